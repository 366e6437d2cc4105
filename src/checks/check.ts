import type { CellAddress } from "../domain/address";
import type { Books } from "../domain/books";
import type { CalendarDate } from "../domain/calendar-date";
import type { MessageArgs, Severity, Subject, Verdict } from "../domain/finding";
import type { LedgerKind } from "../domain/ledger";
import type { Clause, Standards, When } from "../standards";
import type { BranchView } from "../view/branch-view";

/*
 * A check may NOT: be asynchronous · read the clock or the locale · write an address like "B7" (places come from
 * `cellOf`) · know Excel, Office, React or a DOM · throw for bad data · write a sentence outside `messages` · hold a
 * figure that comes from a document (figures live in `standards`) · change its input.
 */

/** What a check is about. `basis`: clause ids it rests on, its own first. */
export interface CheckMeta {
  readonly code: string;
  /** Readable name, the file's: the requirement put positively. */
  readonly name: string;
  readonly scope: "cell" | "row" | "table" | "cross";
  readonly subject: LedgerKind;
  /** Of its findings, where they do not say another. */
  readonly severity: Severity;
  readonly basis: readonly string[];
}

/** What a check is given; frozen. */
export interface CheckInput {
  readonly books: Books;
  readonly view: BranchView;
  readonly asOf: CalendarDate;
  readonly year: number;
  readonly standards: Standards;
  readonly clause: OwnClause;
}

/** The check's own clause (`basis[0]`), with the packs applied. */
export interface OwnClause {
  readonly id: string;
  /** The text in force in a period or on a day. Where none was, the first: the run keeps nothing that was judged by it. */
  for(when: When): Clause;
}

/** The sentences of a finding: what is the matter, what to do, and where needed why beyond the article cited. */
export interface Sentences {
  readonly what: string;
  readonly fix: string;
  readonly why?: string;
}

/** One message in both languages; `sample` shows its arguments to tests and to the documentation. */
export interface Message<Args extends MessageArgs> {
  readonly sample: Args;
  zh(args: Args): Sentences;
  en(args: Args): Sentences;
}

/** Arguments by message id. Write it as a type alias: `type Messages = { tooFew: { held: number } }`. */
export type ArgsByMessage = Readonly<Record<string, MessageArgs>>;

/** What every finding of a check says beside its message; code, basis, key and usual severity are added by the run. */
interface FoundPlace {
  readonly subject: Subject;
  /** Empty for a gap without a cell of its own. */
  readonly at: readonly CellAddress[];
  readonly severity?: Severity;
  readonly period?: string;
  /** ISO day whose text decided, where it is neither the period's last, nor the meeting's own, nor asOf. `args.inForce` says it too. */
  readonly inForce?: string;
  /** Clauses other than the check's own, where another text decided. */
  readonly basis?: readonly string[];
  /** Tells findings of one code and subject apart (K01: the field that is blank). Findings alike in code, subject, period and part are joined. */
  readonly part?: string;
  /** What the row is known by when rows move (date, kind, topic); kept only as a hash. */
  readonly mark?: string;
}

/** A finding as a check returns it. */
export type Found<M extends ArgsByMessage> = {
  readonly [Id in keyof M & string]: FoundPlace & { readonly messageId: Id; readonly args: M[Id] };
}[keyof M & string];

/** A finding of whichever check. */
export interface AnyFound extends FoundPlace {
  readonly messageId: string;
  readonly args: MessageArgs;
}

export interface CheckResult<M extends ArgsByMessage> {
  readonly verdicts?: readonly Verdict[];
  readonly findings?: readonly Found<M>[];
}

/** Work that pauses now and then, so that a pane can breathe. */
export type Steps<T> = Generator<void, T>;

/**
 * One check. One that gives verdicts has a message `unmet`: the run makes of each unmet verdict a finding with the arguments
 * of `UnmetArgs`, in the severity of `meta`.
 */
export interface Check<M extends ArgsByMessage> {
  readonly meta: CheckMeta;
  readonly messages: { readonly [Id in keyof M & string]: Message<M[Id]> };
  /** The result, or the same in steps where a large ledger takes long: a pause changes nothing. */
  run(input: CheckInput): CheckResult<M> | Steps<CheckResult<M>>;
}

/** A check whose messages are not known by type: the list, the run and the documentation hold these. */
export interface AnyCheck {
  readonly meta: CheckMeta;
  readonly messages: Readonly<Record<string, Message<MessageArgs>>>;
  run(input: CheckInput): AnyResult | Steps<AnyResult>;
}

export interface AnyResult {
  readonly verdicts?: readonly Verdict[];
  readonly findings?: readonly AnyFound[];
}

/** Arguments of the finding that an unmet verdict becomes. `name`: of the member or group, empty for the branch. */
export type UnmetArgs = {
  readonly period: string;
  readonly name: string;
  readonly expected: number;
  readonly actual: number;
};
