import check from "../../../src/checks/meetings/general-meeting-each-quarter";
import { testCheck } from "../../support/check-tester";

const quarters = ["2025-01-01", "2025-06-30", "2025-07-01", "2025-12-31"].map((date) => ({ date }));

testCheck(check, {
  pass: [
    {
      name: "a meeting on the first or last day of each quarter",
      meetings: quarters,
      verdicts: ["2025-Q1 met", "2025-Q2 met", "2025-Q3 met", "2025-Q4 met"],
    },
    {
      name: "no meeting ledger: unknown, not zero",
      members: [{ name: "张三" }],
      verdicts: ["2025-Q1 unknown", "2025-Q4 unknown"],
    },
    {
      name: "the day before the quarter ends",
      asOf: "2025-03-30",
      empty: ["meetings"],
      verdicts: ["2025-Q1 pending", "2025-Q2 notDue"],
    },
    {
      name: "a month that straddles asOf is not judged",
      asOf: "2025-03-15",
      meetings: [{ date: "2025-03" }],
      verdicts: ["2025-Q1 unknown", "2025-Q2 notDue"],
    },
    {
      name: "a date known to the month counts where the whole month does",
      asOf: "2025-04-01",
      meetings: [{ date: "2025-03" }],
      verdicts: ["2025-Q1 met", "2025-Q2 pending"],
    },
  ],
  gap: [
    {
      name: "the third quarter is empty",
      meetings: quarters.filter((_, i) => i !== 2),
      gaps: [
        {
          id: "unmet",
          severity: "should",
          subject: "branch",
          period: "2025-Q3",
          cells: [],
          args: { expected: 1, actual: 0 },
        },
      ],
    },
    {
      name: "on the last day of the quarter it is over",
      asOf: "2025-03-31",
      empty: ["meetings"],
      verdicts: ["2025-Q1 unmet", "2025-Q2 notDue"],
      gaps: [{ id: "unmet", period: "2025-Q1" }],
    },
    {
      name: "a meeting dated after asOf does not count",
      asOf: "2025-03-31",
      meetings: [{ date: "2025-04-01" }],
      gaps: [{ id: "unmet", period: "2025-Q1" }],
    },
    {
      name: "a row that repeats another counts once, and not at all alone",
      asOf: "2025-03-31",
      meetings: [{ repeats: { table: 0, row: 9 } }],
      gaps: [{ id: "unmet", period: "2025-Q1" }],
    },
  ],
});
