import fc from "fast-check";

/** Invented facts of a branch-year, from which ledgers are laid out and right answers are counted. Days are `YYYY-MM-DD`. */
export interface Person {
  readonly name: string;
  readonly woman: boolean;
  readonly han: boolean;
  readonly born: string;
  readonly schooling: "研究生" | "大学" | "大专" | "高中";
  readonly joined: string;
  /** Empty for who is still on probation. */
  readonly full: string;
  readonly post: string;
  readonly group: number;
  /** Empty for who is still there. */
  readonly left: string;
}

export interface Held {
  readonly day: string;
  readonly kind: "党员大会" | "支委会" | "党小组会" | "党课" | "主题党日";
  readonly due: number;
  readonly came: number;
  readonly missing: readonly string[];
  readonly lecturer: string;
  readonly group: number;
}

export interface Facts {
  readonly branch: string;
  readonly people: readonly Person[];
  readonly held: readonly Held[];
  readonly talks: readonly { readonly day: string; readonly by: string; readonly to: string }[];
  readonly grades: Readonly<Record<string, string>>;
  /** Years the ledgers speak of. */
  readonly years: readonly number[];
}

const SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
const GIVEN = [
  "明远",
  "静宜",
  "立诚",
  "晓岚",
  "敬之",
  "慧敏",
  "文斌",
  "素芬",
  "嘉树",
  "雨桐",
  "思源",
  "念慈",
  "向东",
  "雪莹",
  "长青",
  "佩兰",
  "志恒",
  "若水",
  "成业",
  "月华",
];
const BRANCHES = ["临江市图书馆党支部", "云溪镇机关党支部", "东湖社区第二党支部", "红星机械厂党支部"];
const KINDS = ["党员大会", "支委会", "党小组会", "党课", "主题党日"] as const;
const POSTS = ["书记", "组织委员", "宣传委员"];

const two = (n: number): string => String(n).padStart(2, "0");
const dayIn = (year: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([m, d]) => `${year}-${two(m)}-${two(d)}`);

function person(index: number, probation: boolean, leaves: boolean): fc.Arbitrary<Person> {
  return fc
    .record({
      woman: fc.boolean(),
      han: fc.boolean(),
      born: fc.integer({ min: 1955, max: 1998 }).chain(dayIn),
      schooling: fc.constantFrom("研究生", "大学", "大专", "高中"),
      joined: fc.integer({ min: 2001, max: 2022 }).chain(dayIn),
      left: dayIn(2025),
      group: fc.integer({ min: 1, max: 3 }),
      late: dayIn(2025),
    })
    .map(({ late, ...one }): Person => {
      const joined = probation ? late : one.joined;
      return {
        ...one,
        name: SURNAMES[index]! + GIVEN[index]!,
        joined,
        full: probation ? "" : `${Number(joined.slice(0, 4)) + 1}${joined.slice(4)}`,
        post: POSTS[index] ?? "",
        left: leaves ? one.left : "",
      } as Person;
    });
}

/** A branch of 8 to 16 members with its year of meetings, talks and appraisal. */
export const FACTS: fc.Arbitrary<Facts> = fc.integer({ min: 8, max: 16 }).chain((size) =>
  fc
    .record({
      branch: fc.constantFrom(...BRANCHES),
      people: fc.tuple(...Array.from({ length: size }, (_, i) => person(i, i === size - 1, i === size - 2))),
      two: fc.boolean(),
      plan: fc.array(
        fc.record({
          year: fc.constantFrom(2024, 2025, 2025, 2025),
          month: fc.integer({ min: 1, max: 12 }),
          day: fc.integer({ min: 1, max: 28 }),
          kind: fc.constantFrom(...KINDS),
          missing: fc.uniqueArray(fc.integer({ min: 3, max: 6 }), { maxLength: 3 }),
          lecturer: fc.integer({ min: 0, max: 7 }),
          group: fc.integer({ min: 1, max: 3 }),
        }),
        { minLength: 5, maxLength: 40 },
      ),
      talks: fc.array(
        fc.record({ day: dayIn(2025), by: fc.integer({ min: 0, max: 2 }), to: fc.integer({ min: 3, max: 7 }) }),
        { minLength: 1, maxLength: 12 },
      ),
      grades: fc.array(fc.constantFrom("优秀", "合格", "合格", "基本合格"), { minLength: size, maxLength: size }),
    })
    .map(({ branch, people, two: both, plan, talks, grades }): Facts => {
      const years = both ? [2024, 2025] : [2025];
      const held = plan
        .filter(({ year }) => years.includes(year))
        .map(({ year, month, day, kind, missing, lecturer, group }, i): Held => {
          const names = missing.map((at) => people[at]!.name);
          return {
            day: `${year}-${two(month)}-${two(day)}`,
            kind,
            due: 8 + (i % 3),
            came: 8 + (i % 3) - names.length,
            missing: names,
            lecturer: kind === "党课" ? people[lecturer]!.name : "",
            group,
          };
        })
        .filter((one, i, all) => all.findIndex((other) => other.day === one.day) === i);
      return {
        branch,
        people,
        held,
        talks: talks.map(({ day, by, to }) => ({ day, by: people[by]!.name, to: people[to]!.name })),
        grades: Object.fromEntries(
          people.filter(({ left, full }) => left === "" && full !== "").map(({ name }, i) => [name, grades[i]!]),
        ),
        years,
      };
    }),
);
