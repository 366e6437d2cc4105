import { planSheet } from "../../../src/plans";
import { type Pack, selectStandards } from "../../../src/standards";
import { AS_OF, context, finding, report, tableOf, verdict } from "../sample-context";

const month = (n: number, word: "met" | "unmet", row?: number) =>
  verdict("M02", `2025-${String(n).padStart(2, "0")}`, word, {
    expected: 1,
    actual: word === "met" ? 1 : 0,
    evidence: row ? [{ sheet: "会议", row }] : [],
  });

const checked = report(
  [
    verdict("M01", "2025-Q1", "unmet", { expected: 1, actual: 0 }),
    month(1, "met", 3),
    month(2, "met", 4),
    month(3, "met", 6),
    month(4, "unmet"),
    verdict("M04", "2025-Q1", "unknown", { missing: [{ ledger: "meetings" }] }),
    verdict("M06", "2025-01", "unmet", { expected: 1, actual: 0 }),
  ],
  [finding("M01", { period: "2025-Q1" })],
);
const lines = tableOf(planSheet("standards", context(checked)));
const of = (start: string) => lines.filter((line) => line.startsWith(start)).map((line) => line.split("|"));

test("a standard tells requirement, article, period, verdict, figure, rows, what is missing", () => {
  const [row] = of("M01|");
  expect(row!.slice(1, 4)).toEqual([
    "党员大会",
    "一般每季度召开 1 次",
    "《中国共产党支部工作条例（试行）》 第十一条（条例）",
  ]);
  expect(row!.slice(4, 7)).toEqual(["一季度", "未达标", "0/1"]);
  expect(row![8]).toBe("一季度差1");
  expect(row![9]).not.toBe("");
});

test("periods of one verdict stand together, the missing ones first, with the rows they rest on", () => {
  const at = lines.findIndex((line) => line.startsWith("M02|"));
  expect(lines[at]!.split("|").slice(4, 9)).toEqual(["4月", "未达标", "0/1", "", "4月差1"]);
  expect(lines[at + 1]!.split("|").slice(4, 8)).toEqual(["1—3月", "达标", "3期", "会议 第3、4、6行"]);
});

test("what cannot be judged says what it lacks", () => {
  expect(of("M04|")[0]!.slice(5, 9)).toEqual(["无法判断", "", "", "缺会议台账"]);
});

test("the clause's own cells are merged over its lines, and their text has the room it needs", () => {
  const plan = planSheet("standards", context(checked));
  const at = plan.rows.findIndex((row) => row[0]?.value === "M02") + 1;
  expect(plan.merges).toContainEqual({ top: at, left: 3, bottom: at + 1, right: 3 });
  expect(plan.heights![at]! + plan.heights![at + 1]!).toBeGreaterThanOrEqual(35);
});

test("custom is called custom", () => {
  expect(of("M04|")[0]![3]).toContain("惯例");
});

test("in English the months are named", () => {
  const english = tableOf(planSheet("standards", context(checked, undefined, "en")));
  expect(english.find((line) => line.startsWith("M02|"))!.split("|")[4]).toBe("Apr");
});

test("what is short in every period alike is said once", () => {
  const all = report(
    ["Q1", "Q2", "Q3", "Q4"].map((quarter) => verdict("M01", `2025-${quarter}`, "unmet", { expected: 1, actual: 0 })),
  );
  const [row] = tableOf(planSheet("standards", context(all))).filter((line) => line.startsWith("M01|"));
  expect(row!.split("|")[8]).toBe("一季度、二季度、三季度、四季度各差1");
});

test("a superior body's list comes with its pack, its verdicts blank; without one there is none", () => {
  expect(lines.join()).not.toContain("一览表");
  const pack: Pack = {
    format: 1,
    id: "县委",
    version: "1",
    level: "superior",
    title: "某县标准化建设一览表",
    clauses: [],
    checklist: [{ aspect: "组织生活", items: ["三会一课", "主题党日"] }],
  };
  const own = tableOf(planSheet("standards", { ...context(checked), standards: selectStandards(AS_OF, [pack]) }));
  const at = own.findIndex((line) => line.startsWith("某县标准化建设一览表"));
  expect(own.slice(at + 1, at + 3)).toEqual([
    "1|组织生活|三会一课|某县标准化建设一览表",
    "2|组织生活|主题党日|某县标准化建设一览表",
  ]);
});
