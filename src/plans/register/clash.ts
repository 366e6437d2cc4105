import type { Books, Meeting, NameList } from "../../domain/books";
import { type CalendarDate, isSameDay } from "../../domain/calendar-date";
import { ABSENT, isFilled, type Reading, valueOf } from "../../domain/reading";
import type { DuesEntry, Entry, MeetingEntry, MemberEntry, StudyEntry, TalkEntry } from "./entry";

/** What a person should know before an entry is written; nothing is forbidden by it. */
export interface Clash {
  readonly kind:
    | "same-meeting"
    | "same-day-kind"
    | "two-places"
    | "same-study"
    | "known-name"
    | "known-id"
    | "month-filled"
    | "same-talk"
    | "absent-host"
    | "not-on-roster";
  readonly sheet?: string;
  readonly row?: number;
  readonly names: readonly string[];
}

/** Duplicates and contradictions between an entry and the books. */
export function findClashes(entry: Entry, books: Books): Clash[] {
  if (entry.ledger === "meetings") return meetingClashes(entry, books);
  if (entry.ledger === "members") return memberClashes(entry, books);
  if (entry.ledger === "dues") return duesClashes(entry, books);
  if (entry.ledger === "talks") return talkClashes(entry, books);
  return entry.date ? studyClashes(entry, entry.date, books) : [];
}

function studyClashes(entry: StudyEntry, date: CalendarDate, books: Books): Clash[] {
  return books.study
    .filter((record) => {
      const day = valueOf(record.date);
      const names = valueOf(record.names)?.names.map((person) => person.name) ?? [];
      const topic = valueOf(record.topic) ?? valueOf(record.content) ?? "";
      return (
        day?.precision === "day" &&
        isSameDay(day.first, date) &&
        topic.trim() === entry.topic.trim() &&
        entry.people.some((name) => names.includes(compared(name)))
      );
    })
    .map((record) => ({ kind: "same-study" as const, sheet: record.sheet, row: record.row, names: [] }));
}

/** The month is filled already: in the person's row of a month matrix, or in a row of that month. */
function duesClashes(entry: DuesEntry, books: Books): Clash[] {
  return books.dues.flatMap((record): Clash[] => {
    if (record.name !== compared(entry.name)) return [];
    const month = valueOf(record.month);
    const inMatrix =
      (record.matrixYear === undefined || record.matrixYear === entry.year) &&
      isFilled(record.paid[entry.month] ?? ABSENT);
    const inList = month?.precision === "month" && month.first.year === entry.year && month.first.month === entry.month;
    return inMatrix || inList
      ? [{ kind: "month-filled", sheet: record.sheet, row: record.row, names: [entry.name] }]
      : [];
  });
}

function talkClashes(entry: TalkEntry, books: Books): Clash[] {
  const holds = (reading: Reading<NameList>, name: string) =>
    valueOf(reading)?.names.some((person) => person.name === compared(name)) ?? false;
  return books.talks.flatMap((talk): Clash[] => {
    const date = valueOf(talk.date);
    const same =
      date?.precision === "day" &&
      isSameDay(date.first, entry.date) &&
      holds(talk.speaker, entry.speaker) &&
      holds(talk.target, entry.target);
    return same ? [{ kind: "same-talk", sheet: talk.sheet, row: talk.row, names: [] }] : [];
  });
}

function meetingClashes(entry: MeetingEntry, books: Books): Clash[] {
  const sameDay = books.meetings.filter((meeting) => {
    const date = valueOf(meeting.date);
    return !meeting.repeats && date?.precision === "day" && isSameDay(date.first, entry.date);
  });
  const clashes = sameDay.flatMap((meeting): Clash[] => {
    const place = { sheet: meeting.sheet, row: meeting.row };
    const sameKind = meeting.kinds.some((kind) => entry.kinds.includes(kind));
    const topic = (valueOf(meeting.topic) ?? valueOf(meeting.content) ?? "").trim();
    if (sameKind && topic === entry.topic.trim()) return [{ kind: "same-meeting", ...place, names: [] }];
    const both = overlaps(entry, meeting) ? commonNames(entry, meeting) : [];
    if (both.length > 0) return [{ kind: "two-places", ...place, names: both }];
    return sameKind && !entry.kinds.includes("党小组会") ? [{ kind: "same-day-kind", ...place, names: [] }] : [];
  });
  const away = entry.absent.some((person) => compared(person.name) === compared(entry.host))
    ? [{ kind: "absent-host" as const, names: [entry.host] }]
    : [];
  const known = new Set(books.members.map((member) => member.name));
  const strangers = known.size === 0 ? [] : entry.attending.filter((name) => !known.has(compared(name)));
  return [...clashes, ...away, ...(strangers.length > 0 ? [{ kind: "not-on-roster" as const, names: strangers }] : [])];
}

function memberClashes(entry: MemberEntry, books: Books): Clash[] {
  return books.members.flatMap((member): Clash[] => {
    const place = { sheet: member.sheet, row: member.row, names: [member.nameRaw] };
    if (entry.idNumber && valueOf(member.idNumber) === entry.idNumber.toUpperCase())
      return [{ kind: "known-id", ...place }];
    return member.name === compared(entry.name) ? [{ kind: "known-name", ...place }] : [];
  });
}

/** Spans that share at least a minute; a meeting without both times cannot be judged. */
function overlaps(entry: MeetingEntry, meeting: Meeting): boolean {
  const date = valueOf(meeting.date);
  if (entry.start === undefined || entry.end === undefined || date?.start === undefined || date.end === undefined)
    return false;
  return entry.start < date.end && date.start < entry.end;
}

function commonNames(entry: MeetingEntry, meeting: Meeting): string[] {
  const named = (reading: Reading<NameList>) =>
    valueOf(reading)
      ?.names.filter((person) => !person.observer)
      .map((person) => person.name) ?? [];
  const there = new Set([...named(meeting.attendees), ...named(meeting.host)]);
  return [...new Set([entry.host, ...entry.attending])].filter((name) => there.has(compared(name)));
}

function compared(name: string): string {
  return name.replace(/[\s·•．]/g, "");
}
