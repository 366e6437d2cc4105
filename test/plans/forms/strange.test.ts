import fc from "fast-check";
import { drain, engine } from "../../../src/engine";
import { cellName } from "../../../src/domain/address";
import { selectStandards } from "../../../src/standards";
import { buildSnapshot } from "../../support/snapshot-builder";
import { type Facts, FACTS } from "./generated/facts";
import { ledgerOf, type Row, sheetOf } from "./generated/ledger";

const AS_OF = { year: 2025, month: 12, day: 31 };
const FACTS_OF_TWO_YEARS: Facts = fc
  .sample(FACTS, { seed: 5, numRuns: 40 })
  .find(({ years, held }) => years.length === 2 && held.length > 15)!;
const ledger = ledgerOf(FACTS_OF_TWO_YEARS);
const books = drain(engine.recognise(ledger, { year: 2025 }));

function fill(rows: readonly Row[], merges: readonly string[] = []) {
  const form = buildSnapshot({ 表1: sheetOf(rows, merges) }, "表.xlsx");
  const filled = engine.planForm({
    form,
    looks: [],
    ledger,
    books,
    standards: selectStandards(AS_OF),
    asOf: AS_OF,
    year: 2025,
  });
  return {
    cells: new Map(filled.plan.edits.map(({ at, after }) => [cellName(at.row, at.column), after])),
    why: new Map(filled.unanswered.map(({ at, why }) => [cellName(at.row, at.column), why])),
    inserts: filled.plan.inserts,
  };
}

const lessons = (year: number): number =>
  FACTS_OF_TWO_YEARS.held.filter(({ kind, day }) => kind === "党课" && day.startsWith(String(year))).length;

test("years over columns are heads of a table, never the places of labels", () => {
  const { cells, why } = fill(
    [["党员情况对比表"], ["项目", "2024年", "2025年", "增减"], ["党课次数"], ["志愿服务次数"]],
    ["A1:D1"],
  );
  expect([cells.get("B3"), cells.get("C3"), cells.has("D3"), cells.has("C4")]).toEqual([
    lessons(2024),
    lessons(2025),
    false,
    false,
  ]);
  expect(why.get("C4")).toBe("word");
});

test("a title that is not merged is no label, and its year holds for the labels below it", () => {
  const { cells } = fill([["党支部情况一览表（2024年度）"], ["党课次数", null, "联系电话", null], ["党员大会次数"]]);
  expect([cells.get("B2"), cells.has("B1")]).toEqual([lessons(2024), false]);
});

test.each(["2025年离退休党员组织生活统计表", "2024—2025学年组织生活统计表", "2025年流动党员情况统计表"])(
  "%s: a title that is not understood leaves the whole table blank",
  (title) => {
    const { cells } = fill([[title], ["序号", "党课次数", "党员总数"], [1]], ["A1:C1"]);
    expect(cells.size).toBe(0);
  },
);

test("a unit that is not the measure's own leaves the cell blank", () => {
  const { cells } = fill(
    [["2025年党支部工作情况统计表"], ["指标名称", "计量单位", "数量"], ["党课次数", "人"], ["党课次数", "次"]],
    ["A1:C1"],
  );
  expect([cells.has("C3"), cells.get("C4")]).toEqual([false, lessons(2025)]);
});

test("nobody is listed for a class that the books cannot tell", () => {
  const { cells, why } = fill([["2025年困难党员花名册"], ["序号", "姓名", "性别"], [1]], ["A1:C1"]);
  expect([cells.size, [...why.values()]]).toEqual([0, ["people"]]);
});

test("a class of people is listed, the others are not", () => {
  const { cells } = fill([["预备党员名册"], ["序号", "姓名", "性别"]], ["A1:C1"]);
  const names = FACTS_OF_TWO_YEARS.people
    .filter(({ full, left }) => full === "" && left === "")
    .map(({ name }) => name);
  expect([...cells].filter(([cell]) => cell.startsWith("B")).map(([, value]) => value)).toEqual(names);
});

test("a form of a year that has not begun stays blank and says so", () => {
  const { cells, why } = fill(
    [["2026年组织生活统计表"], ["党员大会次数", "党课次数", "支委会次数"], [null]],
    ["A1:C1"],
  );
  expect([cells.size, new Set(why.values())]).toEqual([0, new Set(["ahead"])]);
});

test("scores and opinions are left to people", () => {
  const { cells, why } = fill(
    [
      ["2025年党支部标准化建设自评表"],
      ["序号", "评价标准", "标准分", "实际完成次数", "自评分"],
      [1, "党课每季度至少1次", 8],
    ],
    ["A1:E1"],
  );
  expect([cells.get("D3"), cells.has("E3"), why.get("E3")]).toEqual([lessons(2025), false, "judgement"]);
});
