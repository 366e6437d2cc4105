import type { Books, Meeting, MeetingKind, Member, RecordPlace } from "../../domain/books";
import { cellOf } from "../../domain/books";
import { compareDates } from "../../domain/calendar-date";
import type { ColumnRole, LedgerKind, RecognisedTable } from "../../domain/ledger";
import { valueOf } from "../../domain/reading";
import { isOutside } from "../../view/circumstances";
import { viewPeople } from "../../view/people";
import { sessionRows } from "./session-rows";
import { personRows } from "./listed-rows";
import { copyCell } from "./copy-record";
import {
  BLANK_IN_BOOKS,
  type CellSource,
  NO_SOURCE,
  type RowSource,
  type TemplateInput,
  valueFrom,
} from "./template-fill";

/** A roster, meeting list or another ledger: one row a record of the same kind, in the order of the books. */
export const recordRows: RowSource = (table, input) => {
  if (table.kind === "study")
    return table.columns.some(({ field }) => field === "date") ? sessionRows(table, input) : undefined;
  const records = recordsFor(table, input);
  if (!records) return undefined;
  const cell = (row: number, role: ColumnRole): CellSource => recordCell(records[row]!, row, role, input);
  if (table.kind !== "members") return { count: records.length, cell };
  const rowOf = personRows(table, input);
  return { count: records.length, cell, rowAt: (row) => rowOf((records[row] as Member).name) };
};

function recordCell(record: RecordPlace, row: number, role: ColumnRole, input: TemplateInput): CellSource {
  const { branchName } = input.source.books;
  if (role.field === "no") return valueFrom(row + 1, []);
  const computed = "kinds" in record && "host" in record ? meetingCell(record as Meeting, role, input) : undefined;
  const copied = computed ?? copyCell(record, role, input);
  if (role.field === "branch" && "why" in copied && branchName !== "") return valueFrom(branchName, []);
  return copied;
}

const LISTS: Partial<Record<LedgerKind, (books: Books) => readonly RecordPlace[]>> = {
  dues: (books) => books.dues,
  development: (books) => books.development,
  talks: (books) => books.talks,
  appraisal: (books) => books.appraisal,
  committee: (books) => books.committee,
};

function recordsFor(table: RecognisedTable, input: TemplateInput): readonly RecordPlace[] | undefined {
  const { books } = input.source;
  if (table.kind === "members") return members(input);
  if (table.kind === "meetings") return meetingsFor(table, input);
  return LISTS[table.kind]?.(books);
}

/** Who belongs to the branch on the day: not who has left, died or was transferred, in whatever column that stands. */
function members({ source, asOf }: TemplateInput): readonly Member[] {
  const people = viewPeople(source.books);
  return people.membersOn(asOf).filter((member) => !isOutside(member, asOf, people));
}

/** Words of a title, sheet or file name by which a table asks for some kinds alone; the first that fits. */
const THEMES: readonly (readonly [RegExp, readonly MeetingKind[]])[] = [
  [/主题党日/, ["主题党日"]],
  [/三会一课/, ["党员大会", "支委会", "党小组会", "党课"]],
  [/组织生活会/, ["组织生活会", "民主评议党员"]],
  [/支委会|支部委员会/, ["支委会"]],
  [/党员大会/, ["党员大会"]],
  [/党小组会/, ["党小组会"]],
  [/党课/, ["党课"]],
];

function meetingsFor(table: RecognisedTable, { source, template, report, asOf }: TemplateInput): readonly Meeting[] {
  const about =
    [table.title, table.sheet, template.books.fileName].find((text) => THEMES.some(([words]) => words.test(text))) ??
    "";
  const kinds = THEMES.find(([words]) => words.test(about))?.[1];
  const dated = source.books.meetings.filter((meeting) => {
    const date = valueOf(meeting.date);
    if (!date || meeting.repeats || date.first.year !== report.year || compareDates(date.first, asOf) > 0) return false;
    return kinds === undefined || meeting.kinds.some((kind) => kinds.includes(kind));
  });
  return [...dated].sort((a, b) => compareDates(valueOf(a.date)!.first, valueOf(b.date)!.first));
}

/** What follows for a meeting beside its own cells: figures out of a shared cell, its kind, month, quarter, rate. */
function meetingCell(
  meeting: Meeting,
  { field }: ColumnRole,
  { source, report }: TemplateInput,
): CellSource | undefined {
  const { books } = source;
  const from = (...fields: readonly string[]) => fields.flatMap((name) => cellOf(books, meeting, name) ?? []);
  const figure = (value: number | undefined, name: string): CellSource | undefined =>
    value === undefined ? undefined : valueFrom(value, from(name));
  const date = valueOf(meeting.date)!;
  const [expected, actual] = [valueOf(meeting.expected), valueOf(meeting.actual)];
  switch (field) {
    case "expected":
      return figure(expected, "expected") ?? (cellOf(books, meeting, "expected") ? BLANK_IN_BOOKS : NO_SOURCE);
    case "actual":
      return figure(actual, "actual") ?? (cellOf(books, meeting, "actual") ? BLANK_IN_BOOKS : NO_SOURCE);
    case "expected/actual":
      return expected === undefined || actual === undefined
        ? BLANK_IN_BOOKS
        : valueFrom(`${expected}/${actual}`, from("expected", "actual"));
    case "attendRate":
      return expected && actual !== undefined && actual <= expected
        ? valueFrom(actual / expected, from("expected", "actual"), "0.0%")
        : undefined;
    case "type":
      return cellOf(books, meeting, "type") || meeting.kinds.length === 0 || meeting.kinds[0] === "其他"
        ? undefined
        : valueFrom(meeting.kinds.join("、"), from("date"));
    case "year":
      return valueFrom(report.year, from("date"));
    case "month":
      return date.first.month === date.last.month || date.span
        ? valueFrom(`${date.first.month}月`, from("date"))
        : BLANK_IN_BOOKS;
    case "quarter":
      return date.precision === "year"
        ? BLANK_IN_BOOKS
        : valueFrom(`第${"一二三四"[Math.floor((date.first.month - 1) / 3)]}季度`, from("date"));
    default:
      return undefined;
  }
}
