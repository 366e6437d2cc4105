import { type CalendarDate, addDays, compareDates, toIso, weekday } from "../domain/calendar-date";

/** Official days off and make-up working days (调休) of one year, as announced by the State Council. */
export interface CalendarYear {
  readonly year: number;
  /** Holidays as ISO date spans with their name; weekends inside a holiday are part of it. */
  readonly off: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  /** Weekend days that are worked. */
  readonly worked: readonly string[];
}

/** What a day is by the official calendar; `undefined` where the data does not hold its year. */
export interface WorkCalendar {
  readonly years: readonly number[];
  /** Name of the holiday, `null` for no holiday. Ordinary weekends are none. */
  holiday(date: CalendarDate): string | null | undefined;
  isWorkday(date: CalendarDate): boolean | undefined;
  /** Working days from `first` to `last`, both counted. */
  workdaysBetween(first: CalendarDate, last: CalendarDate): number | undefined;
}

/** Longest span that is counted day by day; anything longer is no 公示. */
const MAX_SPAN_DAYS = 3700;

export function workCalendar(data: readonly CalendarYear[]): WorkCalendar {
  const years = new Set(data.map((year) => year.year));
  const worked = new Set(data.flatMap((year) => year.worked));
  const off = data.flatMap((year) => year.off);
  const holiday = (date: CalendarDate): string | null | undefined => {
    const iso = toIso(date);
    const found = off.find((span) => span.from <= iso && iso <= span.to);
    if (found) return found.name;
    return years.has(date.year) ? null : undefined;
  };
  const isWorkday = (date: CalendarDate): boolean | undefined => {
    const name = holiday(date);
    if (name === undefined) return undefined;
    return name === null && (weekday(date) <= 5 || worked.has(toIso(date)));
  };
  return {
    years: [...years].sort((a, b) => a - b),
    holiday,
    isWorkday,
    workdaysBetween: (first, last) => countWorkdays(first, last, isWorkday),
  };
}

function countWorkdays(
  first: CalendarDate,
  last: CalendarDate,
  isWorkday: (date: CalendarDate) => boolean | undefined,
): number | undefined {
  let count = 0;
  let day = first;
  for (let i = 0; i < MAX_SPAN_DAYS && compareDates(day, last) <= 0; i++) {
    const works = isWorkday(day);
    if (works === undefined) return undefined;
    if (works) count++;
    day = addDays(day, 1);
  }
  return count;
}
