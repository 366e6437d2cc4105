import type { DateValue, Member, MeetingKind } from "../domain/books";
import type { CalendarDate } from "../domain/calendar-date";
import type { CellIndex } from "../domain/cell-index";
import type { Books } from "../domain/books";
import type { Evidence, LeftOut } from "../domain/finding";
import type { Standards } from "../standards";
import type { BranchView } from "../view/branch-view";
import type { Held } from "../view/meetings-held";
import type { Span } from "./span";

/** What every measure is worked out from; frozen, no clock. */
export interface AnswerInput {
  readonly books: Books;
  readonly view: BranchView;
  /** The cells of the ledger, for columns that the records do not keep typed. */
  readonly cells: CellIndex;
  readonly asOf: CalendarDate;
  readonly standards: Standards;
}

/** A class of people by one mark: 女, 预备, 35岁以下, 大专及以上 … */
export type PersonClass =
  | { readonly by: "standing"; readonly is: "full" | "probationary" }
  | { readonly by: "gender"; readonly is: "男" | "女" }
  | { readonly by: "minority" }
  /** Full years; an end left open by the words alone (35岁以下) is unknown where somebody stands on it. */
  | { readonly by: "age"; readonly least?: number; readonly most?: number; readonly open?: "least" | "most" }
  | { readonly by: "education"; readonly least: number; readonly most: number }
  | { readonly by: "group"; readonly key: string }
  | { readonly by: "committee" };

export type LecturerPost = "secretary" | "commissioner" | "member";

/**
 * A question that was understood to the last word: which measure, of which days, people, meetings. Every measure reads only
 * the parts it is about; what a form says beside them is never a question of it.
 */
export interface Question {
  readonly measure: string;
  /** The period asked about, not cut at the day of the check. */
  readonly span: Span;
  /** The day people are counted on. */
  readonly day: CalendarDate;
  readonly kinds: readonly MeetingKind[];
  readonly who: readonly PersonClass[];
  readonly lecturer?: LecturerPost;
  /** 优秀 … of an appraisal. */
  readonly grade?: string;
  /** 集中, 网络, 自学 of study. */
  readonly form?: string;
  /** The one person asked about. */
  readonly person?: Member;
  /** The one meeting asked about. */
  readonly meeting?: Held;
}

/** Why a question has no answer (contract-3 §5.7). */
export type Why =
  | "word"
  | "period"
  | "people"
  | "not-covered"
  | "not-read"
  | "not-kept"
  | "ahead"
  | "drop-down"
  | "protected"
  | "judgement"
  | "not-ours";

export type AnswerValue =
  | { readonly is: "count"; readonly n: number; readonly unit: string }
  | { readonly is: "ratio"; readonly n: number }
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "date"; readonly date: DateValue }
  | { readonly is: "yes-no"; readonly yes: boolean };

/** A figure with the rows counted and left out (反查), or why there is none. Unknown is never 0. */
export type Figure =
  | {
      readonly known: true;
      readonly value: AnswerValue;
      readonly rows: readonly Evidence[];
      readonly leftOut: readonly LeftOut[];
    }
  | {
      readonly known: false;
      readonly why: Why;
      /** What is missing, in the secretary's words; empty where the reason says it all. */
      readonly detail: string;
      readonly leftOut: readonly LeftOut[];
    };

/** One measure: a pure function of a question and the books. */
export type Measure = (question: Question, input: AnswerInput) => Figure;

export const known = (
  value: AnswerValue,
  rows: readonly Evidence[] = [],
  leftOut: readonly LeftOut[] = [],
): Figure => ({ known: true, value, rows, leftOut });

export const count = (n: number, unit: string): AnswerValue => ({ is: "count", n: round(n), unit });
export const text = (words: string): AnswerValue => ({ is: "text", text: words });
export const unknown = (why: Why, detail = "", leftOut: readonly LeftOut[] = []): Figure => ({
  known: false,
  why,
  detail,
  leftOut,
});

/** Sums of thirds of an hour must not show their tails. */
export const round = (n: number): number => Math.round(n * 100) / 100;

export const placeOf = ({ sheet, row }: { readonly sheet: string; readonly row: number }): Evidence => ({ sheet, row });
