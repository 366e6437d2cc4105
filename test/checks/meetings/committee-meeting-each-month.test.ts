import check from "../../../src/checks/meetings/committee-meeting-each-month";
import type { MeetingRow } from "../../support/books-builder";
import { testCheck } from "../../support/check-tester";
import { eachMonth, monthly, roster } from "../../support/rosters";

const committee = (dates: readonly string[]): MeetingRow[] => dates.map((date) => ({ date, kinds: ["支委会"] }));

testCheck(check, {
  pass: [
    { name: "one a month", members: roster(7), meetings: committee(monthly(2025)), verdicts: eachMonth(2025, "met") },
    {
      name: "six full members: exempt, even without a meeting ledger",
      members: roster(6),
      verdicts: eachMonth(2025, "exempt"),
    },
    {
      name: "seven with one still on probation: exempt",
      members: roster(6, [{ name: "王新", type: "预备党员", joined: "2025-01-05" }]),
      empty: ["meetings"],
      verdicts: eachMonth(2025, "exempt"),
    },
    { name: "no roster: unknown", meetings: committee(monthly(2025)), verdicts: eachMonth(2025, "unknown") },
    { name: "no meeting ledger: unknown", members: roster(8), verdicts: eachMonth(2025, "unknown") },
    {
      name: "the seventh becomes full on the last day of June: asked for from June on",
      members: roster(6, [{ name: "王新", joined: "2024-06-30", full: "2025-06-30" }]),
      meetings: committee(monthly(2025, "10", [6, 7, 8, 9, 10, 11, 12])),
      verdicts: ["2025-05 exempt", "2025-06 met", "2025-12 met"],
    },
    {
      name: "a seventh known to the month: the month of change cannot be judged",
      asOf: "2025-06-15",
      members: roster(6, [{ name: "王新", joined: "2024-06", full: "2025-06" }]),
      meetings: committee(["2025-06-10"]),
      verdicts: ["2025-05 exempt", "2025-06 unknown", "2025-07 unknown"],
    },
    {
      name: "early in the year: pending and not due",
      asOf: "2025-02-10",
      members: roster(7),
      meetings: committee(["2025-01-10"]),
      verdicts: ["2025-01 met", "2025-02 pending", "2025-03 notDue"],
    },
    {
      name: "a pack of two a quarter",
      members: roster(7),
      meetings: committee(monthly(2025, "10", [1, 2, 4, 5, 7, 8, 10, 11])),
      packs: [
        {
          format: 1,
          id: "p",
          version: "1",
          level: "branch",
          clauses: [{ id: "M02", period: "quarter", values: { times: 2 } }],
        },
      ],
      verdicts: ["2025-Q1 met", "2025-Q4 met"],
    },
  ],
  gap: [
    {
      name: "August is empty",
      members: roster(7),
      meetings: committee(monthly(2025, "10", [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12])),
      gaps: [
        {
          id: "unmet",
          severity: "should",
          subject: "branch",
          period: "2025-08",
          cells: [],
          args: { expected: 1, actual: 0 },
        },
      ],
    },
    {
      name: "a leaver on the day before month's end makes six: exempt from then",
      asOf: "2025-02-28",
      members: roster(6, [{ name: "王新", left: "2025-02-27" }]),
      empty: ["meetings"],
      verdicts: ["2025-01 unmet", "2025-02 exempt"],
      gaps: [{ id: "unmet", period: "2025-01" }],
    },
    {
      name: "a leaver on month's last day still counts that day",
      asOf: "2025-01-31",
      members: roster(6, [{ name: "王新", left: "2025-01-31" }]),
      empty: ["meetings"],
      verdicts: ["2025-01 unmet"],
      gaps: [{ id: "unmet", period: "2025-01" }],
    },
  ],
});
