/*
 * V20. What: a probationary year that is over has been discussed. Why: the rules ask for it in due time; after a year without
 * a date of full membership and without a noted prolongation the case lies open. What to do: hold the members' meeting, or
 * enter its date; note 延长 where probation was prolonged.
 */
import { toIso } from "../../domain/calendar-date";
import { isFilled, isKept } from "../../domain/reading";
import { figureOf } from "../../standards";
import type { Check, CheckInput } from "../check";
import { isExtended, isNewlyMovedIn } from "../development/extension";
import { isClosed } from "../development/steps";
import { isEarlier, monthsAfter, onDay } from "../../view/certainty";
import { dayText } from "../../view/day-text";
import { isOutside } from "../../view/circumstances";
import { type Probation, ledgerProbations, rosterProbations } from "./probation";
import { firstCell } from "./subjects";

type Messages = { overdue: { name: string; joined: string; months: number; inForce: string } };

const check: Check<Messages> = {
  meta: {
    code: "V20",
    name: "probation-not-overdue",
    scope: "row",
    subject: "members",
    severity: "must",
    basis: ["V20"],
  },
  messages: {
    overdue: {
      sample: { name: "张三", joined: "2024-06-20", months: 12, inForce: "2025-12-31" },
      zh: ({ name, joined, months }) => ({
        what: `${name} ${joined} 入党，预备期 ${months} 个月已满，没有转正时间，也没有注明延长。`,
        fix: "及时召开党员大会讨论转正；已讨论的补上转正时间，延长预备期的在备注中写明。",
      }),
      en: ({ name, joined, months }) => ({
        what: `${name} joined on ${joined}; the ${months} months of probation are over, with no date of full membership and no prolongation noted.`,
        fix: "Discuss it at a members' meeting; enter the date if it was, or note 延长.",
      }),
    },
  },
  run: (input) => ({
    findings: [
      ...rosterProbations(input)
        .filter(({ person }) => "nameRaw" in person && stillOnProbation(input, person))
        .flatMap((one) => judge(input, one)),
      ...ledgerProbations(input)
        // A list made for admission keeps no column for the answer: it says nothing about what came after.
        .filter(({ person }) => "stage" in person && !isClosed(person) && isKept(person.fullMemberDate))
        .flatMap((one) => judge(input, one)),
    ],
  }),
};

function stillOnProbation({ view, asOf }: CheckInput, person: Parameters<typeof isOutside>[0]): boolean {
  return view.people.isProbationary(person, asOf) === true && !isOutside(person, asOf, view.people);
}

function judge(input: CheckInput, { person, subject, joined }: Probation) {
  if (!joined || isFilled(person.fullMemberDate) || isExtended(person)) return [];
  const text = input.clause.for(input.asOf);
  const months = figureOf(text, "months");
  if (isNewlyMovedIn(person.name, joined, onDay(input.asOf), figureOf(text, "movedIn"), input.view.people)) return [];
  if (isEarlier(monthsAfter(joined, months), onDay(input.asOf)) !== true) return [];
  const args = { name: person.name, joined: dayText(joined), months, inForce: toIso(input.asOf) };
  return [
    { messageId: "overdue" as const, args, subject, at: firstCell(input.books, person, "fullMemberDate", "joinDate") },
  ];
}

export default check;
