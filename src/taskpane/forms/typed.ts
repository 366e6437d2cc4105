import { type CalendarDate, addDays, isAfter, makeDate } from "../../domain/calendar-date";

/** A day as typed: `2025-11-20`, `2025.11.20`, `20251120`, `11.20`, `11月20日`, `1120`. Without a year, the latest that is not more than a month ahead. */
export function typedDate(text: string, today: CalendarDate): CalendarDate | undefined {
  const plain = text.trim().replace(/[日号]$/, "");
  const full =
    /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (full) return makeDate(Number(full[1]), Number(full[2]), Number(full[3]));
  const short = /^(\d{1,2})\s*[-./月]\s*(\d{1,2})$/.exec(plain) ?? /^(\d{2})(\d{2})$/.exec(plain);
  if (!short) return undefined;
  const inYear = (year: number) => makeDate(year, Number(short[1]), Number(short[2]));
  const date = inYear(today.year);
  return date && isAfter(date, addDays(today, 31)) ? inYear(today.year - 1) : date;
}

/** Minutes since midnight: one time or a span (`14:30-16:00`, `1430-1600`, `9:00`). */
export function typedSpan(text: string): { readonly start: number; readonly end?: number } | undefined {
  const parts = text.trim().split(/\s*(?:-|—+|–|~|至|到)\s*/);
  const [start, end] = parts.map(minutesOf);
  if (parts.length > 2 || start === undefined) return undefined;
  if (parts.length === 1) return { start };
  return end !== undefined && end > start ? { start, end } : undefined;
}

function minutesOf(text: string): number | undefined {
  const match = /^(\d{1,2})[:：.](\d{2})$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
  const [hour, minute] = match ? [Number(match[1]), Number(match[2])] : [];
  return hour !== undefined && hour < 24 && minute! < 60 ? hour * 60 + minute! : undefined;
}

/** Names as typed, parted by any of the usual marks. */
export function typedNames(text: string): string[] {
  return text
    .split(/[、，,；;\s]+/)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** `14:30-16:00`. */
export function spanText(start: number | undefined, end: number | undefined): string {
  const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  return start === undefined ? "" : end === undefined ? clock(start) : `${clock(start)}-${clock(end)}`;
}
