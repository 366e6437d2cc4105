import { valueOf } from "../../domain/reading";
import { both, daysIn, isNotLater, onDay } from "../../view/certainty";
import type { TalkRecord } from "../../domain/books";
import { type AnswerInput, count, type Figure, known, type Measure, placeOf, type Question, unknown } from "../answer";
import { isAhead, uncovered } from "../covered";
import { within } from "../span";
import { peopleOn } from "./people";

/** Talks of the period, each row once; or why they cannot be told. */
export function talksOf({ span }: Pick<Question, "span">, input: AnswerInput): readonly TalkRecord[] | Figure {
  if (!input.view.keeps("talks")) return unknown("not-kept", "没有谈心谈话台账");
  if (isAhead(span, input.asOf)) return unknown("ahead");
  const lacks = uncovered("talks", span, input);
  if (lacks !== undefined) return unknown("not-covered", lacks);
  const answers = input.books.talks.map(({ date }) => {
    const days = daysIn(date);
    return days ? both(isNotLater(days, onDay(input.asOf)), within(days, span)) : undefined;
  });
  const open = answers.filter((answer) => answer === undefined).length;
  if (open > 0) return unknown("not-read", `有${open}行日期读不出`);
  return input.books.talks.filter((_, i) => answers[i] === true);
}

export const talkTimes: Measure = (question, input) => {
  const found = talksOf(question, input);
  return "known" in found ? found : known(count(found.length, "次"), found.map(placeOf));
};

function targetsOf(found: readonly TalkRecord[]): readonly string[] | Figure {
  const lists = found.map(({ target }) => valueOf(target));
  if (lists.some((list) => !list || !list.countable)) return unknown("not-read", "有谈话对象读不出或数不清");
  return lists.flatMap((list) => list!.names.map(({ name }) => name));
}

const counted =
  (unit: string, size: (names: readonly string[]) => number): Measure =>
  (question, input) => {
    const found = talksOf(question, input);
    if ("known" in found) return found;
    const names = targetsOf(found);
    return "known" in names ? names : known(count(size(names), unit), found.map(placeOf));
  };

/** 人次: everybody as often as talked with. 人: each once. */
export const talkedTimes = counted("人次", (names) => names.length);
export const talkedPersons = counted("人", (names) => new Set(names).size);

/** Members talked with, of all members of the day. */
export const talkCoverage: Measure = (question, input) => {
  const found = talksOf(question, input);
  if ("known" in found) return found;
  const names = targetsOf(found);
  if ("known" in names) return names;
  const members = peopleOn(question.day, [], input);
  if ("known" in members) return members;
  const reached = members.filter(({ name }) => names.includes(name)).length;
  return members.length === 0
    ? unknown("people")
    : known({ is: "ratio", n: reached / members.length }, found.map(placeOf));
};
