import type { CalendarDate } from "../../domain/calendar-date";
import { monthWord, quarterWord } from "../spelling/period-words";
import { type CellText, type Column, dateCell, figureCell, hoursCell, namesCell, nextNumber } from "./column-writer";
import type { DuesEntry, MemberEntry, StudyEntry, TalkEntry } from "./entry";

type Writers<E> = Readonly<Record<string, (entry: E, column: Column) => CellText | undefined>>;

const text = (value: string | undefined): CellText | undefined => (value?.trim() ? { value: value.trim() } : undefined);
const has = (column: Column, field: string): boolean => column.table.columns.some((role) => role.field === field);
const day = (date: CalendarDate | undefined, column: Column): CellText | undefined => date && dateCell(column, date);

const STUDY: Writers<StudyEntry> = {
  no: (_entry, column) => nextNumber(column),
  month: (entry, column) => entry.date && { value: monthWord(entry.date.month, column.texts) },
  date: (entry, column) => day(entry.date, column),
  startDate: (entry, column) => day(entry.date, column),
  quarter: (entry, column) => entry.date && { value: quarterWord(entry.date.month, column.texts) },
  year: (entry) => entry.date && { value: entry.date.year },
  topic: (entry) => text(entry.topic),
  theme: (entry) => text(entry.topic),
  title: (entry, column) => text(has(column, "topic") ? "" : entry.topic),
  content: (entry, column) => text(has(column, "topic") || has(column, "title") ? "" : entry.topic),
  form: (entry) => text(entry.form),
  place: (entry) => text(entry.place),
  hours: (entry, column) => (entry.hours === undefined ? undefined : hoursCell(column, entry.hours)),
  durationMinutes: (entry, column) => (entry.hours === undefined ? undefined : hoursCell(column, entry.hours)),
  name: (entry, column) =>
    namesCell(
      column,
      entry.people.map((name) => ({ name })),
    ),
  attendees: (entry, column) =>
    namesCell(
      column,
      entry.people.map((name) => ({ name })),
    ),
  participants: (entry, column) =>
    namesCell(
      column,
      entry.people.map((name) => ({ name })),
    ),
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
  month: (entry, column) => ({ value: duesMonth(entry, column.texts) }),
  paid: (entry, column) => figureCell(column, entry.amount),
  payDate: (entry, column) => day(entry.payDate, column),
};

/** One person a row where the ledger keeps a name column, else one row for the session. */
export function writeStudy(entry: StudyEntry, column: Column): CellText | undefined {
  return STUDY[column.role.field]?.(entry, column);
}

export const writeMember = (entry: MemberEntry, column: Column): CellText | undefined =>
  MEMBERS[column.role.field]?.(entry, column);
export const writeTalk = (entry: TalkEntry, column: Column): CellText | undefined =>
  TALKS[column.role.field]?.(entry, column);
export const writeDues = (entry: DuesEntry, column: Column): CellText | undefined =>
  DUES[column.role.field]?.(entry, column);

/** 所属月份 as the column writes it: `2025-03`, `2025.3`, `3月`, else with the year. */
function duesMonth({ year, month }: DuesEntry, texts: readonly string[]): string | number {
  const last = texts[texts.length - 1] ?? "";
  const joint = /^\d{4}([-./])(\d{1,2})$/.exec(last);
  if (joint)
    return `${year}${joint[1]}${String(month).padStart(texts.some((text) => /[-./]0\d$/.test(text)) ? 2 : 1, "0")}`;
  return /^\D*\d{1,2}月?$|^[一二三四五六七八九十]+月$/.test(last) ? monthWord(month, texts) : `${year}年${month}月`;
}

/** 正式 where the column writes 正式, 正式党员 where it writes that. */
function typeWord(type: MemberEntry["memberType"], texts: readonly string[]): string {
  const short = type.slice(0, 2);
  return texts.includes("正式") || texts.includes("预备") ? short : type;
}
