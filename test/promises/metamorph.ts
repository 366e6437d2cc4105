import type { Rect } from "../../src/domain/address";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../src/domain/snapshot";

/** Changes a workbook's layout in ways its owner might have chosen, without changing a fact. */
export type Change = (sheet: SheetSnapshot) => SheetSnapshot;

export function eachSheet(snapshot: Snapshot, change: Change): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map(change) };
}

/** Everything some rows lower, as under a letterhead. */
export function lower(rows: number, heading?: string): Change {
  return (sheet) => ({
    ...sheet,
    rows: [
      ...(heading && sheet.rows.length > 0 ? [{ row: 1, cells: [{ column: 1, value: heading }] }] : []),
      ...sheet.rows.map((row) => ({ ...row, row: row.row + rows })),
    ],
    merges: sheet.merges.map((merge) => ({ ...merge, top: merge.top + rows, bottom: merge.bottom + rows })),
    hiddenRows: sheet.hiddenRows.map((row) => row + rows),
    tables: sheet.tables.map((table) => ({
      ...table,
      range: { ...table.range, top: table.range.top + rows, bottom: table.range.bottom + rows },
    })),
  });
}

/** Everything some columns to the right, as beside an empty margin. */
export function right(columns: number): Change {
  const shift = (rect: Rect): Rect => ({ ...rect, left: rect.left + columns, right: rect.right + columns });
  return (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, column: cell.column + columns })),
    })),
    merges: sheet.merges.map(shift),
    tables: sheet.tables.map((table) => ({ ...table, range: shift(table.range) })),
  });
}

/**
 * The columns of the table in another order: rotated by `by`. Lines merged across (titles, notes) stay as they are, and so
 * does a sheet whose header is merged across, where the order carries meaning.
 */
export function reordered(by: number): Change {
  return (sheet) => {
    const width = Math.max(0, ...sheet.rows.flatMap((row) => row.cells.map((cell) => cell.column)));
    const wide = sheet.merges.filter((merge) => merge.left !== merge.right);
    if (width < 3 || width > 40 || wide.some((merge) => merge.right - merge.left + 1 < width - 1)) return sheet;
    const across = new Set(
      wide.flatMap((merge) => Array.from({ length: merge.bottom - merge.top + 1 }, (_, i) => merge.top + i)),
    );
    const place = (column: number) => ((column - 1 + by) % width) + 1;
    const alone = (cells: readonly SnapshotCell[]) => cells.length < 2;
    return {
      ...sheet,
      rows: sheet.rows.map((row) =>
        across.has(row.row) || alone(row.cells)
          ? row
          : {
              ...row,
              cells: row.cells
                .map((cell) => ({ ...cell, column: place(cell.column) }))
                .sort((a, b) => a.column - b.column),
            },
      ),
      merges: sheet.merges.map((merge) =>
        merge.left === merge.right ? { ...merge, left: place(merge.left), right: place(merge.right) } : merge,
      ),
    };
  };
}

/** White space and full-width signs in the header's words, as in printed tables. */
export const spacedWords: Change = (sheet) => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.value === "姓名"
        ? { ...cell, value: "姓  名" }
        : cell.value === "备注"
          ? { ...cell, value: "备　注" }
          : cell,
    ),
  })),
});
