import type { CellAddress } from "../../domain/address";
import type { ChangeRecord, RowInsert } from "../../domain/plan";

/** Where a row of a sheet is now; `undefined` where it is gone or cannot be told. */
export type RowMove = (sheet: string, row: number) => number | undefined;

/** What insertions, one after the other, do to the rows that were there. */
export function insertedRows(inserts: readonly RowInsert[]): RowMove {
  return (sheet, row) =>
    inserts
      .filter((insert) => insert.sheet === sheet)
      .reduce((at, insert) => (at >= insert.before ? at + insert.count : at), row);
}

/** What taking rows out does; `removed` are their places before any of them went. */
export function removedRows(removed: readonly RowInsert[]): RowMove {
  return (sheet, row) => {
    const ranges = removed.filter((range) => range.sheet === sheet);
    if (ranges.some((range) => row >= range.before && row < range.before + range.count)) return undefined;
    return row - ranges.filter((range) => range.before < row).reduce((sum, range) => sum + range.count, 0);
  };
}

/**
 * The changes with their places as they are now. A cell whose row is gone leaves its change: there is nothing to put back,
 * and another cell must not be taken for it.
 */
export function movedBy(changes: readonly ChangeRecord[], move: RowMove): readonly ChangeRecord[] {
  return changes.map((change) => {
    const cells = change.cells.flatMap((cell) => {
      const at = movedAddress(cell.at, move);
      return at ? [at === cell.at ? cell : { ...cell, at }] : [];
    });
    const inserts = change.inserts.flatMap((insert) => movedInsert(insert, move));
    const same =
      cells.length === change.cells.length &&
      inserts.length === change.inserts.length &&
      cells.every((cell, i) => cell === change.cells[i]) &&
      inserts.every((insert, i) => insert === change.inserts[i]);
    return same ? change : { ...change, cells, inserts };
  });
}

function movedAddress(at: CellAddress, move: RowMove): CellAddress | undefined {
  const row = move(at.sheet, at.row);
  return row === undefined ? undefined : row === at.row ? at : { ...at, row };
}

/** Rows of an insertion that no longer stand together are no insertion to be taken out. */
function movedInsert(insert: RowInsert, move: RowMove): RowInsert[] {
  const rows = Array.from({ length: insert.count }, (_, i) => move(insert.sheet, insert.before + i));
  const first = rows[0];
  if (first === undefined || !rows.every((row, i) => row === first + i)) return [];
  return first === insert.before ? [insert] : [{ ...insert, before: first }];
}
