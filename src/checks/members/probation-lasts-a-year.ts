/*
 * V18. What: nobody becomes a full member before a year of probation. Why: the probationary year counts from the meeting that
 * admitted. What to do: check both dates; if they are right, tell the superior body.
 */
import { toIso } from "../../domain/calendar-date";
import { figureOf } from "../../standards";
import type { Check, CheckInput } from "../check";
import { isEarlier, monthsAfter } from "../../view/certainty";
import { dayText } from "../../view/day-text";
import { type Probation, ledgerProbations, rosterProbations } from "./probation";
import { firstCell } from "./subjects";

type Messages = { tooSoon: { name: string; months: number; joined: string; full: string; inForce: string } };

const check: Check<Messages> = {
  meta: {
    code: "V18",
    name: "probation-lasts-a-year",
    scope: "row",
    subject: "members",
    severity: "must",
    basis: ["V18"],
  },
  messages: {
    tooSoon: {
      sample: { name: "张三", months: 12, joined: "2024-06-20", full: "2025-05-20", inForce: "2025-05-20" },
      zh: ({ name, months, joined, full }) => ({
        what: `${name} ${joined} 入党，${full} 转正，不满 ${months} 个月。`,
        fix: "核对入党时间和转正时间；确属提前的向上级党组织报告。",
      }),
      en: ({ name, months, joined, full }) => ({
        what: `${name} joined on ${joined} and became a full member on ${full}, less than ${months} months later.`,
        fix: "Check both dates; if they are right, report it to the superior body.",
      }),
    },
  },
  run: (input) => ({
    findings: [...rosterProbations(input), ...ledgerProbations(input)].flatMap((one) => judge(input, one)),
  }),
};

function judge(input: CheckInput, { person, subject, joined, full }: Probation) {
  if (!joined || !full) return [];
  const months = figureOf(input.clause.for(full.first), "months");
  if (isEarlier(full, monthsAfter(joined, months)) !== true) return [];
  const args = { name: person.name, months, joined: dayText(joined), full: dayText(full), inForce: toIso(full.first) };
  return [{ messageId: "tooSoon" as const, args, subject, at: firstCell(input.books, person, "fullMemberDate") }];
}

export default check;
