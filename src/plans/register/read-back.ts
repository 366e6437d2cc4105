import type { Books, Meeting, Member, NameList, RecordPlace, StudyRecord } from "../../domain/books";
import { isSameDay } from "../../domain/calendar-date";
import { rawOf, type Reading, valueOf } from "../../domain/reading";
import { groupKey } from "../../intake/readers/groups";
import type { Entry, MeetingEntry, MemberEntry, StudyEntry, TalkEntry } from "./entry";
import { limitsOf } from "./limits";
import { compared } from "./records-of";

/** A field of the entry that stands nowhere in the ledger. */
export interface Homeless {
  readonly field: string;
  readonly value: unknown;
}

/** What reading the new rows again came to: what stands nowhere, or what reads otherwise than given. */
export interface ReadBack {
  readonly homeless: readonly Homeless[];
  readonly wrong: readonly string[];
}

type Seen = "same" | "nowhere" | "other";

/** Compares the entry with the records that were not there before. */
export function readBack(entry: Entry, fresh: Books, isNew: (record: RecordPlace) => boolean): ReadBack {
  switch (entry.ledger) {
    case "meetings":
      return ofOne(fresh.meetings.filter(isNew), (meeting) => meetingFields(entry, meeting, fresh), entry);
    case "study":
      return studyBack(entry, fresh.study.filter(isNew));
    case "members":
      return ofOne(fresh.members.filter(isNew), (member) => memberFields(entry, member), entry);
    case "talks":
      return ofOne(fresh.talks.filter(isNew), (talk) => talkFields(entry, talk, fresh), entry);
    case "dues":
      return ofOne(
        fresh.dues.filter(isNew),
        (record) => ({
          name: record.name === compared(entry.name) ? "same" : "other",
          month: dayOr(valueOf(record.month)?.first.month, entry.month),
          amount: figure(record.paidAmount, entry.amount),
          payDate: entry.payDate ? day(record.payDate, entry.payDate) : "same",
        }),
        entry,
      );
  }
}

function ofOne<R>(
  records: readonly R[],
  fields: (record: R) => Readonly<Record<string, Seen>>,
  entry: Entry,
): ReadBack {
  if (records.length !== 1) return { homeless: [], wrong: [`${records.length} records`] };
  return told(fields(records[0]!), entry);
}

function told(fields: Readonly<Record<string, Seen>>, entry: Entry): ReadBack {
  const given = entry as unknown as Readonly<Record<string, unknown>>;
  const of = (seen: Seen) => Object.keys(fields).filter((field) => fields[field] === seen);
  return { homeless: of("nowhere").map((field) => ({ field, value: given[field] ?? null })), wrong: of("other") };
}

function meetingFields(entry: MeetingEntry, meeting: Meeting, books: Books): Record<string, Seen> {
  const texts = [meeting.title, meeting.topic, meeting.content, meeting.type];
  const date = valueOf(meeting.date);
  const absent = namesSeen(
    meeting.absentList,
    entry.absent.map((person) => person.name),
  );
  const present = namesSeen(meeting.attendees, entry.attending);
  const counted = figure(meeting.actual, entry.attending.length);
  return {
    date: day(meeting.date, entry.date),
    start:
      entry.start === undefined || date?.start === entry.start
        ? "same"
        : date?.start === undefined
          ? "nowhere"
          : "other",
    end: entry.end === undefined || date?.end === entry.end ? "same" : date?.end === undefined ? "nowhere" : "other",
    kinds: kindsSeen(entry, meeting),
    group: groupSeen(entry, meeting, books),
    topic: within(texts, entry.topic),
    content: within(texts, entry.content),
    resolution: within([meeting.resolution, meeting.content], entry.resolution),
    place: within([meeting.place], entry.place),
    host: entry.host ? namesSeen(meeting.host, [entry.host]) : "same",
    recorder: entry.recorder ? namesSeen(meeting.recorder, [entry.recorder]) : "same",
    attending: present === "nowhere" && counted === "same" ? "same" : present,
    expected: number(meeting.expected, entry.attending.length + entry.absent.length),
    actual: number(meeting.actual, entry.attending.length),
    absent: entry.absent.length === 0 && absent === "nowhere" ? "same" : absent,
    "absent.reason": absent === "same" ? reasonsSeen(entry, meeting) : "same",
    observers: entry.observers.length > 0 ? namesSeen(meeting.observers, entry.observers) : "same",
    votes: votesSeen(entry, meeting),
    repeats: meeting.repeats ? "other" : "same",
  };
}

function kindsSeen(entry: MeetingEntry, meeting: Meeting): Seen {
  const read = [...meeting.kinds, ...meeting.heldInTopic];
  if (read.some((kind) => !entry.kinds.includes(kind))) return "other";
  return entry.kinds.every((kind) => read.includes(kind)) ? "same" : read.length > 0 ? "nowhere" : "other";
}

function groupSeen(entry: MeetingEntry, meeting: Meeting, books: Books): Seen {
  const key = entry.group?.trim() ? groupKey(entry.group) : undefined;
  if (key === undefined) return "same";
  if (meeting.groupKeys.length === 1 && meeting.groupKeys[0] === key) return "same";
  const table = books.tables[meeting.table];
  const kept = [table?.sheet, table?.title].some((text) => limitsOf(text ?? "").groups?.includes(key));
  return meeting.groupKeys.length > 0 ? "other" : kept ? "same" : "nowhere";
}

function reasonsSeen(entry: MeetingEntry, meeting: Meeting): Seen {
  const read = new Map(valueOf(meeting.absentList)?.names.map((person) => [person.name, person.reason]));
  const asked = entry.absent.filter((person) => person.reason);
  return asked.every((person) => read.get(compared(person.name)) === person.reason) ? "same" : "nowhere";
}

