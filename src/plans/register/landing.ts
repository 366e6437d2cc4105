import type { CellAddress } from "../../domain/address";
import type { Books } from "../../domain/books";
import type { CellIndex } from "../../domain/cell-index";
import type { RecognisedTable } from "../../domain/ledger";
import type { EntryLedger } from "./entry";

/** Where a new row will stand. */
export interface Landing {
  readonly table: RecognisedTable;
  /** The row that will hold the entry. */
  readonly row: number;
  /** True where a row must be put in first; false where a blank or prepared one is there. */
  readonly insert: boolean;
  /** The row above, whose look and habits the new one takes; absent in an empty ledger. */
  readonly like: number | undefined;
  /** Named table that must grow over the row. */
  readonly grow: boolean;
  /** Rows of the sheet are hidden by a filter, so that the new one may not be seen. */
  readonly rowsHidden: boolean;
  /** The one cell that is written, where the entry belongs into a row that is there (a month of dues). */
  readonly cell?: CellAddress;
}

/** Why an entry cannot be written; each has a sentence and a next step. */
export type LandingRefusal =
  | "no-ledger"
  | "not-a-list"
  | "other-year"
  | "protected-sheet"
  | "side-by-side"
  | "sheet-full"
  | "person-missing"
  | "person-twice"
  | "formula-there";

/**
 * The ledger of a kind that takes new rows: of the entry's year where ledgers name their years, else one that names none; of
 * several the list with the most records. A day of another year would be read as a day of the ledger's own.
 */
export function findLedger(
  books: Books,
  ledger: EntryLedger,
  accepts: (table: RecognisedTable) => boolean = () => true,
  year?: number,
): RecognisedTable | Extract<LandingRefusal, "no-ledger" | "not-a-list" | "other-year"> {
  const tables = books.tables.filter((table) => table.kind === ledger && accepts(table));
  const lists = tables.filter((table) => table.shape === "list");
  if (lists.length === 0) return tables.length > 0 ? "not-a-list" : "no-ledger";
  const ofYear = lists.filter((table) => year === undefined || table.year === year);
  const fitting = ofYear.length > 0 ? ofYear : lists.filter((table) => table.year === undefined);
  return fitting.length === 0
    ? "other-year"
    : fitting.reduce((best, table) => (table.records > best.records ? table : best));
}

/**
 * Directly below the last record: in a blank or prepared row (only a number in it) where there is one, else in a row put
 * in above whatever follows (total, note, signature). A merged month block that still has free rows keeps them for its
 * own month: with `sameBlock` the entry belongs to the last block and may use them.
 */
export function findLanding(
  books: Books,
  table: RecognisedTable,
  cells: CellIndex,
  sameBlock: boolean,
): Landing | LandingRefusal {
  const sheet = cells.sheet(table.sheet);
  if (!sheet || sheet.protected) return "protected-sheet";
  const last = lastRecordRow(table);
  const row = sameBlock ? last + 1 : belowMerges(table, cells, last) + 1;
  if (row > 1048576) return "sheet-full";
  const insert = !isFree(table, cells, row);
  if (insert && hasNeighbour(table, books, row)) return "side-by-side";
  const named = sheet.tables.find((entry) => entry.name === table.name);
  return {
    table,
    row,
    insert,
    like: last > headerBottom(table) ? last : undefined,
    grow: named !== undefined && row > named.range.bottom,
    rowsHidden: sheet.hiddenRows.some(
      (hidden) => table.dataRows !== null && hidden >= table.dataRows[0] && hidden <= row,
    ),
  };
}

function headerBottom(table: RecognisedTable): number {
  return table.headerRows[table.headerRows.length - 1] ?? (table.dataRows ? table.dataRows[0] - 1 : 0);
}

/** The last row that is a record; rows that are no records (blank, prepared, total, note) at the end are stepped over. */
function lastRecordRow(table: RecognisedTable): number {
  if (!table.dataRows || table.records === 0) return headerBottom(table);
  const skipped = new Set(table.skipped.map((row) => row.row));
  let row = table.dataRows[1];
  while (row > table.dataRows[0] && skipped.has(row)) row -= 1;
  return row;
}

function belowMerges(table: RecognisedTable, cells: CellIndex, row: number): number {
  const [left, right] = table.columnSpan;
  const merges = cells.sheet(table.sheet)?.merges ?? [];
  const crossing = merges.filter(
    (merge) =>
      merge.top <= row &&
      merge.bottom > row &&
      merge.left >= left &&
      merge.right <= right &&
      merge.left === merge.right,
  );
  return Math.max(row, ...crossing.map((merge) => merge.bottom));
}

/** A row with nothing in the table's columns but perhaps a prepared number, and no merge across it. */
function isFree(table: RecognisedTable, cells: CellIndex, row: number): boolean {
  const [left, right] = table.columnSpan;
  const inSpan = (column: number) => column >= left && column <= right;
  const numbered = table.columns.find((role) => role.field === "no")?.column;
  const filled =
    cells.row(table.sheet, row)?.cells.filter((cell) => inSpan(cell.column) && cell.column !== numbered) ?? [];
  const wide = (cells.sheet(table.sheet)?.merges ?? []).some(
    (merge) => merge.top <= row && merge.bottom >= row && merge.left !== merge.right && inSpan(merge.left),
  );
  return filled.length === 0 && !wide;
}

/** Another ledger beside this one and still going on at this row: a whole new sheet row would tear it apart. */
function hasNeighbour(table: RecognisedTable, books: Books, row: number): boolean {
  const [left, right] = table.columnSpan;
  return books.tables.some(
    (other) =>
      other.id !== table.id &&
      other.sheet === table.sheet &&
      (other.columnSpan[0] > right || other.columnSpan[1] < left) &&
      (other.dataRows?.[1] ?? 0) >= row,
  );
}
