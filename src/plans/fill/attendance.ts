import { MEETING_KINDS } from "../../domain/meeting-kinds";
import { cellOf, type Books, type Meeting, type Member, type NameList } from "../../domain/books";
import type { CalendarDate } from "../../domain/calendar-date";
import type { FieldName } from "../../domain/ledger";
import { isBlank, isFilled, valueOf } from "../../domain/reading";
import { columnCells, columnTexts } from "../spelling/column";
import { nameStyleOf, PLAIN_NAMES, writeNames } from "../spelling/names";
import { type FillInput, type Filler, type Proposal, type RosterOnDay, toSuggestions } from "./suggestion";

/**
 * 实到 from the names that attend, where the list can be counted (each name once, 列席 not), else 应到 less those named absent.
 * Silent where the two tell different numbers.
 */
export const fillActual: Filler = (input) =>
  toSuggestions(
    input,
    input.books.meetings.flatMap((meeting) => {
      if (!isBlank(meeting.actual)) return [];
      const there = attending(meeting)?.size;
      const away = awayOf(meeting);
      const expected = valueOf(meeting.expected);
      const left = expected !== undefined && away !== undefined && away <= expected ? expected - away : undefined;
      const count = there ?? left;
      if (there === undefined && isFilled(meeting.attendees)) return [];
      if (count === undefined || (there !== undefined && left !== undefined && there !== left)) return [];
      const from = there === undefined ? (["expected", "absentList"] as const) : (["attendees"] as const);
      return propose(input.books, meeting, "actual", "actual", count, from, true, { count });
    }),
  );

/** 请假 as 应到 less 实到, less those absent without leave where a column of theirs is filled. */
export const fillLeave: Filler = (input) =>
  toSuggestions(
    input,
    input.books.meetings.flatMap((meeting) => {
      const [expected, actual] = [valueOf(meeting.expected), valueOf(meeting.actual)];
      if (!isBlank(meeting.leave) || expected === undefined || actual === undefined || actual > expected) return [];
      const missing = expected - actual;
      const absent = meeting.absent.state === "absent" ? 0 : valueOf(meeting.absent);
      const unexcused = missing === 0 ? 0 : absent;
      const named = awayOf(meeting);
      if ((attending(meeting)?.size ?? actual) !== actual) return [];
      if (unexcused === undefined || unexcused > missing || (named !== undefined && named !== missing)) return [];
      const count = missing - unexcused;
      return propose(input.books, meeting, "leave", "leave", count, ["expected", "actual"], true, { count });
    }),
  );

/** 应到 from the roster of that day: the committee for 支委会, the group for 党小组会, else all members. */
export const fillExpected: Filler = (input) =>
  toSuggestions(
    input,
    input.books.meetings.flatMap((meeting) => {
      const due = isBlank(meeting.expected) ? membersDue(meeting, input.roster) : undefined;
      if (!due) return [];
      const sure = input.roster.keepsLeavers && input.roster.excusedOn(dayOf(meeting)!).length === 0;
      return propose(input.books, meeting, "expected", "expected", due.length, ["date"], sure, { count: due.length });
    }),
  );

/**
 * 缺席: nobody where 应到 is 实到, else the roster less those attending. Names are offered, never assumed, without a reason,
 * which only a person knows. Silent unless 应到 − 实到 is the number of those missing, and where a list speaks against it.
 */
export const fillAbsentees: Filler = (input) =>
  toSuggestions(
    input,
    input.books.meetings.flatMap((meeting) => {
      const [expected, actual] = [valueOf(meeting.expected), valueOf(meeting.actual)];
      if (!isBlank(meeting.absentList) || !expected || actual === undefined) return [];
      const names = attending(meeting);
      if (names && names.size !== actual) return [];
      if (expected === actual) return absent(input, meeting, [], ["expected", "actual"], true);
      const missing = names && membersDue(meeting, input.roster)?.filter((member) => !names.has(member.name));
      if (!missing || missing.length !== expected - actual) return [];
      return absent(input, meeting, missing, ["attendees"], false);
    }),
  );

function absent(
  input: FillInput,
  meeting: Meeting,
  missing: readonly Member[],
  from: readonly FieldName[],
  sure: boolean,
): Proposal[] {
  const at = cellOf(input.books, meeting, "absentList");
  const style = at ? nameStyleOf(columnTexts(input.cells, input.books.tables[meeting.table]!, at.column)) : PLAIN_NAMES;
  const after = writeNames(
    missing.map((member) => ({ name: member.nameRaw })),
    style,
  );
  return propose(input.books, meeting, "absentees", "absentList", after, from, sure, { count: missing.length });
}

