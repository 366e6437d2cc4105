import { type CalendarDate, fromIso, isBefore, makeDate } from "../../domain/calendar-date";
import type { CheckReport, Subject, Verdict } from "../../domain/finding";
import { firstDay, lastDay, parsePeriod } from "../../domain/period";
import { type Standards, figureOf } from "../../standards";

/** Something a clause still asks for this year, and by when. */
export interface DueItem {
  readonly clause: string;
  readonly subject: Subject;
  readonly period: string;
  /** From when it can be done: the first day of its period, or the day after asOf. */
  readonly from: CalendarDate;
  /** The last day on which it still counts. */
  readonly by: CalendarDate;
  /** How much is still missing, in the clause's unit. */
  readonly more: number;
}

/** What is pending or not yet due, soonest first. What is unmet cannot be mended by a new date and is left to the findings. */
export function dueItems(report: CheckReport, standards: Standards): DueItem[] {
  const open = report.verdicts.filter((verdict) => verdict.verdict === "pending" || verdict.verdict === "notDue");
  return open
    .map((verdict) => itemOf(verdict, report, standards))
    .sort((a, b) => (isBefore(a.by, b.by) ? -1 : isBefore(b.by, a.by) ? 1 : 0));
}

function itemOf(verdict: Verdict, { asOf }: CheckReport, standards: Standards): DueItem {
  const { from, by } = spanOf(verdict, standards);
  const today = fromIso(asOf)!;
  const more = Math.max(0, Math.round(((verdict.expected ?? 0) - (verdict.actual ?? 0)) * 100) / 100);
  return {
    clause: verdict.clause,
    subject: verdict.subject,
    period: verdict.period,
    from: isBefore(from, today) ? today : from,
    by,
    more,
  };
}

/** The days of a verdict's period. Life meetings: from the month in which they are usually held to the day the notices give. */
function spanOf({ clause, period }: Verdict, standards: Standards): { from: CalendarDate; by: CalendarDate } {
  const parsed = parsePeriod(period);
  const text = standards.clauseFor(clause, parsed) ?? standards.clause(clause);
  if (text.period !== "lifeYear") return { from: firstDay(parsed), by: lastDay(parsed) };
  return {
    from: makeDate(parsed.year, figureOf(text, "fromMonth"), 1)!,
    by: makeDate(parsed.year + 1, figureOf(text, "dueMonth"), figureOf(text, "dueDay"))!,
  };
}
