import { MEETING_KINDS } from "../../domain/meeting-kinds";
import { cellOf, type Books, type Meeting, type Member, type NameList } from "../../domain/books";
import type { CalendarDate } from "../../domain/calendar-date";
import type { FieldName } from "../../domain/ledger";
import { isBlank, valueOf } from "../../domain/reading";
import { columnCells } from "../spelling/column";
import { type FillInput, type Filler, type Proposal, type RosterOnDay, toSuggestions } from "./suggestion";

/** 实到 from the names that attend, where the list can be counted. Each name counts once, 列席 do not. */
export const fillActual: Filler = (input) =>
  toSuggestions(
    input,
    input.books.meetings.flatMap((meeting) => {
      const names = attending(meeting);
      if (!isBlank(meeting.actual) || !names) return [];
      return propose(input.books, meeting, "actual", "actual", names.size, ["attendees"], true, { count: names.size });
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
 * 缺席 as roster minus attending: offered, never assumed, and without a reason, which only a person knows. Silent
 * unless 应到 − 实到 agrees with the number of those missing.
 */
export const fillAbsentees: Filler = (input) =>
  toSuggestions(
    input,
    input.books.meetings.flatMap((meeting) => {
      const names = attending(meeting);
      const due = isBlank(meeting.absentList) ? membersDue(meeting, input.roster) : undefined;
      if (!names || !due) return [];
      const missing = due.filter((member) => !names.has(member.name));
      const expected = valueOf(meeting.expected);
      if (expected !== undefined && expected !== due.length) return [];
      const after = missing.length === 0 ? "无" : missing.map((member) => member.nameRaw).join("、");
      return propose(input.books, meeting, "absentees", "absentList", after, ["attendees"], false, {
        count: missing.length,
      });
    }),
  );

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
  if (!at || meeting.repeats || sharesColumn(books, meeting, field)) return [];
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
