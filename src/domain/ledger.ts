import type { CalendarDate } from "./calendar-date";
import type { FieldName } from "./field-name";
import type { RecordProperty } from "./record-properties";

/** The kinds of ledger (contract.md). */
export const LEDGER_KINDS = [
  "members",
  "meetings",
  "study",
  "dues",
  "development",
  "talks",
  "plan",
  "attendance",
  "appraisal",
  "committee",
  "summary",
  "other",
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

export type TableShape = "list" | "matrix" | "form" | "multi";

export type { FieldName } from "./field-name";

/** How one column was understood. */
export interface ColumnRole {
  /** 1-based. */
  readonly column: number;
  /** The header as read, levels joined by `/`; empty where there is none. */
  readonly header: string;
  readonly field: FieldName;
  /** The property of the kind's records that was read from it; absent for a column that no one property says whole. */
  readonly property?: RecordProperty;
  /** 0–1. */
  readonly confidence: number;
  /** What decided: the header word, the values, what the user said, or a remembered layout. */
  readonly by: "words" | "values" | "user" | "memory" | "none";
}

/** A cell, row or sheet that was left out, and why. Nothing is skipped in silence. */
export interface Unread {
  readonly sheet: string;
  /** 1-based; absent for a whole sheet. */
  readonly row?: number;
  readonly column?: number;
  readonly reason: UnreadReason;
  /** What stood there, for the sentence that tells of it. */
  readonly raw: string;
}

export type UnreadReason =
  | "not-a-date"
  | "impossible-date"
  | "ambiguous-date"
  | "not-a-number"
  | "not-hours"
  | "not-names"
  | "error-cell"
  | "id-lost-digits"
  | "unknown-mark"
  | "unknown-kind"
  | "unknown-column"
  | "no-name"
  | "no-people"
  | "no-hours"
  | "no-dates"
  | "no-kinds"
  | "not-a-ledger"
  | "too-wide"
  | "orphan-row"
  | "duplicate";

/** A row inside the table's range that is no record: a total, note, example, repeated header … */
export interface SkippedRow {
  readonly row: number;
  readonly why:
    "blank" | "total" | "note" | "example" | "rule" | "header" | "block-title" | "column-numbers" | "number-only";
}

/** A recognised table: one ledger on one sheet, or one form. */
export interface RecognisedTable {
  /** Position in `Books.tables`. */
  readonly id: number;
  readonly sheet: string;
  readonly kind: LedgerKind;
  readonly shape: TableShape;
  /** 1-based sheet rows, ascending; empty for a form or a headerless table. */
  readonly headerRows: readonly number[];
  /** First and last row of the data, both inside; `null` where there is none. */
  readonly dataRows: readonly [number, number] | null;
  /** First and last column, both inside; 1-based. */
  readonly columnSpan: readonly [number, number];
  /** Number of records: without blank rows, totals, examples, notes, repeated headers. */
  readonly records: number;
  readonly columns: readonly ColumnRole[];
  /** 0–1. */
  readonly confidence: number;
  /** The Excel table's name where the region is a named table. */
  readonly name: string | null;
  /** Title line above the table; empty where there is none. */
  readonly title: string;
  /** Year that stands in the title, else sheet name, else file name. `titleYear` is the title's own alone. */
  readonly year?: number;
  readonly titleYear?: number;
  /** Date that stands in a title or meta line (评议时间, 统计日期 …). */
  readonly titleDate?: CalendarDate;
  readonly skipped: readonly SkippedRow[];
  readonly unread: readonly Unread[];
  /** Fingerprint of the header, by which a remembered layout is found again. */
  readonly signature: string;
  /** True where everything was matched exactly and nothing needs to be asked. */
  readonly certain: boolean;
}
