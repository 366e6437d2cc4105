import { type CalendarDate, compareDates, daysInMonth } from "./calendar-date";

/** A year, half-year, quarter or month. `index` counts from 1 within the year and is 1 for a year. */
export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly index: number;
}

export type PeriodKind = "year" | "half" | "quarter" | "month";

/** `over`: its last day ≤ asOf. `running`: begun and not over. `ahead`: begins later. */
export type PeriodState = "over" | "running" | "ahead";

const PER_YEAR: Record<PeriodKind, number> = { year: 1, half: 2, quarter: 4, month: 12 };

/** The periods of one kind in a year, in order. */
export function periodsOf(kind: PeriodKind, year: number): Period[] {
  return Array.from({ length: PER_YEAR[kind] }, (_, i) => ({ kind, year, index: i + 1 }));
}

/** The period of one kind that holds a day. */
export function periodHolding(kind: PeriodKind, date: CalendarDate): Period {
  const months = 12 / PER_YEAR[kind];
  return { kind, year: date.year, index: Math.floor((date.month - 1) / months) + 1 };
}

export function firstDay(period: Period): CalendarDate {
  const months = 12 / PER_YEAR[period.kind];
  return { year: period.year, month: (period.index - 1) * months + 1, day: 1 };
}

export function lastDay(period: Period): CalendarDate {
  const month = period.index * (12 / PER_YEAR[period.kind]);
  return { year: period.year, month, day: daysInMonth(period.year, month) };
}

export function holds(period: Period, date: CalendarDate): boolean {
  return compareDates(firstDay(period), date) <= 0 && compareDates(date, lastDay(period)) <= 0;
}

export function periodState(period: Period, asOf: CalendarDate): PeriodState {
  if (compareDates(lastDay(period), asOf) <= 0) return "over";
  return compareDates(firstDay(period), asOf) <= 0 ? "running" : "ahead";
}

/** The whole of a year. */
export const yearOf = (year: number): Period => ({ kind: "year", year, index: 1 });

/** `2025`, `2025-H1`, `2025-Q3`, `2025-09`: the notation of the contract. */
export function periodId(period: Period): string {
  if (period.kind === "year") return String(period.year);
  if (period.kind === "half") return `${period.year}-H${period.index}`;
  if (period.kind === "quarter") return `${period.year}-Q${period.index}`;
  return `${period.year}-${String(period.index).padStart(2, "0")}`;
}

/** `2025`, `2025-Q3`, `2025-H1`, `2025-09` as a period. */
export function parsePeriod(id: string): Period {
  const [year, part = ""] = id.split("-");
  const index = Number(part.replace(/\D/g, "")) || 1;
  const kind = part.startsWith("Q") ? "quarter" : part.startsWith("H") ? "half" : part === "" ? "year" : "month";
  return { kind, year: Number(year), index };
}
