import type { DaySpan, MeetingKind } from "./books/values";
import type { LedgerKind } from "./ledger";

/**
 * For what a table's silence may be taken as absence: kinds × period × branch. Outside of it nothing is known, and nothing
 * is short. People are those its ledger could name.
 */
export interface TableCoverage {
  /** Index into `Books.tables`. */
  readonly table: number;
  readonly ledger: LedgerKind;
  /** Kinds of meeting it would record, those of its own name where it bears one; of other ledgers: `all`. */
  readonly kinds: readonly MeetingKind[] | "all";
  /** Days a title, sheet or file name limits it to (第二季度, 1—9月), else its years; empty where nothing limits it. */
  readonly spans: readonly DaySpan[];
  /** True where the spans come from words narrower than a year. */
  readonly limited: boolean;
  /** Keys of the branches it speaks of; empty where it names none, which means every branch of the book may be in it. */
  readonly branches: readonly string[];
}

/** What a part that was not read would hold, as far as its values tell. */
export type UnreadHolds =
  "people" | "numbers" | "dates" | "kinds" | "groups" | "branches" | "marks" | "notes" | "anything" | "table";

/** A column, label or table that bears on verdicts and was not read. It can only add: what is met stays met. */
export interface UnreadPart {
  readonly ledger: LedgerKind;
  /** Index into `Books.tables`; absent for a sheet that holds no recognised table. */
  readonly table?: number;
  readonly sheet: string;
  /** The header cell or label, 1-based; absent for a whole sheet or a part that has no cell. */
  readonly row?: number;
  readonly column?: number;
  /** The header or name as it stands there; empty where there is none. */
  readonly header: string;
  readonly holds: UnreadHolds;
  /** Sheet rows in which it holds something; absent: any. */
  readonly rows?: ReadonlySet<number>;
  /** Kinds of meeting and days that the name of an unread sheet limits it to; absent: any. */
  readonly kinds?: readonly MeetingKind[];
  readonly spans?: readonly DaySpan[];
}

/** A branch the books keep records of. */
export interface BranchKey {
  /** Compared form: 中共某学院第一党支部委员会 = 某学院第一支部. */
  readonly key: string;
  /** As written most often. */
  readonly name: string;
}

/** What the books cover, what of them was not read, and whose they are. */
export interface Coverage {
  /** True where the books keep organisational life as a whole: silence about any kind counts. */
  readonly wholeLife: boolean;
  readonly tables: readonly TableCoverage[];
  readonly unread: readonly UnreadPart[];
  /** The branches of a book that holds several; empty where it holds one. */
  readonly branches: readonly BranchKey[];
}
