/*
 * E01. What: each member reaches the year's hours of study. Why: the regulation asks for them of everyone, and exempts the
 * frail. A person with no row has 0 hours; one whose hours could not be read is unknown. What to do: arrange make-up study,
 * or enter what was studied.
 */
import type { Member } from "../../domain/books";
import { earlierOf, makeDate } from "../../domain/calendar-date";
import type { Verdict } from "../../domain/finding";
import type { Check, CheckInput, UnmetArgs } from "../check";
import { memberSubject } from "../members/subjects";
import { unknown } from "../meetings/held-in-period";
import { isOutside, isStudyExempt } from "../../view/circumstances";
import { hoursOf } from "./hours-of";
import { judgeHours } from "./judge-hours";

type Messages = { unmet: UnmetArgs };

const check: Check<Messages> = {
  meta: {
    code: "E01",
    name: "member-hours-reach-minimum",
    scope: "cross",
    subject: "study",
    severity: "must",
    basis: ["E01", "E07"],
  },
  messages: {
    unmet: {
      sample: { period: "2025", name: "张三", expected: 32, actual: 24 },
      zh: ({ period, name, expected, actual }) => ({
        what: `${name}${period}年学了 ${actual} 学时，应有 ${expected} 学时，还差 ${short(expected, actual)} 学时。`,
        fix: "学过未记的补录；确实不足的安排补学。年老体弱等不作硬性要求的，在名册备注中写明。",
      }),
      en: ({ period, name, expected, actual }) => ({
        what: `${name} has ${actual} hours of study in ${period}; ${expected} are asked for, ${short(expected, actual)} more needed.`,
        fix: "Enter study that was done, or arrange make-up study. Who is exempt should be noted on the roster.",
      }),
    },
  },
  run: (input) => {
    const branch = { clause: input.clause.id, subject: { type: "branch" }, period: String(input.year) } as const;
    if (!input.view.keeps("members")) return { verdicts: [unknown(branch, [{ ledger: "members" }])] };
    return { verdicts: input.view.people.all.flatMap((member) => judge(input, member)) };
  },
};

function judge(input: CheckInput, member: Member): Verdict[] {
  const { people, keeps } = input.view;
  const day = earlierOf(input.asOf, makeDate(input.year, 12, 31)!);
  const belongs = people.isMember(member, day);
  if (belongs === false || isOutside(member, day, people)) return [];
  const verdict = { clause: input.clause.id, subject: memberSubject(member), period: String(input.year) };
  if (isStudyExempt(member)) return [{ ...verdict, verdict: "exempt", evidence: [] }];
  if (!keeps("study")) return [unknown(verdict, [{ ledger: "study" }])];
  if (belongs === undefined) return [unknown(verdict, [{ field: "joinDate" }])];
  return [judgeHours(input, verdict.subject, hoursOf(input).ofMember(member))];
}

function short(expected: number, actual: number): number {
  return Math.round((expected - actual) * 100) / 100;
}

export default check;
