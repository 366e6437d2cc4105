import { type CalendarDate, addMonths, compareDates } from "../domain/calendar-date";
import type { DateValue } from "../domain/books";
import { type Period, firstDay, lastDay } from "../domain/period";
import { type Reading, valueOf } from "../domain/reading";

/** Yes, no, or `undefined` where the books do not tell. */
export type Answer = boolean | undefined;

/** The days a date can mean: equal for a day, the ends for a month or year. */
export interface Days {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** The days of a date as written; a span or a list of days counts on its first day. */
export function daysOf(value: DateValue): Days {
  return value.precision === "day"
    ? { first: value.first, last: value.first }
    : { first: value.first, last: value.last };
}

/** The days of a cell; `undefined` where no date was read. */
export function daysIn(reading: Reading<DateValue>): Days | undefined {
  const value = valueOf(reading);
  return value && daysOf(value);
}

export const onDay = (date: CalendarDate): Days => ({ first: date, last: date });

/** The one day, where it is known to the day. */
export function exactDay(days: Days | undefined): CalendarDate | undefined {
  return days && compareDates(days.first, days.last) === 0 ? days.first : undefined;
}

/** a < b, on every day both can mean. */
export function isEarlier(a: Days, b: Days): Answer {
  if (compareDates(a.last, b.first) < 0) return true;
  return compareDates(a.first, b.last) >= 0 ? false : undefined;
}

/** a ≤ b, on every day both can mean. */
export function isNotLater(a: Days, b: Days): Answer {
  return not(isEarlier(b, a));
}

/** Whether the date lies in the period. */
export function liesIn(days: Days, period: Period): Answer {
  const from = firstDay(period);
  const to = lastDay(period);
  if (compareDates(days.first, from) >= 0 && compareDates(days.last, to) <= 0) return true;
  return compareDates(days.last, from) < 0 || compareDates(days.first, to) > 0 ? false : undefined;
}

/** The date n months on (the same day, or the last of that month). */
export function monthsAfter(days: Days, n: number): Days {
  return { first: addMonths(days.first, n), last: addMonths(days.last, n) };
}

export function not(answer: Answer): Answer {
  return answer === undefined ? undefined : !answer;
}

/** Both: no beats unknown. */
export function both(a: Answer, b: Answer): Answer {
  if (a === false || b === false) return false;
  return a === true && b === true ? true : undefined;
}
