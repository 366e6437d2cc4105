import check from "../../../src/checks/meetings/theme-day-each-month";
import { testCheck } from "../../support/check-tester";
import { eachMonth, monthly } from "../../support/rosters";

const theme = (date: string) => ({ date, kinds: ["主题党日"] as const });

testCheck(check, {
  pass: [
    {
      name: "each month, on its first day",
      meetings: monthly(2025, "01").map(theme),
      verdicts: eachMonth(2025, "met"),
    },
    {
      name: "leap day of a leap year",
      asOf: "2024-02-29",
      year: 2024,
      meetings: [theme("2024-01-31"), theme("2024-02-29")],
      verdicts: ["2024-01 met", "2024-02 met", "2024-03 notDue"],
    },
    {
      name: "dates known to the month",
      meetings: monthly(2025).map((date) => theme(date.slice(0, 7))),
      verdicts: eachMonth(2025, "met"),
    },
    {
      name: "a span counts on its first day",
      asOf: "2025-02-15",
      meetings: [theme("2025-01-31~2025-02-02")],
      verdicts: ["2025-01 met", "2025-02 pending"],
    },
    {
      name: "the year before asOf's is over",
      asOf: "2026-01-10",
      year: 2025,
      meetings: monthly(2025).map(theme),
      verdicts: eachMonth(2025, "met"),
    },
  ],
  gap: [
    {
      name: "July is empty",
      meetings: monthly(2025, "10", [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]).map(theme),
      gaps: [{ id: "unmet", severity: "should", period: "2025-07" }],
    },
    {
      name: "a date that cannot be read does not count",
      asOf: "2025-01-31",
      meetings: [theme("?一月初")],
      gaps: [{ id: "unmet", period: "2025-01" }],
    },
  ],
});
