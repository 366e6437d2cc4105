import type { CheckReport, Verdict } from "../../domain/finding";

/** Bars of one clause that is judged per member. */
export interface MemberBars {
  readonly clause: string;
  /** Those it binds, the one furthest behind first. */
  readonly bars: readonly Verdict[];
  readonly met: number;
  readonly exempt: number;
  /** Those nobody can judge; never counted as short. */
  readonly unjudged: number;
  /** Why nobody could be judged, where nobody could. */
  readonly unknown: Verdict | undefined;
}

/** Made once: a collator for each comparison would cost more than the sorting. */
const BY_NAME = new Intl.Collator("zh");

/** All personal clauses of a report, in its order. A person who cannot be judged is listed last, never as zero. */
export function memberBars(report: CheckReport, isPersonal: (clause: string) => boolean): MemberBars[] {
  const byClause = new Map<string, Verdict[]>();
  for (const verdict of report.verdicts) {
    if (verdict.subject.type !== "member" && !isPersonal(verdict.clause)) continue;
    byClause.set(verdict.clause, [...(byClause.get(verdict.clause) ?? []), verdict]);
  }
  return [...byClause].map(([clause, verdicts]) => {
    const people = verdicts.filter((verdict) => verdict.subject.type === "member");
    const bound = people.filter((verdict) => verdict.verdict !== "exempt");
    return {
      clause,
      bars: [...bound].sort((a, b) => shareDone(a) - shareDone(b) || BY_NAME.compare(nameOf(a), nameOf(b))),
      met: bound.filter((verdict) => verdict.verdict === "met").length,
      exempt: people.length - bound.length,
      unjudged: bound.filter((verdict) => verdict.verdict === "unknown").length,
      unknown: verdicts.find(
        (verdict) =>
          verdict.verdict === "unknown" &&
          (verdict.subject.type !== "member" || bound.every((one) => one.verdict === "unknown")),
      ),
    };
  });
}

/** Share of the requirement that is done, 0–1 and beyond; those nobody can judge sort last. */
export function shareDone(verdict: Verdict): number {
  if (verdict.verdict === "unknown" || !verdict.expected) return Number.MAX_SAFE_INTEGER;
  return (verdict.actual ?? 0) / verdict.expected;
}

export const nameOf = (verdict: Verdict): string => ("name" in verdict.subject ? verdict.subject.name : "");
