import type { SheetCell } from "../../domain/plan";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../domain/snapshot";
import { TASK_COLUMNS, TASK_SHEET } from "./task";

/** What the secretary has added to the list beside the cells meant for her. */
export interface ByHand {
  /** Rows of her own, each with the task it stands below; none for those above the first. */
  readonly rows: readonly { readonly below: string | undefined; readonly cells: readonly SheetCell[] }[];
  /** Cells to the right of ours, by the task of their row. */
  readonly beside: ReadonlyMap<string, readonly SheetCell[]>;
  /** Cells to the right of our header row: what her columns are called. */
  readonly headers: readonly SheetCell[];
}

export const NOTHING_BY_HAND: ByHand = { rows: [], beside: new Map(), headers: [] };

/** Reads what stands in the list of tasks and was not written by us. */
export function readByHand(snapshot: Snapshot, headerRow: number): ByHand {
  const sheet = snapshot.sheets.find((entry) => entry.own === TASK_SHEET);
  if (!sheet) return NOTHING_BY_HAND;
  const rows: { below: string | undefined; cells: SheetCell[] }[] = [];
  const beside = new Map<string, SheetCell[]>();
  let below: string | undefined;
  for (const { cells } of sheet.rows.filter((one) => one.row > headerRow)) {
    const key = String(cells.find((cell) => cell.column === TASK_COLUMNS.key)?.value ?? "");
    if (/^[\w.:-]{4,}$/.test(key)) {
      below = key;
      beside.set(key, cellsFrom(cells, TASK_COLUMNS.key + 1));
    } else if (!isOurs(cells)) rows.push({ below, cells: cellsFrom(cells, 1) });
  }
  return { rows, beside, headers: cellsFrom(cellsOf(sheet, headerRow), TASK_COLUMNS.key + 1) };
}

const cellsOf = (sheet: SheetSnapshot, number: number): readonly SnapshotCell[] =>
  sheet.rows.find((row) => row.row === number)?.cells ?? [];

/** A row with nothing but a number of ours left in it is no row of hers. */
const isOurs = (cells: readonly SnapshotCell[]): boolean =>
  cells.every((cell) => cell.value === "" || cell.column === TASK_COLUMNS.no);

/** Cells from a column on, blank ones between filled in; a formula of hers stays as the value it came to. */
function cellsFrom(cells: readonly SnapshotCell[], first: number): SheetCell[] {
  const last = Math.max(first - 1, ...cells.map((cell) => cell.column));
  return Array.from({ length: last - first + 1 }, (_, i): SheetCell => {
    const cell = cells.find((one) => one.column === first + i);
    const value = cell === undefined || typeof cell.value === "object" ? null : cell.value;
    return {
      value: typeof value === "boolean" ? String(value) : value,
      look: "input",
      ...(cell?.format ? { format: cell.format } : {}),
    };
  });
}
