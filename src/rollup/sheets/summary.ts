import type { BranchFigures } from "../../answers/branch-figures";
import { COUNTED_KINDS } from "../../answers/branch-figures";
import type { Severity } from "../../domain/finding";
import type { CellLook, SheetCell, SheetPlan } from "../../domain/plan";
import type { BranchOutcome, BranchState } from "../fold/settle";
import { branchWords } from "../words";
import { figure, footerOf, type SheetsContext } from "./context";
import { cell, firstRow, layOut } from "./page";
import { SOURCES_NAME, sourceRows } from "./sources";

const STATE_LOOKS: Readonly<Record<BranchState, CellLook>> = {
  accepted: "met",
  rejected: "unmet",
  missing: "unmet",
  exempt: "exempt",
  unlisted: "unknown",
};
const SEVERITIES: readonly Severity[] = ["must", "should", "look"];
const WIDTHS = [5, 30, 18, 14, 7, 7, ...COUNTED_KINDS.map(() => 8), 9, 9, 9, 9, 9, 9];

/** 汇总表: a row a branch in the superior's order, sums over those counted, and what was left out. */
export function summarySheet(context: SheetsContext): SheetPlan {
  const { year, asOf, branches, totals } = context;
  const rows = branches.filter(({ state }) => state !== "unlisted");
  const sources = sourceRows(context);
  const lines = [`截至 ${asOf}　　统计年度 ${year} 年`, countLine(context)];
  return layOut({
    report: "rollup-summary",
    name: "汇总表",
    title: `${year}年党支部台账汇总表`,
    lines,
    widths: WIDTHS,
    header: [
      "序号",
      "支部名称",
      "所属党组织",
      "状态",
      "正式党员",
      "预备党员",
      ...COUNTED_KINDS.map((kind) => kind),
      "学习学时",
      "不足学时人数",
      "必须补齐",
      "建议完善",
      "请核对",
      "来源",
    ],
    body: [...rows.map((branch, at) => branchRow(branch, at, sources)), totalRow(totals.branches, totals.figures)],
    notes: [
      countLine(context),
      `“缺”是没有报这类台账，不是零；合计只加计入的支部：缺名册 ${totals.lacking.members} 个，缺会议台账 ${totals.lacking.meetings} 个，缺学习台账 ${totals.lacking.study} 个。`,
      "会议各列是次数，问题各列是处数。一次会议记两类的，两类各计一次；组织生活会、民主评议按召开日期计。学时是名册上应学人员本年度学时之和。每个数的来源见《汇总来源》，点“来源”跳转。",
    ],
    footer: footerOf(context),
  });
}

/** 应报 n，已报 a，计入 b，豁免 c，未计入 d. */
export function countLine({ branches, listed }: SheetsContext): string {
  const count = (...states: readonly BranchState[]): number =>
    branches.filter(({ state }) => states.includes(state)).length;
  const due = branches.length - count("unlisted");
  const unlisted = count("unlisted") > 0 ? `；另有名单外 ${count("unlisted")} 个，没有计入` : "";
  if (!listed) return `没有给应报名单：报来 ${due} 个，计入 ${count("accepted")}，未计入 ${count("rejected")}`;
  return (
    `应报 ${due}，已报 ${count("accepted", "rejected")}，计入 ${count("accepted")}，豁免 ${count("exempt")}，` +
    `未计入 ${count("rejected")}，未报 ${count("missing")}${unlisted}`
  );
}

function branchRow(branch: BranchOutcome, at: number, sources: ReadonlyMap<string, number>): SheetCell[] {
  const { name, due, state, part, files } = branch;
  const row = files[0] === undefined ? undefined : sources.get(files[0]);
  const source: SheetCell =
    row === undefined
      ? cell(null)
      : { ...cell(`${files.length} 份`, "link"), link: { sheet: SOURCES_NAME, row: row + firstRow(1), column: 2 } };
  return [
    cell(at + 1, "number"),
    cell(name, "wrapped"),
    cell(due?.above ?? "", "wrapped"),
    cell(branchWords(branch), STATE_LOOKS[state]),
    ...(part ? figureCells(part.figures) : blankCells()),
    source,
  ];
}

function totalRow(count: number, figures: BranchFigures): SheetCell[] {
  const total = ({ value }: SheetCell): SheetCell => cell(value, "total");
  return [
    cell(null, "total"),
    cell(`合计（${count} 个支部）`, "total"),
    cell(null, "total"),
    cell(null, "total"),
    ...figureCells(figures).map(total),
    cell(null, "total"),
  ];
}

function figureCells({ members, meetings, hours, shortOf32, findings }: BranchFigures): SheetCell[] {
  const found = (severity: Severity): number =>
    Object.values(findings).reduce((sum, words) => sum + (words[severity] ?? 0), 0);
  return [
    figure(members?.full),
    figure(members?.probationary),
    ...COUNTED_KINDS.map((kind) => figure(meetings?.[kind])),
    figure(hours),
    figure(shortOf32),
    ...SEVERITIES.map((severity) => figure(found(severity))),
  ];
}

const blankCells = (): SheetCell[] => Array.from({ length: COUNTED_KINDS.length + 7 }, () => cell(null));
