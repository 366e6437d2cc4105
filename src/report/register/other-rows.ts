import type { CalendarDate } from "../../domain/calendar-date";
import { monthWord } from "../spelling/period-words";
import { type CellText, type Column, dateCell, figureCell, namesCell, nextNumber } from "./column-writer";
import type { DuesEntry, MemberEntry, StudyEntry, TalkEntry } from "./entry";

type Writers<E> = Readonly<Record<string, (entry: E, column: Column) => CellText | undefined>>;

const text = (value: string | undefined): CellText | undefined => (value?.trim() ? { value: value.trim() } : undefined);
const day = (date: CalendarDate | undefined, column: Column): CellText | undefined => date && dateCell(column, date);

const STUDY: Writers<StudyEntry> = {
  no: (_entry, column) => nextNumber(column),
  month: (entry, column) => entry.date && { value: monthWord(entry.date.month, column.texts) },
  date: (entry, column) => day(entry.date, column),
  startDate: (entry, column) => day(entry.date, column),
  topic: (entry) => text(entry.topic),
  title: (entry) => text(entry.topic),
  content: (entry) => text(entry.topic),
  form: (entry) => text(entry.form),
  place: (entry) => text(entry.place),
  hours: (entry, column) => figureCell(column, entry.hours),
  name: (entry, column) => namesCell(column, entry.people.map((name) => ({ name }))),
  attendees: (entry, column) => namesCell(column, entry.people.map((name) => ({ name }))),
  participants: (entry, column) => namesCell(column, entry.people.map((name) => ({ name }))),
  actual: (entry, column) => figureCell(column, entry.people.length),
  remark: (entry) => text(entry.makesUp && `补学：${entry.makesUp}`),
};

const MEMBERS: Writers<MemberEntry> = {
  no: (_entry, column) => nextNumber(column),
  name: (entry) => text(entry.name),
  gender: (entry) => text(entry.gender),
  idNumber: (entry) => text(entry.idNumber),
  birthDate: (entry, column) => day(entry.birthDate, column),
  memberType: (entry, column) => ({ value: typeWord(entry.memberType, column.texts) }),
  joinDate: (entry, column) => day(entry.joinDate, column),
  fullMemberDate: (entry, column) => day(entry.fullMemberDate, column),
  group: (entry) => text(entry.group),
  partyPost: (entry) => text(entry.partyPost),
  phone: (entry) => text(entry.phone),
};

const TALKS: Writers<TalkEntry> = {
  no: (_entry, column) => nextNumber(column),
  date: (entry, column) => day(entry.date, column),
  speaker: (entry) => text(entry.speaker),
  target: (entry) => text(entry.target),
  place: (entry) => text(entry.place),
  content: (entry) => text(entry.content),
  topic: (entry) => text(entry.content),
};

const DUES: Writers<DuesEntry> = {
  no: (_entry, column) => nextNumber(column),
  name: (entry) => text(entry.name),
  month: (entry) => ({ value: `${entry.year}年${entry.month}月` }),
  paid: (entry) => ({ value: entry.amount }),
};

/** One person a row where the ledger keeps a name column, else one row for the session. */
export function writeStudy(entry: StudyEntry, column: Column): CellText | undefined {
  return STUDY[column.role.field]?.(entry, column);
}

export const writeMember = (entry: MemberEntry, column: Column): CellText | undefined => MEMBERS[column.role.field]?.(entry, column);
export const writeTalk = (entry: TalkEntry, column: Column): CellText | undefined => TALKS[column.role.field]?.(entry, column);
export const writeDues = (entry: DuesEntry, column: Column): CellText | undefined => DUES[column.role.field]?.(entry, column);

/** 正式 where the column writes 正式, 正式党员 where it writes that. */
function typeWord(type: MemberEntry["memberType"], texts: readonly string[]): string {
  const short = type.slice(0, 2);
  return texts.includes("正式") || texts.includes("预备") ? short : type;
}
