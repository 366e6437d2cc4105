import { compareDates, daysInMonth, fromSerial, makeDate, type CalendarDate } from "../../domain/calendar-date";
import type { DateValue } from "../../domain/books";
import type { SnapshotCell } from "../../domain/snapshot";
import { halfWidth } from "../text";
import { digitsInDate } from "./chinese-numbers";
import { scanDates, type DatePart } from "./date-parts";
import { done, failed, type ReadOutcome } from "./outcome";
import { takeTime, type TimeOfDay } from "./time-of-day";

/** What is known around a date cell. */
export interface DateContext {
  readonly year?: number | undefined;
  readonly yearFrom?: "title" | "sheet" | "file" | "option" | undefined;
  /** Month of the row (a 月份 column), for cells that hold the day alone. */
  readonly month?: number | undefined;
  /** First year of a 学年: the year of September to December, the next is that of January to August. */
  readonly schoolYear?: number | undefined;
  readonly date1904?: boolean;
}

const EARLIEST = 1900;
const LATEST = 2100;
/** The serial number of 2100-01-01. */
const LAST_SERIAL = 73050;

/** Reads a date cell: a real date, a number that is one, or text in any of the spellings ledgers use. */
export function readDate(cell: SnapshotCell, context: DateContext): ReadOutcome<DateValue> {
  const value = cell.value;
  if (typeof value === "number")
    return isDateFormat(cell.format) ? fromSerialCell(value, context) : readDateNumber(value, context);
  return typeof value === "string"
    ? readDateText(value, context)
    : failed(typeof value === "object" ? "error-cell" : "not-a-date");
}

const formats = new Map<string, boolean>();

/** True for a number format that shows a date (letters y, m with d or y, e; times alone are none). */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === "General" || format === "@") return false;
  let known = formats.get(format);
  if (known === undefined) {
    const bare = format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, "").toLowerCase();
    known = /[yed]/.test(bare.replace(/general|e[+-]/g, "")) || (/m/.test(bare) && !/[hs0#]/.test(bare));
    formats.set(format, known);
  }
  return known;
}

function fromSerialCell(serial: number, context: DateContext): ReadOutcome<DateValue> {
  // 20030625 or 198003 typed into a cell that was formatted as a date is no serial number.
  if (serial > LAST_SERIAL)
    return Number.isInteger(serial) && serial >= 190001 ? readDateNumber(serial, {}) : failed("impossible-date");
  // 1968 or 1980.3 typed there shows a day of 1905: nobody can tell which was meant.
  if (serial >= EARLIEST && serial < LATEST + 1) return failed("ambiguous-date");
  const date = fromSerial(serial, context.date1904);
  if (!date) return failed("impossible-date");
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  return done(day(date, minutes > 0 ? { start: minutes } : {}));
}

