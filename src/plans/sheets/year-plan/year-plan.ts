import { MEETING_KINDS } from "../../../domain/meeting-kinds";
import type { Rect } from "../../../domain/address";
import { toIso, weekday } from "../../../domain/calendar-date";
import type { SheetCell } from "../../../domain/plan";
import { clauseTitle } from "../../../checks";
import { describeReminder } from "../../../checks/outlook/outlook-words";
import { type Outlook, outlookOf } from "../../../checks/outlook/outlook";
import { inLanguage, type ReportContext, type ReportTemplate } from "../context";
import { byGroup } from "../meetings/group-order";
import { dayWords, HEAD_WORDS } from "../head-words";
import { cell, headerCells, layOut } from "../paper";
import { PLAN_WORDS } from "./plan-words";

const WIDTHS = [6, 17, 30, 24, 34, 12, 14, 16];
const KEY = 8;

/** 年度安排: a proposed calendar for the rest of the year in which one event serves several standards. A plan, never a record. */
export const yearPlan: ReportTemplate = {
  id: "year-plan",
  title: { zh: "年度安排", en: "Plan for the year" },
  description: {
    zh: "今年余下时间的建议安排：工作日、避开节假日、一次会议兼顾几项标准；另列提醒和每人还需学时。",
    en: "A proposal for the rest of the year on working days, one event serving several standards; reminders and hours still needed.",
  },
  plan: (context) => {
    const words = inLanguage(context, PLAN_WORDS);
    const outlook = outlookOf(context.books, context.report, context.standards);
    const body: SheetCell[][] = [];
    const merges: Rect[] = [];
    const section = (title: string, rows: readonly SheetCell[][], none: string): void => {
      merges.push({ top: body.length + 2, left: 1, bottom: body.length + 2, right: WIDTHS.length });
      body.push([cell(title, "subtitle"), ...WIDTHS.slice(1).map(() => cell(null, "subtitle"))]);
      body.push(...(rows.length > 0 ? rows : [line(null, "", none, "", "", "")]));
    };
    section(words.calendar, events(outlook, context), words.noEvents);
    if (outlook.reminders.length > 0) section(words.reminders, reminderRows(outlook, context), "");
    if (outlook.hours.length > 0) section(words.hours, hourRows(outlook, context), "");
    return layOut(
      {
        name: words.name,
        title: words.title(context.branchName, context.report.year),
        widths: WIDTHS,
        lines: [[{ value: words.scope(dayWords(context.asOf, context.language)), look: "meta", span: WIDTHS.length }]],
        header: [[...headerCells(words.columns.slice(0, -1)), cell(words.columns[KEY - 1]!, "note")]],
        merges,
        body,
        notes: words.notes,
        keep: { keyColumn: KEY, columns: [6, 7] },
      },
      context,
    );
  },
};

function line(number: number | null, when: string, what: string, who: string, why: string, key: string): SheetCell[] {
  return [
    cell(number, "centre"),
    cell(when, "centre"),
    cell(what, "wrapped"),
    cell(who, "wrapped"),
    cell(why, "wrapped"),
    cell(null, "input"),
    cell(null, "input"),
    cell(key, "note"),
  ];
}

function events({ calendar }: Outlook, context: ReportContext): SheetCell[][] {
  const { language } = context;
  const words = inLanguage(context, PLAN_WORDS);
  const { listMark } = HEAD_WORDS[language];
  return calendar.map((event, i) => {
    const day = `${toIso(event.date)} ${words.weekdays[weekday(event.date) - 1] ?? ""}${event.certain ? "" : words.doubt}`;
    const what = event.kinds.map((kind) => MEETING_KINDS[kind].long[language]).join(listMark);
    const who =
      event.groups.length > 0
        ? [...event.groups].sort(byGroup).join(listMark)
        : event.clauses.includes("M02")
          ? words.committee
          : words.everybody;
    const why = event.clauses.map((clause) => `${clause} ${clauseTitle(clause, language)}`).join(listMark);
    return line(i + 1, day, what, who, why, `${toIso(event.date).slice(0, 7)}/${event.clauses.join("+")}`);
  });
}

function reminderRows({ reminders }: Outlook, context: ReportContext): SheetCell[][] {
  const { language } = context;
  return reminders.map((reminder, i) =>
    line(
      i + 1,
      toIso(reminder.by),
      describeReminder(reminder, language),
      reminder.names.join(HEAD_WORDS[language].listMark),
      `${reminder.clause} ${clauseTitle(reminder.clause, language)}`,
      `${reminder.kind}/${toIso(reminder.by)}`,
    ),
  );
}

function hourRows({ hours }: Outlook, context: ReportContext): SheetCell[][] {
  const words = inLanguage(context, PLAN_WORDS);
  return hours.map(({ clause, name, row, hours: more, weeks, perWeek }, i) =>
    line(
      i + 1,
      words.weeks(weeks),
      words.pace(more, perWeek),
      name,
      `${clause} ${clauseTitle(clause, context.language)}`,
      `${clause}/${row ?? i}`,
    ),
  );
}
