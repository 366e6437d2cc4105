import { type CalendarDate, addDays, addMonths, compareDates, weekday } from "../../domain/calendar-date";
import type { WorkCalendar } from "../../standards";
import type { BranchView } from "../../view/branch-view";
import { exactDay } from "../../view/certainty";

/** A day proposed. `certain` is false where the calendar does not hold its year and only weekends were avoided. */
export interface ProposedDay {
  readonly date: CalendarDate;
  readonly certain: boolean;
}

/** The weekday on which theme days, else any meetings, were mostly held; Friday where there is nothing to go by. */
export function usualWeekday(view: BranchView): number {
  const counts = (kinds: readonly ("主题党日" | "党员大会" | "党课")[]): Map<number, number> => {
    const found = new Map<number, number>();
    for (const kind of kinds) {
      for (const held of view.meetings.ofKind(kind)) {
        const day = exactDay(held.days);
        if (day && weekday(day) <= 5) found.set(weekday(day), (found.get(weekday(day)) ?? 0) + 1);
      }
    }
    return found;
  };
  for (const found of [counts(["主题党日"]), counts(["党员大会", "党课"])]) {
    const best = [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
    if (best) return best[0];
  }
  return 5;
}

/** The first working day of that weekday in [from, to], else the first working day; `undefined` where there is none. */
export function workingDay(
  calendar: WorkCalendar,
  from: CalendarDate,
  to: CalendarDate,
  wish?: number,
): ProposedDay | undefined {
  let first: ProposedDay | undefined;
  for (let day = from; compareDates(day, to) <= 0; day = addDays(day, 1)) {
    const known = calendar.isWorkday(day);
    if (!(known ?? weekday(day) <= 5)) continue;
    const proposed = { date: day, certain: known !== undefined };
    if (wish === undefined || weekday(day) === wish) return proposed;
    first ??= proposed;
  }
  return first;
}

/** The working day n working days before a day, not before `from`. */
export function workingDayBefore(
  calendar: WorkCalendar,
  date: CalendarDate,
  n: number,
  from: CalendarDate,
): ProposedDay | undefined {
  let left = n;
  let latest: ProposedDay | undefined;
  const floor = compareDates(from, addMonths(date, -1)) > 0 ? from : addMonths(date, -1);
  for (let day = addDays(date, -1); compareDates(day, floor) >= 0; day = addDays(day, -1)) {
    const known = calendar.isWorkday(day);
    if (!(known ?? weekday(day) <= 5)) continue;
    latest = { date: day, certain: known !== undefined };
    if (--left === 0) break;
  }
  return latest;
}
