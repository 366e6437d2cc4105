import { MAX_ROW } from "../../../src/domain/address";
import type { Rect } from "../../../src/domain/address";
import { shiftFormula } from "../../../src/domain/formula/row-shift";
import type { HostBook } from "./book";
import type { HostCell, HostSheet } from "./sheet";

/** Where a row is after `count` rows came in before `at` (count > 0) or went out from `at` on (count < 0). `null`: it went out. */
export function movedRow(row: number, at: number, count: number): number | null {
  if (row < at) return row;
  if (count < 0 && row < at - count) return null;
  return row + count;
}

export function movedRect(rect: Rect, at: number, count: number): Rect | null {
  if (count > 0) {
    const bottom = rect.bottom >= at ? Math.min(MAX_ROW, rect.bottom + count) : rect.bottom;
    return { ...rect, top: rect.top >= at ? rect.top + count : rect.top, bottom };
  }
  const gone = at - count - 1;
  const top = rect.top < at ? rect.top : rect.top > gone ? rect.top + count : at;
  const bottom = rect.bottom < at ? rect.bottom : rect.bottom > gone ? rect.bottom + count : at - 1;
  return top > bottom ? null : { ...rect, top, bottom };
}

const kept = (rects: readonly Rect[], at: number, count: number) =>
  rects.map((rect) => movedRect(rect, at, count)).filter((rect): rect is Rect => rect !== null);

/** References to the sheet move with its rows, wherever they stand; nothing is calculated. */
function shiftFormulas(book: HostBook, sheet: HostSheet, at: number, count: number): void {
  for (const other of book.sheets)
    for (const line of other.rows.values())
      for (const cell of line.values())
        if (cell.formula !== undefined)
          cell.formula = shiftFormula(cell.formula, { sheet: sheet.name, at, count }, other === sheet);
}

/** Moves everything of a sheet that hangs on rows. */
export function shiftRows(book: HostBook, sheet: HostSheet, at: number, count: number): void {
  const rows = new Map<number, Map<number, HostCell>>();
  for (const [row, line] of sheet.rows) {
    const to = movedRow(row, at, count);
    if (to !== null) rows.set(to, line);
  }
  sheet.rows = rows;
  sheet.touched.cells = new Set([...sheet.touched.cells].flatMap((key) => movedKey(key, at, count)));
  sheet.touched.structure.push({ at, count });
  sheet.merges = kept(sheet.merges, at, count);
  sheet.rules = sheet.rules
    .map((rule) => ({ ...rule, rects: kept(rule.rects, at, count) }))
    .filter((rule) => rule.rects.length > 0);
  sheet.validations = sheet.validations.flatMap((one) => kept([one.rect], at, count).map((rect) => ({ ...one, rect })));
  sheet.hiddenRows = new Set(
    [...sheet.hiddenRows].map((row) => movedRow(row, at, count)).filter((row): row is number => row !== null),
  );
  for (const table of book.tablesOn(sheet)) table.rect = movedRect(table.rect, at, count) ?? table.rect;
  for (const comment of book.comments)
    if (comment.sheet === sheet) comment.row = movedRow(comment.row, at, count) ?? comment.row;
  moveReferences(book, sheet, at, count);
  shiftFormulas(book, sheet, at, count);
}

function movedKey(key: string, at: number, count: number): string[] {
  const [row, column] = key.split(",");
  const to = movedRow(Number(row), at, count);
  return to === null ? [] : [`${to},${column}`];
}

function moveReferences(book: HostBook, sheet: HostSheet, at: number, count: number): void {
  for (const [id, object] of book.references) {
    if (object.data.sheet !== sheet || !object.data.rects) continue;
    const rects = kept(object.data.rects, at, count);
    if (rects.length) object.data.rects = rects;
    else book.references.delete(id);
  }
}
