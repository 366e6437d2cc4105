import type { ColumnRole, FieldName, LedgerKind, SkippedRow, Unread } from "../../../domain/ledger";
import type { SnapshotCell } from "../../../domain/snapshot";
import { cellText, isBlankCell, type SheetGrid } from "../../grid";
import { ROWS_A_SLICE, type Steps } from "../../steps";
import { squeeze } from "../../text";
import { cellsIn } from "../header/header-rows";
import { lookOfRow } from "./row-kinds";

/** Where a table's records are looked for. */
export interface RecordSearch {
  readonly grid: SheetGrid;
  readonly kind: LedgerKind;
  readonly columns: readonly ColumnRole[];
  readonly left: number;
  readonly right: number;
  readonly matrix: boolean;
  /** First row after the header and last row that can belong to the table. */
  readonly from: number;
  readonly to: number;
  /** Rows that repeat the header. */
  readonly repeats?: ReadonlySet<number>;
}

export interface FoundRecords {
  readonly rows: readonly number[];
  readonly more: ReadonlyMap<number, readonly number[]>;
  readonly blockTitles: ReadonlyMap<number, string>;
  readonly skipped: readonly SkippedRow[];
  readonly unread: readonly Unread[];
  /** Notes under and inside the table, for legends. */
  readonly notes: readonly string[];
}

/** Fields that stand in a row without making it a record. */
const CARRIERS: ReadonlySet<FieldName> = new Set([
  "no",
  "month",
  "quarter",
  "group",
  "year",
  "branch",
  "committee",
  "street",
  "community",
  "requiredHours",
]);
const PERSONAL: ReadonlySet<LedgerKind> = new Set<LedgerKind>([
  "members",
  "dues",
  "development",
  "appraisal",
  "attendance",
]);
/** Blank rows a table can have in its middle; after more, only a row that goes on counting belongs to it. */
const GAP = 2;

interface State {
  rows: number[];
  more: Map<number, number[]>;
  blockTitles: Map<number, string>;
  skipped: SkippedRow[];
  unread: Unread[];
  notes: string[];
  block: string;
  lastRow: number;
  broken: boolean;
}

/** Sorts the rows under a header into records and all that is none. */
export function* findRecords(search: RecordSearch): Steps<FoundRecords> {
  const nameColumn = search.columns.find((role) => role.field === "name")?.column;
  const carriers = new Set(search.columns.filter((role) => CARRIERS.has(role.field)).map((role) => role.column));
  const state: State = {
    rows: [],
    more: new Map(),
    blockTitles: new Map(),
    skipped: [],
    unread: [],
    notes: [],
    block: "",
    lastRow: search.from - 1,
    broken: false,
  };
  const numbers = search.grid.rowNumbers;
  for (let i = lowerBound(numbers, search.from); i < numbers.length && numbers[i]! <= search.to; i++) {
    const row = numbers[i]!;
    if (i % ROWS_A_SLICE === 0) yield;
    if (!visit(search, state, row, nameColumn, carriers)) break;
  }
  return {
    rows: state.rows,
    more: state.more,
    blockTitles: state.blockTitles,
    skipped: state.skipped,
    unread: state.unread,
    notes: state.notes,
  };
}

/** Returns false where the table has ended. */
function visit(
  search: RecordSearch,
  state: State,
  row: number,
  nameColumn: number | undefined,
  carriers: ReadonlySet<number>,
): boolean {
  const { grid } = search;
  const cells = cellsIn(grid, row, search);
  if (cells.length === 0) return true;
  if (search.repeats?.has(row)) {
    state.skipped.push({ row, why: "header" });
    state.lastRow = row;
    return true;
  }
  const look = lookOfRow(grid, row, cells, search.left);
  if (look && look !== "blank") {
    state.skipped.push({ row, why: look });
    if (look === "note") state.notes.push(cells.map((cell) => cellText(cell)).join(" "));
    if (look === "block-title") state.block = squeeze(cellText(cells[0]));
    else if (look === "note" || look === "total") state.broken = state.rows.length > 0;
    return true;
  }
  if (row - state.lastRow - 1 > GAP || state.broken) {
    if (state.rows.length > 0 && !goesOn(search, state, row, cells)) return !isOtherTable(cells);
  }
  sort(search, state, row, cells, nameColumn, carriers);
  return true;
}