/** A number in a date column without a date format: 20200820, 202008, 2020, 1980.3, 45309, 3.15. */
function readDateNumber(value: number, context: DateContext): ReadOutcome<DateValue> {
  if (Number.isInteger(value)) {
    if (value >= 19000101 && value <= 21001231)
      return ofParts(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
    if (value >= 190001 && value <= 210012) return ofMonth(Math.floor(value / 100), value % 100);
    if (value >= EARLIEST && value <= LATEST) return done(span(first(value, 1), last(value, 12), "year"));
    if (value >= 10000 && value <= LAST_SERIAL) return fromSerialCell(value, context);
    const year = context.month !== undefined && value >= 1 && value <= 31 ? yearFor(context.month, context) : undefined;
    return year === undefined ? failed("not-a-date") : withOrigin(ofParts(year, context.month!, value), context);
  }
  const text = String(Math.round(value * 1e6) / 1e6);
  const yearMonth = /^((?:19|20)\d{2})\.(\d{1,2})$/.exec(text);
  // 1980.1 and 1980.10 are one number: nobody can tell January from October.
  if (yearMonth)
    return yearMonth[2] === "1" ? failed("ambiguous-date") : ofMonth(Number(yearMonth[1]), Number(yearMonth[2]));
  const monthDay = /^(\d{1,2})\.(\d{1,2})$/.exec(text);
  if (!monthDay) return value > 20000 && value < LAST_SERIAL ? fromSerialCell(value, context) : failed("not-a-date");
  // 3.1 may be the 1st or the 10th, 3.2 the 2nd or the 20th.
  if (/^[123]$/.test(monthDay[2]!)) return failed("ambiguous-date");
  const year = yearFor(Number(monthDay[1]), context);
  return year === undefined
    ? failed("ambiguous-date")
    : withOrigin(ofParts(year, Number(monthDay[1]), Number(monthDay[2])), context);
}

/** `2025年1-3月`, `1—3月`: the first 月 is left out. */
const MONTH_SPAN = /^\s*(\d{4}年)?(\d{1,2})\s*[-—–~至到]+\s*(\d{1,2})月份?\s*$/;

/** Reads a date written as text. */
export function readDateText(text: string, context: DateContext): ReadOutcome<DateValue> {
  let plain = halfWidth(text)
    .replace(/T(?=\d{2}:)/, " ")
    .replace(/Z$/, "");
  plain = digitsInDate(plain);
  plain = plain.replace(MONTH_SPAN, "$1$2月-$3月");
  plain = plain.replace(/[（(]?(星期|周|礼拜)[一二三四五六日天1-7][)）]?/g, " ");
  const { rest, time } = takeTime(plain);
  const parts = scanDates(rest);
  if (!parts) return failed("not-a-date");
  return build(parts, time, context);
}

function build(parts: readonly DatePart[], time: TimeOfDay, context: DateContext): ReadOutcome<DateValue> {
  const ends: { first: CalendarDate; last: CalendarDate; precision: DateValue["precision"] }[] = [];
  let year: number | undefined;
  let month: number | undefined;
  let borrowed = false;
  for (const part of parts) {
    if (part.year !== undefined) year = part.year;
    else if (year === undefined) {
      year = yearFor(part.month ?? context.month, context);
      borrowed = true;
    }
    if (year === undefined) return failed("ambiguous-date");
    month = part.month ?? (part.quarter === undefined && part.day !== undefined ? (month ?? context.month) : undefined);
    const resolved = resolve(part, year, month);
    if (!resolved.ok) return resolved;
    const before = ends[ends.length - 1];
    if (
      before &&
      part.joined === "range" &&
      part.year === undefined &&
      compareDates(resolved.value.first, before.first) < 0
    ) {
      const next = resolve(part, year + 1, month);
      if (next.ok) ends.push(next.value);
    } else ends.push(resolved.value);
  }
  return done({ ...assemble(ends, parts), ...time, yearFrom: borrowed ? (context.yearFrom ?? "option") : "cell" });
}

/** The year of a month written without one, as far as it is known around the cell. */
export function yearFor(month: number | undefined, context: DateContext): number | undefined {
  if (context.year !== undefined || context.schoolYear === undefined || month === undefined) return context.year;
  return month >= 9 ? context.schoolYear : context.schoolYear + 1;
}

type End = { first: CalendarDate; last: CalendarDate; precision: DateValue["precision"] };

function assemble(ends: readonly End[], parts: readonly DatePart[]): DateValue {
  const firstEnd = ends[0]!;
  if (ends.length === 1) return { precision: firstEnd.precision, first: firstEnd.first, last: firstEnd.last };
  const lastEnd = ends[ends.length - 1]!;
  const allDays = ends.every((end) => end.precision === "day");
  const spanned = parts.length === 2 && parts[1]!.joined === "range";
  const base = {
    precision: allDays ? ("day" as const) : firstEnd.precision,
    first: firstEnd.first,
    last: lastEnd.last,
  };
  if (!allDays)
    return spanned ? { ...base, span: true } : { ...base, parts: ends.map(({ first, last }) => ({ first, last })) };
  const days = ends.map((end) => end.first);
  return spanned ? { ...base, days, span: true } : { ...base, days };
}

function resolve(part: DatePart, year: number, month: number | undefined): ReadOutcome<End> {
  if (part.quarter !== undefined)
    return done({ first: first(year, part.quarter * 3 - 2), last: last(year, part.quarter * 3), precision: "month" });
  if (part.half !== undefined)
    return done({ first: first(year, part.half * 6 - 5), last: last(year, part.half * 6), precision: "year" });
  if (month === undefined)
    return part.day !== undefined
      ? failed("ambiguous-date")
      : done({ first: first(year, 1), last: last(year, 12), precision: "year" });
  if (month < 1 || month > 12) return failed("impossible-date");
  if (part.third !== undefined) {
    const start = makeDate(year, month, part.third * 10 - 9)!;
    return done({
      first: start,
      last: part.third === 3 ? last(year, month) : makeDate(year, month, part.third * 10)!,
      precision: "month",
    });
  }
  if (part.day === undefined) return done({ first: first(year, month), last: last(year, month), precision: "month" });
  const date = makeDate(year, month, part.day);
  return date && year >= EARLIEST && year <= LATEST
    ? done({ first: date, last: date, precision: "day" })
    : failed("impossible-date");
}

function withOrigin(outcome: ReadOutcome<DateValue>, context: DateContext): ReadOutcome<DateValue> {
  return outcome.ok ? done({ ...outcome.value, yearFrom: context.yearFrom ?? "option" }) : outcome;
}

const first = (year: number, month: number): CalendarDate => ({ year, month, day: 1 });
const last = (year: number, month: number): CalendarDate => ({ year, month, day: daysInMonth(year, month) });
const span = (from: CalendarDate, to: CalendarDate, precision: DateValue["precision"]): DateValue => ({
  precision,
  first: from,
  last: to,
  yearFrom: "cell",
});
const day = (date: CalendarDate, time: TimeOfDay): DateValue => ({
  precision: "day",
  first: date,
  last: date,
  ...time,
  yearFrom: "cell",
});

function ofParts(year: number, month: number, dayOfMonth: number): ReadOutcome<DateValue> {
  const date = makeDate(year, month, dayOfMonth);
  return date ? done(day(date, {})) : failed("impossible-date");
}

function ofMonth(year: number, month: number): ReadOutcome<DateValue> {
  return month >= 1 && month <= 12
    ? done(span(first(year, month), last(year, month), "month"))
    : failed("impossible-date");
}
