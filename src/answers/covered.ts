import type { MeetingKind } from "../domain/books";
import { type CalendarDate, isAfter } from "../domain/calendar-date";
import type { TableCoverage, UnreadHolds } from "../domain/coverage";
import { daysIn } from "../view/certainty";
import type { AnswerInput } from "./answer";
import { monthsOf, overlap, type Span, until } from "./span";

/** Ledgers whose records are of a day; a roster is of every day its dates tell. */
export type DatedLedger = "meetings" | "study" | "dues" | "talks";

const NAMES: Readonly<Record<DatedLedger, string>> = {
  meetings: "会议台账",
  study: "学习台账",
  dues: "党费台账",
  talks: "谈心谈话台账",
};

/** Parts that could hold more of what is counted. */
const HOLDS: Readonly<Record<DatedLedger, readonly UnreadHolds[]>> = {
  meetings: ["dates", "kinds"],
  study: ["people", "numbers", "dates"],
  dues: ["people", "numbers", "marks"],
  talks: ["people", "dates"],
};

/**
 * Why nothing may be counted for the span, in the secretary's words; `undefined` where the books claim to be complete for it
 * up to asOf: each month lies in the period of some table of the ledger and kind, and no part that could add was left unread.
 */
export function uncovered(
  ledger: DatedLedger,
  span: Span,
  input: AnswerInput,
  kinds: readonly MeetingKind[] = [],
): string | undefined {
  const asked = until(span, input.asOf);
  if (!asked) return "还没有到这一时期";
  const { tables, wholeLife } = input.books.coverage;
  const kept = tables.filter((table) => table.ledger === ledger);
  for (const kind of kinds.length > 0 ? kinds : [undefined]) {
    const named = kept.filter((table) => kind === undefined || table.kinds === "all" || table.kinds.includes(kind));
    if (named.length === 0 && !wholeLife) return `${NAMES[ledger]}不记${kind ?? "这一类"}`;
    const months = new Set((named.length > 0 ? named : kept).flatMap((table) => monthsCovered(table, ledger, input)));
    if (!monthsOf(asked).every((month) => months.has(month))) return `${NAMES[ledger]}没有记到这一时期`;
  }
  const bearing = (kinds.length > 0 ? kinds : [undefined]).flatMap((kind) =>
    input.view.coverage.unreadParts({ ledger, holds: HOLDS[ledger], ...(kind === undefined ? {} : { kind }) }),
  );
  const unread = bearing.find(
    ({ spans }) => !spans || spans.some(({ first, last }) => overlap({ from: first, to: last }, asked)),
  );
  return unread ? `${NAMES[ledger]}里有没读懂的部分（${unread.header || unread.sheet}）` : undefined;
}

/** Months of a table's spans; where nothing limits it, the years of its records. */
function monthsCovered({ table, spans }: TableCoverage, ledger: DatedLedger, { books }: AnswerInput): number[] {
  if (spans.length > 0) return spans.flatMap(({ first, last }) => monthsOf({ from: first, to: last }));
  const years = new Set<number>();
  for (const record of books[ledger]) {
    if (record.table !== table) continue;
    const days = "date" in record ? daysIn(record.date) : (daysIn(record.month) ?? daysIn(record.payDate));
    if (days) years.add(days.first.year);
    if ("matrixYear" in record && record.matrixYear !== undefined) years.add(record.matrixYear);
  }
  return [...years].flatMap((year) => Array.from({ length: 12 }, (_, i) => year * 12 + i));
}

/** True where the question's span begins after the day of the check. */
export const isAhead = (span: Span, asOf: CalendarDate): boolean => isAfter(span.from, asOf);

/** Years some dated ledger of the books speaks of. */
export function yearsKept(input: AnswerInput): ReadonlySet<number> {
  const months = input.books.coverage.tables.flatMap((table) =>
    table.ledger in NAMES ? monthsCovered(table, table.ledger as DatedLedger, input) : [],
  );
  return new Set(months.map((month) => Math.floor(month / 12)));
}
