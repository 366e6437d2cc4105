import type { MeetingKind } from "../../domain/books";
import type { LeftOut, Missing, Subject, Verdict, VerdictWord } from "../../domain/finding";
import {
  type Period,
  type PeriodKind,
  firstDay,
  holds,
  lastDay,
  periodId,
  periodState,
  periodsOf,
} from "../../domain/period";
import { compareDates } from "../../domain/calendar-date";
import { rawOf } from "../../domain/reading";
import { figureOf } from "../../standards";
import type { CheckInput } from "../check";
import { SILENT, type Silence } from "../../view/coverage";
import type { Held } from "../../view/meetings-held";

const BRANCH: Subject = { type: "branch" };

/** What a caller may narrow: whom it is about, which rows count, and a verdict that is settled beforehand. */
export interface HeldOptions {
  readonly subject?: Subject;
  readonly accepts?: (held: Held) => boolean;
}

const KINDS: readonly PeriodKind[] = ["year", "half", "quarter", "month"];

/** The periods of `--year` by which the text in force in them judges; a text or a pack may have chosen another kind. */
export function clausePeriods({ clause, year }: CheckInput): Period[] {
  return KINDS.flatMap((kind) => periodsOf(kind, year).filter((period) => clause.for(period).period === kind));
}

/** How often a kind of meeting was held in a period, against the figure `times` of the clause. */
export function judgeHeld(input: CheckInput, kind: MeetingKind, period: Period, options: HeldOptions = {}): Verdict {
  const { accepts = () => true, subject = BRANCH } = options;
  const verdict = { clause: input.clause.id, subject, period: periodId(period) };
  if (!input.view.keeps("meetings")) return unknown(verdict, [{ ledger: "meetings" }]);
  const { sure, possible } = input.view.meetings.inPeriod(kind, period);
  const counted = sure.filter(accepts);
  const vague = possible.filter(accepts);
  const expected = figureOf(input.clause.for(period), "times");
  const base = { ...verdict, evidence: counted.map(placeOf), leftOut: leftOut(input, kind, period, accepts) };
  const enough = counted.length >= expected;
  if (!enough && counted.length + vague.length >= expected)
    return { ...base, verdict: "unknown", missing: [{ field: "date" }] };
  const silence: Silence = enough ? SILENT : silenceOf(input, kind, period);
  if (!silence.counts) return { ...base, verdict: "unknown", missing: silence.missing };
  return { ...base, verdict: enough ? "met" : openWord(input, period), expected, actual: counted.length };
}

/** A period not yet over is judged as it stands; of one that is over the books must speak. */
function silenceOf({ view, asOf }: CheckInput, kind: MeetingKind, period: Period): Silence {
  const holds = kind === "党小组会" ? [...MEETING_PARTS, "groups" as const] : MEETING_PARTS;
  const question = { ledger: "meetings", kind, holds } as const;
  const over = periodState(period, asOf) === "over";
  return over ? view.coverage.silenceCounts({ ...question, period }) : view.coverage.covers(question);
}

/** Columns of a meeting ledger that decide whether a row counts. */
export const MEETING_PARTS = ["dates", "kinds", "branches"] as const;

function openWord({ asOf }: CheckInput, period: Period): VerdictWord {
  const state = periodState(period, asOf);
  return state === "over" ? "unmet" : state === "running" ? "pending" : "notDue";
}

export function unknown(verdict: Pick<Verdict, "clause" | "subject" | "period">, missing: readonly Missing[]): Verdict {
  return { ...verdict, verdict: "unknown", evidence: [], missing };
}

export const placeOf = ({ meeting }: Held): { sheet: string; row: number } => ({
  sheet: meeting.sheet,
  row: meeting.row,
});

/** Rows of the kind that bear on the period and were not counted, each with why. */
function leftOut(input: CheckInput, kind: MeetingKind, period: Period, accepts: (held: Held) => boolean): LeftOut[] {
  const { meetings } = input.view;
  const touches = (held: Held): boolean =>
    held.days !== undefined &&
    compareDates(held.days.last, firstDay(period)) >= 0 &&
    compareDates(held.days.first, lastDay(period)) <= 0;
  const rows = meetings.ofKind(kind).flatMap((held): LeftOut[] => {
    if (!held.days) return namesOtherYear(held, period) ? [] : [{ ...placeOf(held), why: "no-date" }];
    if (!touches(held)) return [];
    if (held.counts === false) return [{ ...placeOf(held), why: "after-as-of" }];
    if (held.counts === undefined || !holds(period, held.days.first) || !holds(period, held.days.last))
      return [{ ...placeOf(held), why: "vague-date" }];
    // A row of another group is counted there; only one that names none explains a gap of this.
    return accepts(held) || held.meeting.groupKeys.length > 0 ? [] : [{ ...placeOf(held), why: "no-group" }];
  });
  const again = meetings.repeated.filter((held) => held.meeting.kinds.includes(kind) && touches(held));
  return [...rows, ...again.map((held) => ({ ...placeOf(held), why: "repeats" }))];
}

/** 2025-06-31 is no date, but what is meant is no row of 2026. */
function namesOtherYear({ meeting }: Held, period: Period): boolean {
  const year = /(?:19|20)\d\d/.exec(rawOf(meeting.date))?.[0];
  return year !== undefined && Number(year) !== firstDay(period).year;
}
