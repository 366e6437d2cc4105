/*
 * X13. What: the date of a meeting or study row is a day of the calendar, not later than the check, and of the ledger's year.
 * Why: a date in the future records what has not happened; one of another year is usually a slip of the hand. Life meetings
 * of a year may be held in the first months of the next. What to do: correct the date from the minutes.
 */
import { LIFE_YEAR_KINDS } from "../../domain/meeting-kinds";
import type { Meeting, StudyRecord } from "../../domain/books";
import { compareDates, toIso } from "../../domain/calendar-date";
import { rawOf } from "../../domain/reading";
import { yearOf } from "../../domain/period";
import type { Check, CheckInput, Found } from "../check";
import { meetingMark } from "../meetings/meeting-mark";
import { firstCell, meetingSubject } from "../members/subjects";
import { daysIn } from "../../view/certainty";
import { dayText } from "../../view/day-text";

type Messages = {
  future: { row: number; date: string; asOf: string };
  impossible: { row: number; date: string };
  otherYear: { row: number; date: string; year: number };
};

const check: Check<Messages> = {
  meta: {
    code: "X13",
    name: "date-possible",
    scope: "cell",
    subject: "meetings",
    severity: "must",
    basis: ["X13", "M08"],
  },
  messages: {
    future: {
      sample: { row: 9, date: "2026-03-05", asOf: "2025-12-31" },
      zh: ({ row, date, asOf }) => ({
        what: `第 ${row} 行日期“${date}”晚于检查日 ${asOf}。`,
        fix: "对照会议记录改正日期；还没有开的会不要记入台账。",
      }),
      en: ({ row, date, asOf }) => ({
        what: `Row ${row} is dated ${date}, later than the check on ${asOf}.`,
        fix: "Correct the date from the minutes; do not enter what has not been held.",
      }),
    },
    impossible: {
      sample: { row: 9, date: "2025-02-30" },
      zh: ({ row, date }) => ({ what: `第 ${row} 行日期“${date}”不存在。`, fix: "对照会议记录改正日期。" }),
      en: ({ row, date }) => ({
        what: `Row ${row}: there is no day ${date}.`,
        fix: "Correct the date from the minutes.",
      }),
    },
    otherYear: {
      sample: { row: 9, date: "2024-12-05", year: 2025 },
      zh: ({ row, date, year }) => ({
        what: `第 ${row} 行日期“${date}”不在标题所写的 ${year} 年。`,
        fix: "核对日期是否写错年份，或把这一行移到对应年度的台账。",
      }),
      en: ({ row, date, year }) => ({
        what: `Row ${row} is dated ${date}, outside the year ${year} of the title.`,
        fix: "See whether the year is a slip, or move the row to the ledger of its year.",
      }),
    },
  },
  run: (input) => ({
    findings: [
      ...input.view.meetings.all.flatMap(({ meeting }) =>
        judge(input, meeting, () => meetingMark(meeting), isLife(meeting)),
      ),
      ...input.books.study.flatMap((record) =>
        judge(input, record, () => `${rawOf(record.date)}|${rawOf(record.topic)}`, false),
      ),
    ],
  }),
};

const isLife = (meeting: Meeting): boolean =>
  [...meeting.kinds, ...meeting.heldInTopic].some((kind) => LIFE_YEAR_KINDS.includes(kind));

function judge(
  input: CheckInput,
  record: Meeting | StudyRecord,
  markOf: () => string,
  life: boolean,
): Found<Messages>[] {
  const said = faultOf(input, record, life);
  return said ? [{ ...said, subject: meetingSubject(record), at: cellOfDate(input, record), mark: markOf() }] : [];
}

type Said = { [Id in keyof Messages]: { messageId: Id; args: Messages[Id]; severity?: "look" } }[keyof Messages];

function faultOf(input: CheckInput, { date, row, table }: Meeting | StudyRecord, life: boolean): Said | undefined {
  if (date.state === "unread" && date.why === "impossible-date")
    return { messageId: "impossible", args: { row, date: date.raw } };
  const days = daysIn(date);
  if (!days) return undefined;
  if (compareDates(days.first, input.asOf) > 0)
    return { messageId: "future", args: { row, date: dayText(days), asOf: toIso(input.asOf) } };
  const year = input.books.tables[table]?.titleYear;
  if (year === undefined || (days.first.year <= year && days.last.year >= year)) return undefined;
  const late =
    life && days.first.year === year + 1 && days.last.month <= input.standards.figure("M08", "dueMonth", yearOf(year));
  return late ? undefined : { messageId: "otherYear", severity: "look", args: { row, date: dayText(days), year } };
}

/** A month's hours in a matrix are dated by its header; the cell of the hours carries the finding. */
function cellOfDate({ books }: CheckInput, record: Meeting | StudyRecord) {
  return record.cells?.["hours"] ? firstCell(books, record, "hours") : firstCell(books, record, "date", "hours");
}

export default check;
