import type { Meeting, MeetingKind } from "../../domain/books";
import { rawOf } from "../../domain/reading";
import { commonest } from "../spelling/column";
import { writeAttendancePair } from "../spelling/attendance-pair";
import { monthWord, quarterWord } from "../spelling/period-words";
import { type CellText, type Column, dateCell, figureCell, namesCell, nextNumber, timeCell } from "./column-writer";
import type { MeetingEntry } from "./entry";

type Writer = (entry: MeetingEntry, column: Column) => CellText | undefined;

const text = (value: string): CellText | undefined => (value.trim() === "" ? undefined : { value: value.trim() });
const expectedOf = (entry: MeetingEntry) => entry.attending.length + entry.absent.length;
const people = (names: readonly string[]) => names.map((name) => ({ name }));
const onLeave = (entry: MeetingEntry) => entry.absent.filter((person) => person.reason);

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
  type: (entry, column) => ({ value: kindWords(entry, column) }),
  group: (entry) => text(entry.group ?? ""),
  title: (entry, column) => text(hasField(column, "topic") ? "" : entry.topic),
  topic: (entry) => text(entry.topic),
  content: (entry, column) =>
    text(entry.content || (hasField(column, "topic") || hasField(column, "title") ? "" : entry.topic)),
  resolution: (entry) => text(entry.resolution),
  place: (entry) => text(entry.place),
  host: (entry) => text(entry.host),
  recorder: (entry) => text(entry.recorder),
  expected: (entry, column) => figureCell(column, expectedOf(entry)),
  actual: (entry, column) => figureCell(column, entry.attending.length),
  "expected/actual": (entry, column) => ({
    value: writeAttendancePair(column.texts, expectedOf(entry), entry.attending.length),
  }),
  leave: (entry, column) =>
    figureCell(column, hasField(column, "absent") ? onLeave(entry).length : entry.absent.length),
  absent: (entry, column) =>
    figureCell(column, hasField(column, "leave") ? entry.absent.length - onLeave(entry).length : entry.absent.length),
  attendees: (entry, column) => namesCell(column, people(entry.attending)),
  absentList: (entry, column) => namesCell(column, entry.absent),
  observers: (entry, column) => (entry.observers.length > 0 ? namesCell(column, people(entry.observers)) : undefined),
  attendRate: (entry, column) => rate(entry, column),
  votersDue: (entry, column) => entry.votes && figureCell(column, entry.votes.due),
  votersPresent: (entry, column) => entry.votes && figureCell(column, entry.votes.present),
  voteYes: (entry, column) => entry.votes && figureCell(column, entry.votes.yes),
  voteNo: (entry, column) => entry.votes && figureCell(column, entry.votes.no),
  voteAbstain: (entry, column) => entry.votes && figureCell(column, entry.votes.abstain),
};

export function writeMeeting(entry: MeetingEntry, column: Column): CellText | undefined {
  return WRITERS[column.role.field]?.(entry, column);
}

/** Her own word for these kinds, as the ledger wrote it last; else the standard's words. */
function kindWords(entry: MeetingEntry, column: Column): string {
  const wanted = [...entry.kinds].sort().join();
  const same = (meeting: Meeting) => meeting.table === column.table.id && [...meeting.kinds].sort().join() === wanted;
  const words = column.books.meetings
    .filter((meeting) => same(meeting) && namesGroup(meeting, entry))
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
