/**
 * Calendar dates made of integers. No time zone and no clock: a ledger's date is a day on the wall calendar,
 * and `Date` in local time would move it by a day somewhere in the world.
 */

/** A day of the Gregorian calendar; `month` 1–12, `day` 1–31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days between 1899-12-31 and 1904-01-01, the two epochs of Excel serial numbers. */
const DAYS_1904 = 1462;
const EXCEL_EPOCH = daysFromCivil(1899, 12, 30);

/** True for a leap year of the Gregorian calendar. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date, or `undefined` where the calendar has no such day. */
export function makeDate(year: number, month: number, day: number): CalendarDate | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

/** Negative, zero or positive, as for `Array.sort`. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

export const isBefore = (a: CalendarDate, b: CalendarDate): boolean => compareDates(a, b) < 0;
export const isAfter = (a: CalendarDate, b: CalendarDate): boolean => compareDates(a, b) > 0;
export const isSameDay = (a: CalendarDate, b: CalendarDate): boolean => compareDates(a, b) === 0;
export const earlierOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (compareDates(a, b) <= 0 ? a : b);
export const laterOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (compareDates(a, b) >= 0 ? a : b);

/** The same day n months on (n may be negative), or the last day of that month where it has no such day. */
export function addMonths(date: CalendarDate, n: number): CalendarDate {
  const months = date.year * 12 + (date.month - 1) + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** The same day n years on; 02-29 becomes 02-28 where needed. */
export function addYears(date: CalendarDate, n: number): CalendarDate {
  return addMonths(date, n * 12);
}

/** The day n days on (n may be negative). */
export function addDays(date: CalendarDate, n: number): CalendarDate {
  return civilFromDays(dayNumber(date) + n);
}

/** Whole days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return dayNumber(b) - dayNumber(a);
}

/** Day count since 1970-01-01, for arithmetic and as a map key. */
export function dayNumber(date: CalendarDate): number {
  return daysFromCivil(date.year, date.month, date.day);
}

/** 1 Monday … 7 Sunday. */
export function weekday(date: CalendarDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/**
 * The day of an Excel serial number (the fraction, a time, is dropped). Serial 60, the 1900-02-29 that never was,
 * and everything below 1 gives `undefined`.
 */
export function fromSerial(serial: number, date1904 = false): CalendarDate | undefined {
  if (!Number.isFinite(serial)) return undefined;
  const whole = Math.floor(serial) + (date1904 ? DAYS_1904 : 0);
  if (whole < 1 || whole === 60 || whole > 2958465) return undefined;
  return civilFromDays(EXCEL_EPOCH + whole + (whole < 60 ? 1 : 0));
}

/** The Excel serial number of a day. */
export function toSerial(date: CalendarDate, date1904 = false): number {
  const whole = dayNumber(date) - EXCEL_EPOCH;
  return (whole < 61 ? whole - 1 : whole) - (date1904 ? DAYS_1904 : 0);
}

/** `YYYY-MM-DD`. */
export function toIso(date: CalendarDate): string {
  return `${String(date.year).padStart(4, "0")}-${pad2(date.month)}-${pad2(date.day)}`;
}

/** Reads `YYYY-MM-DD`; anything else is `undefined`. */
export function fromIso(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? makeDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Whole years from `from` to `to`, as an age is counted. */
export function wholeYears(from: CalendarDate, to: CalendarDate): number {
  const reached = to.month > from.month || (to.month === from.month && to.day >= from.day);
  return to.year - from.year - (reached ? 0 : 1);
}

function pad2(n: number): string {
  return String(n).padStart(2, "0");
}

// Days and civil dates by eras of 400 years, counted from March so that the leap day comes last.
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function civilFromDays(days: number): CalendarDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}
