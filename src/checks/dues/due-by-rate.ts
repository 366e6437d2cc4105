import type { DuesRecord } from "../../domain/books";
import { type CalendarDate, toIso } from "../../domain/calendar-date";
import { lastDay, yearOf } from "../../domain/period";
import { rawOf, valueOf } from "../../domain/reading";
import { daysIn, daysOf } from "../../view/certainty";
import type { Clause } from "../../standards";
import type { CheckInput } from "../check";
import { cellsOf, personSubject } from "../members/subjects";

/** Whom which rate binds: 离退休 by D03, students and others by neither. */
export type Category = "working" | "retired" | "other";

const RETIRED = /离退休|退休|离休/;
const OTHER = /学生|农民|下岗|失业|低保|抚恤/;
const STILL_WORKING = /退休返聘|退休前|未退休|临近退休/;

/** Category, member type and remark of the dues row, and type and remark of the roster. */
export function categoryOf({ view }: CheckInput, record: DuesRecord): Category {
  const roster = view.people.named(record.name).flatMap((member) => [member.memberType, member.remark, member.status]);
  const text = [record.personCategory, record.memberType, record.remark, ...roster].map(rawOf).join(" ");
  if (OTHER.test(text)) return "other";
  return RETIRED.test(text.replace(STILL_WORKING, "")) ? "retired" : "working";
}

/** What a message on a wrong rate needs. `kind`: whether the due or the rate is written. */
export type RateArgs = {
  readonly name: string;
  readonly base: number;
  readonly percent: number;
  readonly written: number;
  readonly right: string;
  readonly kind: string;
};

export const RATE_SAMPLE: RateArgs = {
  name: "王小明",
  base: 5000,
  percent: 1,
  written: 75,
  right: "50.00",
  kind: "monthlyDue",
};

/** The percent of the bracket: `top1`, `rate1` … of the clause, the last rate without a top. */
function percentFor(base: number, { values }: Clause): number {
  for (let i = 1; ; i++) {
    const top = values[`top${i}`];
    if (top === undefined || base <= top) return values[`rate${i}`]!;
  }
}

/** Rows of a category whose due, or where none is written whose rate, is not that of their base. */
export function wrongRates(input: CheckInput, category: Category) {
  return input.books.dues.flatMap((record) => {
    const base = valueOf(record.base);
    if (base === undefined || base <= 0 || categoryOf(input, record) !== category) return [];
    const day = dayOf(input, record);
    const text = input.clause.for(day);
    const percent = percentFor(base, text);
    const field = valueOf(record.monthlyDue) !== undefined ? ("monthlyDue" as const) : ("rate" as const);
    const written = valueOf(record[field]);
    if (written === undefined) return [];
    const right = (base * percent) / 100;
    if (field === "monthlyDue" ? isRightDue(written, right, text) : isRightRate(written, percent)) return [];
    const args: RateArgs = {
      name: record.name,
      base,
      percent,
      written,
      right: field === "monthlyDue" ? right.toFixed(2) : `${percent}%`,
      kind: field,
    };
    const part = [record.sheet, rawOf(record.month), rawOf(record.payDate)].join("\u0001");
    return [
      {
        messageId: "rate" as const,
        args,
        subject: personSubject(record.name, input.view.people),
        at: cellsOf(input.books, record, field),
        part,
        inForce: toIso(day),
      },
    ];
  });
}

/** The day whose rate holds: of the month it is for, of the payment, of the matrix' year; else asOf. */
function dayOf({ asOf }: CheckInput, record: DuesRecord): CalendarDate {
  const month = valueOf(record.month);
  if (month) return daysOf(month).last;
  return daysIn(record.payDate)?.first ?? (record.matrixYear ? lastDay(yearOf(record.matrixYear)) : asOf);
}

/** Halves of a cent that binary fractions lose. */
const TINY = 1e-6;

/** Within the cents allowed, or rounded to a whole number less than `whole` away. */
function isRightDue(written: number, right: number, { values }: Clause): boolean {
  const off = Math.abs(written - right);
  return off <= values["cents"]! + TINY || (Number.isInteger(written) && off < values["whole"]! - TINY);
}

/** 0.015, 1.5 and 1.5% are one rate. */
function isRightRate(written: number, percent: number): boolean {
  return Math.abs(written - percent) < TINY || Math.abs(written - percent / 100) < TINY;
}
