import type { SheetPlan } from "../domain/plan";
import { annualStatistics } from "./sheets/meetings/annual-statistics";
import { checkCatalogue } from "./sheets/standards/check-catalogue";
import type { ReportContext, ReportTemplate } from "./sheets/context";
import { issueList } from "./sheets/issues/issue-list";
import { meetingSummary } from "./sheets/meetings/meeting-summary";
import { monthlyStatistics } from "./sheets/meetings/monthly-statistics";
import { standardSheet } from "./sheets/standards/standard-sheet";
import { standardTable } from "./sheets/standards/standard-table";
import { studySummary } from "./sheets/study/study-summary";
import { yearPlan } from "./sheets/year-plan/year-plan";

export { cellsOf, planMarks } from "./marks/plan-marks";
export { planTableEdits } from "./sheets/standards/standard-edits";
export type { ReportContext, ReportTemplate } from "./sheets/context";

/** Every summary sheet, in the order in which they are offered. */
export const REPORTS: readonly ReportTemplate[] = [
  issueList,
  meetingSummary,
  annualStatistics,
  monthlyStatistics,
  studySummary,
  standardSheet,
  yearPlan,
  checkCatalogue,
];

/**
 * Plans the sheet of a report, or the 支部标准 table, which is no report and is offered where standards are kept. An id that
 * no report bears is a fault of the program and throws.
 */
export function planSheet(id: string, context: ReportContext): SheetPlan {
  const template = [...REPORTS, standardTable].find((report) => report.id === id);
  if (!template) throw new Error(`No report ${id}`);
  return { ...template.plan(context), report: id };
}
