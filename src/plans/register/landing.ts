import type { CellAddress, Rect } from "../../domain/address";
import type { Books } from "../../domain/books";
import type { CellIndex } from "../../domain/cell-index";
import type { RecognisedTable } from "../../domain/ledger";
import type { MergeChange, RowInsert } from "../../domain/plan";
import type { Candidate } from "./choose-table";
import type { LandingRefusal } from "./landing-refusal";
import type { Position } from "./position";

/** Where new rows will stand. */
export interface Landing {
  readonly table: RecognisedTable;
  /** The first row that will hold the entry. */
  readonly row: number;
  /** True where rows must be put in first; false where blank or prepared ones are there. */
  readonly insert: boolean;
  /** Record whose look and habits the new rows take, as numbered before the insertion; absent in an empty ledger. */
  readonly like: number | undefined;
  /** Named table that must grow over the rows. */
  readonly grow: boolean;
  /** Rows of the sheet are hidden by a filter, so that the new one may not be seen. */
  readonly rowsHidden: boolean;
  /** The one cell that is written, where the entry belongs into a row that is there (a month of dues). */
  readonly cell?: CellAddress;
}

/** A landing with what has to be put in for it. */
export interface Ground extends Landing {
  readonly inserts: readonly RowInsert[];
  /** The new rows stand below the last record of the table, so that ranges that end there must grow. */
  readonly after: number | undefined;
}

/**
 * Finds or makes room for some rows at a place: blank or prepared rows (a number alone) below the last record where nothing
 * follows them at once, else rows put in. Never a row that holds anything.
 */
export function findLanding(
  { table, section }: Candidate,
  position: Position,
  count: number,
  books: Books,
  cells: CellIndex,
  holdsToo: (column: number, merge: Rect) => boolean,
  endsThere: (row: number) => boolean,
): Ground | LandingRefusal {
  const sheet = cells.sheet(table.sheet);
  if (!sheet || sheet.protected) return "protected-sheet";
  const follows = position.next !== undefined;
  const last = position.previous ?? section.top;
  const first = (follows ? last : belowForeignMerges(table, cells, last, holdsToo)) + 1;
  const row = position.next === first || position.previous !== undefined || !follows ? first : position.next!;
  if (row + count > 1048576) return "sheet-full";
  const beside = hasNeighbour(table, books, row);
  // A sum that ends with the list grows best over rows put in: taken out again, they take their part of it along.
  const closed = follows || (!beside && position.previous !== undefined && endsThere(position.previous));
  const free = closed ? 0 : freeRows(table, cells, row, count);
  if (free < count && beside) return "side-by-side";
  const like = position.previous ?? position.next;
  const named = sheet.tables.find((entry) => entry.name === table.name);
  const inserts = free < count ? [insertion(table, row + free, count - free, position)] : [];
  return {
    table,
    row,
    insert: free === 0,
    like,
    grow: named !== undefined && row + count - 1 > named.range.bottom && inserts.length === 0,
    rowsHidden: sheet.hiddenRows.some(
      (hidden) => table.dataRows !== null && hidden >= table.dataRows[0] && hidden <= row,
    ),
    inserts,
    after: !follows && position.previous !== undefined ? position.previous : undefined,
  };
}

/** A merged block of another month that still has free rows keeps them for its own. */
function belowForeignMerges(
  table: RecognisedTable,
  cells: CellIndex,
  row: number,
  holdsToo: (column: number, merge: Rect) => boolean,
): number {
  const [left, right] = table.columnSpan;
  const crossing = (cells.sheet(table.sheet)?.merges ?? []).filter(
    (merge) =>
      merge.top <= row &&
      merge.bottom > row &&
      merge.left === merge.right &&
      merge.left >= left &&
      merge.right <= right &&
      merge.top > (table.headerRows[table.headerRows.length - 1] ?? 0) &&
      !holdsToo(merge.left, merge),
  );
  return Math.max(row, ...crossing.map((merge) => merge.bottom));
}

function insertion(table: RecognisedTable, before: number, count: number, position: Position): RowInsert {
  const below = position.previous === undefined && position.next === before;
  return { sheet: table.sheet, before, count, ...(below ? { like: "below" as const } : {}) };
}

/**
 * How many of the wanted rows are there already. Prepared rows are taken as far as they go; plain blank ones only where all
 * fit and one more parts them from what follows.
 */
function freeRows(table: RecognisedTable, cells: CellIndex, row: number, count: number): number {
  let free = 0;
  while (free < count && isFree(table, cells, row + free)) free += 1;
  const prepared = Array.from({ length: free }, (_, i) => hasNumber(table, cells, row + i)).filter(Boolean).length;
  if (prepared === free) return free;
  const parted = free === count && isFree(table, cells, row + count);
  return parted ? free : prepared;
}

/** A row with nothing in the table's columns but perhaps a prepared number, and no merge across it. */
export function isFree(table: RecognisedTable, cells: CellIndex, row: number): boolean {
  const [left, right] = table.columnSpan;
  const inSpan = (column: number) => column >= left && column <= right;
  const numbered = numberColumn(table);
  const filled = (cells.row(table.sheet, row)?.cells ?? []).filter(
    (cell) => inSpan(cell.column) && !(cell.column === numbered && isNumber(cell.value, cell.formula)),
  );
  const wide = (cells.sheet(table.sheet)?.merges ?? []).some(
    (merge) => merge.top <= row && merge.bottom >= row && merge.left !== merge.right && overlaps(merge, left, right),
  );
  return filled.length === 0 && !wide;
}

const numberColumn = (table: RecognisedTable): number | undefined =>
  table.columns.find((role) => role.field === "no" || role.field === "sequence")?.column;

const isNumber = (value: unknown, formula: string | undefined): boolean =>
  formula !== undefined || typeof value === "number" || (typeof value === "string" && /^\d{1,4}$/.test(value.trim()));

function hasNumber(table: RecognisedTable, cells: CellIndex, row: number): boolean {
  const column = numberColumn(table);
  return column !== undefined && cells.at({ sheet: table.sheet, row, column }) !== undefined;
}

const overlaps = (merge: Rect, left: number, right: number): boolean => merge.left <= right && merge.right >= left;

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

/** Merged cells of one column that end in the record above and hold what the new rows hold too: they reach over the new rows. */
export function mergesThatGrow(
  ground: Ground,
  count: number,
  cells: CellIndex,
  holdsToo: (column: number, merge: Rect) => boolean,
): MergeChange[] {
  const { table, row } = ground;
  const merges = cells.sheet(table.sheet)?.merges ?? [];
  return merges
    .filter((merge) => merge.left === merge.right && merge.bottom === row - 1 && merge.top < merge.bottom)
    .filter((merge) => table.columns.some((role) => role.column === merge.left) && holdsToo(merge.left, merge))
    .map((before) => ({ sheet: table.sheet, before, after: { ...before, bottom: row + count - 1 } }));
}
