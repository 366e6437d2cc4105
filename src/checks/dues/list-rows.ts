import type { DuesRecord } from "../../domain/books";
import { type CalendarDate, addMonths, toIso } from "../../domain/calendar-date";
import { valueOf } from "../../domain/reading";
import type { CheckInput } from "../check";
import { daysIn, isEarlier, onDay } from "../../view/certainty";
import { isMatrixRow, isOwed, paysByQuarter } from "./matrix-rows";
import { type MonthNumber, lastDayOfMonth, monthNumber, monthOf, monthText, quarterStart, yearOfMonth } from "./months";
import { lastOver, owedMonths } from "./owed";

/** The months a list row pays for: 所属月份, of a span from its first to its last, by quarter the whole quarter. */
function monthsPaid(input: CheckInput, record: DuesRecord): MonthNumber[] {
  const value = valueOf(record.month);
  if (!value) return [];
  const parts =
    value.parts ?? (value.days && !value.span ? value.days.map((day) => ({ first: day, last: day })) : [value]);
  const listed = parts.flatMap(({ first, last }) => range(monthOf(first), monthOf(last)));
  if (!paysByQuarter(input, record)) return listed;
  return listed.flatMap((month) => range(quarterStart(month), quarterStart(month) + 2));
}

const range = (from: MonthNumber, to: MonthNumber): MonthNumber[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** `2025-01 2025-09-01` where the payment came more than the months allowed after the end of its (first) month. */
export function paidLate(record: DuesRecord, monthsOn: (month: CalendarDate) => number): string | undefined {
  const value = isMatrixRow(record) ? undefined : valueOf(record.month);
  const paid = daysIn(record.payDate);
  if (!value || !paid || value.precision === "year") return undefined;
  const { year, month } = value.first;
  const end = lastDayOfMonth(monthNumber(year, month));
  const limit = addMonths(end, monthsOn(end));
  return isEarlier(onDay(limit), paid) === true
    ? `${monthText(monthNumber(year, month))} ${toIso(paid.first)}`
    : undefined;
}

/** Payments of one person in all lists: his first row and the months paid. */
interface Payer {
  readonly first: DuesRecord;
  readonly months: Set<MonthNumber>;
}

function payersOf(input: CheckInput): Map<string, Payer> {
  const rows = input.books.dues.filter((record) => !isMatrixRow(record) && valueOf(record.month) !== undefined);
  const byName = new Map<string, Payer>();
  for (const record of [...rows].sort((a, b) => a.table - b.table || a.row - b.row)) {
    const own = byName.get(record.name) ?? { first: record, months: new Set<MonthNumber>() };
    for (const month of monthsPaid(input, record)) own.months.add(month);
    byName.set(record.name, own);
  }
  return byName;
}

/**
 * Months a list covers: those in which somebody of it has a payment row. One in which nobody paid says where the book ends, not
 * who owes; and single payments of which no month gathers half of the people are an extract.
 */
function monthsCovered(payers: ReadonlyMap<string, Payer>): Set<MonthNumber> {
  const counts = new Map<MonthNumber, number>();
  for (const { months } of payers.values()) for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
  const isLedger = [...counts.values()].some((count) => count * 2 >= payers.size);
  return isLedger ? new Set(counts.keys()) : new Set();
}

/** Owed months that the lists cover and a person has no row for, at his first row; not for who stands in a matrix of that year. */
export function listGaps(input: CheckInput): Map<DuesRecord, MonthNumber[]> {
  const gaps = new Map<DuesRecord, MonthNumber[]>();
  const payers = payersOf(input);
  const covered = [...monthsCovered(payers)].filter((month) => month <= lastOver(input.asOf)).sort((a, b) => a - b);
  const inMatrix = new Set(
    input.books.dues.filter(isMatrixRow).map((record) => `${record.name} ${record.matrixYear ?? input.year}`),
  );
  // A row whose month could not be read may be the one that is missed.
  const unclear = new Set(
    input.books.dues.filter((record) => record.month.state === "unread").map((record) => record.name),
  );
  for (const [name, { first, months }] of payers) {
    if (unclear.has(name)) continue;
    const owed = owedMonths(input, first);
    const missing = covered.filter(
      (month) => isOwed(owed, month) && !months.has(month) && !inMatrix.has(`${name} ${yearOfMonth(month)}`),
    );
    if (missing.length) gaps.set(first, missing);
  }
  return gaps;
}
