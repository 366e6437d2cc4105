import type { Member } from "../../domain/books";
import { type CalendarDate, compareDates, wholeYears } from "../../domain/calendar-date";
import { both } from "../../view/certainty";
import { daysIn } from "../../view/certainty";
import {
  type AnswerInput,
  count,
  type Figure,
  known,
  type Measure,
  placeOf,
  type PersonClass,
  round,
  unknown,
} from "../answer";
import { yearsKept } from "../covered";
import { leavingOf } from "./leaving";
import { isInBranch, isOfClass, missingColumn } from "./person-class";

/** Those of the classes who belong to the branch on the day, in roster order; or why they cannot be told. */
export function peopleOn(
  day: CalendarDate,
  who: readonly PersonClass[],
  input: AnswerInput,
): readonly Member[] | Figure {
  const { view } = input;
  if (!view.keeps("members")) return unknown("not-kept", "没有党员名册");
  if (compareDates(day, input.asOf) > 0) return unknown("ahead");
  const far = tooFarBack(day, input);
  if (far !== undefined) return unknown("not-covered", far);
  const there = view.people.all.filter((member) => isInBranch(member, day, input) !== false);
  for (const group of who) {
    const column = missingColumn(group, there, input);
    if (column !== undefined) return unknown("not-kept", `名册里没有${column}一栏`);
  }
  const answers = there.map((member) =>
    who.reduce((sofar, group) => both(sofar, isOfClass(member, group, day, input)), isInBranch(member, day, input)),
  );
  const open = there.filter((_, i) => answers[i] === undefined);
  if (open.length > 0)
    return unknown(
      "people",
      `有${open.length}人的情况名册里看不出`,
      open.map((member) => ({ ...placeOf(member), why: "not-told" })),
    );
  return there.filter((_, i) => answers[i] === true);
}

/** A roster tells of a past day only as far as it keeps who has left; of years no ledger speaks of, not at all. */
export function tooFarBack(day: CalendarDate, input: AnswerInput): string | undefined {
  const years = [...yearsKept(input)];
  if (years.length > 0 && day.year < Math.min(...years)) return `台账里没有${day.year}年的记录`;
  const keepsLeaving = input.view.people.all.some(
    (member) => leavingOf(member) !== undefined || member.leaveDate.state !== "absent",
  );
  return !keepsLeaving && day.year < input.asOf.year - 1 ? "名册里没有转出时间，早先的人数看不出" : undefined;
}

/** How many of the classes belong to the branch on the day. */
export const headCount: Measure = ({ day, who }, input) => {
  const found = peopleOn(day, who, input);
  return "known" in found ? found : known(count(found.length, "人"), found.map(placeOf));
};

/** Part of all members. */
export const share: Measure = (question, input) => {
  const part = headCount(question, input);
  const all = headCount({ ...question, who: [] }, input);
  if (!part.known) return part;
  if (!all.known) return all;
  const [a, b] = [part, all].map(({ value }) => (value.is === "count" ? value.n : 0));
  return b === 0 ? unknown("people", "没有党员") : known({ is: "ratio", n: a! / b! }, part.rows);
};

/** Mean of full years on the day. */
export const averageAge: Measure = ({ day, who }, input) => {
  const found = peopleOn(day, who, input);
  if ("known" in found) return found;
  const ages = found.map((member) => {
    const born = daysIn(member.birthDate);
    const [old, young] = born ? [wholeYears(born.first, day), wholeYears(born.last, day)] : [0, 1];
    return old === young ? old : undefined;
  });
  const open = ages.filter((age) => age === undefined).length;
  if (found.length === 0 || open > 0) return unknown("people", `有${open}人的年龄看不出`);
  return known(count(round(ages.reduce<number>((sum, age) => sum + age!, 0) / ages.length), "岁"), found.map(placeOf));
};

/** Groups that members of the day are said to belong to; who is in none is left out. */
export const groupCount: Measure = ({ day }, input) => {
  const found = peopleOn(day, [], input);
  if ("known" in found) return found;
  if (found.every(({ group }) => group.state === "absent")) return unknown("not-kept", "名册里没有党小组一栏");
  const named = found.filter(({ groupKey }) => groupKey !== undefined);
  const without = found.filter(({ groupKey }) => groupKey === undefined);
  return known(
    count(new Set(named.map(({ groupKey }) => groupKey)).size, "个"),
    named.map(placeOf),
    without.map((member) => ({ ...placeOf(member), why: "no-group" })),
  );
};
