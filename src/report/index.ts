import type { SheetPlan } from "../domain/plan";
import { annualStatistics } from "./sheets/annual-statistics";
import { checkCatalogue } from "./sheets/check-catalogue";
import type { ReportContext, ReportTemplate } from "./sheets/context";
import { issueList } from "./sheets/issue-list";
import { meetingSummary } from "./sheets/meeting-summary";
import { monthlyStatistics } from "./sheets/monthly-statistics";
import { standardSheet } from "./sheets/standard-sheet";
import { studySummary } from "./sheets/study-summary";
import { yearPlan } from "./sheets/year-plan";

export { cellsOf, planMarks } from "./marks/plan-marks";
export type { ReportContext, ReportTemplate } from "./sheets/context";

/** Every summary sheet, in the order in which they are offered. */
export const REPORTS: readonly ReportTemplate[] = [issueList, meetingSummary, annualStatistics, monthlyStatistics, studySummary, standardSheet, yearPlan, checkCatalogue];

/** Plans the sheet of a report. An id that no report bears is a fault of the program and throws. */
export function planSheet(id: string, context: ReportContext): SheetPlan {
  const template = REPORTS.find((report) => report.id === id);
  if (!template) throw new Error(`No report ${id}`);
  return template.plan(context);
}
