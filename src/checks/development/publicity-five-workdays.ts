/*
 * V08. What: a candidate's name is made public for five working days before he becomes one. Why: the text of 2026 asks
 * for it; a notice begun before that text is not judged. What to do: enter the days of the notice as they were; where it
 * was too short, tell the superior committee.
 */
import type { DevelopmentRecord } from "../../domain/books";
import { toIso } from "../../domain/calendar-date";
import type { Check, CheckInput } from "../check";
import { firstCell, personSubject } from "../members/subjects";
import { type Days, exactDay, isEarlier, isNotLater, onDay } from "../../view/certainty";
import { dayText, stepDays } from "./steps";

type Args = { name: string; days: number; least: number; last: string; develop: string; inForce: string };
type Messages = { short: Args; early: Args; blank: Args };

const FIX = {
  zh: "请核对公示起止日期和列为发展对象的日期；确实不足的，向上级党委说明。",
  en: "Check the days of the notice and the date he became a candidate; where it was too short, tell the superior committee.",
};
const SAMPLE: Args = {
  name: "王小明",
  days: 4,
  least: 5,
  last: "2026-05-21",
  develop: "2026-05-25",
  inForce: "2026-05-18",
};

const check: Check<Messages> = {
  meta: {
    code: "V08",
    name: "publicity-five-workdays",
    scope: "row",
    subject: "development",
    severity: "must",
    basis: ["V08"],
  },
  messages: {
    short: {
      sample: SAMPLE,
      zh: ({ name, days, least }) => ({
        what: `${name} 的公示只有 ${days} 个工作日，规定不少于 ${least} 个。`,
        fix: FIX.zh,
      }),
      en: ({ name, days, least }) => ({
        what: `${name}'s notice ran ${days} working days; the rule says ${least}.`,
        fix: FIX.en,
      }),
    },
    early: {
      sample: SAMPLE,
      zh: ({ name, last, develop }) => ({
        what: `${name} 的公示到 ${last} 才结束，${develop} 就列为发展对象。`,
        fix: FIX.zh,
      }),
      en: ({ name, last, develop }) => ({
        what: `${name} became a candidate on ${develop}, before the notice ended on ${last}.`,
        fix: FIX.en,
      }),
    },
    blank: {
      sample: SAMPLE,
      zh: ({ name, develop }) => ({
        what: `${name} ${develop} 列为发展对象，没有公示时间。`,
        fix: "公示过的补记起止日期；没有公示的，向上级党委说明。",
      }),
      en: ({ name, develop }) => ({
        what: `${name} became a candidate on ${develop}; no notice is entered.`,
        fix: "Enter the days of the notice; where there was none, tell the superior committee.",
      }),
    },
  },
  run: (input) => ({ findings: input.books.development.flatMap((record) => judge(input, record) ?? []) }),
};

function judge(input: CheckInput, record: DevelopmentRecord) {
  const develop = stepDays(record, "developDate");
  const span = publicity(record);
  const fault = span === "blank" ? blankFault(input, develop) : span && spanFault(input, span, develop);
  if (!fault) return undefined;
  const { messageId, days, inForce } = fault;
  const last = span === "blank" || !span ? "" : toIso(span.last);
  return {
    messageId,
    args: { name: record.name, days, least: fault.least, last, develop: develop ? dayText(develop) : "", inForce },
    subject: personSubject(record.name, input.view.people),
    at: firstCell(input.books, record, "publicityEnd", "publicityStart"),
    severity: span === "blank" ? ("should" as const) : ("must" as const),
  };
}

/** First and last day, both to the day; `blank` where nothing is entered; `undefined` where only one is known. */
function publicity(record: DevelopmentRecord): Days | "blank" | undefined {
  const states = [record.publicityStart.state, record.publicityEnd.state];
  if (states.every((state) => state === "blank" || state === "absent"))
    return states.includes("blank") ? "blank" : undefined;
  const first = exactDay(stepDays(record, "publicityStart"));
  const last = exactDay(stepDays(record, "publicityEnd"));
  return first && last ? { first, last } : undefined;
}

function spanFault({ standards, clause }: CheckInput, { first, last }: Days, develop: Days | undefined) {
  const least = standards.clauseFor(clause.id, first)?.values["workdays"];
  const days = standards.calendar.workdaysBetween(first, last);
  if (least === undefined || days === undefined) return undefined;
  const messageId =
    days < least
      ? ("short" as const)
      : develop && isEarlier(develop, onDay(last)) === true
        ? ("early" as const)
        : undefined;
  return messageId && { messageId, days, least, inForce: toIso(first) };
}

/** Nothing entered, though he became a candidate under the text that asks for it. */
function blankFault({ standards, clause, asOf }: CheckInput, develop: Days | undefined) {
  const least = develop && standards.clauseFor(clause.id, develop.first)?.values["workdays"];
  if (!develop || least === undefined || isNotLater(develop, onDay(asOf)) === false) return undefined;
  return { messageId: "blank" as const, days: 0, least, inForce: toIso(develop.first) };
}

export default check;
