import type { SheetPlan } from "../../domain/plan";
import { DRAWN, lowest } from "../part/candidates";
import { countedBranches, footerOf, type SheetsContext } from "./context";
import { cell, layOut } from "./page";

/** 抽查名单: meetings drawn by a seed that is printed, so that anybody can draw the same again. */
export function spotCheckSheet(context: SheetsContext): SheetPlan {
  const drawn = countedBranches(context).flatMap(({ name, part, files }) =>
    lowest(part!.candidates).map((one) => ({ name, files, one })),
  );
  return layOut({
    report: "rollup-spot-checks",
    name: "抽查名单",
    title: `${context.year}年台账抽查名单`,
    lines: [`每个支部抽 ${DRAWN} 次会议　　抽签种子：${context.seed}（同样的台账和种子抽出同样的会议）`],
    widths: [5, 30, 12, 16, 44, 40, 24],
    header: ["序号", "支部", "日期", "类型", "台账位置", "查什么", "结果（手填）"],
    body: drawn.map(({ name, files, one }, at) => [
      cell(at + 1, "number"),
      cell(name, "wrapped"),
      cell(one.date, "centre"),
      cell(one.kind, "centre"),
      cell(`${one.file ?? files.join("、")}　《${one.sheet}》第 ${one.row} 行`, "wrapped"),
      cell("记录本、签到、影像、请假记录、内容与日期", "wrapped"),
      cell(null, "input"),
    ]),
    notes: drawn.length === 0 ? ["计入的支部没有本年度已开的会议可抽。"] : [],
    footer: footerOf(context),
  });
}
