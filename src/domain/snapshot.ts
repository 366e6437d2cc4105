import type { Rect } from "./address";

/** An error value in a cell, as Excel writes it: `#N/A`, `#REF!` … */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. A blank cell is not in the snapshot at all. Dates are serial numbers; the format tells them. */
export type CellValue = string | number | boolean | CellError;

export interface SnapshotCell {
  /** 1-based. */
  readonly column: number;
  readonly value: CellValue;
  /** Number format code where it is not General. */
  readonly format?: string;
  /** The formula with its `=`, where the cell has one; `value` is then its last result. */
  readonly formula?: string;
}

/** A row that has at least one cell with a value; cells by column, ascending. */
export interface SnapshotRow {
  /** 1-based. */
  readonly row: number;
  readonly cells: readonly SnapshotCell[];
}

/** A named Excel table. */
export interface SnapshotTable {
  /** Stays the same when the table is renamed or moved. */
  readonly id: string;
  readonly name: string;
  /** Header, body and totals row. */
  readonly range: Rect;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** Rows in ascending order. */
  readonly rows: readonly SnapshotRow[];
  readonly merges: readonly Rect[];
  readonly tables: readonly SnapshotTable[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Comments and notes by cell, where the port can read them: their rules help to read a header. */
  readonly notes?: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** The report this sheet was made for, where it is one of ours; such a sheet is never read as a ledger. */
  readonly own?: string;
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** The sheet it belongs to; absent for a name of the workbook. */
  readonly sheet?: string;
}

/** A workbook at one moment, as plain data: what every later step sees of it. */
export interface Snapshot {
  /** File name with its extension, without a path; empty where the host does not tell. */
  readonly fileName: string;
  readonly date1904: boolean;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
}
