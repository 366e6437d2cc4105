import type { Severity } from "../../domain/finding";
import type { SheetCell, SheetPlan } from "../../domain/plan";
import type { BranchOutcome } from "../fold/settle";
import { fileWords } from "../words";
import { footerOf, type SheetsContext } from "./context";
import { cell, layOut } from "./page";

/** A sheet takes no more lines than a person could read; the rest goes out in a file a branch. */
const MOST_LINES = 20_000;
const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { must: "必须补齐", should: "建议完善", look: "请核对" };
const HEADER = ["支部", "文件", "工作表", "单元格", "轻重", "问题", "怎么改", "编号"];
const WIDTHS = [26, 34, 16, 14, 10, 54, 50, 7];

/** 退回单 of all branches, in the superior's order; the only sheet that names people. */
export function returnsSheet(context: SheetsContext): SheetPlan {
  const all: SheetCell[][] = [];
  let left = 0;
  for (const branch of context.branches) {
    const lines = linesOf(branch);
    const room = MOST_LINES - all.length;
    all.push(...lines.slice(0, room));
    left += Math.max(0, lines.length - room);
  }
  return layOut({
    report: "rollup-returns",
    name: "退回单",
    title: "退回单",
    lines: ["含个人信息，只发给本支部；按支部各出一份用 --returns"],
    widths: WIDTHS,
    header: HEADER,
    body: all,
    notes: left > 0 ? [`还有 ${left} 处没有列在这里：一张表放不下，请用 --returns 按支部各出一份。`] : [],
    footer: footerOf(context),
  });
}

/** 退回单 of one branch alone: nothing of any other branch is in it. `undefined` where there is nothing to send back. */
export function returnSlip(branch: BranchOutcome, context: SheetsContext): SheetPlan | undefined {
  const body = linesOf(branch);
  if (body.length === 0) return undefined;
  return layOut({
    report: "rollup-return-slip",
    name: "退回单",
    title: `${branch.name}台账退回单`,
    lines: [`截至 ${context.asOf}　　统计年度 ${context.year} 年　　共 ${body.length} 处`],
    widths: WIDTHS,
    header: HEADER,
    body,
    notes: ["“必须补齐”请改后重报；“建议完善”“请核对”请逐条看过，不是都要改。"],
    footer: footerOf(context),
  });
}

function linesOf({ name, files, state, reasons, part }: BranchOutcome): SheetCell[][] {
  const turnedDown =
    state === "rejected"
      ? [row([name, files.join("\n"), "", ""], cell("不能计入", "must"), fileWords(reasons), "", "")]
      : [];
  const lines = (part?.lines ?? []).map((line) =>
    row(
      [name, line.file ?? files.join("\n"), line.sheet, line.cells],
      cell(SEVERITY_WORDS[line.severity], line.severity),
      line.what,
      line.fix,
      line.code,
    ),
  );
  return [...turnedDown, ...lines];
}

const row = (place: readonly string[], severity: SheetCell, what: string, fix: string, code: string): SheetCell[] => [
  ...place.map((text) => cell(text, "wrapped")),
  severity,
  cell(what, "wrapped"),
  cell(fix, "wrapped"),
  cell(code, "centre"),
];
