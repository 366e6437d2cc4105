/*
 * V05. What: an activist is inspected every half-year until he becomes a candidate. Why: the inspections are what the
 * year of training rests on. What to do: enter inspections that were made; nothing is entered that was not.
 */
import type { DevelopmentRecord } from "../../domain/books";
import { type CalendarDate, compareDates, isBefore, toIso } from "../../domain/calendar-date";
import { figureOf } from "../../standards";
import type { Check, CheckInput } from "../check";
import { cellsOf, personSubject } from "../members/subjects";
import { type Days, onDay } from "../../view/certainty";
import { dayText, isClosed, isWithin, stepDays } from "./steps";

type Messages = { gap: { name: string; from: string; to: string; months: number; inForce: string } };

const check: Check<Messages> = {
  meta: {
    code: "V05",
    name: "inspected-every-half-year",
    scope: "row",
    subject: "development",
    severity: "should",
    basis: ["V05"],
  },
  messages: {
    gap: {
      sample: { name: "王小明", from: "2025-01-31", to: "2025-08-01", months: 6, inForce: "2025-08-01" },
      zh: ({ name, from, to, months }) => ({
        what: `${name} 从 ${from} 到 ${to} 没有考察记录，间隔超过 ${months} 个月。`,
        fix: "这段时间考察过的按真实日期补记；没有考察的尽快考察。",
      }),
      en: ({ name, from, to, months }) => ({
        what: `${name}: no inspection from ${from} to ${to}, more than ${months} months.`,
        fix: "Enter inspections that were made with their dates; where none was, make one soon.",
      }),
    },
  },
  run: (input) => ({ findings: input.books.development.flatMap((record) => judge(input, record) ?? []) }),
};

function judge(input: CheckInput, record: DevelopmentRecord) {
  const gap = firstGap(record, input.asOf, (to) => figureOf(input.clause.for(to.first), "months"));
  if (!gap) return undefined;
  return {
    messageId: "gap" as const,
    args: {
      name: record.name,
      from: dayText(gap.from),
      to: dayText(gap.to),
      months: gap.months,
      inForce: toIso(gap.to.first),
    },
    subject: personSubject(record.name, input.view.people),
    at: cellsOf(input.books, record, inspectField(record)),
  };
}

type Gap = { readonly from: Days; readonly to: Days; readonly months: number };

/** The first stretch without an inspection that is certainly too long. */
function firstGap(record: DevelopmentRecord, asOf: CalendarDate, limit: (to: Days) => number): Gap | undefined {
  const start = stepDays(record, "activistDate");
  const open = record.developDate.state === "blank";
  const end = open ? onDay(asOf) : stepDays(record, "developDate");
  const kept = record.inspect.length > 0 && record.inspect.every(({ reading }) => reading.state !== "unread");
  if (!start || !end || !kept || (open && isClosed(record))) return undefined;
  const inspected = inspections(record).filter(
    (days) => !isBefore(days.last, start.first) && !isBefore(end.last, days.first),
  );
  const stops = [start, ...inspected, end];
  for (let i = 1; i < stops.length; i++) {
    const [from, to] = [stops[i - 1]!, stops[i]!];
    const months = limit(to);
    if (isWithin(to, from, months) === false) return { from, to, months };
  }
  return undefined;
}

function inspections(record: DevelopmentRecord): Days[] {
  return record.inspect
    .flatMap(({ reading }) => (reading.state === "read" ? reading.value : []))
    .sort((a, b) => compareDates(a.first, b.first));
}

/** A blank column where there is one, else the last: there the missing inspection would stand. */
function inspectField(record: DevelopmentRecord): string {
  return (record.inspect.find(({ reading }) => reading.state === "blank") ?? record.inspect[record.inspect.length - 1]!)
    .field;
}

export default check;
