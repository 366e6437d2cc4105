import type { Books } from "../domain/books";
import type { CalendarDate } from "../domain/calendar-date";
import type { CheckReport, Finding } from "../domain/finding";
import type { LedgerSettings, TableCorrection } from "../domain/settings";
import type { Snapshot } from "../domain/snapshot";
import type { Progress } from "./steps";
import type { Engine, Suggestion, WorkbookPacks } from "./types";
import { likelyYear } from "./years";

/** What is to be judged. Plain data: it can be sent to a worker as it is. */
export interface JudgeRequest {
  readonly snapshot: Snapshot;
  readonly asOf: CalendarDate;
  /** `undefined` leaves it to the books. */
  readonly year: number | undefined;
  readonly settings: LedgerSettings;
  /** In force now; those not yet remembered are not in the settings. */
  readonly corrections: readonly TableCorrection[];
}

/** What came of it. Plain data too; the standards are made again from the packs by whoever receives it. */
export interface Judgement {
  readonly books: Books;
  readonly packs: WorkbookPacks;
  /** Every finding, whatever was told 已核对. */
  readonly whole: CheckReport;
  /** The report less what was told 已核对: that of list, marks, sheets and tasks. */
  readonly report: CheckReport;
  readonly acknowledged: readonly Finding[];
  /** What follows from these books and is not written there. */
  readonly fills: readonly Suggestion[];
}

/** The stretches of the work, for the line that says how far it is. */
export type JudgeStage = "recognising" | "checking";

export interface JudgeProgress extends Progress {
  readonly stage: JudgeStage;
}

/** From a snapshot to a report, in steps of a few milliseconds. Pure. */
export function* judgeSteps(engine: Engine, request: JudgeRequest): Generator<JudgeProgress, Judgement> {
  const { snapshot, asOf, settings, corrections } = request;
  const options = { year: request.year ?? asOf.year, layouts: settings.layouts, corrections };
  const books = yield* staged("recognising", engine.recognise(snapshot, options));
  const { standards, packs } = engine.standards(asOf, snapshot, settings);
  const year = request.year ?? likelyYear(books, asOf);
  const whole = yield* staged("checking", engine.check(books, { asOf, year, standards }));
  const fills = yield* staged("checking", engine.suggest(snapshot, books, asOf));
  return { books, packs, whole, ...engine.open(whole, settings.acknowledged), fills };
}

function* staged<T>(stage: JudgeStage, steps: Generator<Progress, T>): Generator<JudgeProgress, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { stage, ...step.value };
  }
}
