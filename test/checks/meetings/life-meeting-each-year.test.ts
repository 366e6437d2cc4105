import check from "../../../src/checks/meetings/life-meeting-each-year";
import { testCheck } from "../../support/check-tester";

const kinds = ["组织生活会"] as const;

testCheck(check, {
  pass: [
    { name: "in the fourth quarter", meetings: [{ date: "2025-12-20", kinds }], verdicts: ["2025 met"] },
    {
      name: "on the next 31 March",
      asOf: "2026-03-31",
      year: 2025,
      meetings: [{ date: "2026-03-31", kinds }],
      verdicts: ["2025 met"],
    },
    { name: "in May counts for its own year", meetings: [{ date: "2025-05-20", kinds }], verdicts: ["2025 met"] },
    {
      name: "the 年度 named wins over the date",
      asOf: "2026-05-01",
      year: 2025,
      meetings: [{ date: "2026-04-20", kinds, lifeYear: 2025 }],
      verdicts: ["2025 met"],
    },
    {
      name: "held by the topic of another meeting",
      meetings: [{ date: "2025-11-20", kinds: ["党员大会"], held: kinds }],
      verdicts: ["2025 met"],
    },
    { name: "the day before October: not due", asOf: "2025-09-30", empty: ["meetings"], verdicts: ["2025 notDue"] },
    { name: "on 1 October: pending", asOf: "2025-10-01", empty: ["meetings"], verdicts: ["2025 pending"] },
    {
      name: "at the year's end it is still pending",
      meetings: [{ date: "2025-02-10", kinds }],
      verdicts: ["2025 pending"],
    },
    { name: "on 30 March: pending", asOf: "2026-03-30", year: 2025, empty: ["meetings"], verdicts: ["2025 pending"] },
    { name: "no ledger: unknown", members: [{ name: "张三" }], verdicts: ["2025 unknown"] },
    { name: "a year alone does not tell the 年度", meetings: [{ date: "2025", kinds }], verdicts: ["2025 unknown"] },
    { name: "month known, 年度 certain", meetings: [{ date: "2025-12", kinds }], verdicts: ["2025 met"] },
  ],
  gap: [
    {
      name: "on 31 March of the next year",
      asOf: "2026-03-31",
      year: 2025,
      empty: ["meetings"],
      gaps: [{ id: "unmet", severity: "must", period: "2025", args: { expected: 1, actual: 0 } }],
    },
    {
      name: "in February it belongs to the year before",
      asOf: "2026-12-31",
      year: 2025,
      meetings: [{ date: "2025-02-10", kinds }],
      gaps: [{ id: "unmet", period: "2025" }],
    },
    {
      name: "on 1 April it is the new year's",
      asOf: "2026-04-01",
      year: 2025,
      meetings: [{ date: "2026-04-01", kinds }],
      gaps: [{ id: "unmet", period: "2025" }],
    },
    {
      name: "a 年度 named for another year",
      asOf: "2026-04-01",
      year: 2025,
      meetings: [{ date: "2025-12-20", kinds, lifeYear: 2024 }],
      gaps: [{ id: "unmet", period: "2025" }],
    },
  ],
});
