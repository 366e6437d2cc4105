import { isBefore, makeDate } from "../../domain/calendar-date";
import type { Subject, Verdict, VerdictWord } from "../../domain/finding";
import { yearOf } from "../../domain/period";
import { figureOf } from "../../standards";
import type { CheckInput } from "../check";
import { SILENT, type SilenceQuestion } from "../../view/coverage";
import type { Hours } from "./hours";

/** Hours of one person against the figure `hours` of the clause. */
export function judgeHours(input: CheckInput, subject: Subject, hours: Hours): Verdict {
  const expected = figureOf(input.clause.for(yearOf(input.year)), "hours");
  const actual = Math.round(hours.sure * 100) / 100;
  const verdict = {
    clause: input.clause.id,
    subject,
    period: String(input.year),
    evidence: hours.evidence,
    leftOut: hours.leftOut,
  };
  if (actual >= expected) return { ...verdict, verdict: "met", expected, actual };
  if (actual + hours.extra >= expected)
    return { ...verdict, verdict: "unknown", expected, actual, missing: [{ field: missingField(hours) }] };
  const word = openWord(input);
  const silence = word === "unmet" ? input.view.coverage.silenceCounts(ofYear(input)) : SILENT;
  if (!silence.counts) return { ...verdict, verdict: "unknown", missing: silence.missing };
  return { ...verdict, verdict: word, expected, actual };
}

/** Columns of a study ledger that could add hours. */
const STUDY_PARTS = ["people", "numbers", "marks"] as const;

const ofYear = ({ year }: CheckInput): SilenceQuestion => ({
  ledger: "study",
  period: yearOf(year),
  holds: STUDY_PARTS,
});

const missingField = (hours: Hours): string => (hours.extra === Infinity ? "hours" : "date");

function openWord({ asOf, year }: CheckInput): VerdictWord {
  if (!isBefore(asOf, makeDate(year, 12, 31)!)) return "unmet";
  return isBefore(asOf, makeDate(year, 1, 1)!) ? "notDue" : "pending";
}
