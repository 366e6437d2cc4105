import type { Severity } from "../../../domain/finding";
import type { Language } from "../../../domain/language";

interface IssueWords {
  readonly name: string;
  readonly title: (branch: string, year: number) => string;
  readonly columns: readonly string[];
  readonly none: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly legend: (day: string, count: number) => string;
  readonly legendNote: string;
  readonly must: (count: number) => string;
  readonly should: (count: number) => string;
  readonly look: (count: number) => string;
  readonly more: (count: number) => string;
  readonly branch: string;
  readonly kept: string;
  readonly unknown: (list: string) => string;
  readonly lacks: (title: string, list: string) => string;
  readonly unread: (count: number) => string;
}

/** Words of 问题清单. */
export const ISSUE_WORDS: Readonly<Record<Language, IssueWords>> = {
  zh: {
    name: "问题清单",
    title: (branch, year) => `${branch}${year}年台账检查问题清单`,
    columns: ["序号", "程度", "位置", "问题", "依据", "怎么补", "责任人", "整改时限", "整改结果", "编号"],
    none: "没有发现问题。",
    severity: { must: "必须补齐", should: "建议完善", look: "请核对" },
    legend: (day, count) => `检查截至${day}，共${count}项`,
    legendNote: "左边三色就是台账里标注的颜色。",
    must: (count) => `必须补齐 ${count}项`,
    should: (count) => `建议完善 ${count}项`,
    look: (count) => `请核对 ${count}项`,
    more: (count) => `等${count}格`,
    branch: "全支部",
    kept: "责任人、整改时限、整改结果由支部填写，重新生成时按编号保留；点“位置”可跳到单元格，没有开的会标在该表“时间”表头上。",
    unknown: (list) => `以下标准无法判断，不等于没有做：${list}。`,
    lacks: (title, list) => (list === "" ? title : `${title}（缺${list}）`),
    unread: (count) => `台账中有${count}处没有读懂，已在“识别结果”中列出，没有参与判断。`,
  },
  en: {
    name: "Findings",
    title: (branch, year) => `${branch} — findings of the ledger check ${year}`,
    columns: ["No.", "Severity", "Place", "What", "Why", "What to do", "Owner", "Due", "Result", "Key"],
    none: "Nothing was found.",
    severity: { must: "must", should: "should", look: "please check" },
    legend: (day, count) => `Checked as of ${day}: ${count} in all`,
    legendNote: "The three colours are those of the marks in the ledgers.",
    must: (count) => `must: ${count}`,
    should: (count) => `should: ${count}`,
    look: (count) => `please check: ${count}`,
    more: (count) => ` … (${count} cells)`,
    branch: "the branch",
    kept: "Owner, due date and result are filled in by the branch and kept by key when the sheet is made again. A place is a link; a meeting that was not held is shown at the date header of its table.",
    unknown: (list) => `These standards cannot be judged, which does not mean that they were not kept: ${list}.`,
    lacks: (title, list) => (list === "" ? title : `${title} (missing: ${list})`),
    unread: (count) =>
      `${count} places of the ledgers could not be read; they are listed under the recognition results and were not judged.`,
  },
};
