/*
 * P04. What: who is away for half a year moves his membership or is kept as 流动党员. Why: at the new place he can take
 * part; here he cannot. What to do: move the membership, register him, or enter the day of return.
 */
import type { Member } from "../../domain/books";
import { isFilled, rawOf } from "../../domain/reading";
import { figureOf } from "../../standards";
import type { Check, CheckInput } from "../check";
import { cellsOf, memberSubject } from "./subjects";
import { daysIn, isNotLater, monthsAfter, onDay } from "../../view/certainty";
import { isOutside } from "../../view/circumstances";
import { dayText } from "../../view/day-text";

type Messages = { away: { name: string; since: string; months: number } };

const MOBILE = /流动党员/;

const check: Check<Messages> = {
  meta: {
    code: "P04",
    name: "membership-moved-when-away",
    scope: "row",
    subject: "members",
    severity: "should",
    basis: ["P04"],
  },
  messages: {
    away: {
      sample: { name: "王小明", since: "2025-06-30", months: 6 },
      zh: ({ name, since, months }) => ({
        what: `${name} ${since} 外出，已满 ${months} 个月，没有返回、转出或流动党员的记录。`,
        fix: "地点相对固定的转移组织关系；不转的登记为流动党员；已返回的补记时间。",
      }),
      en: ({ name, since, months }) => ({
        what: `${name} has been away since ${since}, ${months} months or more; no return, transfer or 流动党员 is noted.`,
        fix: "Move the membership, register him as 流动党员, or enter the day of return.",
      }),
    },
  },
  run: (input) => ({
    findings: input.books.members.flatMap((member) => {
      const since = daysIn(member.awayDate);
      const months = figureOf(input.clause.for(input.asOf), "months");
      if (!since || isNotLater(monthsAfter(since, months), onDay(input.asOf)) !== true || isSettled(input, member))
        return [];
      const args = { name: member.name, since: dayText(since), months };
      return [
        {
          messageId: "away" as const,
          args,
          subject: memberSubject(member),
          at: cellsOf(input.books, member, "awayDate"),
        },
      ];
    }),
  }),
};

/** Back, gone, outside, or noted as 流动党员 somewhere in the row. */
function isSettled({ asOf, view }: CheckInput, member: Member): boolean {
  if (isFilled(member.returnDate) || isFilled(member.leaveDate) || isOutside(member, asOf, view.people)) return true;
  const row = [
    member.status,
    member.remark,
    member.memberType,
    member.group,
    member.branch,
    member.partyPost,
    member.awayDate,
  ].map(rawOf);
  return [...row, ...member.flags].some((text) => MOBILE.test(text));
}

export default check;
