import type { Meeting, MeetingKind } from "../../domain/books";
import { rawOf } from "../../domain/reading";
import { commonest } from "../spelling/column";
import { writeAttendancePair } from "../spelling/attendance-pair";
import { monthWord, quarterWord } from "../spelling/period-words";
import { awayCell, countCell, leaveListCell, notExcused, onLeave, personMark, presentCell } from "./attendance-words";
import { type CellText, type Column, dateCell, figureCell, namesCell, nextNumber, timeCell } from "./column-writer";
import type { MeetingEntry } from "./entry";
import { groupHome, withGroup } from "./group-words";

type Writer = (entry: MeetingEntry, column: Column) => CellText | undefined;

const text = (value: string): CellText | undefined => (value.trim() === "" ? undefined : { value: value.trim() });
const expectedOf = (entry: MeetingEntry) => entry.attending.length + entry.absent.length;
const people = (names: readonly string[]) => names.map((name) => ({ name }));

/** What each field of a meeting ledger takes from the entry. A field not named here stays blank: nothing is made up. */
const WRITERS: Readonly<Record<string, Writer>> = {
  no: (_entry, column) => nextNumber(column),
  sequence: (_entry, column) => nextNumber(column),
  year: (entry) => ({ value: entry.date.year }),
  month: (entry, column) => ({ value: monthWord(entry.date.month, column.texts) }),
  quarter: (entry, column) => ({ value: quarterWord(entry.date.month, column.texts) }),
  date: (entry, column) => dateCell(column, entry.date, entry.start, entry.end),
  timeRange: (entry, column) => (entry.start === undefined ? undefined : timeCell(column, entry.start, entry.end)),
  startTime: (entry, column) => (entry.start === undefined ? undefined : timeCell(column, entry.start, undefined)),
  endTime: (entry, column) => (entry.end === undefined ? undefined : timeCell(column, entry.end, undefined)),
  type: (entry, column) => ({ value: grouped(entry, column, "type", kindWords(entry, column)) }),
  group: (entry) => text(entry.group ?? ""),
  title: (entry, column) => text(hasField(column, "topic") ? "" : grouped(entry, column, "title", entry.topic)),
  topic: (entry, column) => text(grouped(entry, column, "topic", entry.topic)),
  content: (entry, column) => text(grouped(entry, column, "content", contentOf(entry, column))),
  resolution: (entry) => text(entry.resolution),
  place: (entry) => text(entry.place),
  host: (entry) => text(entry.host),
  recorder: (entry) => text(entry.recorder),
  expected: (entry, column) => figureCell(column, expectedOf(entry)),
  actual: (entry, column) => figureCell(column, entry.attending.length),
  "expected/actual": (entry, column) => ({
    value: writeAttendancePair(column.plainly ? [] : column.texts, {
      expected: expectedOf(entry),
      actual: entry.attending.length,
      away: entry.absent.length,
      leave: onLeave(entry).length,
      absent: notExcused(entry).length,
    }),
  }),
  leave: (entry, column) => {
    const away = hasField(column, "absent") ? onLeave(entry) : entry.absent;
    return countCell(column, away, away.length);
  },
  absent: (entry, column) => {
    const away = hasField(column, "leave") ? notExcused(entry) : entry.absent;
    return countCell(column, away, away.length);
  },
  attendees: (entry, column) => presentCell(entry, column),
  rosterText: (entry, column) => presentCell(entry, column),
  absentList: (entry, column) => awayCell(entry, column),
  leaveList: (entry, column) => leaveListCell(entry, column),
  observers: (entry, column) => (entry.observers.length > 0 ? namesCell(column, people(entry.observers)) : undefined),
  attendRate: (entry, column) => rate(entry, column),
  votersDue: (entry, column) => entry.votes && figureCell(column, entry.votes.due),
  votersPresent: (entry, column) => entry.votes && figureCell(column, entry.votes.present),
  voteYes: (entry, column) => entry.votes && figureCell(column, entry.votes.yes),
  voteNo: (entry, column) => entry.votes && figureCell(column, entry.votes.no),
  voteAbstain: (entry, column) => entry.votes && figureCell(column, entry.votes.abstain),
};

export function writeMeeting(entry: MeetingEntry, column: Column): CellText | undefined {
  return Object.hasOwn(WRITERS, column.role.field)
    ? WRITERS[column.role.field]!(entry, column)
    : personMark(entry, column);
}

/** Without a topic column the topic leads the content, as 主题。内容 or alone. */
function contentOf(entry: MeetingEntry, column: Column): string {
  if (hasField(column, "topic") || hasField(column, "title")) return entry.content;
  if (!entry.content.trim() || !entry.topic.trim()) return entry.content || entry.topic;
  return `${entry.topic.trim()}。\n${entry.content.trim()}`;
}

/** The group goes where this ledger names groups. */
function grouped(
  entry: MeetingEntry,
  column: Column,
  field: "type" | "title" | "topic" | "content",
  value: string,
): string {
  if (groupHome(entry, column) !== field || value.trim() === "") return value;
  const named = entry.group !== undefined && value.includes(entry.group);
  return named ? value : withGroup(entry, column, field, value);
}

/** Her own word for these kinds, as the ledger wrote it last; else the standard's words. */
function kindWords(entry: MeetingEntry, column: Column): string {
  const wanted = [...entry.kinds].sort().join();
  const same = (meeting: Meeting) => meeting.table === column.table.id && [...meeting.kinds].sort().join() === wanted;
  const words = column.books.meetings
    .filter((meeting) => same(meeting) && (groupHome(entry, column) === "type" || namesGroup(meeting, entry)))
    .map((meeting) => rawOf(meeting.type).trim());
  return commonest(words.filter((word) => word !== "")) ?? entry.kinds.join("、");
}

/** 第二党小组会 is no word for a meeting of the first group. */
function namesGroup(meeting: Meeting, entry: MeetingEntry): boolean {
  const kinds: readonly MeetingKind[] = entry.kinds;
  return (
    !kinds.includes("党小组会") ||
    !/[一二三四五六七八九十\d]/.test(rawOf(meeting.type)) ||
    (entry.group !== undefined && rawOf(meeting.type).includes(entry.group))
  );
}

function rate(entry: MeetingEntry, column: Column): CellText | undefined {
  const expected = expectedOf(entry);
  if (expected === 0) return undefined;
  const share = entry.attending.length / expected;
  return column.texts.some((word) => word.includes("%"))
    ? { value: `${Math.round(share * 1000) / 10}%` }
    : { value: share, format: "0.0%" };
}

function hasField(column: Column, field: string): boolean {
  return column.table.columns.some((role) => role.field === field);
}
