/*
 * X24. What: a member who has not been seen for three to five months is looked after. Why: a word in time keeps it from
 * becoming half a year (P01). What to do: learn the reason; enter a leave that was asked for.
 */
import { figureOf } from "../../standards";
import type { Check } from "../check";
import { silences } from "./silence";
import { cellsOf, memberSubject } from "./subjects";

type Messages = { silent: { name: string; months: number; from: string; to: string } };

const check: Check<Messages> = {
  meta: {
    code: "X24",
    name: "silent-some-months",
    scope: "cross",
    subject: "members",
    severity: "look",
    basis: ["X24", "P01"],
  },
  messages: {
    silent: {
      sample: { name: "王小明", months: 3, from: "2025-03", to: "2025-05" },
      zh: ({ name, months, from, to }) => ({
        what: `${name} 从 ${from} 到 ${to} 有 ${months} 个月没有参加组织生活的记录，也没有请假记录。`,
        fix: "请及时了解原因；请过假的、参加过的补记。",
      }),
      en: ({ name, months, from, to }) => ({
        what: `${name}: no record of taking part and none of leave in ${months} months from ${from} to ${to}.`,
        fix: "Learn the reason; enter leave or attendance that was not recorded.",
      }),
    },
  },
  run: (input) => {
    const text = input.clause.for(input.asOf);
    const [warn, nearly] = [figureOf(text, "warn"), figureOf(text, "nearly")];
    const most = input.standards.figure("P01", "months");
    return {
      findings: silences(input)
        .filter(({ months }) => months.length >= warn && months.length < most)
        .map(({ member, months }) => ({
          messageId: "silent" as const,
          args: { name: member.name, months: months.length, from: months[0]!, to: months[months.length - 1]! },
          subject: memberSubject(member),
          at: cellsOf(input.books, member, "name"),
          severity: months.length >= nearly ? ("should" as const) : ("look" as const),
        })),
    };
  },
};

export default check;
