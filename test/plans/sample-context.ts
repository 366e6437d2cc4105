import type { Books } from "../../src/domain/books";
import type { CalendarDate } from "../../src/domain/calendar-date";
import type { CheckReport, Finding, Verdict, VerdictWord } from "../../src/domain/finding";
import type { Language } from "../../src/domain/language";
import type { SheetPlan } from "../../src/domain/plan";
import type { ReportContext } from "../../src/plans";
import { selectStandards } from "../../src/standards";
import { buildBooks } from "../support/books-builder";

/** A small branch: five people, meetings in spring, study by form. */
export const BOOKS: Books = buildBooks({
  branchName: "青杉小学党支部",
  members: [
    { name: "周明远", post: "书记", id: "990101197403120018" },
    { name: "沈静宜", post: "副书记" },
    { name: "罗立诚" },
    { name: "尹光远", remark: "年老体弱" },
    { name: "施雨晴", type: "预备党员", joined: "2024-12-20", full: null },
  ],
  meetings: [
    { date: "2025-01-14", kinds: ["组织生活会", "民主评议党员"] },
    { date: "2025-01-07", kinds: ["支委会"] },
    { date: "2025-02-11", kinds: ["支委会"] },
    { date: "2025-03-14", kinds: ["党员大会", "党课"] },
    { date: "2025-03-04", kinds: ["支委会"], host: null },
    { date: "2025-08-01", kinds: ["支委会"] },
    { date: "2025-02-21", kinds: ["主题党日"], sheet: "主题党日" },
  ],
  study: [
    { date: "2025-02-10", names: "周明远、罗立诚", hours: 4, form: "集中培训" },
    { date: "2025-03-10", names: "罗立诚", hours: 2.5, form: "线上学习" },
    { date: "2025-03-11", names: "罗立诚", hours: 1 },
  ],
});

export const AS_OF: CalendarDate = { year: 2025, month: 4, day: 10 };

export const verdict = (clause: string, period: string, word: VerdictWord, more: Partial<Verdict> = {}): Verdict => ({
  clause,
  subject: { type: "branch" },
  period,
  verdict: word,
  evidence: [],
  ...more,
});

export const finding = (code: string, more: Partial<Finding> = {}): Finding => ({
  code,
  messageId: "unmet",
  severity: "should",
  subject: { type: "branch" },
  at: [],
  basis: [code],
  args: { period: more.period ?? "2025", name: "", expected: 1, actual: 0 },
  key: `${code}-${more.period ?? "x"}`,
  ...more,
});

export const report = (verdicts: readonly Verdict[], findings: readonly Finding[] = []): CheckReport => ({
  asOf: "2025-04-10",
  year: 2025,
  pack: { id: "national", version: "2026.11" },
  verdicts,
  findings,
});

export function context(checked: CheckReport, books: Books = BOOKS, language: Language = "zh"): ReportContext {
  return {
    books,
    report: checked,
    standards: selectStandards(AS_OF),
    branchName: "青杉小学党支部",
    asOf: AS_OF,
    language,
  };
}

/** The table of a plan as lines of text, from its header on; blank cells at the end are left out. */
export function tableOf(plan: SheetPlan): string[] {
  return plan.rows.slice(plan.headerRows[0] - 1).map((row) =>
    row
      .map(({ value }) => (value === null ? "" : String(value)))
      .join("|")
      .replace(/\|+$/, ""),
  );
}
