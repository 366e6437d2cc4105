import type { CheckReport, Finding } from "../../domain/finding";

/** A report without the findings that were told 已核对, and these apart. */
export interface OpenReport {
  readonly report: CheckReport;
  readonly acknowledged: readonly Finding[];
}

/**
 * The one rule of 已核对, for list, marks, sheets, tasks and command: only a `look` can be told so; a `must` or `should` is
 * settled in the books alone.
 */
export function openReport(report: CheckReport, keys: readonly string[]): OpenReport {
  const known = new Set(keys);
  const isSettled = (finding: Finding): boolean => finding.severity === "look" && known.has(finding.key);
  const acknowledged = report.findings.filter(isSettled);
  if (acknowledged.length === 0) return { report, acknowledged };
  return { report: { ...report, findings: report.findings.filter((finding) => !isSettled(finding)) }, acknowledged };
}
