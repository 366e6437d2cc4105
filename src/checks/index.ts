import type { Books } from "../domain/books";
import type { CheckReport } from "../domain/finding";
import { CHECKS } from "./list";
import { type CheckOptions, type CheckProgress, checkListSteps, runCheckList } from "./run-checks";

export { CHECKS };
export type {
  AnyCheck,
  AnyFound,
  Check,
  CheckInput,
  CheckMeta,
  CheckResult,
  Found,
  Message,
  Sentences,
  UnmetArgs,
} from "./check";
export type { CheckOptions, CheckProgress } from "./run-checks";
export { type Description, clauseTitle, describeFinding, describeVerdict } from "./describe";
export { VERDICT_WORDS, leftOutReason, missingWords } from "./verdict-words";
export { hoursIn } from "./study/convert-hours";
export { type OpenReport, openReport } from "./steps/acknowledged";
export { limit } from "./steps/limit";

/** Judges the books by every check that the standards have switched on. */
export function runChecks(books: Books, options: CheckOptions): CheckReport {
  return runCheckList(CHECKS, books, options);
}

/** The same in steps of one check each. */
export function checkSteps(books: Books, options: CheckOptions): Generator<CheckProgress, CheckReport> {
  return checkListSteps(CHECKS, books, options);
}

export { type Outlook, outlookOf } from "./outlook/outlook";
export type { DueItem } from "./outlook/due-items";
export type { HoursNeeded } from "./outlook/hours-needed";
export type { ProposedEvent } from "./outlook/proposed-calendar";
export type { Reminder } from "./outlook/reminders";
export { describeDue, describeEvent, describeHours, describeReminder } from "./outlook/outlook-words";
