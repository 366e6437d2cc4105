import type { FoundSheet } from "./find-sheets";
import { refuse } from "./refusal-of";

/** The part of a sheet that holds values; 0-based as Office counts. `null`: an empty sheet. */
export interface UsedSize {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Some row (column) of it is hidden. */
  readonly hidesRows: boolean;
  readonly hidesColumns: boolean;
}

/** Cells of one sheet we read at the most; a stray value far out makes a sheet look that large. */
const LIMIT = 5_000_000;

export function askSize(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  return used;
}

export function sizeOf(sheet: FoundSheet<Excel.Range>): UsedSize | null {
  const used = sheet.asked;
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
    hidesRows: used.rowHidden !== false,
    hidesColumns: used.columnHidden !== false,
  };
}
