/** The fifth promise: a ledger nobody has seen. The same facts in another layout give the same verdicts and findings. */
import type { CheckReport } from "../../src/domain/finding";
import { type Change, eachSheet, lower, reordered, right, spacedWords } from "./metamorph";
import { BRANCH_YEARS, judge, open, snapshotOf } from "./support";

const CHANGES: readonly (readonly [string, Change])[] = [
  ["two rows lower", lower(2)],
  ["under a letterhead", lower(1, "附件1")],
  ["a column to the right", right(1)],
  ["columns rotated by two", reordered(2)],
  ["columns rotated by five", reordered(5)],
  ["spaces in header words", spacedWords],
];

/** What was judged, without where it stands. */
function facts(report: CheckReport): { verdicts: string[]; findings: Record<string, number> } {
  const who = (subject: CheckReport["verdicts"][number]["subject"]) =>
    "name" in subject ? `${subject.type} ${subject.name}` : subject.type;
  const findings: Record<string, number> = {};
  for (const finding of report.findings) {
    const key = `${finding.code} ${finding.severity} ${who(finding.subject)}`;
    findings[key] = (findings[key] ?? 0) + 1;
  }
  return {
    verdicts: report.verdicts
      .map((v) => `${v.clause} ${who(v.subject)} ${v.period} ${v.verdict} ${v.actual ?? ""}`)
      .sort(),
    findings,
  };
}

describe.each(BRANCH_YEARS)("$name", (year) => {
  test.each(CHANGES)("%s", async (_name, change) => {
    const snapshot = await snapshotOf(open(year));
    expect(facts(judge(eachSheet(snapshot, change), year).report)).toEqual(facts(judge(snapshot, year).report));
  });
});
