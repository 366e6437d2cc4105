import {
  type Outlook,
  describeDue,
  describeEvent,
  describeHours,
  describeReminder,
  outlookOf,
  runChecks,
} from "../../../src/checks";
import { compareDates, fromIso, toIso, weekday } from "../../../src/domain/calendar-date";
import { selectStandards } from "../../../src/standards";
import { type BookInput, buildBooks } from "../../support/books-builder";
import { monthly, roster } from "../../support/rosters";

function ahead(day: string, input: BookInput, year = Number(day.slice(0, 4))): Outlook {
  const asOf = fromIso(day)!;
  const standards = selectStandards(asOf);
  const books = buildBooks(input);
  return outlookOf(books, runChecks(books, { asOf, year, standards }), standards);
}

const held = (dates: readonly string[], ...kinds: ("党员大会" | "支委会" | "党课" | "主题党日" | "党小组会")[]) =>
  dates.map((date) => ({ date, kinds }));
const months = [1, 2, 3, 4, 5, 6, 7, 8];
const AUTUMN: BookInput = {
  members: roster(9),
  meetings: [
    ...held(monthly(2025, "10", months), "支委会"),
    ...held(monthly(2025, "12", months), "主题党日"),
    ...held(["2025-02-12", "2025-05-12"], "党员大会", "党课"),
  ],
  empty: ["study"],
};

describe("what is due", () => {
  const { due } = ahead("2025-09-15", AUTUMN);
  test("by when, soonest first", () => {
    expect(
      due
        .filter((item) => item.subject.type === "branch")
        .slice(0, 6)
        .map((item) => `${item.clause} ${item.period} ${toIso(item.by)} ${item.more}`),
    ).toEqual([
      "M01 2025-Q3 2025-09-30 1",
      "M02 2025-09 2025-09-30 1",
      "M04 2025-Q3 2025-09-30 1",
      "M06 2025-09 2025-09-30 1",
      "M02 2025-10 2025-10-31 1",
      "M06 2025-10 2025-10-31 1",
    ]);
  });
  test("what is past is not due, what is to come begins after today", () => {
    expect(
      due.every(
        (item) =>
          compareDates(item.by, fromIso("2025-09-15")!) >= 0 && compareDates(item.from, fromIso("2025-09-15")!) >= 0,
      ),
    ).toBe(true);
  });
  test("the life meeting: from October to the next 31 March", () => {
    expect(due.filter((item) => item.clause === "M08").map((item) => [toIso(item.from), toIso(item.by)])).toEqual([
      ["2025-10-01", "2026-03-31"],
    ]);
  });
});

describe("the proposed calendar", () => {
  const { calendar } = ahead("2025-09-15", AUTUMN);
  test("one day serves members' meeting, lecture and theme day", () => {
    expect(
      calendar
        .filter((event) => event.clauses.length > 1)
        .map((event) => [toIso(event.date).slice(0, 7), event.clauses]),
    ).toEqual([
      ["2025-09", ["M01", "M04", "M06"]],
      ["2025-10", ["M01", "M04", "M06", "M08", "M09"]],
    ]);
  });
  test("working days only, never a holiday, none before tomorrow", () => {
    const work = selectStandards(fromIso("2025-09-15")!).calendar;
    expect(calendar.length).toBeGreaterThan(6);
    for (const event of calendar) {
      expect(work.isWorkday(event.date)).toBe(true);
      expect(toIso(event.date) > "2025-09-15").toBe(true);
    }
  });
  test("followed, it leaves nothing open", () => {
    const done = {
      ...AUTUMN,
      meetings: [...AUTUMN.meetings!, ...calendar.map((event) => ({ date: toIso(event.date), kinds: event.kinds }))],
    };
    const report = ahead("2025-12-31", done).due.filter((item) => item.subject.type === "branch");
    expect(report).toEqual([]);
  });
  test("the committee meets before the members", () => {
    const september = calendar
      .filter((event) => toIso(event.date).startsWith("2025-09"))
      .map((event) => event.kinds[0]);
    expect(september).toEqual(["支委会", "党员大会"]);
  });
  test("the usual weekday of theme days is kept where it can be", () => {
    const { calendar: usual } = ahead("2025-06-30", {
      members: roster(3),
      meetings: held(["2025-01-08", "2025-02-12", "2025-03-12"], "主题党日"),
    });
    expect(usual.filter((event) => event.clauses.includes("M06")).map((event) => weekday(event.date))).toEqual([
      3, 3, 3, 3, 3, 3,
    ]);
  });
  test("groups meet by name", () => {
    const { calendar: groups } = ahead("2025-12-01", {
      members: [
        { name: "张一", group: "第一党小组" },
        { name: "李一", group: "第二党小组" },
      ],
      empty: ["meetings"],
    });
    expect(groups.find((event) => event.clauses.includes("M03"))).toMatchObject({
      kinds: ["党小组会"],
      groups: ["第一党小组", "第二党小组"],
    });
  });
  test("a year whose holidays are not known says so", () => {
    const { calendar: later } = ahead("2027-11-20", { members: roster(3), empty: ["meetings"] });
    expect(later.every((event) => !event.certain && weekday(event.date) <= 5)).toBe(true);
    expect(describeEvent(later[0]!, "zh")).toContain("未公布");
  });
  test("on the last day of the year nothing can be proposed", () => {
    expect(ahead("2025-12-31", AUTUMN).calendar).toEqual([]);
  });
});

