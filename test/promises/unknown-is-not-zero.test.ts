/** The third promise: unknown is not zero. What cannot be seen is never judged as missing. */
import type { Snapshot } from "../../src/domain/snapshot";
import type { Verdict } from "../../src/domain/finding";
import { BRANCH_YEARS, judge, open, snapshotOf } from "./support";

const without = (snapshot: Snapshot, sheets: ReadonlySet<string>): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.filter((sheet) => !sheets.has(sheet.name)),
});

/** Clauses that rest on a ledger: without it they cannot be judged. Exempt is what the roster alone can show. */
const RESTING: Readonly<Record<string, readonly string[]>> = {
  meetings: ["M01", "M02", "M03", "M04", "M06", "M08"],
  study: ["E01", "E02"],
  members: ["M02", "M03", "E01"],
};

describe.each(BRANCH_YEARS)("$name", (year) => {
  test.each(Object.entries(RESTING))(
    "without its %s ledger nothing that rests on it is met or unmet",
    async (kind, clauses) => {
      const snapshot = await snapshotOf(open(year));
      const sheets = new Set(
        judge(snapshot, year)
          .books.tables.filter((table) => table.kind === kind)
          .map((table) => table.sheet),
      );
      const { report } = judge(without(snapshot, sheets), year);
      const judged = (verdict: Verdict) =>
        clauses.includes(verdict.clause) && !["unknown", "exempt"].includes(verdict.verdict);
      expect(report.verdicts.filter(judged)).toEqual([]);
      expect(report.findings.filter((finding) => clauses.includes(finding.code))).toEqual([]);
      for (const verdict of report.verdicts)
        if (verdict.verdict === "unknown") expect(verdict.missing?.length).toBeGreaterThan(0);
    },
  );
});
