import type { FoundSheet } from "./find-sheets";
import { refuse } from "./refusal-of";

/** The part of a sheet that holds values; 0-based as Office counts. `null`: an empty sheet. */
export interface UsedSize {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Some row (column) of the sheet is hidden. */
  readonly hidesRows: boolean;
  readonly hidesColumns: boolean;
}

/** Cells of one sheet we read at the most; a stray value far out makes a sheet look that large. */
const LIMIT = 5_000_000;

export interface SizeAsked {
  readonly used: Excel.Range;
  /** The whole sheet: told only whether all, none or some of it is hidden. */
  readonly all: Excel.Range;
}

export function askSize(sheet: Excel.Worksheet): SizeAsked {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const all = sheet.getRange();
  all.load("rowHidden,columnHidden");
  return { used, all };
}

export function sizeOf(sheet: FoundSheet<SizeAsked>): UsedSize | null {
  const { used, all } = sheet.asked;
  if (used.isNullObject) return null;
  if (used.rowCount * used.columnCount > LIMIT) {
    const last = { row: used.rowIndex + used.rowCount, column: used.columnIndex + used.columnCount };
    refuse("too-large", { sheet: sheet.name, cell: last, detail: `${used.rowCount} x ${used.columnCount}` });
  }
  return {
    row: used.rowIndex,
    column: used.columnIndex,
    rows: used.rowCount,
    columns: used.columnCount,
    hidesRows: all.rowHidden !== false,
    hidesColumns: all.columnHidden !== false,
  };
}
