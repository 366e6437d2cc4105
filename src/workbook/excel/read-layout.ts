import { MAX_COLUMN } from "../../domain/address";
import type { Rect } from "../../domain/address";
import type { SnapshotTable } from "../../domain/snapshot";
import type { UsedSize } from "./read-size";

const WHERE = "rowIndex,columnIndex,rowCount,columnCount";

export function rectOf(range: Excel.Range): Rect {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

const usedRange = (sheet: Excel.Worksheet, size: UsedSize) =>
  sheet.getRangeByIndexes(size.row, size.column, size.rows, size.columns);

export const askMerges = (sheet: Excel.Worksheet, size: UsedSize): Excel.RangeAreas =>
  askMerged(usedRange(sheet, size));

/** Merged areas whose first cell lies in the range. */
export function askMerged(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  merged.load(
    WHERE.split(",")
      .map((name) => `areas/items/${name}`)
      .join(","),
  );
  return merged;
}

export function mergesIn(merged: Excel.RangeAreas): Rect[] {
  return merged.isNullObject ? [] : merged.areas.items.map(rectOf).sort((a, b) => a.top - b.top || a.left - b.left);
}

export interface HiddenAsked {
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/** Columns to the right of the values that are looked at as well: what is folded away there belongs to the table. */
const BESIDE = 8;

/** Row by row is asked for only where some row is hidden: the answer is long. */
export function askHidden(sheet: Excel.Worksheet, size: UsedSize): HiddenAsked {
  const from = sheet.getRangeByIndexes(
    0,
    0,
    size.row + size.rows,
    Math.min(size.column + size.columns + BESIDE, MAX_COLUMN),
  );
  return {
    rows: size.hidesRows ? from.getRowProperties({ rowHidden: true }) : null,
    columns: size.hidesColumns ? from.getColumnProperties({ columnHidden: true }) : null,
  };
}

export function hiddenIn(asked: HiddenAsked | null): { rows: number[]; columns: number[] } {
  const rows = asked?.rows?.value.flatMap((row, index) => (row.rowHidden ? [index + 1] : [])) ?? [];
  const columns = asked?.columns?.value.flatMap((column, index) => (column.columnHidden ? [index + 1] : [])) ?? [];
  return { rows, columns };
}

export interface TableAsked {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** The tables were found with their sheet; what is still missing is where they are. */
export function askTables(sheet: Excel.Worksheet): TableAsked[] {
  return sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load(WHERE);
    return { table, range };
  });
}

export function tablesIn(asked: readonly TableAsked[]): SnapshotTable[] {
  return asked
    .map(({ table, range }) => ({
      id: table.id,
      name: table.name,
      range: rectOf(range),
      headerRow: table.showHeaders,
      totalsRow: table.showTotals,
    }))
    .sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}
