import type { CellIndex } from "../../domain/cell-index";
import type { RecognisedTable } from "../../domain/ledger";
import type { SnapshotCell } from "../../domain/snapshot";

/** The filled cells of one column of a table, without rows that are no records; from top to bottom. */
export function columnCells(cells: CellIndex, table: RecognisedTable, column: number): SnapshotCell[] {
  if (!table.dataRows) return [];
  const [first, last] = table.dataRows;
  const skipped = new Set(table.skipped.map((row) => row.row));
  const found: SnapshotCell[] = [];
  for (let row = first; row <= last; row += 1) {
    const cell = skipped.has(row)
      ? undefined
      : cells.row(table.sheet, row)?.cells.find((entry) => entry.column === column);
    if (cell) found.push(cell);
  }
  return found;
}

/** Texts of a column, trimmed, blanks left out. */
export function columnTexts(cells: CellIndex, table: RecognisedTable, column: number): string[] {
  return textsIn(columnCells(cells, table, column));
}

export function textsIn(cells: readonly SnapshotCell[]): string[] {
  return cells.flatMap((cell) => (typeof cell.value === "string" && cell.value.trim() ? [cell.value.trim()] : []));
}

/** The commonest entry of a list; ties go to the one met last, which is the newest habit. */
export function commonest<T>(entries: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  let best: T | undefined;
  for (const [entry, count] of counts) if (best === undefined || count >= counts.get(best)!) best = entry;
  return best;
}
