import { type CalendarDate, dayNumber } from "../domain/calendar-date";

/** A fact of a day, worked out once for each day: meetings of one day share it. */
export function byDay<T>(find: (date: CalendarDate) => T): (date: CalendarDate) => T {
  const known = new Map<number, T>();
  return (date) => {
    const day = dayNumber(date);
    if (!known.has(day)) known.set(day, find(date));
    return known.get(day)!;
  };
}
