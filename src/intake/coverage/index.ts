import type { DateValue, DaySpan, RecordPlace } from "../../domain/books";
import { isAfter, isBefore } from "../../domain/calendar-date";
import type { Coverage } from "../../domain/coverage";
import type { Unread } from "../../domain/ledger";
import type { Snapshot } from "../../domain/snapshot";
import { valueOf, type Reading } from "../../domain/reading";
import type { RecordLists } from "../books/draft-books";
import type { DraftTable } from "../layout/tables/draft-table";
import type { BranchedBook } from "./branches";
import { kindsKept, kindsOfNames } from "./kinds-kept";
import { coverageOf } from "./table-coverage";
import { unreadColumns } from "./unread-parts";
import { unreadSheets } from "./unread-sheets";

/** What the tables of a book cover: where their silence counts, and what of them was not read. */
export function readCoverage(
  drafts: readonly DraftTable[],
  lists: RecordLists,
  snapshot: Snapshot,
  otherSheets: readonly Unread[],
  year: number | undefined,
  book: BranchedBook,
): Coverage {
  const { fileName } = snapshot;
  const kept = kindsKept(drafts, lists.meetings, fileName);
  const years = yearsByTable(lists);
  const days = daysByTable(lists);
  const context = {
    fileName,
    year,
    datedYears: (table: number, most: boolean) => yearsIn(years.get(table) ?? new Map(), most),
    reachesBeyond: (table: number, spans: readonly DaySpan[]) => reachesBeyond(days.get(table) ?? [], spans),
    kinds: (table: number) => (drafts[table]?.kind === "meetings" ? kindsOfNames(drafts[table], kept) : "all"),
    branches: (table: number) => book.ofTable.get(table) ?? [],
  } as const;
  return {
    wholeLife: kept.whole,
    tables: drafts.map((draft, id) => coverageOf(draft, id, context)),
    unread: [...unreadColumns(drafts, lists), ...unreadSheets(snapshot, otherSheets, drafts, year), ...book.unread],
    branches: book.branches,
  };
}

/** Records of a year before a table that names none is taken to be of it: less may be a slip or a late entry. */
const FEWEST = 3;

function yearsIn(counts: ReadonlyMap<number, number>, most: boolean): number[] {
  const all = [...counts].sort(([a], [b]) => a - b);
  const total = all.reduce((sum, [, count]) => sum + count, 0);
  const many = all.filter(([, count]) => (most ? count * 2 >= total : count >= FEWEST));
  return (many.length > 0 || most ? many : all).map(([year]) => year);
}

/** Records outside of the days named: as many as make a fourth part, and more than slips. */
function reachesBeyond(days: readonly DaySpan[], spans: readonly DaySpan[]): boolean {
  const inside = (day: DaySpan): boolean =>
    spans.some(({ first, last }) => !isBefore(day.last, first) && !isAfter(day.first, last));
  const outside = days.filter((day) => !inside(day)).length;
  return outside >= FEWEST && outside * 4 >= days.length;
}

function daysByTable(lists: RecordLists): ReadonlyMap<number, readonly DaySpan[]> {
  const days = new Map<number, DaySpan[]>();
  for (const { table, date } of [...lists.meetings, ...lists.study, ...lists.talks]) {
    const value = valueOf(date);
    if (value) push(days, table, { first: value.first, last: value.last });
  }
  return days;
}

function push(days: Map<number, DaySpan[]>, table: number, day: DaySpan): void {
  const known = days.get(table);
  if (known) known.push(day);
  else days.set(table, [day]);
}

function yearsByTable(lists: RecordLists): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const counts = new Map<number, Map<number, number>>();
  const note = ({ table }: RecordPlace, date: Reading<DateValue>): void => {
    const value = valueOf(date);
    if (!value || value.first.year !== value.last.year) return;
    const own = counts.get(table) ?? new Map<number, number>();
    counts.set(table, own.set(value.first.year, (own.get(value.first.year) ?? 0) + 1));
  };
  for (const record of [...lists.meetings, ...lists.study, ...lists.talks]) note(record, record.date);
  for (const record of lists.dues) note(record, record.month);
  return counts;
}
