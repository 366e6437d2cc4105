import type { SheetPlan } from "../../domain/plan";
import { fileWords, REASON_WORDS } from "../words";
import { footerOf, type SheetsContext } from "./context";
import { cell, layOut } from "./page";

export const SOURCES_NAME = "汇总来源";
const STATES = { accepted: "计入", rejected: "未计入", skipped: "跳过" } as const;
const LOOKS = { accepted: "met", rejected: "unmet", skipped: "notDue" } as const;

/** Place of each file in the list, from 1. */
export const sourceRows = ({ files }: SheetsContext): ReadonlyMap<string, number> =>
  new Map(files.map(({ file }, at) => [file, at]));

/** 汇总来源: a line for each file that came, whatever became of it. */
export function sourcesSheet(context: SheetsContext): SheetPlan {
  return layOut({
    report: "rollup-sources",
    name: SOURCES_NAME,
    title: "汇总来源",
    lines: [`收到 ${context.files.length} 个文件，每个文件一行`],
    widths: [5, 52, 34, 9, 14, 60],
    header: ["序号", "文件", "支部", "结果", "原因", "说明和怎么办"],
    body: context.files.map(({ file, branches, state, reasons }, at) => [
      cell(at + 1, "number"),
      cell(file, "wrapped"),
      cell(branches.join("、"), "wrapped"),
      cell(STATES[state], LOOKS[state]),
      cell([...new Set(reasons.map((reason) => REASON_WORDS[reason].short))].join("、"), "wrapped"),
      cell(fileWords(reasons), "wrapped"),
    ]),
    notes: [],
    footer: footerOf(context),
  });
}