function sort(
  search: RecordSearch,
  state: State,
  row: number,
  cells: readonly SnapshotCell[],
  nameColumn: number | undefined,
  carriers: ReadonlySet<number>,
): void {
  if (!cells.some((cell) => !carriers.has(cell.column) && !isEmptyFormula(cell))) {
    state.skipped.push({ row, why: "number-only" });
    return;
  }
  if (
    cells.length === 1 &&
    search.columns.length >= 4 &&
    cells[0]!.column !== nameColumn &&
    typeof cells[0]!.value === "string"
  ) {
    // One lone text in a wide table: a remark someone left, or the rest of the row above. Told, never counted.
    state.skipped.push({ row, why: "note" });
    state.unread.push({
      sheet: search.grid.name,
      row,
      column: cells[0]!.column,
      reason: "orphan-row",
      raw: cells[0]!.value.slice(0, 60),
    });
    state.notes.push(cells[0]!.value);
    return;
  }
  const needsName =
    nameColumn !== undefined &&
    (PERSONAL.has(search.kind) || search.matrix || search.kind === "study" || search.kind === "members");
  if (needsName && isBlankCell(search.grid.at(row, nameColumn))) {
    if (joinsAbove(search, state, row, nameColumn)) return;
    const merged = search.grid.mergeAt(row, nameColumn);
    const filled = merged && merged.top < row && !isBlankCell(search.grid.at(merged.top, merged.left));
    if (!filled) {
      const own = cells.filter((cell) => !carriers.has(cell.column) && !isEmptyFormula(cell));
      const text = own.every((cell) => cell.formula !== undefined || typeof cell.value === "number") || own.length < 2;
      state.skipped.push({ row, why: text ? "number-only" : "blank" });
      if (!text)
        state.unread.push({
          sheet: search.grid.name,
          row,
          reason: "no-name",
          raw: own
            .map((cell) => cellText(cell))
            .join(" ")
            .slice(0, 60),
        });
      return;
    }
  }
  state.rows.push(row);
  state.lastRow = row;
  if (state.block !== "") state.blockTitles.set(row, state.block);
}

/** In a matrix the rows under one merged name (上午, 下午, 晚上) are one person. */
function joinsAbove(search: RecordSearch, state: State, row: number, nameColumn: number): boolean {
  if (!search.matrix) return false;
  const merged = search.grid.mergeAt(row, nameColumn);
  const head = merged && merged.top < row ? merged.top : nextShift(search, state, row, nameColumn);
  if (head === undefined || !state.rows.includes(head)) return false;
  state.more.set(head, [...(state.more.get(head) ?? []), row]);
  state.lastRow = row;
  return true;
}

/** 下午 and 加班 under 上午 with the name not written again: the person of the row right above. */
function nextShift(search: RecordSearch, state: State, row: number, nameColumn: number): number | undefined {
  const shift = search.columns.find((role) => role.field === "halfDay")?.column;
  const head = state.rows[state.rows.length - 1];
  if (shift === undefined || head === undefined || state.lastRow !== row - 1) return undefined;
  if (search.grid.mergeAt(row, nameColumn)) return undefined;
  const said = [head, ...(state.more.get(head) ?? [])].map((one) => search.grid.text(one, shift));
  const own = search.grid.text(row, shift);
  return own !== "" && !said.includes(own) ? head : undefined;
}

const isEmptyFormula = (cell: SnapshotCell): boolean =>
  cell.formula !== undefined && (cell.value === 0 || cell.value === "" || typeof cell.value === "object");

/** After a gap or a total: the numbering goes on, or the row fills the columns the records fill. */
function goesOn(search: RecordSearch, state: State, row: number, cells: readonly SnapshotCell[]): boolean {
  const last = state.rows[state.rows.length - 1]!;
  const numbered = search.columns.find((role) => role.field === "no")?.column;
  if (numbered !== undefined && typeof search.grid.at(row, numbered)?.value === "number") return true;
  const usual = search.grid
    .cellsOf(last)
    .filter((cell) => cell.column >= search.left && cell.column <= search.right && !isBlankCell(cell));
  const shared = cells.filter((cell) =>
    usual.some((other) => other.column === cell.column && typeof other.value === typeof cell.value),
  );
  return cells.length >= 2 && shared.length >= Math.max(2, usual.length * 0.5);
}

const isOtherTable = (cells: readonly SnapshotCell[]): boolean =>
  cells.length === 1 &&
  typeof cells[0]!.value === "string" &&
  cells[0]!.value.length <= 40 &&
  !/[:：。]/.test(cells[0]!.value);

function lowerBound(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
