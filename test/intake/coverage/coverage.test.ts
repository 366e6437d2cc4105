import { monthsNamed } from "../../../src/intake/coverage/period-words";
import { namesWhole } from "../../../src/intake/coverage/kinds-kept";
import { readBooks } from "../../../src/intake";
import { sheet, workbook, type Entry } from "../support/sheets";

test.each([
  ["2025年第二季度三会一课记录", [[4, 6]]],
  ["三会一课台账（一、二季度）", [[1, 3], [4, 6]]],
  ["2025年一至三季度", [[1, 9]]],
  ["2025年上半年主题党日", [[1, 6]]],
  ["2025年1—9月会议记录", [[1, 9]]],
  ["3月", [[3, 3]]],
  ["十二月份", [[12, 12]]],
  ["2025.03", [[3, 3]]],
  ["2025年三会一课（截至9月底）", [[1, 9]]],
  ["2025年三会一课台账", undefined],
  ["3月5日党员大会", undefined],
  ["2025年3月5日", undefined],
  ["每月主题党日", undefined],
  ["第一党支部", undefined],
  ["2025-2026学年", undefined],
])("months that “%s” names", (text, months) => {
  expect(monthsNamed(text)).toEqual(months);
});

test.each([
  ["三会一课台账", true],
  ["组织生活记录", true],
  ["组织生活会记录", false],
  ["会议记录", true],
  ["支委会会议记录", false],
  ["主题党日活动台账", false],
])("whether “%s” promises organisational life as a whole", (text, whole) => {
  expect(namesWhole(text)).toBe(whole);
});

const rows = (title: string, kind: string, months: readonly number[]): Entry[][] => [
  [title],
  ["日期", "会议类型", "主持人", "地点", "实到", "内容"],
  ...months.map((month) => [`2025-${String(month).padStart(2, "0")}-08`, kind, "赵一鸣", "会议室", 9, "讨论"]),
];

test("tables of parts of the year add up; nothing limits a year's table", () => {
  const books = readBooks(
    workbook(
      sheet("一季度", rows("第一季度三会一课", "党员大会", [1])),
      sheet("二季度", rows("第二季度三会一课", "支委会", [4])),
    ),
    { year: 2025 },
  );
  expect(books.coverage.wholeLife).toBe(true);
  expect(books.coverage.tables.map(({ limited, spans }) => [limited, spans[0]?.first.month, spans[0]?.last.month])).toEqual([
    [true, 1, 3],
    [true, 4, 6],
  ]);
});

test("books of one kind without such a name cover that kind alone", () => {
  const books = readBooks(workbook(sheet("主题党日", rows("2025年主题党日台账", "主题党日", [1, 2, 3]))), { year: 2025 });
  expect(books.coverage.wholeLife).toBe(false);
  expect(books.coverage.tables[0]!.kinds).toEqual(["主题党日"]);
});
