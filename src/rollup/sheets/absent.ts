import type { SheetPlan } from "../../domain/plan";
import { branchWords, fileWords } from "../words";
import { footerOf, type SheetsContext } from "./context";
import { cell, layOut } from "./page";
import { countLine } from "./summary";

/** 缺报名单: whoever is due and not counted, with what was sent and what to do. Contacts are for the hand: no people's names here. */
export function absentSheet(context: SheetsContext): SheetPlan {
  const absent = context.branches.filter(({ state }) => state !== "accepted");
  return layOut({
    report: "rollup-absent",
    name: "缺报名单",
    title: `${context.year}年台账缺报名单`,
    lines: [countLine(context)],
    widths: [5, 34, 16, 46, 60, 14],
    header: ["序号", "支部", "状态", "文件名", "说明", "联系人（手填）"],
    body: absent.map((branch, at) => [
      cell(at + 1, "number"),
      cell(branch.name, "wrapped"),
      cell(
        branchWords(branch),
        branch.state === "exempt" ? "exempt" : branch.state === "unlisted" ? "unknown" : "unmet",
      ),
      cell(branch.files.join("\n"), "wrapped"),
      cell(branch.state === "missing" ? "没有收到文件。" : fileWords(branch.reasons), "wrapped"),
      cell(null, "input"),
    ]),
    notes: absent.length === 0 ? ["没有缺报的支部。"] : [],
    footer: footerOf(context),
  });
}
