import type { Severity } from "../../../domain/finding";
import type { Language } from "../../../domain/language";
import type { SheetCell } from "../../../domain/plan";
import { citation, type Clause, figureText } from "../../../standards";
import { CHECKS } from "../../../checks";
import { inLanguage, type ReportContext, type ReportTemplate } from "../context";
import { cell, headerCells, layOut } from "../paper";
import { bySection } from "./standard-sheet";

const WIDTHS = [7, 18, 30, 34, 9, 12, 36, 30, 11];

interface CatalogueWords {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly severity: Readonly<Record<Severity, string>>;
  readonly on: string;
  readonly off: string;
  readonly told: string;
  readonly changed: (pack: string) => string;
  readonly notes: readonly string[];
}

const WORDS: Readonly<Record<Language, CatalogueWords>> = {
  zh: {
    name: "检查说明",
    title: "检查说明：查什么、依据什么、怎么判断",
    columns: ["编号", "名称", "要求", "依据（性质）", "可信度", "程度", "怎么判断", "台账看不出什么", "是否检查"],
    severity: { must: "必须补齐", should: "建议完善", look: "请核对" },
    on: "检查",
    off: "不检查",
    told: "只作说明",
    changed: (pack: string) => `，按${pack}调整`,
    notes: [
      "可信度：A 读到条文原文和条号；B 正式通知，或条号未见；C 实际表格的通行做法；D 仅见于转引。",
      "“惯例”“地方”“单位”不是党内法规的规定，可在“标准”中调整或关闭。",
    ],
  },
  en: {
    name: "About the checks",
    title: "What is checked, on what basis, and how",
    columns: [
      "No.",
      "Name",
      "Requirement",
      "Basis (kind)",
      "Grade",
      "Severity",
      "How it is judged",
      "What a ledger cannot show",
      "Checked",
    ],
    severity: { must: "must", should: "should", look: "please check" },
    on: "yes",
    off: "off",
    told: "for information",
    changed: (pack: string) => `, changed by ${pack}`,
    notes: [
      "Grades: A wording and article were read; B official notice, or article not seen; C practice of real forms; D secondary page only.",
      "Custom, local rules and rules of a unit are no party regulations; they can be changed or switched off.",
    ],
  },
};

/** 检查说明: every standard with its source and how it is judged, to be kept beside the ledgers. */
export const checkCatalogue: ReportTemplate = {
  id: "checks",
  title: { zh: "检查说明", en: "About the checks" },
  description: {
    zh: "全部检查项：要求、依据、可信度、怎么判断、看不出什么。",
    en: "Every check: requirement, basis, grade, how it is judged, what it cannot see.",
  },
  plan: (context) => {
    const words = inLanguage(context, WORDS);
    return layOut(
      {
        name: words.name,
        title: words.title,
        widths: WIDTHS,
        header: [headerCells(words.columns)],
        body: bySection(context.standards.clauses).map((clause) => clauseRow(clause, context)),
        notes: words.notes,
        signed: false,
      },
      context,
    );
  },
};

function clauseRow(clause: Clause, context: ReportContext): SheetCell[] {
  const { language } = context;
  const words = inLanguage(context, WORDS);
  const checked = CHECKS.some(({ meta }) => meta.basis.includes(clause.id));
  const changed = clause.changed.map(({ pack }) => pack)[0];
  return [
    cell(clause.id, "centre"),
    cell(clause.title[language], "wrapped"),
    cell(figureText(clause, language) + (changed ? words.changed(changed) : ""), "wrapped"),
    cell(citation(clause, language), "wrapped"),
    cell(clause.confidence, "centre"),
    clause.severity ? cell(words.severity[clause.severity], clause.severity) : cell(null, "centre"),
    cell(clause.judged[language], "wrapped"),
    cell(clause.blind[language], "wrapped"),
    cell(!checked ? words.told : clause.on ? words.on : words.off, "centre"),
  ];
}
