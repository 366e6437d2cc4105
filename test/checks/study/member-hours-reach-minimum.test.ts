import check from "../../../src/checks/study/member-hours-reach-minimum";
import { runCheckList } from "../../../src/checks/run-checks";
import { fromIso } from "../../../src/domain/calendar-date";
import { hoursIn } from "../../../src/checks/study/convert-hours";
import { DEFAULT_SETTINGS, selectStandards } from "../../../src/standards";
import { buildBooks } from "../../support/books-builder";
import { testCheck } from "../../support/check-tester";

const zhang = { name: "张一" };
const half = { date: "2025-05-10", names: "张一", hours: 31 };

testCheck(check, {
  pass: [
    {
      name: "thirty-two hours",
      members: [zhang],
      study: [half, { date: "2025-12-31", names: "张 一", hours: 1 }],
      verdicts: ["2025 张一 met"],
    },
    {
      name: "fractions add up",
      members: [zhang],
      study: Array.from({ length: 320 }, () => ({ names: "张一", hours: 0.1 })),
      verdicts: ["2025 张一 met"],
    },
    {
      name: "全体党员 is every member of that day",
      members: [zhang, { name: "李二", joined: "2025-05-11", type: "预备党员" }],
      asOf: "2025-12-30",
      study: [{ date: "2025-05-10", names: "全体党员", hours: 32 }],
      verdicts: ["2025 张一 met", "2025 李二 pending"],
    },
    {
      name: "the day before the year ends: pending",
      asOf: "2025-12-30",
      members: [zhang],
      study: [half],
      verdicts: ["2025 张一 pending"],
    },
    {
      name: "a year that has not begun",
      asOf: "2025-12-31",
      year: 2026,
      members: [zhang],
      study: [half],
      verdicts: ["2026 张一 notDue"],
    },
    {
      name: "exempt by status, remark or header",
      members: [
        { ...zhang, status: "年老体弱" },
        { name: "李二", remark: "卧病失能，送学上门" },
        { name: "王三", flags: ["免学时"] },
      ],
      empty: ["study"],
      verdicts: ["2025 张一 exempt", "2025 李二 exempt", "2025 王三 exempt"],
    },
    {
      name: "exempt without a study ledger",
      members: [{ ...zhang, remark: "免学习" }],
      verdicts: ["2025 张一 exempt"],
    },
    {
      name: "outside: no verdict",
      members: [
        { ...zhang, status: "已转出" },
        { name: "李二", left: "2025-06-01" },
        { name: "王三", remark: "出国（境）" },
        { name: "赵四", type: "入党积极分子" },
        { name: "孙五", status: "去世" },
      ],
      empty: ["study"],
      verdicts: [],
    },
    {
      name: "no study ledger: unknown for each",
      members: [zhang, { name: "李二" }],
      verdicts: ["2025 张一 unknown", "2025 李二 unknown"],
    },
    { name: "no roster: one unknown", study: [half], verdicts: ["2025 unknown"] },
    {
      name: "hours that could not be read",
      members: [zhang],
      study: [half, { names: "张一", hours: "见附件" }],
      verdicts: ["2025 张一 unknown"],
    },
    {
      name: "a month that straddles the year's check",
      asOf: "2025-05-15",
      members: [zhang],
      study: [{ date: "2025-05", names: "张一", hours: 32 }],
      verdicts: ["2025 张一 unknown"],
    },
    {
      name: "months of a matrix",
      members: [zhang],
      study: [
        { date: "2025-01", names: "张一", hours: 16, row: 3 },
        { date: "2025-12", names: "张一", hours: 16, row: 3 },
      ],
      verdicts: ["2025 张一 met"],
    },
    {
      name: "totals of the year without dates",
      members: [zhang],
      study: [{ names: "张一", hours: 40 }],
      without: ["study.date"],
      titleYear: { study: 2025 },
      verdicts: ["2025 张一 met"],
    },
    {
      name: "two people of one name, a row each in every session",
      members: [{ name: "王芳" }, { name: "王芳" }],
      study: [
        { names: "王芳", hours: 32 },
        { names: "王芳", hours: 33 },
      ],
      verdicts: ["2025 王芳 met", "2025 王芳 met"],
    },
    {
      name: "two people of one name, one row: nobody knows whose",
      members: [{ name: "王芳" }, { name: "王芳" }],
      study: [{ names: "王芳", hours: 32 }],
      verdicts: ["2025 王芳 unknown", "2025 王芳 unknown"],
    },
    {
      name: "a looser figure of the branch",
      members: [zhang],
      study: [half],
      packs: [{ format: 1, id: "p", version: "1", level: "branch", clauses: [{ id: "E01", values: { hours: 24 } }] }],
      verdicts: ["2025 张一 met"],
    },
    {
      name: "a mobile member is not outside",
      asOf: "2025-06-01",
      members: [{ ...zhang, remark: "流动党员" }],
      empty: ["study"],
      verdicts: ["2025 张一 pending"],
    },
  ],
  gap: [
    {
      name: "an hour short on the last day",
      members: [zhang],
      study: [half],
      gaps: [
        {
          id: "unmet",
          severity: "must",
          subject: "张一",
          period: "2025",
          cells: ["名册!name2"],
          args: { expected: 32, actual: 31 },
        },
      ],
    },
    {
      name: "no row is 0 hours, even for who joined in December",
      members: [{ name: "新人", type: "预备党员", joined: "2025-12-31" }],
      empty: ["study"],
      gaps: [{ id: "unmet", args: { actual: 0 } }],
    },
    {
      name: "hours of another year do not count",
      members: [zhang],
      study: [half, { date: "2024-12-31", names: "张一", hours: 9 }],
      gaps: [{ id: "unmet", args: { actual: 31 } }],
    },
    {
      name: "words about dues do not exempt",
      members: [{ ...zhang, remark: "因年老体弱免交党费" }],
      empty: ["study"],
      gaps: [{ id: "unmet" }],
    },
    {
      name: "guests of a session get nothing",
      members: [zhang],
      study: [{ names: "[张一]", hours: 40 }],
      gaps: [{ id: "unmet", args: { actual: 0 } }],
    },
  ],
});

