import type { Books, Meeting, NameList } from "../../domain/books";
import { isSameDay } from "../../domain/calendar-date";
import { type Reading, valueOf } from "../../domain/reading";
import type { Entry, MeetingEntry, MemberEntry } from "./entry";

/** What a person should know before an entry is written; nothing is forbidden by it. */
export interface Clash {
  readonly kind: "same-meeting" | "same-day-kind" | "two-places" | "same-study" | "known-name" | "known-id" | "absent-host" | "not-on-roster";
  readonly sheet?: string;
  readonly row?: number;
  readonly names: readonly string[];
}

/** Duplicates and contradictions between an entry and the books. */
export function findClashes(entry: Entry, books: Books): Clash[] {
  if (entry.ledger === "meetings") return meetingClashes(entry, books);
  if (entry.ledger === "members") return memberClashes(entry, books);
  if (entry.ledger !== "study" || !entry.date) return [];
  const date = entry.date;
  return books.study
    .filter((record) => {
      const day = valueOf(record.date);
      const names = valueOf(record.names)?.names.map((person) => person.name) ?? [];
      const topic = valueOf(record.topic) ?? valueOf(record.content) ?? "";
      return day?.precision === "day" && isSameDay(day.first, date) && topic.trim() === entry.topic.trim() && entry.people.some((name) => names.includes(compared(name)));
    })
    .map((record) => ({ kind: "same-study" as const, sheet: record.sheet, row: record.row, names: [] }));
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
  const away = entry.absent.some((person) => compared(person.name) === compared(entry.host)) ? [{ kind: "absent-host" as const, names: [entry.host] }] : [];
  const known = new Set(books.members.map((member) => member.name));
  const strangers = known.size === 0 ? [] : entry.attending.filter((name) => !known.has(compared(name)));
  return [...clashes, ...away, ...(strangers.length > 0 ? [{ kind: "not-on-roster" as const, names: strangers }] : [])];
}

function memberClashes(entry: MemberEntry, books: Books): Clash[] {
  return books.members.flatMap((member): Clash[] => {
    const place = { sheet: member.sheet, row: member.row, names: [member.nameRaw] };
    if (entry.idNumber && valueOf(member.idNumber) === entry.idNumber.toUpperCase()) return [{ kind: "known-id", ...place }];
    return member.name === compared(entry.name) ? [{ kind: "known-name", ...place }] : [];
  });
}

/** Spans that share at least a minute; a meeting without both times cannot be judged. */
function overlaps(entry: MeetingEntry, meeting: Meeting): boolean {
  const date = valueOf(meeting.date);
  if (entry.start === undefined || entry.end === undefined || date?.start === undefined || date.end === undefined) return false;
  return entry.start < date.end && date.start < entry.end;
}

function commonNames(entry: MeetingEntry, meeting: Meeting): string[] {
  const named = (reading: Reading<NameList>) => valueOf(reading)?.names.filter((person) => !person.observer).map((person) => person.name) ?? [];
  const there = new Set([...named(meeting.attendees), ...named(meeting.host)]);
  return [...new Set([entry.host, ...entry.attending])].filter((name) => there.has(compared(name)));
}

function compared(name: string): string {
  return name.replace(/[\s·•．]/g, "");
}
