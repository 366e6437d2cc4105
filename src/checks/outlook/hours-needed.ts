import { type CalendarDate, daysBetween, makeDate } from "../../domain/calendar-date";
import type { DueItem } from "./due-items";

/** Hours one person still needs, and at what pace. */
export interface HoursNeeded {
  readonly clause: string;
  readonly name: string;
  readonly row?: number;
  readonly hours: number;
  /** Whole weeks left in the year, at least one. */
  readonly weeks: number;
  /** Hours a week that suffice, rounded up to a half. */
  readonly perWeek: number;
}

/** Most hours first. Of a committee member the larger of his two demands is shown. */
export function hoursNeeded(items: readonly DueItem[], asOf: CalendarDate): HoursNeeded[] {
  const byPerson = new Map<string, HoursNeeded>();
  for (const item of items) {
    if (item.subject.type !== "member" || !item.clause.startsWith("E") || item.more <= 0) continue;
    const { name, row } = item.subject;
    const end = makeDate(item.by.year, 12, 31)!;
    const weeks = Math.max(1, Math.floor(daysBetween(asOf, end) / 7));
    const needed = {
      clause: item.clause,
      name,
      ...(row === undefined ? {} : { row }),
      hours: item.more,
      weeks,
      perWeek: Math.ceil((item.more / weeks) * 2) / 2,
    };
    const key = `${name}/${row ?? ""}`;
    const before = byPerson.get(key);
    if (!before || before.hours < needed.hours) byPerson.set(key, needed);
  }
  return [...byPerson.values()].sort((a, b) => b.hours - a.hours || (a.row ?? 0) - (b.row ?? 0));
}
