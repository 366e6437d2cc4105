import { type CalendarDate, compareDates, daysInMonth, earlierOf, laterOf } from "../domain/calendar-date";
import { type Period, firstDay, lastDay } from "../domain/period";
import type { Answer, Days } from "../view/certainty";

/** The days a question asks about, both ends inside. */
export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export const spanOf = (period: Period): Span => ({ from: firstDay(period), to: lastDay(period) });

/** Months `first` to `last` (1–12) of a year. */
export const monthsSpan = (year: number, first: number, last: number): Span => ({
  from: { year, month: first, day: 1 },
  to: { year, month: last, day: daysInMonth(year, last) },
});

export const yearSpan = (year: number): Span => monthsSpan(year, 1, 12);

/** Whether a date lies in the span on every day it can mean. */
export function within(days: Days, { from, to }: Span): Answer {
  if (compareDates(days.first, from) >= 0 && compareDates(days.last, to) <= 0) return true;
  return compareDates(days.last, from) < 0 || compareDates(days.first, to) > 0 ? false : undefined;
}

/** The part of the span up to a day; `undefined` where it begins later. */
export function until(span: Span, day: CalendarDate): Span | undefined {
  return compareDates(span.from, day) > 0 ? undefined : { from: span.from, to: earlierOf(span.to, day) };
}

/** The days both have in common. */
export function overlap(a: Span, b: Span): Span | undefined {
  const from = laterOf(a.from, b.from);
  const to = earlierOf(a.to, b.to);
  return compareDates(from, to) <= 0 ? { from, to } : undefined;
}

/** Months the span touches, as `year * 12 + month - 1`. */
export function monthsOf({ from, to }: Span): number[] {
  const first = from.year * 12 + from.month - 1;
  return Array.from({ length: to.year * 12 + to.month - first }, (_, i) => first + i);
}

/** The one year a span is the whole of. */
export function wholeYear(span: Span): number | undefined {
  const { from, to } = span;
  return from.year === to.year && from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31
    ? from.year
    : undefined;
}

/** 2025年 · 2025年第二季度 · 2025年上半年 · 2025年3月 · 2025年1月1日—11月30日. */
export function spanWords({ from, to }: Span): string {
  if (compareDates(from, to) === 0) return `${from.year}年${from.month}月${from.day}日`;
  const whole = from.year === to.year && from.day === 1 && to.day === daysInMonth(to.year, to.month);
  const tail = `${to.year === from.year ? "" : `${to.year}年`}${to.month}月${to.day}日`;
  if (!whole) return `${from.year}年${from.month}月${from.day}日—${tail}`;
  const months = `${from.month}-${to.month}`;
  if (months === "1-12") return `${from.year}年`;
  const known: Readonly<Record<string, string>> = {
    "1-3": "第一季度",
    "4-6": "第二季度",
    "7-9": "第三季度",
    "10-12": "第四季度",
    "1-6": "上半年",
    "7-12": "下半年",
  };
  return `${from.year}年${known[months] ?? (from.month === to.month ? `${from.month}月` : `${from.month}—${to.month}月`)}`;
}
