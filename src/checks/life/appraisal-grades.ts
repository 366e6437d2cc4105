/*
 * M11. What: 优秀 goes to no more than a third, and probationary members are not graded. Why: notices on the appraisal say
 * so; the text says 一般, and notices differ in what they divide by, hence the larger number is taken. What to do: check
 * the grades against the meeting's resolution.
 */
import type { AppraisalRecord } from "../../domain/books";
import { type CalendarDate, earlierOf, toIso } from "../../domain/calendar-date";
import { valueOf } from "../../domain/reading";
import { figureOf } from "../../standards";
import type { Check, CheckInput } from "../check";
import { cellsOf, personSubject, tableSubject } from "../members/subjects";
import { daysIn } from "../../view/certainty";

type Messages = {
  share: { excellent: number; all: number; share: number };
  probationary: { name: string; result: string };
};

const EXCELLENT = /^优秀(?:党员|等次)?$/;
const GRADE = /^(?:优秀|合格|基本合格|不合格)(?:党员|等次)?$/;

const check: Check<Messages> = {
  meta: {
    code: "M11",
    name: "appraisal-grades",
    scope: "table",
    subject: "appraisal",
    severity: "should",
    basis: ["M11"],
  },
  messages: {
    share: {
      sample: { excellent: 5, all: 12, share: 3 },
      zh: ({ excellent, all, share }) => ({
        what: `评为优秀的 ${excellent} 人，总数 ${all} 人，超过 1/${share}。`,
        fix: "请对照支部大会决议核对；确实超过的，按上级要求处理。",
      }),
      en: ({ excellent, all, share }) => ({
        what: `${excellent} of ${all} are graded 优秀, more than 1/${share}.`,
        fix: "Check against the resolution; where it is right, do as the superior body asks.",
      }),
    },
    probationary: {
      sample: { name: "王小明", result: "合格" },
      zh: ({ name, result }) => ({
        what: `${name} 当时是预备党员，评议结果写了“${result}”。`,
        fix: "预备党员参加评议、不评定等次；请核对后改为“不评定等次”或留空。",
      }),
      en: ({ name, result }) => ({
        what: `${name} was a probationary member and bears ${result}.`,
        fix: "Probationary members take part and are not graded; check, then leave it blank or write 不评定等次.",
      }),
    },
  },
  run: (input) => ({
    findings: [
      ...tables(input).flatMap((rows) => share(input, rows)),
      ...input.books.appraisal.flatMap((row) => graded(input, row)),
    ],
  }),
};

/** The rows of each table and 年度. */
function tables({ books }: CheckInput): AppraisalRecord[][] {
  const byTable = new Map<string, AppraisalRecord[]>();
  for (const record of books.appraisal) {
    const key = `${record.table} ${record.lifeYear ?? ""}`;
    byTable.set(key, [...(byTable.get(key) ?? []), record]);
  }
  return [...byTable.values()];
}

const result = (record: AppraisalRecord): string => (valueOf(record.result) ?? "").replace(/\s/g, "");

function share(input: CheckInput, rows: readonly AppraisalRecord[]) {
  const { books, clause, view } = input;
  const first = rows[0]!;
  const date = dayOf(input, rows.find((record) => daysIn(record.date)) ?? first);
  const excellent = rows.filter((record) => EXCELLENT.test(result(record)) && isProbationary(input, record) !== true);
  const all = Math.max(new Set(rows.map((record) => record.name)).size, view.people.membersOn(date).length);
  const limit = figureOf(clause.for(date), "share");
  if (limit * excellent.length <= all) return [];
  const at = excellent.flatMap((record) => cellsOf(books, record, "result"));
  const args = { excellent: excellent.length, all, share: limit };
  return [
    {
      messageId: "share" as const,
      args,
      subject: tableSubject(books, first),
      at,
      inForce: toIso(date),
      part: String(first.lifeYear ?? ""),
    },
  ];
}

function graded(input: CheckInput, record: AppraisalRecord) {
  if (!GRADE.test(result(record)) || isProbationary(input, record) !== true) return [];
  const subject = personSubject(record.name, input.view.people);
  const args = { name: record.name, result: result(record) };
  return [
    {
      messageId: "probationary" as const,
      args,
      subject,
      at: cellsOf(input.books, record, "result"),
      part: `${record.sheet}${record.lifeYear ?? ""}`,
    },
  ];
}

/** The table's type column decides, else the roster on the day. */
function isProbationary(input: CheckInput, record: AppraisalRecord): boolean | undefined {
  if (record.type !== undefined) return record.type === "probationary";
  const date = dayOf(input, record);
  const answers = input.view.people.named(record.name).map((member) => input.view.people.isProbationary(member, date));
  return answers.length > 0 && answers.every((answer) => answer === answers[0]) ? answers[0] : undefined;
}

/** The date of the row or title, else the last day of the 年度 (or asOf, if earlier). */
function dayOf({ books, asOf }: CheckInput, record: AppraisalRecord): CalendarDate {
  const year = record.lifeYear;
  const titled = books.tables[record.table]?.titleDate;
  return (
    daysIn(record.date)?.first ?? titled ?? (year === undefined ? asOf : earlierOf({ year, month: 12, day: 31 }, asOf))
  );
}

export default check;
