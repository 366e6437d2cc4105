import fc from "fast-check";
import type { Facts, Held, Person } from "./facts";

/** A question as forms word it, and its right answer from the facts; `undefined`: must stay blank. */
export interface Asked {
  readonly heads: readonly string[];
  /** Blank is right too. */
  readonly mayBeBlank?: boolean;
  answer(facts: Facts, from: string, to: string, day: string): number | undefined;
}

const inside = (facts: Facts, from: string, to: string, kind: Held["kind"]): readonly Held[] | undefined =>
  facts.years.includes(Number(from.slice(0, 4)))
    ? facts.held.filter((one) => one.kind === kind && one.day >= from && one.day <= to)
    : undefined;
const sum = (list: readonly Held[] | undefined, of: (one: Held) => number): number | undefined =>
  list?.reduce((total, one) => total + of(one), 0);

const KIND_WORDS: Readonly<Record<Held["kind"], readonly string[]>> = {
  党员大会: ["党员大会", "支部党员大会"],
  支委会: ["支委会", "支部委员会"],
  党小组会: ["党小组会"],
  党课: ["党课"],
  主题党日: ["主题党日", "主题党日活动"],
};
export const KIND_NAMES = Object.keys(KIND_WORDS) as Held["kind"][];
export const wordsOf = (kind: Held["kind"]): readonly string[] => KIND_WORDS[kind];

const there = (people: readonly Person[], day: string): Person[] =>
  people.filter((one) => one.joined <= day && (one.left === "" || one.left > day));
const age = ({ born }: Person, day: string): number =>
  Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0);
const people = (heads: readonly string[], test: (one: Person, day: string) => boolean): Asked => ({
  heads,
  answer: (facts, _from, _to, day) =>
    Number(day.slice(0, 4)) < Math.min(...facts.years)
      ? undefined
      : there(facts.people, day).filter((one) => test(one, day)).length,
});

/** Questions of one kind of meeting: the tail words behind the kind's name. */
export const TAILS: readonly {
  readonly words: readonly string[];
  readonly of: (list: readonly Held[] | undefined) => number | undefined;
}[] = [
  { words: ["次数", "（次）", "召开次数"], of: (list) => list?.length },
  { words: ["应到人次", "应到人数"], of: (list) => sum(list, ({ due }) => due) },
  { words: ["实到人次"], of: (list) => sum(list, ({ came }) => came) },
  { words: ["请假人次"], of: (list) => sum(list, ({ missing }) => missing.length) },
];

export const QUESTIONS: readonly Asked[] = [
  ...KIND_NAMES.flatMap((kind) =>
    TAILS.map(({ words, of }): Asked => ({
      heads: KIND_WORDS[kind].flatMap((name) => words.map((word) => name + word)),
      answer: (facts, from, to) => of(inside(facts, from, to, kind)),
    })),
  ),
  ...["书记", "普通党员"].map((who, i): Asked => ({
    heads: [`${who}讲党课次数`],
    answer: (facts, from, to) =>
      inside(facts, from, to, "党课")?.filter(
        ({ lecturer }) =>
          (facts.people.find(({ name }) => name === lecturer)!.post === ""
            ? 1
            : lecturer === facts.people[0]!.name
              ? 0
              : 2) === i,
      ).length,
  })),
  people(["党员总数", "党员人数", "现有党员数"], () => true),
  people(["女党员数", "女党员人数", "女党员"], ({ woman }) => woman),
  people(["少数民族党员数", "少数民族"], ({ han }) => !han),
  people(["正式党员数", "正式党员"], ({ full }, day) => full !== "" && full <= day),
  people(["预备党员数", "预备党员"], ({ full }, day) => full === "" || full > day),
  people(["大专及以上学历党员数", "大专以上学历党员数"], ({ schooling }) => schooling !== "高中"),
  people(["本科及以上学历党员数"], ({ schooling }) => schooling === "研究生" || schooling === "大学"),
  people(["60岁及以上党员数"], (one, day) => age(one, day) >= 60),
  people(["36—50岁党员数"], (one, day) => age(one, day) >= 36 && age(one, day) <= 50),
  {
    heads: ["谈心谈话次数"],
    answer: (facts, from, to) =>
      from.startsWith("2025") ? facts.talks.filter(({ day }) => day >= from && day <= to).length : undefined,
  },
  {
    heads: ["谈心谈话人数"],
    answer: (facts, from, to) =>
      from.startsWith("2025")
        ? new Set(facts.talks.filter(({ day }) => day >= from && day <= to).map((one) => one.to)).size
        : undefined,
  },
];

const STRANGE = [
  "志愿服务",
  "流动",
  "困难",
  "青年突击队",
  "微信群",
  "线上点播",
  "示范",
  "星级",
  "双报到",
  "离退休",
  "未",
  "优秀共产",
];

/** Heads that no dictionary knows: a word put before, behind or in place of one that it does. */
export const UNKNOWN: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...STRANGE),
    fc.constantFrom(...QUESTIONS.flatMap(({ heads }) => heads)),
    fc.integer({ min: 0, max: 2 }),
  )
  .map(([word, head, how]) => (how === 0 ? word + head : how === 1 ? `${head}${word}` : `${word}次数`));
