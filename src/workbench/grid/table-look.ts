import type { IStyleData } from "@univerjs/core";
import type { Rect } from "../../domain/address";
import type { SheetView } from "../../workbook/file";
import { YES } from "./univer-codes";

/** Accents of Excel's table styles 1–7 in the usual theme; styles are numbered through these seven again and again. */
const ACCENTS = ["595959", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

/** A colour mixed with white; `share` 1 is the colour itself. */
function tint(colour: string, share: number): string {
  const parts = [0, 2, 4].map((at) => Math.round(255 - (255 - parseInt(colour.slice(at, at + 2), 16)) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** What a table's style lends a cell that has no fill of its own. */
export type TableLook = (row: number, column: number) => IStyleData | undefined;

function lookOf({ range, styleName }: { readonly range: Rect; readonly styleName?: string }): TableLook {
  const [, kind, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(styleName ?? "") ?? [];
  if (!kind) return () => undefined;
  const accent = ACCENTS[(Number(number) - 1) % ACCENTS.length]!;
  const header: IStyleData =
    kind === "Light" ? { bl: YES } : { bl: YES, bg: { rgb: `#${accent}` }, cl: { rgb: "#ffffff" } };
  const band: IStyleData = { bg: { rgb: tint(accent, kind === "Light" ? 0.15 : 0.2) } };
  return (row, column) => {
    if (row < range.top || row > range.bottom || column < range.left || column > range.right) return undefined;
    if (row === range.top) return header;
    return (row - range.top) % 2 === 1 ? band : undefined;
  };
}

/** The looks of a sheet's named tables, near enough to tell a table by: the file keeps its exact style. */
export function tableLook(tables: SheetView["tables"]): TableLook {
  const looks = tables.map(lookOf);
  if (looks.length === 0) return () => undefined;
  return (row, column) => {
    for (const look of looks) {
      const found = look(row, column);
      if (found) return found;
    }
    return undefined;
  };
}
