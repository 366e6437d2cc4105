import type { Rect } from "../../../src/domain/address";
import { parseCellName } from "../../../src/domain/address";
import type { CellValue, SheetSnapshot, Snapshot, SnapshotCell, SnapshotTable } from "../../../src/domain/snapshot";

/** A cell of a test sheet: a value, a value with a format, or `null` for blank. */
export type Entry =
  CellValue | null | { readonly value: CellValue; readonly format?: string; readonly formula?: string };

export interface SheetOptions {
  readonly merges?: readonly string[];
  readonly visibility?: SheetSnapshot["visibility"];
  readonly tables?: readonly SnapshotTable[];
}

function cellOf(entry: Entry, column: number): SnapshotCell[] {
  if (entry === null) return [];
  if (typeof entry !== "object" || "error" in entry) return [{ column, value: entry }];
  return [
    {
      column,
      value: entry.value,
      ...(entry.format !== undefined && { format: entry.format }),
      ...(entry.formula !== undefined && { formula: entry.formula }),
    },
  ];
}

/** A sheet from rows of entries; the first row is row 1. */
export function sheet(name: string, rows: readonly (readonly Entry[])[], options: SheetOptions = {}): SheetSnapshot {
  return {
    name,
    visibility: options.visibility ?? "visible",
    protected: false,
    tables: options.tables ?? [],
    hiddenRows: [],
    hiddenColumns: [],
    merges: (options.merges ?? []).map(rect),
    rows: rows
      .map((entries, i) => ({ row: i + 1, cells: entries.flatMap((entry, c) => cellOf(entry, c + 1)) }))
      .filter((row) => row.cells.length > 0),
  };
}

export function rect(range: string): Rect {
  const [from, to] = range.split(":").map((name) => parseCellName(name)!);
  return { top: from!.row, left: from!.column, bottom: to!.row, right: to!.column };
}

export const workbook = (...sheets: readonly SheetSnapshot[]): Snapshot => ({
  fileName: "台账.xlsx",
  date1904: false,
  sheets,
  names: [],
});

export const date = (serial: number): Entry => ({ value: serial, format: "yyyy-mm-dd" });
