import fc from "fast-check";
import type { CalendarDate } from "../../../src/domain/calendar-date";

/** What a branch's books say, before anybody wrote them down. */
export interface PersonFact {
  readonly name: string;
  readonly gender: "男" | "女";
  readonly join: CalendarDate;
  readonly group: number;
}

export interface MeetingFact {
  readonly date: CalendarDate;
  readonly kind: string;
  readonly topic: string;
  readonly host: number;
  readonly expected: number;
  readonly actual: number;
  readonly absent: readonly number[];
}

export interface HoursFact {
  readonly person: number;
  readonly month: number;
  readonly hours: number;
}

export interface Facts {
  readonly year: number;
  readonly people: readonly PersonFact[];
  readonly meetings: readonly MeetingFact[];
  readonly hours: readonly HoursFact[];
}

const SURNAMES = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何"];
const GIVEN = [
  "磊",
  "敏",
  "静",
  "涛",
  "建国",
  "秀兰",
  "志强",
  "桂芳",
  "晓峰",
  "海燕",
  "文博",
  "雨桐",
  "子墨",
  "若溪",
  "明远",
  "德厚",
];
export const KINDS = ["党员大会", "支委会", "党课", "主题党日", "组织生活会", "党小组会"] as const;
const TOPICS = ["研究工作要点", "传达上级精神", "讨论任务分工", "交流学习心得", "听取工作汇报", "走访慰问"];

const day = (year: fc.Arbitrary<number>): fc.Arbitrary<CalendarDate> =>
  fc.record({ year, month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });

const names = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...SURNAMES), fc.constantFrom(...GIVEN)).map(([surname, given]) => surname + given),
  { minLength: 5, maxLength: 12 },
);

/** A branch of five to twelve people with some meetings and hours. */
export const facts: fc.Arbitrary<Facts> = fc
  .tuple(names, fc.integer({ min: 2022, max: 2026 }))
  .chain(([people, year]) =>
    fc.record({
      year: fc.constant(year),
      people: fc.tuple(
        ...people.map((name) =>
          fc.record({
            name: fc.constant(name),
            gender: fc.constantFrom("男" as const, "女" as const),
            join: day(fc.integer({ min: 1985, max: 2020 })),
            group: fc.integer({ min: 1, max: 2 }),
          }),
        ),
      ),
      meetings: fc.array(meeting(people.length, year), { minLength: 3, maxLength: 9 }),
      hours: fc.uniqueArray(
        fc.record({
          person: fc.integer({ min: 0, max: people.length - 1 }),
          month: fc.integer({ min: 1, max: 12 }),
          hours: fc.constantFrom(0.5, 1, 1.5, 2, 3, 4, 8),
        }),
        { minLength: 3, maxLength: 20, selector: (hour) => `${hour.person}-${hour.month}` },
      ),
    }),
  );

function meeting(people: number, year: number): fc.Arbitrary<MeetingFact> {
  return fc
    .record({
      date: day(fc.constant(year)),
      kind: fc.constantFrom(...KINDS),
      topic: fc.constantFrom(...TOPICS),
      host: fc.integer({ min: 0, max: people - 1 }),
      absent: fc.uniqueArray(fc.integer({ min: 0, max: people - 1 }), { maxLength: 3 }),
    })
    .map((fact) => ({ ...fact, expected: people, actual: people - fact.absent.length }));
}
