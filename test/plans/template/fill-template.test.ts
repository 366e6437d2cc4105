import { readFileSync } from "node:fs";
import { runChecks } from "../../../src/checks";
import { indexCells } from "../../../src/domain/cell-index";
import type { Snapshot } from "../../../src/domain/snapshot";
import { readBooks } from "../../../src/intake";
import { planTemplate, type TemplateFill } from "../../../src/plans/template";
import { selectStandards } from "../../../src/standards";
import { openWorkbook } from "../../../src/workbook/file";
import { buildWorkbook, type SheetSpec } from "../../support/workbook-builder";

const AS_OF = { year: 2026, month: 6, day: 20 };
const YEAR = 2025;

async function snapshotOf(bytes: Uint8Array, name: string): Promise<Snapshot> {
  const port = openWorkbook(bytes, name);
  if (!port.ok) throw new Error(port.refusal.code);
  const snapshot = await port.value.readSnapshot();
  if (!snapshot.ok) throw new Error(snapshot.refusal.code);
  return snapshot.value;
}

let source: { books: ReturnType<typeof readBooks>; cells: ReturnType<typeof indexCells>; date1904: boolean };
let report: ReturnType<typeof runChecks>;
beforeAll(async () => {
  const snapshot = await snapshotOf(new Uint8Array(readFileSync("assets/sample.xlsx")), "sample.xlsx");
  const books = readBooks(snapshot, { year: YEAR });
  source = { books, cells: indexCells(snapshot), date1904: false };
  report = runChecks(books, { asOf: AS_OF, year: YEAR, standards: selectStandards(AS_OF) });
});

async function filled(
  sheet: SheetSpec,
  fileName = "上级表格.xlsx",
): Promise<TemplateFill & { row(row: number): unknown[]; count: number }> {
  const snapshot = await snapshotOf(buildWorkbook({ sheets: [sheet] }), fileName);
  const fill = planTemplate({
    template: { books: readBooks(snapshot, { year: YEAR }), cells: indexCells(snapshot) },
    source,
    report,
    asOf: AS_OF,
  });
  const rows = new Map<number, unknown[]>();
  for (const { at, after } of fill.plan.edits) {
    const row = rows.get(at.row) ?? [];
    row[at.column - 1] = after;
    rows.set(at.row, row);
  }
  return { ...fill, row: (row) => [...(rows.get(row) ?? [])], count: rows.size };
}

const gap = (fill: TemplateFill, why: string): (string | undefined)[] =>
  fill.gaps.filter((one) => one.why === why).map(({ header }) => header);

test("a roster: everybody who belongs to the branch, each column from the same field of the books", async () => {
  const fill = await filled({
    name: "花名册",
    rows: [
      ["党员基本信息汇总表"],
      [
        "序号",
        "姓名",
        "性别",
        "出生年月",
        "公民身份号码",
        "学历",
        "加入党组织日期",
        "转为正式党员日期",
        "人员类别",
        "手机号码",
      ],
    ],
  });
  expect(fill.count).toBe(35);
  expect(fill.row(3)).toEqual([
    1,
    "周明远",
    "男",
    "1974-03",
    expect.stringMatching(/^990101/),
    "本科",
    "1998-06-20",
    "1999-06-20",
    "正式党员",
  ]);
  expect(fill.row(37).slice(1, 3)).toEqual(["邢凯旋", "男"]);
  expect(gap(fill, "no-source")).toEqual(["手机号码"]);
  expect(fill.hasIds).toBe(true);
  expect(fill.plan.edits.every(({ before }) => before === null)).toBe(true);
});

test("what the books leave blank stays blank and is counted", async () => {
  const fill = await filled({ name: "花名册", rows: [["序号", "姓名", "性别", "党籍状态", "入党时间", "转正时间"]] });
  expect(fill.row(35).length).toBe(5);
  expect(fill.gaps).toContainEqual({ sheet: "花名册", header: "转正时间", why: "blank-in-books", count: 2 });
  expect(fill.plan.inserts).toEqual([]);
});

