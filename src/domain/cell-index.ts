import { type CellAddress, contains, type Rect } from "./address";
import type { SheetSnapshot, Snapshot, SnapshotCell, SnapshotRow } from "./snapshot";

/** Finds cells of a snapshot by address; built once for a snapshot, sheets on first use. */
export interface CellIndex {
  /** The cell, or `undefined` where it is blank. */
  at(address: CellAddress): SnapshotCell | undefined;
  row(sheet: string, row: number): SnapshotRow | undefined;
  /** The merge that holds a cell. */
  mergeAt(address: CellAddress): Rect | undefined;
  sheet(name: string): SheetSnapshot | undefined;
}

export function indexCells(snapshot: Snapshot): CellIndex {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const rows = new Map<string, Map<number, SnapshotRow>>();
  const row = (name: string, number: number): SnapshotRow | undefined => {
    let known = rows.get(name);
    if (!known) rows.set(name, (known = new Map(sheets.get(name)?.rows.map((entry) => [entry.row, entry]))));
    return known.get(number);
  };
  return {
    row,
    sheet: (name) => sheets.get(name),
    at: (address) => row(address.sheet, address.row)?.cells.find((cell) => cell.column === address.column),
    mergeAt: (address) =>
      sheets.get(address.sheet)?.merges.find((merge) => contains(merge, address.row, address.column)),
  };
}
