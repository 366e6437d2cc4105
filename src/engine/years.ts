import type { Books, DateValue } from "../domain/books";
import type { CalendarDate } from "../domain/calendar-date";
import { type Reading, valueOf } from "../domain/reading";

/** Years further back than this are taken for slips of the hand and not offered. */
const BACK = 15;

/** Years the books tell of and this one, latest first. */
export function yearsOf(books: Books, today: CalendarDate): number[] {
  const years = new Set<number>([today.year, ...recordedYears(books, today)]);
  return [...years].sort((a, b) => b - a);
}

/** The year a secretary means when she has not said: this one where it has records, else the latest that has. */
export function likelyYear(books: Books, today: CalendarDate): number {
  const recorded = recordedYears(books, today);
  return recorded.has(today.year) || recorded.size === 0 ? today.year : Math.max(...recorded);
}

function recordedYears(books: Books, today: CalendarDate): Set<number> {
  const found = new Set<number>();
  const add = (year: number | undefined) => {
    if (year !== undefined && year <= today.year && year >= today.year - BACK) found.add(year);
  };
  const addDate = (date: Reading<DateValue>) => add(valueOf(date)?.first.year);
  for (const meeting of books.meetings) addDate(meeting.date);
  for (const record of books.study) addDate(record.date);
  for (const dues of books.dues) add(dues.matrixYear);
  return found;
}
