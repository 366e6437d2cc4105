/*
 * K01. What: a meeting row has its elements: date, place, chair, recorder, topic or content, number or names of those present.
 * Why: no regulation lists them, but every inspection looks for them; a column not kept at all is said once, on its table.
 * What to do: fill in what is known from the minutes; nothing is to be made up.
 */
import { type Books, type Meeting, cellOf } from "../../domain/books";
import type { RecognisedTable } from "../../domain/ledger";
import { isBlank, isKept } from "../../domain/reading";
import type { Check, Found } from "../check";
import { meetingMark } from "../meetings/meeting-mark";
import { meetingSubject } from "../members/subjects";

type Messages = { blank: { field: string; row: number }; noColumn: { field: string; sheet: string } };

/** Of alternatives one is enough; the first that is kept carries the finding. */
const REQUIRED = [
  ["date"],
  ["place"],
  ["host"],
  ["recorder"],
  ["topic", "content", "title"],
  ["actual", "attendees"],
] as const;
type Field = (typeof REQUIRED)[number][number];

const ZH: Readonly<Record<Field, string>> = {
  date: "会议日期",
  place: "地点",
  host: "主持人",
  recorder: "记录人",
  topic: "议题或内容",
  content: "议题或内容",
  title: "议题或内容",
  actual: "实到人数或到会名单",
  attendees: "实到人数或到会名单",
};
const EN: Readonly<Record<Field, string>> = {
  date: "date",
  place: "place",
  host: "chair",
  recorder: "recorder",
  topic: "topic or content",
  content: "topic or content",
  title: "topic or content",
  actual: "number or names of those present",
  attendees: "number or names of those present",
};
const zhOf = (field: string): string => ZH[field as Field] ?? field;
const enOf = (field: string): string => EN[field as Field] ?? field;

const check: Check<Messages> = {
  meta: {
    code: "K01",
    name: "record-complete",
    scope: "cell",
    subject: "meetings",
    severity: "should",
    basis: ["K01"],
  },
  messages: {
    blank: {
      sample: { field: "recorder", row: 9 },
      zh: ({ field, row }) => ({ what: `第 ${row} 行没有写${zhOf(field)}。`, fix: `对照会议记录补上${zhOf(field)}。` }),
      en: ({ field, row }) => ({
        what: `Row ${row} has no ${enOf(field)}.`,
        fix: `Fill in the ${enOf(field)} from the minutes.`,
      }),
    },
    noColumn: {
      sample: { field: "recorder", sheet: "三会一课" },
      zh: ({ field, sheet }) => ({
        what: `《${sheet}》没有${zhOf(field)}这一列。`,
        fix: `增加${zhOf(field)}一列，今后逐次填写。`,
      }),
      en: ({ field, sheet }) => ({
        what: `${sheet} keeps no column for ${enOf(field)}.`,
        fix: `Add a column for ${enOf(field)} and fill it from now on.`,
      }),
    },
  },
  run: ({ books, view }) => {
    const byTable = new Map<number, Meeting[]>();
    for (const { meeting } of view.meetings.all) {
      const rows = byTable.get(meeting.table);
      if (rows) rows.push(meeting);
      else byTable.set(meeting.table, [meeting]);
    }
    return { findings: [...byTable].flatMap(([id, meetings]) => ofTable(books, books.tables[id], meetings)) };
  },
};

function ofTable(books: Books, table: RecognisedTable | undefined, meetings: readonly Meeting[]): Found<Messages>[] {
  return REQUIRED.flatMap((fields) => {
    const kept = fields.filter((field) => meetings.some((meeting) => isKept(meeting[field])));
    if (kept.length === 0)
      return table && meetings[0] && !isActivityList(table, meetings) ? [noColumn(table, fields[0])] : [];
    return meetings
      .filter((meeting) => kept.every((field) => !isKept(meeting[field]) || isBlank(meeting[field])))
      .map((meeting) => blank(books, meeting, kept));
  });
}

/** A list that keeps 负责人 in place of chair and recorder tells what was done and is no minutes: its columns are its own. */
const isActivityList = (table: RecognisedTable, meetings: readonly Meeting[]): boolean =>
  table.columns.some((role) => role.field === "owner") &&
  !meetings.some((meeting) => isKept(meeting.host) || isKept(meeting.recorder));

function blank(books: Books, meeting: Meeting, kept: readonly Field[]): Found<Messages> {
  const field = kept.find((name) => isKept(meeting[name])) ?? kept[0]!;
  const cell = cellOf(books, meeting, field);
  return {
    messageId: "blank",
    args: { field, row: meeting.row },
    subject: meetingSubject(meeting),
    at: cell ? [cell] : [],
    part: field,
    mark: meetingMark(meeting),
  };
}

function noColumn(table: RecognisedTable, field: Field): Found<Messages> {
  const row = table.headerRows[table.headerRows.length - 1];
  const column = table.columns.find((role) => role.field === "type")?.column ?? table.columnSpan[0];
  return {
    messageId: "noColumn",
    args: { field, sheet: table.sheet },
    subject: { type: "table", sheet: table.sheet, row: row ?? table.dataRows?.[0] ?? 1 },
    at: row === undefined ? [] : [{ sheet: table.sheet, row, column }],
    part: field,
  };
}

export default check;