function votesSeen({ votes }: MeetingEntry, meeting: Meeting): Seen {
  if (!votes) return "same";
  const pairs = [
    [meeting.voteYes, votes.yes],
    [meeting.voteNo, votes.no],
    [meeting.voteAbstain, votes.abstain],
  ] as const;
  if (pairs.every(([reading, value]) => valueOf(reading) === value)) return "same";
  return pairs.every(([reading]) => valueOf(reading) === undefined) ? "nowhere" : "other";
}

function studyBack(entry: StudyEntry, records: readonly StudyRecord[]): ReadBack {
  const perPerson = records.length > 1 || (records.length === 1 && entry.people.length === 1);
  const wanted = perPerson ? entry.people.length : 1;
  if (records.length !== wanted) return { homeless: [], wrong: [`${records.length} records`] };
  const named = (person: string) =>
    records.find((record) => valueOf(record.names)?.names.some((one) => one.name === compared(person)));
  const pairs = perPerson
    ? entry.people.map((person) => ({ record: named(person), people: [person] }))
    : [{ record: records[0], people: entry.people }];
  if (pairs.some(({ record }) => !record)) return { homeless: [], wrong: ["people"] };
  const backs = pairs.map(({ record, people }) => told(studyFields(entry, record!, people), entry));
  const fields = new Map(backs.flatMap((back) => back.homeless).map((one) => [one.field, one]));
  return { homeless: [...fields.values()], wrong: [...new Set(backs.flatMap((back) => back.wrong))] };
}

function studyFields(entry: StudyEntry, record: StudyRecord, people: readonly string[]): Record<string, Seen> {
  const words = [record.topic, record.content, record.form, record.remark];
  return {
    date: entry.date ? day(record.date, entry.date) : "same",
    topic: within(words, entry.topic),
    form: within(words, entry.form),
    place: within([record.place, record.remark], entry.place),
    hours: entry.hours === undefined ? "same" : figure(record.hours, entry.hours),
    people: namesSeen(record.names, people),
    makesUp: within([record.remark], entry.makesUp ?? ""),
  };
}

function memberFields(entry: MemberEntry, member: Member): Record<string, Seen> {
  const type = entry.memberType === "预备党员" ? "probationary" : "full";
  return {
    name: member.name === compared(entry.name) ? "same" : "other",
    gender: entry.gender ? equal(valueOf(member.gender), entry.gender) : "same",
    idNumber: entry.idNumber ? equal(valueOf(member.idNumber), entry.idNumber.toUpperCase()) : "same",
    birthDate: entry.birthDate ? day(member.birthDate, entry.birthDate) : "same",
    memberType: member.memberType.state === "absent" ? "nowhere" : equal(member.type, type),
    joinDate: entry.joinDate ? day(member.joinDate, entry.joinDate) : "same",
    fullMemberDate: entry.fullMemberDate ? day(member.fullMemberDate, entry.fullMemberDate) : "same",
    group: entry.group?.trim() ? equal(member.groupKey, groupKey(entry.group)) : "same",
    partyPost: within([member.partyPost], entry.partyPost ?? ""),
  };
}

function talkFields(entry: TalkEntry, talk: Books["talks"][number], _books: Books): Record<string, Seen> {
  return {
    date: day(talk.date, entry.date),
    speaker: namesSeen(talk.speaker, [entry.speaker]),
    target: namesSeen(talk.target, [entry.target]),
    content: within([talk.content], entry.content),
  };
}

const equal = (read: unknown, given: unknown): Seen =>
  read === given ? "same" : read === undefined ? "nowhere" : "other";
const dayOr = (read: number | undefined, given: number): Seen => equal(read, given);

function day(reading: Books["talks"][number]["date"], given: { year: number; month: number; day: number }): Seen {
  const read = valueOf(reading);
  if (read === undefined) return reading.state === "unread" ? "other" : "nowhere";
  if (read.precision !== "day") {
    const inside = read.first.year === given.year && (read.precision === "year" || read.first.month === given.month);
    return inside ? "nowhere" : "other";
  }
  return isSameDay(read.first, given) && isSameDay(read.last, given) ? "same" : "other";
}

function figure(reading: Reading<number>, given: number): Seen {
  const read = valueOf(reading);
  if (read === undefined) return reading.state === "unread" ? "other" : "nowhere";
  return Math.abs(read - given) < 0.005 ? "same" : "other";
}

/** Worked out of the entry, so that a ledger without it loses nothing. */
const number = (reading: Reading<number>, given: number): Seen =>
  figure(reading, given) === "nowhere" ? "same" : figure(reading, given);

function namesSeen(reading: Reading<NameList>, given: readonly string[]): Seen {
  const list = valueOf(reading);
  if (list === undefined) return reading.state === "unread" ? "other" : "nowhere";
  const read = list.names
    .filter((person) => !person.observer || given.includes(person.raw))
    .map((person) => person.name);
  if (read.length === 0 && given.length > 0 && !list.none) return "nowhere";
  const wanted = given.map(compared);
  return read.length === wanted.length && wanted.every((name) => read.includes(name)) ? "same" : "other";
}

function within(readings: readonly Reading<string>[], given: string): Seen {
  const wanted = squeezed(given);
  if (wanted === "") return "same";
  return readings.some((reading) => squeezed(rawOf(reading)).includes(wanted)) ? "same" : "nowhere";
}

const squeezed = (text: string): string => text.replace(/\s/g, "");
