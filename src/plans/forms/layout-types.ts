import type { SheetSnapshot } from "../../domain/snapshot";
import type { SheetGrid } from "../../intake/grid";

/** A table of a form: heads over columns, rows printed or blank below them. */
export interface FormTable {
  readonly kind: "table";
  readonly headRows: readonly number[];
  readonly left: number;
  readonly right: number;
  /** Column heads from the top level down, in compared form, by column. */
  readonly heads: ReadonlyMap<number, readonly string[]>;
  readonly rows: readonly FormRow[];
  /** Lines above the table that say what it is about. */
  readonly title: readonly string[];
  /** First row below the list that holds something else (a total, a note); absent where nothing follows. */
  readonly follows?: number;
  /** Last printed or lined row of the list itself. */
  readonly lastRow: number;
}

export interface FormRow {
  readonly row: number;
  /** Section line above it, in compared form; empty where there is none. */
  readonly section: string;
  readonly total: boolean;
  /** No cell of it holds anything. */
  readonly blank: boolean;
}

/** A label with the blank place that belongs to it. */
export interface FormLabel {
  readonly label: string;
  /** As printed. */
  readonly printed: string;
  /** Column of the label itself. */
  readonly from: number;
  readonly at: { readonly row: number; readonly column: number };
  /** What stands in the place already. */
  readonly value: string;
}

/** A line of the whole sheet that asks for the unit, the day, the secretary. */
export interface MetaLine {
  readonly label: string;
  readonly row: number;
  readonly column: number;
  /** The blank cell beside it, where it has one. */
  readonly next?: { readonly row: number; readonly column: number };
  readonly text: string;
}

export interface FormSheet {
  readonly sheet: SheetSnapshot;
  readonly grid: SheetGrid;
  /** Formulas by `row:column`, those without a result among them. */
  readonly formulas: Readonly<Record<string, string>>;
  readonly tables: readonly FormTable[];
  readonly labels: readonly FormLabel[];
  readonly meta: readonly MetaLine[];
  /** Title lines of the sheet. */
  readonly title: readonly string[];
}
