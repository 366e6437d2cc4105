import type { Books, RecordPlace } from "../../domain/books";
import type { CalendarDate } from "../../domain/calendar-date";
import type { RecognisedTable } from "../../domain/ledger";
import { type Reading, valueOf } from "../../domain/reading";
import type { DateValue, MeetingKind } from "../../domain/books";
import { groupKey } from "../../intake/readers/groups";
import type { Entry } from "./entry";

/** What the place of a new row follows from, of every record of a table; from top to bottom. */
export interface RowFacts {
  readonly row: number;
  readonly date: CalendarDate | undefined;
  readonly kinds: readonly MeetingKind[];
  readonly groups: readonly string[];
  readonly names: readonly string[];
}

/** The records of one table in the order of their rows; several records of a row count once. */
export function rowsOf(books: Books, table: RecognisedTable): RowFacts[] {
  const facts: RowFacts[] = [
    ...own(books.meetings, table).map((one) => ({
      row: one.row,
      date: dayOf(one.date),
      kinds: one.kinds,
      groups: one.groupKeys,
      names: namesIn(one.attendees).concat(namesIn(one.host), namesIn(one.absentList)),
    })),
    ...own(books.study, table).map((one) => ({
      ...blank(one.row),
      date: dayOf(one.date),
      names: namesIn(one.names),
    })),
    ...own(books.members, table).map((one) => ({
      ...blank(one.row),
      groups: one.groupKey === undefined ? [] : [one.groupKey],
      names: [one.name],
    })),
    ...own(books.talks, table).map((one) => ({ ...blank(one.row), date: dayOf(one.date) })),
    ...own(books.dues, table).map((one) => ({ ...blank(one.row), date: dayOf(one.month), names: [one.name] })),
  ];
  const rows = new Map<number, RowFacts>();
  for (const fact of facts) if (!rows.has(fact.row)) rows.set(fact.row, fact);
  return [...rows.values()].sort((a, b) => a.row - b.row);
}

const own = <R extends RecordPlace>(records: readonly R[], table: RecognisedTable): R[] =>
  records.filter((record) => record.table === table.id);
const blank = (row: number): RowFacts => ({ row, date: undefined, kinds: [], groups: [], names: [] });

function dayOf(reading: Reading<DateValue>): CalendarDate | undefined {
  const date = valueOf(reading);
  return date && date.precision !== "year" ? date.first : undefined;
}

function namesIn(reading: Reading<{ readonly names: readonly { readonly name: string }[] }>): string[] {
  return valueOf(reading)?.names.map((person) => person.name) ?? [];
}

/** The day an entry belongs to; a month of dues is its first day. */
export function dateOf(entry: Entry): CalendarDate | undefined {
  if (entry.ledger === "members") return undefined;
  if (entry.ledger === "dues") return { year: entry.year, month: entry.month, day: 1 };
  return entry.date;
}

/** Compared form of the group an entry names. */
export function groupOf(entry: Entry): string | undefined {
  const group = "group" in entry ? entry.group?.trim() : undefined;
  return group ? groupKey(group) : undefined;
}

/** Names an entry speaks of, compared form. */
export function peopleOf(entry: Entry): string[] {
  const names =
    entry.ledger === "meetings"
      ? [entry.host, ...entry.attending, ...entry.absent.map((person) => person.name)]
      : entry.ledger === "study"
        ? entry.people
        : entry.ledger === "talks"
          ? [entry.speaker, entry.target]
          : [entry.name];
  return [...new Set(names.filter(Boolean).map(compared))];
}

export const compared = (name: string): string => name.replace(/[\s·•．]/g, "");
