import type { CellLook } from "./plan";

/** How one look is drawn. Colours RRGGBB, sizes in points. */
export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  /** Thin lines on all four sides. */
  readonly lines: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly format?: string;
}

export const BODY_SIZE = 10.5;

const ruled = { lines: true } as const;
const sign = (colour: string, fill?: string): Look => ({
  ...ruled,
  horizontal: "center",
  colour,
  ...(fill ? { fill } : {}),
});

/** Sober and fit for a printer without colour: what a colour says, the cell's words say too. */
export const LOOKS: Readonly<Record<CellLook, Look>> = {
  plain: { lines: false },
  title: { lines: false, size: 16, bold: true, horizontal: "center" },
  subtitle: { lines: false, size: 12, horizontal: "center" },
  meta: { lines: false, horizontal: "left" },
  header: { ...ruled, bold: true, fill: "E9EDF2", horizontal: "center", wrap: true },
  text: { ...ruled, horizontal: "left" },
  wrapped: { ...ruled, horizontal: "left", wrap: true },
  number: { ...ruled, horizontal: "center" },
  percent: { ...ruled, horizontal: "center", format: "0.0%" },
  date: { ...ruled, horizontal: "center", format: "yyyy-mm-dd" },
  centre: { ...ruled, horizontal: "center", wrap: true },
  link: { ...ruled, horizontal: "center", wrap: true, colour: "0563C1", underline: true },
  total: { ...ruled, bold: true, fill: "F5F6F8", horizontal: "center" },
  note: { lines: false, size: 9, colour: "595959", horizontal: "left", wrap: true },
  must: sign("9C0006", "FFD6D6"),
  should: sign("7F6000", "FFF0C2"),
  look: sign("1F4E79", "DCEBFA"),
  met: sign("2E6B34"),
  unmet: { ...sign("9C0006", "FDE9E7"), bold: true },
  pending: sign("1F4E79"),
  notDue: sign("7F7F7F"),
  exempt: sign("7F7F7F"),
  unknown: sign("595959", "F2F2F2"),
  input: { ...ruled, horizontal: "left", wrap: true, fill: "FFFEF5" },
};
