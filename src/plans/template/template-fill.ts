import type { CellAddress } from "../../domain/address";
import type { Books } from "../../domain/books";
import type { CalendarDate } from "../../domain/calendar-date";
import type { CellIndex } from "../../domain/cell-index";
import type { CheckReport } from "../../domain/finding";
import type { ColumnRole, RecognisedTable } from "../../domain/ledger";
import type { EditPlan } from "../../domain/plan";

/** An upper body's table as it was read, and the books it is filled from. */
export interface TemplateInput {
  readonly template: { readonly books: Books; readonly cells: CellIndex };
  readonly source: { readonly books: Books; readonly cells: CellIndex; readonly date1904: boolean };
  readonly report: CheckReport;
  readonly asOf: CalendarDate;
}

/** What could not be filled, and why. `header`: of the column; absent where the whole table is meant. */
export interface TemplateGap {
  readonly sheet: string;
  readonly header?: string;
  readonly why: GapReason;
  /** Number of cells it concerns; 0 where the number is not known. */
  readonly count: number;
}

export type GapReason =
  /** The books keep nothing of the kind. */
  | "no-source"
  /** The books keep it; these cells are blank or could not be read there. */
  | "blank-in-books"
  /** A figure that cannot be judged: never written as 0. */
  | "unknown"
  /** The kind of table is not one that follows from the books. */
  | "table-not-known"
  /** The table is of another year than the one that was judged. */
  | "other-year"
  /** The table lists branches, and this one is not among them. */
  | "branch-not-listed"
  /** The table lists people, and these are not among them. */
  | "person-not-listed"
  /** Something stands where a value would go: a formula, a text, a merged cell, a protected sheet. */
  | "taken"
  /** Rows that stood in the template and were left as they are; they may be examples. */
  | "rows-kept";

export interface TemplateFill {
  readonly plan: EditPlan;
  readonly gaps: readonly TemplateGap[];
  /** True where 身份证号 was written, because the template asks for it. */
  readonly hasIds: boolean;
}

/** A value for one cell of the template with the cells it follows from, or why there is none. */
export type CellSource =
  | { readonly value: string | number; readonly format?: string; readonly from: readonly CellAddress[] }
  | { readonly why: "no-source" | "blank-in-books" | "unknown" | "ahead" };

/** The rows that a table of the template is to hold; `cell` is asked for each row and column. */
export interface RowSet {
  readonly count: number;
  cell(row: number, role: ColumnRole): CellSource;
  /** The row of the template that is there already for a row of the set; `left-out` where it lists others; else a new row. */
  readonly rowAt?: (row: number) => number | "left-out" | undefined;
  /** True where rows may only be written where `rowAt` gives one. */
  readonly onlyListed?: boolean;
}

/** Makes the rows of one kind of table; `undefined` where the table is of another kind. */
export type RowSource = (table: RecognisedTable, input: TemplateInput) => RowSet | undefined;

export const NO_SOURCE: CellSource = { why: "no-source" };
export const BLANK_IN_BOOKS: CellSource = { why: "blank-in-books" };
export const UNKNOWN: CellSource = { why: "unknown" };
/** A period that has not begun: blank, and no gap. */
export const AHEAD: CellSource = { why: "ahead" };
export const valueFrom = (value: string | number, from: readonly CellAddress[], format?: string): CellSource => ({
  value,
  from,
  ...(format ? { format } : {}),
});

/** Header words in the form in which they are compared: no white space, no brackets that hold a hint, levels kept. */
export function plainHeader(header: string): string {
  return header
    .split("/")
    .map((level) =>
      level
        .replace(/\s+/g, "")
        .replace(/[（(【[][^）)】\]]*[）)】\]]/g, "")
        .replace(/[*＊:：]/g, ""),
    )
    .join("/");
}
