import check from "../../../src/checks/records/date-possible";
import { testCheck } from "../../support/check-tester";

testCheck(check, {
  pass: [
    {
      name: "on the day of the check",
      meetings: [{ date: "2025-12-31" }],
      study: [{ date: "2025-12-31", names: "张一" }],
    },
    {
      name: "in the title's year",
      titleYear: { meetings: 2025 },
      meetings: [{ date: "2025-01-01" }, { date: "2025-12-31" }],
    },
    { name: "no year in the title", meetings: [{ date: "2023-05-01" }] },
    {
      name: "the life meeting of the year, held in March",
      asOf: "2026-04-01",
      titleYear: { meetings: 2025 },
      meetings: [
        { date: "2026-03-31", kinds: ["组织生活会"] },
        { date: "2026-01-05", kinds: ["党员大会"], held: ["民主评议党员"] },
      ],
    },
    { name: "a month not yet over", asOf: "2025-03-15", meetings: [{ date: "2025-03" }] },
    { name: "blank and unread dates are not judged here", meetings: [{ date: null }, { date: "?待定" }] },
    { name: "a span that began before", asOf: "2025-03-05", meetings: [{ date: "2025-03-05~2025-03-07" }] },
  ],
  gap: [
    {
      name: "the day after the check",
      asOf: "2025-03-05",
      meetings: [{ date: "2025-03-06" }],
      gaps: [
        {
          id: "future",
          severity: "must",
          subject: "会议!2",
          cells: ["会议!date2"],
          args: { date: "2025-03-06", asOf: "2025-03-05" },
        },
      ],
    },
    { name: "a month after the check", asOf: "2025-03-31", meetings: [{ date: "2025-04" }], gaps: [{ id: "future" }] },
    {
      name: "no day of the calendar",
      meetings: [{ date: "!2025-02-30" }],
      gaps: [{ id: "impossible", severity: "must", args: { date: "2025-02-30" } }],
    },
    {
      name: "a study row too",
      asOf: "2025-03-05",
      study: [{ date: "2025-03-06", names: "张一" }],
      gaps: [{ id: "future", subject: "学习!2", cells: ["学习!date2"] }],
    },
    {
      name: "hours in a month to come of a matrix: one finding a row, each cell",
      asOf: "2025-03-31",
      study: [
        { row: 3, column: 6, date: "2025-04", names: "张一" },
        { row: 3, column: 7, date: "2025-05", names: "张一" },
      ],
      gaps: [{ id: "future", subject: "学习!3", cells: ["学习!form3", "学习!place3"] }],
    },
    {
      name: "the year before the title's",
      titleYear: { meetings: 2025 },
      meetings: [{ date: "2024-12-31" }],
      gaps: [{ id: "otherYear", severity: "look", args: { year: 2025 } }],
    },
    {
      name: "a life meeting in April of the next year",
      asOf: "2026-05-01",
      titleYear: { meetings: 2025 },
      meetings: [{ date: "2026-04-01", kinds: ["组织生活会"] }],
      gaps: [{ id: "otherYear" }],
    },
    {
      name: "another meeting in January of the next year",
      asOf: "2026-05-01",
      titleYear: { meetings: 2025 },
      meetings: [{ date: "2026-01-10", kinds: ["支委会"] }],
      gaps: [{ id: "otherYear", severity: "look" }],
    },
  ],
});
