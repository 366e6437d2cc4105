import type { CellAddress, Rect } from "./address";
import type { Severity } from "./finding";
import type { CellValue } from "./snapshot";

/** One cell to be marked. */
export interface Mark {
  readonly at: CellAddress;
  readonly severity: Severity;
  /** True where the mark must vanish the moment something is typed into the cell. */
  readonly untilFilled: boolean;
}

/** All marks of a check; applying it replaces every mark of ours that is there. One mark a cell at the most. */
export interface MarkPlan {
  readonly marks: readonly Mark[];
}

/** The looks a cell of our own sheets can have; the adapters turn them into fonts, fills and borders. */
export type CellLook =
  | "plain"
  | "title"
  | "subtitle"
  | "meta"
  | "header"
  | "text"
  | "wrapped"
  | "number"
  | "percent"
  | "date"
  | "centre"
  | "link"
  | "total"
  | "note"
  | "must"
  | "should"
  | "look"
  | "met"
  | "unmet"
  | "pending"
  | "notDue"
  | "exempt"
  | "unknown"
  | "input";

export interface SheetCell {
  /** Text is always written as text, even where it begins with `=`; `null` is a blank cell with a look. */
  readonly value: string | number | null;
  readonly look: CellLook;
  /** Number format in place of the look's own. */
  readonly format?: string;
  /** A jump inside the workbook. */
  readonly link?: CellAddress;
}

/** What stands on a sheet we write, and how it looks. */
export interface SheetLayout {
  /** Wished name; the adapter takes a free one where a user's sheet bears it. At most 31 characters. */
  readonly name: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** Cells from A1; rows may be ragged. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** Row heights in points where not automatic, by 1-based row. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly merges: readonly Rect[];
  /** Rows repeated on every printed page. */
  readonly headerRows: readonly [number, number];
  /** Rows kept in view. */
  readonly freeze: number;
  readonly landscape: boolean;
  /** Text of the footer's left part; the adapter adds the page numbers. */
  readonly footer: string;
  /** Drop-down lists; `prompt` is shown where a cell is selected, and may stand without values. */
  readonly choices?: readonly { readonly range: Rect; readonly values: readonly string[]; readonly prompt?: string }[];
}

/** A sheet as its template lays it out; `planSheet` puts its id to it. */
export type SheetDraft = Omit<SheetPlan, "report">;

/** A sheet of ours to be made, or cleared and written again. */
export interface SheetPlan extends SheetLayout {
  /** Which report it is; the sheet is found again by it, never by its name. */
  readonly report: string;
  /** Cells the user fills in (责任人, 时限 …): kept by key when the sheet is written again. */
  readonly keep?: { readonly keyColumn: number; readonly columns: readonly number[]; readonly firstRow: number };
}

/**
 * A sheet that is the user's own once it is made: it bears no mark of ours, is read as a ledger from then on and never
 * written again as a whole. A named table stands in it.
 */
export interface NewSheet extends SheetLayout {
  readonly table: { readonly name: string; readonly range: Rect };
}

/** A cell to be written; refused where the cell no longer holds `before`. */
export interface CellEdit {
  readonly at: CellAddress;
  readonly before: CellValue | null;
  /** `null` clears the cell's value. Text is written as text always. */
  readonly after: CellValue | null;
  /** Number format, only where it must change with the value. */
  readonly format?: string;
  /** Written in place of `after`: the formula of the row above, moved to this row. Never made of the user's words. */
  readonly formula?: string;
  /** The cell holds this formula, which `formula` replaces: a range of it grew, or a figure was added to it. */
  readonly formulaBefore?: string;
  /** What the formula comes to, where it is known beforehand; kept as its result until the host calculates. */
  readonly result?: number | string;
  /** Take the look (style) of this cell: for rows that are added. */
  readonly likeCell?: CellAddress;
  /** From which cells the value follows. */
  readonly from?: readonly CellAddress[];
}

/** Rows that must be put in before the edits are made; addresses of edits are those after the insertion. */
export interface RowInsert {
  readonly sheet: string;
  /** The new rows stand before this 1-based row. */
  readonly before: number;
  readonly count: number;
  /** They look like the row below them, where above stands a header; else like the row above. */
  readonly like?: "below";
}

/**
 * What belongs to a list grows with it: every range of the sheet or about it (filter, print area, validation, conditional
 * format, name, chart) that ends in row `after` reaches `by` rows further. Formulas in cells are edits of the plan.
 */
export interface ListGrowth {
  readonly sheet: string;
  /** Last row of the list before the new rows, as numbered after the insertion. */
  readonly after: number;
  readonly by: number;
}

/** A merged area that is made (`before` null) or reaches further, as numbered after the insertion. */
export interface MergeChange {
  readonly sheet: string;
  readonly before: Rect | null;
  readonly after: Rect;
}

/** What grew, for the list that is shown: where, and its range before and after. */
export interface Grown {
  readonly what: "formula" | "filter" | "print-area" | "validation" | "format" | "name" | "merge" | "table" | "chart";
  readonly where: string;
  readonly from: string;
  readonly to: string;
}

/** A named table over cells that are there. */
export interface TableCreation {
  readonly sheet: string;
  readonly range: Rect;
  readonly name: string;
  readonly look: "keep" | "ours";
}

/** What is to be written into the user's own sheets: only this, all or nothing. */
export interface EditPlan {
  /** What the user asked for: `fill`, `register-meeting`, `put-back` … */
  readonly action: string;
  readonly inserts: readonly RowInsert[];
  readonly edits: readonly CellEdit[];
  /** Named tables that must grow over rows written directly below them. */
  readonly resizes?: readonly { readonly table: string; readonly range: Rect }[];
  readonly tables?: readonly TableCreation[];
  readonly growth?: readonly ListGrowth[];
  readonly merges?: readonly MergeChange[];
  /** Rows that take the height of another, as numbered after the insertion. */
  readonly heights?: readonly { readonly sheet: string; readonly row: number; readonly like: number }[];
  /** New sheets of the user's. A plan that makes sheets does nothing else. */
  readonly sheets?: readonly NewSheet[];
}

/** One cell as it was and as it is now, so that it can be put back. */
export interface WrittenCell {
  readonly at: CellAddress;
  readonly before: CellValue | null;
  readonly after: CellValue | null;
  /** The formula written in place of a value; `after` is then its result where it is known. */
  readonly formulaAfter?: string;
  /** The formula that stood there and was replaced by `formulaAfter`. */
  readonly formulaBefore?: string;
  readonly formatBefore?: string;
  readonly formatAfter?: string;
}

/** A write of ours that was made: enough to put it back. */
export interface ChangeRecord {
  readonly id: string;
  /** ISO time of the host, for the list only. */
  readonly at: string;
  readonly action: string;
  readonly cells: readonly WrittenCell[];
  readonly inserts: readonly RowInsert[];
  /** Sheets that were made. Put back, such a sheet is emptied if nobody has written into it since, else left as it is. */
  readonly sheets: readonly string[];
  /** Cells that were marked or written in sheets of ours: told in the list, put back by other ways. */
  readonly count?: number;
  /** Named tables that were made, and the ranges of those that grew. */
  readonly tables?: readonly { readonly sheet: string; readonly name: string }[];
  readonly resizes?: readonly { readonly table: string; readonly before: Rect; readonly after: Rect }[];
  readonly growth?: readonly ListGrowth[];
  readonly merges?: readonly MergeChange[];
  /** What grew beside the cells, in words of the file; for the list only. */
  readonly grown?: readonly Grown[];
}
