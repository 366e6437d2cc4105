import check from "../../../src/checks/meetings/lecture-each-quarter";
import type { Pack } from "../../../src/standards";
import { testCheck } from "../../support/check-tester";

const lecture = (date: string) => ({ date, kinds: ["党课"] as const });
const yearly: Pack = {
  format: 1,
  id: "县",
  version: "1",
  level: "superior",
  clauses: [{ id: "M04", period: "year", values: { times: 2 } }],
};

testCheck(check, {
  pass: [
    {
      name: "one a quarter",
      meetings: ["2025-03-31", "2025-04-01", "2025-09-30", "2025-10-01"].map(lecture),
      verdicts: ["2025-Q1 met", "2025-Q2 met", "2025-Q3 met", "2025-Q4 met"],
    },
    {
      name: "two a year by the superior body's pack",
      meetings: ["2025-01-01", "2025-12-31"].map(lecture),
      packs: [yearly],
      verdicts: ["2025 met"],
    },
    {
      name: "half of it in June: pending",
      asOf: "2025-06-30",
      meetings: [lecture("2025-03-01")],
      packs: [yearly],
      verdicts: ["2025 pending"],
    },
    { name: "no ledger", members: [], verdicts: ["2025-Q1 unknown", "2025-Q4 unknown"] },
  ],
  gap: [
    {
      name: "the second quarter is empty",
      meetings: ["2025-03-31", "2025-07-01", "2025-10-01"].map(lecture),
      gaps: [{ id: "unmet", severity: "should", period: "2025-Q2", args: { expected: 1, actual: 0 } }],
    },
    {
      name: "a theme day is no lecture",
      asOf: "2025-03-31",
      meetings: [{ date: "2025-03-01", kinds: ["主题党日"] }],
      gaps: [{ id: "unmet", period: "2025-Q1" }],
    },
    {
      name: "one of two in the year of the pack",
      meetings: [lecture("2025-03-01")],
      packs: [yearly],
      gaps: [{ id: "unmet", period: "2025", args: { expected: 2, actual: 1 } }],
    },
  ],
});
