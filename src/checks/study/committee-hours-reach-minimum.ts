/*
 * E02. What: secretary, deputy and committee members reach their hours. Why: the training plan of 2019-2023 asks more of them
 * than of members; whether its successor repeats the figure was not confirmed, and the message says so. What to do: arrange
 * training, or enter what was done; a superior body's own figure belongs in the settings.
 */
import { earlierOf, makeDate } from "../../domain/calendar-date";
import type { Verdict } from "../../domain/finding";
import type { Check, CheckInput, UnmetArgs } from "../check";
import { unknown } from "../meetings/held-in-period";
import { isOutside, isStudyExempt } from "../../view/circumstances";
import type { Officer } from "../../view/committee";
import { hoursOf } from "./hours-of";
import { judgeHours } from "./judge-hours";

type Messages = { unmet: UnmetArgs };

const check: Check<Messages> = {
  meta: {
    code: "E02",
    name: "committee-hours-reach-minimum",
    scope: "cross",
    subject: "study",
    severity: "should",
    basis: ["E02"],
  },
  messages: {
    unmet: {
      sample: { period: "2025", name: "李四", expected: 56, actual: 52 },
      zh: ({ period, name, expected, actual }) => ({
        what: `支委${name}${period}年学了 ${actual} 学时，应有 ${expected} 学时，还差 ${short(expected, actual)} 学时。`,
        fix: "学过未记的补录；确实不足的安排培训或补学。上级另有要求的，在“标准”里改学时。",
        why: "2019—2023 年规划已于 2023 年到期，后一规划没有找到学时数，按惯例沿用。",
      }),
      en: ({ period, name, expected, actual }) => ({
        what: `${name} of the committee has ${actual} hours of study in ${period}; ${expected} are asked for, ${short(expected, actual)} more needed.`,
        fix: "Enter study that was done, or arrange training. Where your superior body asks otherwise, set the figure.",
        why: "The plan of 2019–2023 ended in 2023; no figure was found in its successor, and by custom this one is kept.",
      }),
    },
  },
  run: (input) => {
    const branch = { clause: input.clause.id, subject: { type: "branch" }, period: String(input.year) } as const;
    if (!input.view.keeps("members")) return { verdicts: [unknown(branch, [{ ledger: "members" }])] };
    const day = earlierOf(input.asOf, makeDate(input.year, 12, 31)!);
    return { verdicts: input.view.committee.membersOn(day).flatMap((officer) => judge(input, officer)) };
  },
};

function judge(input: CheckInput, officer: Officer): Verdict[] {
  const { people, keeps } = input.view;
  const day = earlierOf(input.asOf, makeDate(input.year, 12, 31)!);
  const member = people.named(officer.name).find((m) => m.row === officer.row);
  if (member && (people.isMember(member, day) === false || isOutside(member, day, people))) return [];
  const subject = {
    type: "member",
    name: officer.name,
    ...(officer.row === undefined ? {} : { row: officer.row }),
  } as const;
  const verdict = { clause: input.clause.id, subject, period: String(input.year) };
  if (member && isStudyExempt(member)) return [{ ...verdict, verdict: "exempt", evidence: [] }];
  if (!keeps("study")) return [unknown(verdict, [{ ledger: "study" }])];
  const hours = hoursOf(input);
  return [judgeHours(input, subject, member ? hours.ofMember(member) : hours.ofName(officer.name))];
}

function short(expected: number, actual: number): number {
  return Math.round((expected - actual) * 100) / 100;
}

export default check;
