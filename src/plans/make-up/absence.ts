import { MADE_UP_KINDS } from "../../domain/meeting-kinds";
import type { Books, Meeting } from "../../domain/books";
import { addMonths, type CalendarDate, compareDates, toIso } from "../../domain/calendar-date";
import { isKept, valueOf } from "../../domain/reading";
import type { StudyEntry } from "../register/entry";

/** Someone who missed a gathering and has not made it up: who, what, and by when a make-up would be in good time. */
export interface Absence {
  readonly name: string;
  readonly reason: string;
  readonly missed: {
    readonly sheet: string;
    readonly row: number;
    readonly date: CalendarDate;
    readonly topic: string;
    readonly kinds: readonly string[];
  };
  readonly by: CalendarDate;
}

/** A month is what the branch is asked for by default; no regulation names a figure. */
const MONTHS_TO_MAKE_UP = 1;

/**
 * Absences up to asOf that no later study record of the same person makes up. A record makes up an absence where its remark,
 * topic or content names the missed day or topic together with 补, or where only those who missed it studied its very topic.
 */
export function findAbsences(books: Books, asOf: CalendarDate): Absence[] {
  const spelling = new Map(books.members.map((member) => [member.name, member.nameRaw]));
  return books.meetings.flatMap((meeting) => {
    const date = valueOf(meeting.date);
    if (meeting.repeats || date?.precision !== "day" || compareDates(date.first, asOf) > 0) return [];
    if (!meeting.kinds.some((kind) => MADE_UP_KINDS.includes(kind))) return [];
    const absent = valueOf(meeting.absentList)?.names ?? [];
    const topic = topicOf(meeting);
    return absent
      .filter((person) => !isMadeUp(books, person.name, date.first, topic, absent))
      .map((person) => ({
        name: spelling.get(person.name) ?? person.name,
        reason: person.reason ?? "",
        missed: { sheet: meeting.sheet, row: meeting.row, date: date.first, topic, kinds: meeting.kinds },
        by: addMonths(date.first, MONTHS_TO_MAKE_UP),
      }));
  });
}

/** A prepared make-up row: undated, so that it counts only when somebody has dated it. Hours are the person's to say. */
export function makeUpEntry(absence: Absence, hours?: number): StudyEntry {
  const { date, topic } = absence.missed;
  return {
    ledger: "study",
    topic,
    form: "补学",
    place: "",
    ...(hours === undefined ? {} : { hours }),
    people: [absence.name],
    makesUp: `${toIso(date)} ${topic}（${toIso(absence.by)}前）`,
  };
}

function topicOf(meeting: Meeting): string {
  const text = valueOf(meeting.topic) ?? valueOf(meeting.title) ?? valueOf(meeting.content) ?? "";
  return text.split("\n")[0]!.trim().slice(0, 60);
}

/** The record says 补, or, where the ledger has no column to say so, it is a later (or not yet dated) study of the very topic by those away alone. */
function isMadeUp(
  books: Books,
  name: string,
  missed: CalendarDate,
  topic: string,
  absent: readonly { readonly name: string }[],
): boolean {
  const away = new Set(absent.map((person) => person.name));
  return books.study.some((record) => {
    const people = valueOf(record.names)?.names ?? [];
    if (!people.some((person) => person.name === name)) return false;
    const words = [record.remark, record.topic, record.content, record.form]
      .map((reading) => valueOf(reading) ?? "")
      .join(" ");
    if (words.includes("补") && (words.includes(toIso(missed)) || (topic !== "" && words.includes(topic)))) return true;
    if (isKept(record.remark) || isKept(record.form)) return false;
    const day = valueOf(record.date)?.first;
    const later = day === undefined || compareDates(day, missed) > 0;
    const same = topic !== "" && [record.topic, record.content].some((reading) => valueOf(reading)?.trim() === topic);
    return same && later && people.every((person) => away.has(person.name));
  });
}
