import type { DateValue, DevelopmentRecord } from "../../domain/books";
import type { CalendarDate } from "../../domain/calendar-date";
import { type Reading, isFilled, rawOf } from "../../domain/reading";
import { type Answer, type Days, daysIn, isNotLater, monthsAfter, onDay } from "../../view/certainty";

export { dayText } from "../../view/day-text";

/** A step on the way into the party that is one date cell. */
export type StepField =
  | "applyDate"
  | "firstTalkDate"
  | "activistDate"
  | "developDate"
  | "publicityStart"
  | "publicityEnd"
  | "trainStart"
  | "trainEnd"
  | "politicalReview"
  | "committeeReviewDate"
  | "previewDate"
  | "joinMeetingDate"
  | "joinTalkDate"
  | "approvalDate"
  | "oathDate"
  | "fullMemberDate"
  | "fullApprovalDate";

/** Where a step stands and what was read there. */
export interface Step {
  readonly field: StepField | "joinDate";
  readonly reading: Reading<DateValue>;
}

/** The step; 入党时间 stands in for the meeting that admitted where that is blank or not kept. */
export function stepOf(record: DevelopmentRecord, field: StepField): Step {
  const own: Step = { field, reading: record[field] };
  if (field !== "joinMeetingDate" || isFilled(own.reading)) return own;
  return isFilled(record.joinDate) || own.reading.state === "absent"
    ? { field: "joinDate", reading: record.joinDate }
    : own;
}

/** The days a step can mean; `undefined` where it is blank, not kept or not a date. */
export const stepDays = (record: DevelopmentRecord, field: StepField): Days | undefined =>
  daysIn(stepOf(record, field).reading);

const CLOSED = /终止|取消|退出|已转出/;

/** Whether stage, status or remark say that the way into the party has ended. */
export const isClosed = (record: DevelopmentRecord): boolean =>
  CLOSED.test([record.stage, record.status, record.remark].map(rawOf).join(" "));

/** later ≤ earlier + n months: that day itself is in time. */
export const isWithin = (later: Days, earlier: Days, months: number): Answer =>
  isNotLater(later, monthsAfter(earlier, months));
/** later ≥ earlier + n months. */
export const isAtLeast = (later: Days, earlier: Days, months: number): Answer =>
  isNotLater(monthsAfter(earlier, months), later);

/** A limited step: where its later cell is blank it counts as done on asOf. */
export interface LimitedStep {
  readonly earlier: Days;
  readonly later: Days;
  readonly done: boolean;
  readonly field: Step["field"];
}

/** The two dates of a limit; `undefined` where the rule is silent: earlier date unknown, column absent, cell unread, row closed. */
export function limitedStep(
  record: DevelopmentRecord,
  earlier: Days | undefined,
  to: StepField,
  asOf: CalendarDate,
): LimitedStep | undefined {
  const { field, reading } = stepOf(record, to);
  if (!earlier) return undefined;
  const later = daysIn(reading);
  if (later) return { earlier, later, done: true, field };
  return reading.state === "blank" && !isClosed(record)
    ? { earlier, later: onDay(asOf), done: false, field }
    : undefined;
}