describe("rosters that repeat people", () => {
  const lines = (input: Parameters<typeof buildBooks>[0]): string[] => {
    const asOf = fromIso("2025-12-31")!;
    return runCheckList([check], buildBooks(input), {
      asOf,
      year: 2025,
      standards: selectStandards(asOf),
    }).verdicts.map((v) =>
      "row" in v.subject ? `${(v.subject as { name: string }).name} ${v.subject.row} ${v.verdict}` : v.verdict,
    );
  };
  test("a person on two rosters is one person, by the longer roster", () => {
    expect(
      lines({
        members: [{ name: "张一" }, { name: "李二" }, { name: "张一", sheet: "流动党员" }],
        study: [{ names: "张一", hours: 32 }],
      }),
    ).toEqual(["张一 2 met", "李二 3 unmet"]);
  });
  test("two birth dates are two people", () => {
    expect(
      lines({
        members: [
          { name: "张一", born: "1980-01-01" },
          { name: "张一", born: "1990-01-01", sheet: "流动党员" },
        ],
        empty: ["study"],
      }),
    ).toEqual(["张一 2 unmet", "张一 2 unmet"]);
  });
  test("two rows of one roster are two people", () => {
    expect(lines({ members: [{ name: "张一" }, { name: "张一" }], empty: ["study"] })).toEqual([
      "张一 2 unmet",
      "张一 3 unmet",
    ]);
  });
  test("全体支委 reaches a committee member who is on no roster only by the committee's own clause", () => {
    expect(
      lines({
        members: [{ name: "张一" }],
        committee: [{ name: "张一", post: "书记" }],
        study: [{ names: "全体支委", hours: 32 }],
      }),
    ).toEqual(["张一 2 met"]);
  });
});

test.each([
  ["半天", 4, { hoursPerHalfDay: 3 }, 3],
  ["2天", 16, { hoursPerDay: 6 }, 12],
  ["2天", 16, {}, 16],
  ["6学时", 6, { hoursPerDay: 6, hoursPerHalfDay: 3 }, 6],
])("%s read as %d hours is %j: %d", (raw, hours, own, expected) => {
  expect(hoursIn({ state: "read", value: hours, raw }, { ...DEFAULT_SETTINGS, ...own })).toBe(expected);
});
