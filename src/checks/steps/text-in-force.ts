import type { Books } from "../../domain/books";
import { type CalendarDate, fromIso } from "../../domain/calendar-date";
import type { Verdict } from "../../domain/finding";
import { lastDay, parsePeriod } from "../../domain/period";
import type { Standards } from "../../standards";
import { daysIn } from "../../view/certainty";
import type { AnyFound, OwnClause } from "../check";

/** The clause of a check, as its run asks for it. */
export function ownClause(standards: Standards, id: string): OwnClause {
  return { id, for: (when) => standards.clauseFor(id, when) ?? standards.clause(id) };
}

/** The day whose text decides a finding: the step's, the last of its period, the meeting's own, else asOf. */
export function dayOfText(books: Books, asOf: CalendarDate): (found: AnyFound) => CalendarDate {
  const rows = new Map<string, CalendarDate>();
  for (const { sheet, row, date } of [...books.meetings, ...books.study]) {
    const day = daysIn(date)?.first;
    if (day) rows.set(`${sheet} ${row}`, day);
  }
  return ({ inForce, args, period, subject }) => {
    const step = inForce ?? args["inForce"];
    const day = typeof step === "string" ? fromIso(step) : undefined;
    if (day) return day;
    if (period !== undefined) return lastDay(parsePeriod(period));
    const own = subject.type === "meeting" ? rows.get(`${subject.sheet} ${subject.row}`) : undefined;
    return own ?? asOf;
  };
}

/** Verdicts of periods for which a text was in force and on; the others were asked of nobody. */
export function verdictsInForce(verdicts: readonly Verdict[], standards: Standards): readonly Verdict[] {
  return verdicts.filter(({ clause, period }) => standards.isOn(clause, parsePeriod(period)));
}
