import type { CheckReport, Severity, Verdict, VerdictWord } from "../../domain/finding";
import { worseOf } from "./standing";

/** A cell of the year grid: one period of one clause, all its verdicts (one for each group) together. */
export interface GridCell {
  readonly period: string;
  /** First month (1–12) and number of months it covers. */
  readonly start: number;
  readonly span: number;
  readonly verdict: VerdictWord;
  /** How many are missing, over all verdicts of the cell. */
  readonly missing: number;
  /** Gravity of an unmet cell; red is for `must` alone. */
  readonly severity: Severity | undefined;
  readonly verdicts: readonly Verdict[];
}

export interface GridRow {
  readonly clause: string;
  readonly cells: readonly GridCell[];
}

/** Clauses of the branch and its groups over the report's year. Clauses judged per member have bars of their own. */
export function yearGrid(report: CheckReport, isPersonal: (clause: string) => boolean): GridRow[] {
  const rows = new Map<string, Map<string, Verdict[]>>();
  for (const verdict of report.verdicts) {
    if (verdict.subject.type === "member" || isPersonal(verdict.clause) || !spanOf(verdict.period, report.year))
      continue;
    const cells = rows.get(verdict.clause) ?? new Map<string, Verdict[]>();
    cells.set(verdict.period, [...(cells.get(verdict.period) ?? []), verdict]);
    rows.set(verdict.clause, cells);
  }
  const grave = new Map(
    report.findings.map((finding) => [`${finding.code} ${finding.period ?? ""}`, finding.severity]),
  );
  return [...rows].map(([clause, cells]) => ({
    clause,
    cells: [...cells]
      .map(([period, verdicts]) => gridCell(period, report.year, verdicts, grave.get(`${clause} ${period}`)))
      .sort((a, b) => a.start - b.start),
  }));
}

function gridCell(
  period: string,
  year: number,
  verdicts: readonly Verdict[],
  severity: Severity | undefined,
): GridCell {
  const [start, span] = spanOf(period, year)!;
  const verdict = verdicts.map((one) => one.verdict).reduce(worseOf);
  const short = verdicts
    .filter((one) => one.verdict === "unmet")
    .map((one) => Math.max(0, (one.expected ?? 0) - (one.actual ?? 0)));
  const missing = short.reduce((sum, n) => sum + n, 0);
  return { period, start, span, verdict, missing, severity, verdicts };
}

/** `2025-Q3` → months 7 to 9. `undefined` for a period of another year. */
export function spanOf(period: string, year: number): readonly [start: number, span: number] | undefined {
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})))?$/.exec(period);
  if (!match || Number(match[1]) !== year) return undefined;
  if (match[2]) return [Number(match[2]) * 3 - 2, 3];
  if (match[3]) return [Number(match[3]) * 6 - 5, 6];
  return match[4] ? [Number(match[4]), 1] : [1, 12];
}
