/** Marks a sheet of ours in every adapter: a hidden name of that sheet, whose text is the report's id. */
export const OWN_SHEET_NAME = "_branch_ledger_report";

/** The name's formula for a report. */
export function ownSheetFormula(report: string): string {
  return `="${report.replace(/"/g, '""')}"`;
}

/** The report a name's formula speaks of; `undefined` for any other formula. */
export function reportOfFormula(formula: string): string | undefined {
  return /^=?"((?:[^"]|"")+)"$/.exec(formula)?.[1]?.replace(/""/g, '"');
}
