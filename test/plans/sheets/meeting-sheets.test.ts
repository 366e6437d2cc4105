import { planSheet } from "../../../src/plans";
import { buildBooks } from "../../support/books-builder";
import { BOOKS, context, report, tableOf, verdict } from "../sample-context";

const months = (word: (month: number) => "met" | "unmet" | "pending" | "notDue"): ReturnType<typeof verdict>[] =>
  Array.from({ length: 12 }, (_, i) => verdict("M02", `2025-${String(i + 1).padStart(2, "0")}`, word(i + 1)));

const checked = report([
  verdict("M01", "2025-Q1", "met", { expected: 1, actual: 1 }),
  verdict("M01", "2025-Q2", "pending"),
  ...months((month) => (month <= 3 ? "met" : month === 4 ? "pending" : "notDue")),
  verdict("M06", "2025-01", "unmet", { expected: 1, actual: 0 }),
  verdict("M06", "2025-02", "met"),
  verdict("M06", "2025-03", "unmet"),
  verdict("M03", "2025-01", "exempt"),
  verdict("M04", "2025-Q1", "unknown", { missing: [{ field: "date" }] }),
]);

test("kinds by month, periods due and kept, share and conclusion", () => {
  const lines = tableOf(planSheet("meetings", context(checked)));
  const row = (name: string) => lines.find((line) => line.startsWith(name))!.split("|");
  expect(row("支部党员大会").slice(2)).toEqual([
    "0",
    "0",
    "1",
    "0",
    ..."—".repeat(8),
    "1",
    "1",
    "1",
    "1",
    "进行中：二季度",
  ]);
  expect(row("支部委员会会议").slice(2)).toEqual([
    "1",
    "1",
    "1",
    "0",
    ..."—".repeat(8),
    "3",
    "3",
    "3",
    "1",
    "进行中：4月",
  ]);
  expect(row("主题党日").slice(2)).toEqual([
    "0",
    "1",
    "0",
    "0",
    ..."—".repeat(8),
    "1",
    "3",
    "1",
    String(1 / 3),
    "未达标：1月、3月",
  ]);
  expect(row("党小组会").slice(14)).toEqual(["0", "不适用", "不适用", "不适用", "不适用"]);
});

test("a month that went by without its meeting stands out; what cannot be judged is no zero", () => {
  const plan = planSheet("meetings", context(checked));
  const row = (name: string) => plan.rows.find((cells) => cells[0]?.value === name)!;
  expect(
    row("主题党日")
      .slice(2, 6)
      .map(({ look }) => look),
  ).toEqual(["unmet", "centre", "unmet", "centre"]);
  expect(
    row("党课")
      .slice(15, 18)
      .map(({ value }) => value),
  ).toEqual(["无法判断", "无法判断", "无法判断"]);
});

test("without a meeting ledger every figure is unknown, none is zero", () => {
  const books = buildBooks({ members: [{ name: "甲" }] });
  const unknown = report([verdict("M01", "2025-Q1", "unknown", { missing: [{ ledger: "meetings" }] })]);
  for (const id of ["meetings", "meetings-annual", "meetings-monthly"]) {
    const plan = planSheet(id, context(unknown, books));
    const figures = plan.rows.flat().filter(({ value, look }) => typeof value === "number" && look !== "header");
    expect([id, figures.filter(({ value }) => value !== 2025)]).toEqual([id, []]);
    expect(plan.rows.flat().some(({ value }) => value === "无法判断")).toBe(true);
  }
});

test("groups stand under 党小组会, counted by the rows their verdicts rest on", () => {
  const books = buildBooks({
    meetings: [
      { date: "2025-01-10", kinds: ["党小组会"] },
      { date: "2025-01-17", kinds: ["党小组会"] },
      { date: "2025-02-10", kinds: ["党小组会"] },
    ],
  });
  const group = (name: string, period: string, rows: number[]) =>
    verdict("M03", period, rows.length ? "met" : "unmet", {
      subject: { type: "group", name },
      evidence: rows.map((row) => ({ sheet: "会议", row })),
    });
  const lines = tableOf(
    planSheet(
      "meetings",
      context(
        report([
          group("第一党小组", "2025-01", [2]),
          group("第一党小组", "2025-02", [4]),
          group("第二党小组", "2025-01", [3]),
          group("第二党小组", "2025-02", []),
        ]),
        books,
      ),
    ),
  );
  const row = (name: string) => lines.find((line) => line.startsWith(name))!.split("|");
  expect(row("党小组会").slice(2, 5)).toEqual(["2", "1", "0"]);
  expect(row("其中：第二党小组").slice(2, 5)).toEqual(["1", "0", "0"]);
  expect(row("其中：第二党小组").slice(15)).toEqual(["2", "1", "0.5", "未达标：2月"]);
});

test("a meeting of two kinds counts once among the meetings of members", () => {
  const row = tableOf(planSheet("meetings-annual", context(checked)))[2]!.split("|");
  expect(row.slice(3, 7)).toEqual(["1", "1", "1", "0"]);
  expect(row.slice(15, 17)).toEqual(["3", "1"]);
  expect(row.slice(17, 21)).toEqual(["1", "1", "1", "0"]);
});

test("month by month only months that have begun, and the sum", () => {
  const lines = tableOf(planSheet("meetings-monthly", context(checked)));
  expect(lines.slice(1, 6).map((line) => line.split("|").slice(5).join())).toEqual([
    "1,1,0,0,0,1,0",
    "1,1,0,0,0,0,1",
    "1,1,1,0,1,0,0",
    "0,0,0,0,0,0,0",
    "3,3,1,0,1,1,1",
  ]);
});

test("a meeting whose date could not be read is not counted and said so", () => {
  const books = buildBooks({ meetings: [{ date: "?春天" }, { date: "2025-02-01" }] });
  const plan = planSheet("meetings", context(report([]), books));
  expect(
    plan.rows
      .flat()
      .some(({ value }) => typeof value === "string" && value.includes("另有1条会议记录没有能读出的日期")),
  ).toBe(true);
});

test("a vague date is a question, not a number", () => {
  const books = buildBooks({ meetings: [{ date: "2025", kinds: ["支委会"] }] });
  const row = tableOf(planSheet("meetings", context(report([]), books)))
    .find((line) => line.startsWith("支部委员会"))!
    .split("|");
  expect(row[2]).toBe("0+?");
  expect(row[14]).toBe("无法判断");
});

test("meetings dated after the day of the check do not count", () => {
  expect(BOOKS.meetings.some((meeting) => meeting.row === 7)).toBe(true);
  const row = tableOf(planSheet("meetings", context(checked)))
    .find((line) => line.startsWith("支部委员会"))!
    .split("|");
  expect(row[9]).toBe("—");
});
