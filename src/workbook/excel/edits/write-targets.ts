import { cellName } from "../../../domain/address";
import type { Rect } from "../../../domain/address";
import type { CellValue } from "../../../domain/snapshot";
import { rectanglesOf } from "../address-chunks";
import { TEXT_FORMAT, asText } from "../typed-text";
import { rangeOf } from "./cell-block";
import type { Target } from "./find-targets";

/** What is handed to Excel for one cell; `null` leaves value or format alone. */
export interface Written {
  readonly at: Target["edit"]["at"];
  readonly value: string | number | boolean | null;
  readonly format: string | null;
}

/** A number in a cell of text format would become text, so such a cell gets the general format, which is recorded and put back. */
export function writtenOf({ edit, now }: Target): Written {
  const format = edit.format ?? (typeof edit.after === "number" && now?.format === TEXT_FORMAT ? "General" : null);
  const inText = (format ?? now?.format) === TEXT_FORMAT;
  const keep = edit.formula === undefined && now !== undefined && edit.after === edit.before;
  return { at: edit.at, value: keep ? null : (edit.formula ?? typed(edit.after, inText)), format };
}

export function typed(value: CellValue | null, inText: boolean): string | number | boolean {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" && !inText ? asText(value) : value;
}

/** Queues formats, then values, as few rectangles as there are; returns the rectangles by sheet. */
export function writeCells(
  cells: readonly Written[],
  sheetOf: (name: string) => Excel.Worksheet,
): { sheet: string; rects: Rect[] }[] {
  return [...new Set(cells.map((cell) => cell.at.sheet))].map((sheet) => {
    const own = cells.filter((cell) => cell.at.sheet === sheet);
    const byCell = new Map(own.map((cell) => [cellName(cell.at.row, cell.at.column), cell]));
    const rects = rectanglesOf(own.map((cell) => cell.at));
    for (const rect of rects) writeRect(sheetOf(sheet), rect, byCell);
    return { sheet, rects };
  });
}

function writeRect(sheet: Excel.Worksheet, rect: Rect, cells: ReadonlyMap<string, Written>): void {
  const values: (string | number | boolean | null)[][] = [];
  const formats: (string | null)[][] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const line = Array.from({ length: rect.right - rect.left + 1 }, (_, index) =>
      cells.get(cellName(row, rect.left + index))!,
    );
    values.push(line.map((cell) => cell.value));
    formats.push(line.map((cell) => cell.format));
  }
  const range = rangeOf(sheet, rect);
  if (formats.some((line) => line.some((format) => format !== null))) range.numberFormat = formats;
  if (values.some((line) => line.some((value) => value !== null))) range.values = values;
}

/** Rows that come in look like the row they are said to. */
export function copyLooks(targets: readonly Target[], sheetOf: (name: string) => Excel.Worksheet): void {
  for (const { edit } of targets) {
    if (!edit.likeCell) continue;
    const { row, column } = edit.at;
    const from = edit.likeCell;
    const model = rangeOf(sheetOf(from.sheet), {
      top: from.row,
      bottom: from.row,
      left: from.column,
      right: from.column,
    });
    rangeOf(sheetOf(edit.at.sheet), { top: row, bottom: row, left: column, right: column }).copyFrom(
      model,
      Excel.RangeCopyType.formats,
    );
  }
}
