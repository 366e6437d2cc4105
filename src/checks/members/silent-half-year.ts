/*
 * P01. What: nobody stays away from the branch's life for six months without a word. Why: the constitution draws a grave
 * consequence from it, for which the reason must be known first. What to do: learn the reason; enter a leave that was
 * asked for. Nothing is concluded here.
 */
import { figureOf } from "../../standards";
import type { Check } from "../check";
import { silences } from "./silence";
import { cellsOf, memberSubject } from "./subjects";

type Messages = { silent: { name: string; months: number; from: string; to: string } };

const check: Check<Messages> = {
  meta: { code: "P01", name: "silent-half-year", scope: "cross", subject: "members", severity: "must", basis: ["P01"] },
  messages: {
    silent: {
      sample: { name: "王小明", months: 6, from: "2025-03", to: "2025-08" },
      zh: ({ name, months, from, to }) => ({
        what: `${name} 从 ${from} 到 ${to} 有 ${months} 个月没有参加组织生活的记录，也没有请假记录。`,
        why: "记录不全也会这样显示，这里不作任何结论。",
        fix: "请及时了解原因并谈心；请过假的、参加过的补记。",
      }),
      en: ({ name, months, from, to }) => ({
        what: `${name}: no record of taking part and none of leave in ${months} months from ${from} to ${to}.`,
        why: "Gaps in the record look the same; nothing is concluded.",
        fix: "Learn the reason and talk with him; enter leave or attendance that was not recorded.",
      }),
    },
  },
  run: (input) => ({
    findings: silences(input)
      .filter(({ months }) => months.length >= figureOf(input.clause.for(input.asOf), "months"))
      .map(({ member, months }) => ({
        messageId: "silent" as const,
        args: { name: member.name, months: months.length, from: months[0]!, to: months[months.length - 1]! },
        subject: memberSubject(member),
        at: cellsOf(input.books, member, "name"),
      })),
  }),
};

export default check;
