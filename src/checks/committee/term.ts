import type { Books, CommitteeRecord } from "../../domain/books";
import { type CalendarDate, compareDates, toIso } from "../../domain/calendar-date";
import { isFilled } from "../../domain/reading";
import { type Days, daysIn, isNotLater, onDay } from "../../view/certainty";

/** The committee's present term as a committee ledger tells it. */
export interface Term {
  readonly start: Days | undefined;
  /** 应换届时间, where it is entered. */
  readonly due: Days | undefined;
  /** Whether a new committee was elected by asOf. */
  readonly renewed: boolean;
  /** The rows that tell it: the row of the 届, or those of the persons elected then. */
  readonly records: readonly CommitteeRecord[];
}

/**
 * The term of a day. A row for each 届: the one begun last. A row for each person: the date most of them have, since
 * by-elected members began later; of dates alike in number the later.
 */
export function termOn(books: Books, asOf: CalendarDate): Term | undefined {
  const begun = books.committee.filter((record) => {
    const start = daysIn(record.startDate);
    return start ? isNotLater(start, onDay(asOf)) === true : isFilled(record.dueDate);
  });
  const terms = begun.filter((record) => record.name === "");
  if (terms.length)
    return termOfRow(
      terms.reduce((best, next) => (isLater(next, best) ? next : best)),
      asOf,
    );
  return termOfPersons(latestOfEach(begun, asOf), asOf);
}

function termOfRow(record: CommitteeRecord, asOf: CalendarDate): Term {
  return {
    start: daysIn(record.startDate),
    due: daysIn(record.dueDate),
    renewed: isDone(record, asOf),
    records: [record],
  };
}

function termOfPersons(records: readonly CommitteeRecord[], asOf: CalendarDate): Term | undefined {
  const byDue = mostFrequent(records, "dueDate");
  const elected = byDue.length ? byDue : mostFrequent(records, "startDate");
  if (elected.length === 0) return undefined;
  const [start] = mostFrequent(elected, "startDate");
  const renewed = elected.every((record) => isDone(record, asOf));
  return { start: start && daysIn(start.startDate), due: daysIn(elected[0]!.dueDate), renewed, records: elected };
}

/** Each person's latest row, without those who have left the committee. */
function latestOfEach(records: readonly CommitteeRecord[], asOf: CalendarDate): CommitteeRecord[] {
  const byName = new Map<string, CommitteeRecord>();
  for (const record of records) {
    const ended = daysIn(record.endDate);
    if (ended && isNotLater(ended, onDay(asOf)) === true) continue;
    const before = byName.get(record.name);
    if (!before || isLater(record, before)) byName.set(record.name, record);
  }
  return [...byName.values()];
}

/** The records of the date that most have; of dates alike in number those of the later. */
function mostFrequent(records: readonly CommitteeRecord[], field: "startDate" | "dueDate"): CommitteeRecord[] {
  const byDate = new Map<string, CommitteeRecord[]>();
  for (const record of records) {
    const days = daysIn(record[field]);
    if (days) byDate.set(toIso(days.first), [...(byDate.get(toIso(days.first)) ?? []), record]);
  }
  return [...byDate].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? 1 : -1))[0]?.[1] ?? [];
}

function isLater(a: CommitteeRecord, b: CommitteeRecord): boolean {
  const of = (record: CommitteeRecord): Days | undefined => daysIn(record.startDate) ?? daysIn(record.dueDate);
  const [x, y] = [of(a), of(b)];
  return x !== undefined && (y === undefined || compareDates(x.first, y.first) > 0);
}

function isDone(record: CommitteeRecord, asOf: CalendarDate): boolean {
  const actual = daysIn(record.actualDate);
  return actual !== undefined && isNotLater(actual, onDay(asOf)) === true;
}
