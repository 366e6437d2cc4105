import { type CalendarDate, daysInMonth } from "../../domain/calendar-date";

/** A month as one number, so that months can be compared, counted and keyed across years. */
export type MonthNumber = number;

export const monthNumber = (year: number, month: number): MonthNumber => year * 12 + month - 1;
export const monthOf = (date: CalendarDate): MonthNumber => monthNumber(date.year, date.month);
export const yearOfMonth = (month: MonthNumber): number => Math.floor(month / 12);
/** 1–12. */
export const indexOfMonth = (month: MonthNumber): number => (month % 12) + 1;
/** Its last day: by the text of that day a month's dues are judged. */
export const lastDayOfMonth = (month: MonthNumber): CalendarDate => {
  const [year, index] = [yearOfMonth(month), indexOfMonth(month)];
  return { year, month: index, day: daysInMonth(year, index) };
};
/** First month of its quarter. */
export const quarterStart = (month: MonthNumber): MonthNumber => month - (month % 3);

/** `2025-03`. */
export const monthText = (month: MonthNumber): string =>
  `${yearOfMonth(month)}-${String(indexOfMonth(month)).padStart(2, "0")}`;

/** Runs of months without a gap, in order. */
export function consecutive(months: readonly MonthNumber[]): MonthNumber[][] {
  const runs: MonthNumber[][] = [];
  for (const month of [...new Set(months)].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1] === month - 1) run.push(month);
    else runs.push([month]);
  }
  return runs;
}

const NAMED = /^(\d{4})-(\d{2})$/;

/** Months as a sentence names them: `2025年3月、4月`. */
export function monthsText(months: readonly string[], language: "zh" | "en"): string {
  if (language === "en") return months.join(", ");
  let year = "";
  return months
    .map((text) => {
      const [, y = "", m = ""] = NAMED.exec(text) ?? [];
      const prefix = y === year ? "" : `${y}年`;
      year = y;
      return `${prefix}${Number(m)}月`;
    })
    .join("、");
}