/** 到会率 from 应到 and 实到, written as the column writes it: a share with a percent format, or text. */
export const fillRate: Filler = (input) => {
  const styles = new Map<string, "number" | "text">();
  const styleOf = (meeting: Meeting, column: number) => {
    const key = `${meeting.table}:${column}`;
    if (!styles.has(key)) styles.set(key, rateStyle(input, meeting, column));
    return styles.get(key)!;
  };
  return toSuggestions(
    input,
    input.books.meetings.flatMap((meeting) => {
      const [expected, actual] = [valueOf(meeting.expected), valueOf(meeting.actual)];
      const at = cellOf(input.books, meeting, "attendRate");
      if (!at || input.cells.at(at) || !expected || actual === undefined || actual > expected) return [];
      const style = styleOf(meeting, at.column);
      const after = style === "number" ? actual / expected : `${Math.round((actual / expected) * 1000) / 10}%`;
      const format = style === "number" ? { format: "0.0%" } : {};
      return propose(input.books, meeting, "rate", "attendRate", after, ["expected", "actual"], true, {
        expected,
        actual,
      }).map((proposal) => ({ ...proposal, ...format }));
    }),
  );
};

/** How the other cells of the column write a rate; a column without any gets a real percentage. */
function rateStyle(input: FillInput, meeting: Meeting, column: number): "number" | "text" {
  const filled = columnCells(input.cells, input.books.tables[meeting.table]!, column);
  return filled.length > 0 && filled.every((cell) => typeof cell.value === "string") ? "text" : "number";
}

function propose(
  books: Books,
  meeting: Meeting,
  kind: Proposal["kind"],
  field: FieldName,
  after: string | number,
  from: readonly FieldName[],
  sure: boolean,
  args: Proposal["args"],
): Proposal[] {
  const at = cellOf(books, meeting, field);
  // One cell that holds 应到 and 实到 together is half filled or blank: writing one figure into it would lose the other.
  if (!at || meeting.repeats || sharesColumn(books, meeting, field) || sharesCell(meeting, field)) return [];
  const sources = from.flatMap((name) => cellOf(books, meeting, name) ?? []);
  return [{ kind, at, after, from: sources, sure, args: { row: meeting.row, ...args } }];
}

function sharesColumn(books: Books, meeting: Meeting, field: FieldName): boolean {
  return (
    books.tables[meeting.table]?.columns.some(
      (role) => role.field !== field && role.field.split("/").includes(field),
    ) ?? false
  );
}

/** A form's cell that holds the whole record, or a label with its value, is no blank of one field. */
function sharesCell(meeting: Meeting, field: FieldName): boolean {
  const own = meeting.cells?.[field];
  return (
    own !== undefined &&
    Object.entries(meeting.cells ?? {}).some(
      ([other, cell]) => other !== field && cell?.row === own.row && cell.column === own.column,
    )
  );
}

/** How many a countable list of those away names; `undefined` where there is none or it cannot be counted. */
function awayOf(meeting: Meeting): number | undefined {
  const list = valueOf(meeting.absentList);
  if (!list || !list.countable || list.everyone) return undefined;
  return list.none ? 0 : list.names.length > 0 ? list.names.length : undefined;
}

function attending(meeting: Meeting): Set<string> | undefined {
  const list: NameList | undefined = valueOf(meeting.attendees);
  if (!list || !list.countable || list.everyone) return undefined;
  return new Set(list.names.filter((person) => !person.observer).map((person) => person.name));
}

function dayOf(meeting: Meeting): CalendarDate | undefined {
  const date = valueOf(meeting.date);
  return date?.precision === "day" ? date.first : undefined;
}

function membersDue(meeting: Meeting, roster: RosterOnDay): readonly Member[] | undefined {
  const day = dayOf(meeting);
  if (!day || meeting.kinds.length !== 1) return undefined;
  const { due } = MEETING_KINDS[meeting.kinds[0]!];
  if (due === "committee") return roster.committeeOn(day);
  const members = roster.membersOn(day);
  if (due !== "group") return due === "open" ? undefined : members;
  const [group, ...more] = meeting.groupKeys;
  const own = group && more.length === 0 ? members?.filter((member) => member.groupKey === group) : undefined;
  return own && own.length > 0 ? own : undefined;
}