test("a meeting list named for 主题党日 takes those alone, with figures and dates", async () => {
  const fill = await filled({
    name: "Sheet1",
    rows: [
      ["主题党日活动汇总表"],
      ["序号", "活动时间", "活动主题", "活动地点", "主持人", "应到人数", "实到人数", "到会率", "列席人员"],
    ],
  });
  expect(fill.count).toBe(11);
  expect(fill.row(3)).toEqual([1, "2025-01-10", "走访慰问退休老党员、送学上门", "学校及社区", "沈静宜", 34, 34, 1]);
  expect(gap(fill, "no-source")).toEqual(["列席人员"]);
});

test("a meeting list for 三会一课 takes its four kinds of the year, in the order of their dates", async () => {
  const fill = await filled({
    name: "三会一课",
    rows: [["会议类型", "会议时间", "会议地点", "主持人", "记录人", "应到人数", "实到人数", "会议内容"]],
  });
  const dates = fill.plan.edits.filter(({ at }) => at.column === 2).map(({ after }) => String(after));
  expect([...dates].sort()).toEqual(dates);
  expect(dates.every((date) => date.startsWith("2025-"))).toBe(true);
  const kinds = new Set(fill.plan.edits.filter(({ at }) => at.column === 1).map(({ after }) => after));
  expect(kinds).toEqual(new Set(["支委会", "支部党员大会", "党课", "党小组会"]));
  expect(fill.gaps).toContainEqual({ sheet: "三会一课", header: "记录人", why: "blank-in-books", count: 1 });
});

test("a study summary: task, hours and share as the check judged them; who is exempt gets no figure", async () => {
  const fill = await filled({
    name: "学时统计",
    rows: [["党员学习情况统计表"], ["序号", "姓名", "党内职务", "年度学习任务（学时）", "已完成学时数", "完成百分比"]],
  });
  expect(fill.row(3)).toEqual([1, "周明远", "书记", 56, 60, 60 / 56]);
  const exempt = fill.plan.edits.find(({ after }) => after === "尹光远")!.at.row;
  expect(fill.row(exempt).slice(3)).toEqual([]);
  expect(fill.gaps.map(({ header, why }) => `${header} ${why}`)).toContain("完成百分比 blank-in-books");
});

test("where names are listed, each person's own row is filled and nobody is added", async () => {
  const fill = await filled({
    name: "学时统计",
    rows: [
      ["序号", "姓名", "已完成学时"],
      [1, "方晓岚", null],
      [2, "周明远", 12],
      [3, "外单位人", null],
    ],
  });
  expect(fill.plan.edits.map(({ at, after }) => [at.row, at.column, after])).toEqual([[2, 3, 60]]);
  expect(fill.gaps).toContainEqual({ sheet: "学时统计", header: "已完成学时", why: "taken", count: 1 });
  expect(fill.gaps).toContainEqual({ sheet: "学时统计", why: "person-not-listed", count: 33 });
});

const MONTHS = Array.from({ length: 12 }, (_, i) => `${i + 1}月`);
const annual = (rows: (string | null)[][]): SheetSpec => ({
  name: "统计表",
  rows: [
    ["2025年组织生活开展情况统计表"],
    [
      "上级党组织名称",
      "党支部名称",
      "支委会次数",
      ...Array<null>(11).fill(null),
      "按时开展月份数",
      "完成率",
      "党员集体活动",
      ...Array<null>(11).fill(null),
      "按时开展月份数",
      "完成率",
    ],
    [null, null, ...MONTHS, null, null, ...MONTHS, null, null],
    ...rows,
  ],
  after:
    '<mergeCells count="9"><mergeCell ref="A1:AD1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/><mergeCell ref="C2:N2"/><mergeCell ref="O2:O3"/><mergeCell ref="P2:P3"/><mergeCell ref="Q2:AB2"/><mergeCell ref="AC2:AC3"/><mergeCell ref="AD2:AD3"/></mergeCells>',
});

