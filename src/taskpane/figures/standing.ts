import type { CheckReport, Finding, Verdict, VerdictWord } from "../../domain/finding";

/** How the clauses stand, each counted once, and what is most urgent. */
export interface Standing {
  readonly total: number;
  readonly counts: Readonly<Record<VerdictWord, number>>;
  /** Clauses that cannot be judged, one verdict of each. */
  readonly unknown: readonly Verdict[];
  readonly worst: Finding | undefined;
}

/** A clause is as its worst verdict: one unmet month leaves it unmet. Met comes before what lies ahead or does not apply. */
const ORDER: readonly VerdictWord[] = ["unmet", "unknown", "pending", "met", "notDue", "exempt"];

export function worseOf(a: VerdictWord, b: VerdictWord): VerdictWord {
  return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
}

export function standingOf(report: CheckReport): Standing {
  const byClause = new Map<string, Verdict>();
  for (const verdict of report.verdicts) {
    const before = byClause.get(verdict.clause);
    if (!before || worseOf(verdict.verdict, before.verdict) !== before.verdict) byClause.set(verdict.clause, verdict);
  }
  const counts: Record<VerdictWord, number> = { met: 0, unmet: 0, pending: 0, notDue: 0, exempt: 0, unknown: 0 };
  for (const verdict of byClause.values()) counts[verdict.verdict] += 1;
  const unknown = [...byClause.values()].filter((verdict) => verdict.verdict === "unknown");
  return { total: byClause.size, counts, unknown, worst: worstOf(report) };
}

/**
 * The most urgent finding: a standard that is not met before a slip of the pen, a must before a should; of equals the gap of the
 * whole branch, then a person's, then a row's. `look` is never urgent.
 */
function worstOf(report: CheckReport): Finding | undefined {
  const unmet = new Set(report.verdicts.flatMap((one) => (one.verdict === "unmet" ? [one.clause] : [])));
  const rank = (finding: Finding): number => {
    const isGap = finding.period !== undefined && finding.basis.some((clause) => unmet.has(clause));
    const grave = (isGap ? 0 : 8) + (finding.severity === "must" ? 0 : 4);
    const wide =
      finding.subject.type === "branch" || finding.subject.type === "group"
        ? 0
        : finding.subject.type === "member"
          ? 1
          : 2;
    return grave + wide;
  };
  let worst: Finding | undefined;
  for (const finding of report.findings) {
    if (finding.severity === "look") continue;
    if (!worst || rank(finding) < rank(worst)) worst = finding;
  }
  return worst;
}
