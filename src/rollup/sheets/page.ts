import type { Rect } from "../../domain/address";
import type { CellLook, SheetCell, SheetPlan } from "../../domain/plan";

/** A sheet of the roll-up: a title, lines below it, a table, notes. */
export interface Page {
  readonly report: string;
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly widths: readonly number[];
  readonly header: readonly string[];
  readonly body: readonly (readonly SheetCell[])[];
  readonly notes: readonly string[];
  readonly footer: string;
  readonly choices?: SheetPlan["choices"];
}

export const cell = (value: string | number | null, look: CellLook = "text"): SheetCell => ({ value, look });

/** First row of the body where a page has that many lines. */
export const firstRow = (lines: number): number => 3 + lines;

/** Lays a page out. */
export function layOut(page: Page): SheetPlan {
  const width = page.widths.length;
  const across = (text: string, look: CellLook): SheetCell[] => [
    cell(text, look),
    ...Array.from({ length: width - 1 }, () => cell(null, look)),
  ];
  const head = [across(page.title, "title"), ...page.lines.map((line) => across(line, "meta"))];
  const notes = page.notes.map((note) => across(note, "note"));
  const rows = [...head, page.header.map((word) => cell(word, "header")), ...page.body, ...notes];
  const heights: Record<number, number> = { 1: 30 };
  const room = page.widths.reduce((sum, w) => sum + w, 0) - 2;
  notes.forEach((_, at) => {
    heights[rows.length - notes.length + at + 1] = 6 + 14 * Math.ceil(textWidth(page.notes[at]!) / room);
  });
  page.body.forEach((row, at) => (heights[head.length + 2 + at] = rowHeight(row, page.widths)));
  heights[head.length + 1] =
    rowHeight(
      page.header.map((word) => cell(word, "wrapped")),
      page.widths,
    ) + 6;
  const wide = [...head.keys(), ...notes.map((_, at) => rows.length - notes.length + at)];
  return {
    report: page.report,
    name: page.name,
    widths: page.widths,
    rows,
    heights,
    merges: width < 2 ? [] : wide.map((at): Rect => ({ top: at + 1, left: 1, bottom: at + 1, right: width })),
    headerRows: [head.length + 1, head.length + 1],
    freeze: head.length + 1,
    landscape: true,
    footer: page.footer,
    ...(page.choices ? { choices: page.choices } : {}),
  };
}

/** Not every program fits rows to wrapped text by itself. */
function rowHeight(row: readonly SheetCell[], widths: readonly number[]): number {
  const lines = row.map(({ value }, at) =>
    typeof value === "string" ? Math.ceil(textWidth(value) / Math.max(1, (widths[at] ?? 8) - 1.5)) : 1,
  );
  return Math.min(300, 15 * Math.max(1, ...lines) + 5);
}

/** Width in characters of a Latin font: Chinese takes two. */
function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += sign.codePointAt(0)! > 0x2e7f ? 2 : 1.05;
  return width;
}