describe("hours", () => {
  test("how much and at what pace; a committee member's larger demand", () => {
    const { hours } = ahead("2025-10-01", {
      members: [{ name: "张书", post: "书记" }, { name: "李四" }],
      study: [{ names: "张书、李四", hours: 20 }],
    });
    expect(hours).toEqual([
      { clause: "E02", name: "张书", row: 2, hours: 36, weeks: 13, perWeek: 3 },
      { clause: "E01", name: "李四", row: 3, hours: 12, weeks: 13, perWeek: 1 },
    ]);
    expect(describeHours(hours[1]!, "zh")).toBe("李四 还差 12 学时，余 13 周，每周 1 学时可完成。");
  });
  test("nobody who has enough or is exempt", () => {
    expect(
      ahead("2025-10-01", {
        members: [{ name: "张一" }, { name: "李二", remark: "年老体弱" }],
        study: [{ names: "张一", hours: 32 }],
      }).hours,
    ).toEqual([]);
  });
});

describe("reminders", () => {
  const kinds = (day: string, input: BookInput): string[] =>
    ahead(day, input).reminders.map((r) => `${r.kind} ${r.names.join("、")} ${toIso(r.by)} ${r.days}`);
  const candidate = { name: "张一", type: "预备党员", joined: "2024-06-20" };
  test.each([
    ["2025-04-21", ["fullMembership 张一 2025-06-20 60"]],
    ["2025-04-20", []],
    ["2025-06-20", ["fullMembership 张一 2025-06-20 0"]],
    ["2025-06-21", []],
  ])("probation on %s", (day, expected) => expect(kinds(day, { members: [candidate] })).toEqual(expected));
  test("an inspection half a year after the last", () => {
    const row = { name: "赵新", activist: "2025-01-10", inspect: ["2025-07-05", null], develop: null };
    expect(kinds("2025-12-01", { development: [row] })).toEqual(["inspection 赵新 2026-01-05 35"]);
    expect(kinds("2025-12-01", { development: [{ ...row, remark: "已转出" }] })).toEqual([]);
    expect(kinds("2025-12-01", { development: [{ ...row, develop: "2025-11-30" }] })).toEqual([]);
  });
  test("publicity: the fifth working day", () => {
    expect(
      kinds("2026-06-17", { development: [{ name: "赵新", publicityStart: "2026-06-17", publicityEnd: null }] }),
    ).toEqual(["publicity 赵新 2026-06-24 7"]);
    expect(
      kinds("2026-05-16", { development: [{ name: "赵新", publicityStart: "2026-05-15", publicityEnd: null }] }),
    ).toEqual([]);
  });
  test("the election, half a year ahead", () => {
    expect(
      kinds("2025-12-01", { members: roster(3), committee: [{ name: "党员一甲", post: "书记", start: "2023-03-01" }] }),
    ).toEqual(["election  2026-03-01 90"]);
  });
  test("make-up study of a lecture of this month", () => {
    expect(
      kinds("2025-03-20", { meetings: [{ date: "2025-03-10", kinds: ["党课"], absentList: "张三(病假)、李四" }] }),
    ).toEqual(["makeUp 张三、李四 2025-04-10 21"]);
    expect(kinds("2025-04-30", { meetings: [{ date: "2025-03-10", kinds: ["党课"], absentList: "张三" }] })).toEqual(
      [],
    );
  });
  test("each is a sentence in both languages", () => {
    const all = ahead("2026-06-17", {
      members: [{ ...candidate, joined: "2025-07-01" }],
      development: [
        { name: "赵新", publicityStart: "2026-06-17", publicityEnd: null },
        { name: "钱活", activist: "2026-01-10", inspect: [], develop: null },
      ],
      meetings: [{ date: "2026-06-10", kinds: ["党课"], absentList: "张三" }],
      committee: [{ name: "张一", post: "书记", start: "2023-08-01" }],
    }).reminders;
    expect(new Set(all.map((r) => r.kind)).size).toBe(5);
    for (const one of all) {
      expect(describeReminder(one, "zh")).toMatch(/[一-龥].*。$/);
      expect(describeReminder(one, "en")).toMatch(/[a-z].*\.$/);
    }
  });
  test("what is due is said shortly", () => {
    const item = ahead("2025-11-20", AUTUMN).due.find((one) => one.clause === "M02")!;
    expect(describeDue(item, "zh")).toBe("2025-11-30 前 支部委员会会议 1 次（2025年11月）。");
    expect(describeDue(item, "en")).toBe("Committee meeting: 1 × by 2025-11-30 (2025-11).");
  });
});
