import { parseCellName, parseRectName } from "../../src/domain/address";
import type { CellValue, SheetSnapshot, Snapshot, SnapshotCell } from "../../src/domain/snapshot";

/** A cell in short form: a value, or a value with its format or formula. */
export type ShortCell = CellValue | { readonly value: CellValue; readonly format?: string; readonly formula?: string };

export interface ShortSheet {
  readonly cells: Readonly<Record<string, ShortCell>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly own?: string;
  readonly locked?: boolean;
  readonly tables?: readonly { readonly name: string; readonly range: string; readonly totalsRow?: boolean }[];
}

/** Snapshots in short form: cells by name, everything else as a plain new workbook has it. */
export function buildSnapshot(sheets: Readonly<Record<string, ShortSheet>>, fileName = "台账.xlsx"): Snapshot {
  return {
    fileName,
    date1904: false,
    names: [],
    sheets: Object.entries(sheets).map(([name, sheet]) => buildSheet(name, sheet)),
  };
}

function buildSheet(name: string, short: ShortSheet): SheetSnapshot {
  const rows = new Map<number, SnapshotCell[]>();
  for (const [cellName, cell] of Object.entries(short.cells)) {
    const { row, column } = parseCellName(cellName)!;
    const content = typeof cell === "object" && "value" in cell ? cell : { value: cell };
    rows.set(row, [...(rows.get(row) ?? []), { column, ...content }]);
  }
  return {
    name,
    visibility: "visible",
    protected: short.locked ?? false,
    rows: [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column) })),
    merges: (short.merges ?? []).map((range) => parseRectName(range)!),
    tables: (short.tables ?? []).map((table, index) => ({
      id: String(index + 1),
      name: table.name,
      range: parseRectName(table.range)!,
      headerRow: true,
      totalsRow: table.totalsRow ?? false,
    })),
    hiddenRows: short.hiddenRows ?? [],
    hiddenColumns: [],
    ...(short.own ? { own: short.own } : {}),
  };
}
