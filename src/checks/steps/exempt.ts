import type { Verdict } from "../../domain/finding";
import type { StandardSettings } from "../../standards";

/** Verdicts of clauses or people that the branch's settings exempt become `exempt`, whatever the books show. */
export function exemptVerdicts(verdicts: readonly Verdict[], settings: StandardSettings): readonly Verdict[] {
  if (settings.exemptClauses.length === 0 && settings.exemptPersons.length === 0) return verdicts;
  return verdicts.map((verdict) => (isExempt(verdict, settings) ? exempted(verdict) : verdict));
}

function isExempt({ clause, subject }: Verdict, settings: StandardSettings): boolean {
  if (settings.exemptClauses.includes(clause)) return true;
  if (subject.type !== "member") return false;
  return settings.exemptPersons.some((person) => person.name === subject.name && person.clauses.includes(clause));
}

function exempted({ clause, subject, period, evidence }: Verdict): Verdict {
  return { clause, subject, period, verdict: "exempt", evidence };
}
