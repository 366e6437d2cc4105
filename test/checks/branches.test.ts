import { runChecks } from "../../src/checks";
import { branchKey, fullBranchKeys } from "../../src/domain/branch-name";
import { makeDate } from "../../src/domain/calendar-date";
import { readBooks } from "../../src/intake";
import { selectStandards } from "../../src/standards";
import { booksOfBranch } from "../../src/view/branches";
import { sheet, workbook, type Entry } from "../intake/support/sheets";

const asOf = makeDate(2025, 12, 31)!;
const standards = selectStandards(asOf, []);
const NAMES = ["赵一鸣", "钱二", "孙三", "李四", "周五", "吴六", "郑七", "王八一", "冯九", "陈十"];

const roster = (of: (i: number) => string, count = NAMES.length): Entry[][] => [
  ["党总支党员名册"],
  ["序号", "姓名", "所在党支部", "党员类别", "入党时间", "转正时间"],
  ...Array.from({ length: count }, (_, i) => [
    i + 1,
    NAMES[i] ?? `张${i}`,
    of(i),
    "正式党员",
    "2010-06-01",
    "2011-06-01",
  ]),
];
const meetings = (rows: readonly (readonly [string, string])[]): Entry[][] => [
  ["2025年三会一课台账"],
  ["日期", "党支部", "会议类型", "地点", "主持人", "记录人", "实到", "议题"],
  ...rows.map(([branch, type], i) => [`2025-0${i + 1}-10`, branch, type, "会议室", "赵一鸣", "钱二", 5, "学习"]),
];
const half = (i: number): string => (i < 5 ? "某院第一党支部" : "某院第二党支部");

test.each([
  ["中共某学院第一党支部委员会", "某学院第1支部"],
  ["某学院第十二支部", "某学院第12支部"],
  ["第 3 党支部", "第3支部"],
  ["机关党支部", "机关支部"],
  ["机关第一党支部支部委员会", "机关第1支部"],
  ["某学院党总支", ""],
  ["机关团支部", ""],
  ["第一党小组", ""],
])("the key of %s", (name, key) => {
  expect(branchKey(name)).toBe(key);
});

test("a short name stands for the one full name that ends in it", () => {
  expect([...fullBranchKeys(["某院第1支部", "第1支部", "某院第11支部"])]).toEqual([
    ["某院第1支部", "某院第1支部"],
    ["第1支部", "某院第1支部"],
    ["某院第11支部", "某院第11支部"],
  ]);
});

test("each branch is judged by its own rows, and nothing is added across", () => {
  const books = readBooks(
    workbook(
      sheet("名册", roster(half)),
      sheet(
        "会议",
        meetings([
          ["第一党支部", "党员大会"],
          ["第二党支部", "支委会"],
          ["第一党支部", "支委会"],
          ["第一党支部", "党员大会"],
        ]),
      ),
    ),
    { year: 2025 },
  );
  const { verdicts } = runChecks(books, { asOf, year: 2025, standards });
  const m01 = verdicts
    .filter(({ clause }) => clause === "M01")
    .map(({ subject, period, verdict }) => [subject.branch, period, verdict]);
  expect(m01.filter(([, period]) => period === "2025-Q1")).toEqual([
    ["某院第一党支部", "2025-Q1", "met"],
    ["某院第二党支部", "2025-Q1", "unmet"],
  ]);
  expect(m01).toHaveLength(8);
  const one = booksOfBranch(books, "第二党支部")!;
  expect([one.books.members.length, one.books.meetings.length]).toEqual([5, 1]);
  expect(
    runChecks(one.books, { asOf, year: 2025, standards }).verdicts.filter(({ clause }) => clause === "M01"),
  ).toHaveLength(4);
});

test("head counts are of one branch always", () => {
  const books = readBooks(
    workbook(
      sheet(
        "总表",
        roster((i) => `第${"一二三"[Math.floor(i / 20)]}党支部`, 60),
      ),
    ),
    { year: 2025 },
  );
  expect(runChecks(books, { asOf, year: 2025, standards }).findings.filter(({ code }) => code === "O02")).toEqual([]);
});

test("meetings of which nobody can tell whose they are accuse no branch", () => {
  const rows = meetings([["", "党员大会"]]).map((row) => row.filter((_, column) => column !== 1));
  const books = readBooks(workbook(sheet("名册", roster(half)), sheet("会议", rows)), { year: 2025 });
  const { verdicts } = runChecks(books, { asOf, year: 2025, standards });
  expect(new Set(verdicts.filter(({ clause }) => clause === "M01").map(({ verdict }) => verdict))).toEqual(
    new Set(["unknown"]),
  );
});

test("meetings alike of two branches' sheets are two meetings", () => {
  const rows = meetings([["", "党员大会"]]).map((row) => row.filter((_, column) => column !== 1));
  const books = readBooks(workbook(sheet("第一党支部", rows), sheet("第二党支部", rows)), { year: 2025 });
  const { verdicts } = runChecks(books, { asOf, year: 2025, standards });
  const met = verdicts.filter(({ clause, verdict }) => clause === "M01" && verdict === "met");
  expect(met.map(({ subject }) => subject.branch)).toEqual(["第一党支部", "第二党支部"]);
});

test("a book of one branch names none", () => {
  const books = readBooks(
    workbook(
      sheet(
        "名册",
        roster(() => "某院第一党支部"),
      ),
    ),
    { year: 2025 },
  );
  expect(books.coverage.branches).toEqual([]);
  expect(books.members.every(({ branchKey: key }) => key === undefined)).toBe(true);
});