test("branch by months: the row that names the branch is filled, rows of others are not touched", async () => {
  const fill = await filled(
    annual([
      ["云溪县教育工委", "竹溪小学党支部"],
      ["云溪县教育工委", "青杉小学党支部"],
    ]),
  );
  expect(new Set(fill.plan.edits.map(({ at }) => at.row))).toEqual(new Set([5]));
  expect(fill.row(5).slice(2, 14)).toEqual([1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1]);
  expect(
    fill
      .row(5)
      .slice(16, 28)
      .every((times) => typeof times === "number"),
  ).toBe(true);
});

test("a list of branches without ours is left alone and said so", async () => {
  const fill = await filled(annual([["云溪县教育工委", "竹溪小学党支部"]]));
  expect([fill.plan.edits, fill.gaps.map(({ why }) => why)]).toEqual([[], ["branch-not-listed"]]);
});

test("rows are put in above a total that follows, in the look of the first row", async () => {
  const fill = await filled({
    name: "花名册",
    rows: [
      ["序号", "姓名", "性别", "党籍状态", "入党时间"],
      [null, null, null, null, null],
      ["合计", null, null, null, null],
    ],
  });
  expect(fill.plan.inserts).toEqual([{ sheet: "花名册", before: 3, count: 34 }]);
  expect(fill.row(36)[1]).toBe("邢凯旋");
  expect(fill.plan.edits.filter(({ at }) => at.row === 2).every(({ likeCell }) => likeCell === undefined)).toBe(true);
  expect(fill.plan.edits.filter(({ at }) => at.row === 3).every(({ likeCell }) => likeCell?.row === 2)).toBe(true);
});

test("rows that stand there are kept, and told of", async () => {
  const fill = await filled({
    name: "花名册",
    rows: [
      ["序号", "姓名", "性别", "党籍状态", "入党时间"],
      [1, "示例人", "男", "正式党员", "2001-07-01"],
    ],
  });
  expect(fill.plan.edits.every(({ at }) => at.row > 2)).toBe(true);
  if (fill.gaps.some(({ why }) => why === "rows-kept"))
    expect(fill.gaps).toContainEqual({ sheet: "花名册", why: "rows-kept", count: 1 });
});

test("no text or number of the template is written over, and the same input gives the same plan", async () => {
  const sheet = annual([["云溪县教育工委", "青杉小学党支部", "3"]]);
  const [one, two] = [await filled(sheet), await filled(sheet)];
  expect(one.plan.edits.some(({ at }) => at.row === 4 && at.column === 3)).toBe(false);
  expect(JSON.stringify(two.plan)).toBe(JSON.stringify(one.plan));
});
test("hours by month: each month's own, blank where it has not begun, whether the year's are reached", async () => {
  const fill = await filled({
    name: "学时登记",
    rows: [["2025年党员学时登记表"], ["序号", "姓名", ...MONTHS, "合计", "是否达标"]],
  });
  const of = (name: string) => fill.row(fill.plan.edits.find(({ after }) => after === name)!.at.row);
  expect(of("周明远").slice(2)).toEqual([5, 4, 6, 5, 6, 5, 3, 5, 7, 5, 5, 4, 60, "是"]);
  expect(of("饶诗韵").slice(14)).toEqual([22, "否"]);
});

test("a list of study by day has a row for each person of each record", async () => {
  const fill = await filled({ name: "学习登记", rows: [["序号", "姓名", "学习时间", "学时", "学习内容"]] });
  expect(fill.row(2)).toEqual([1, "周明远", "2025-01", 5]);
  expect(fill.count).toBeGreaterThan(300);
  expect(gap(fill, "no-source")).toEqual(["学习内容"]);
});
test("a table of another year is not filled with this year's figures", async () => {
  const fill = await filled({ name: "统计", rows: [["2024年党员学习情况统计表"], ["序号", "姓名", "已完成学时"]] });
  expect([fill.plan.edits, fill.gaps]).toEqual([[], [{ sheet: "统计", why: "other-year", count: 2024 }]]);
});
