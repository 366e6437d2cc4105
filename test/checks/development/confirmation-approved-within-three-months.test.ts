import check from "../../../src/checks/development/confirmation-approved-within-three-months";
import { testCheck } from "../../support/check-tester";

const one = (full: string, fullApproval: string | null, more = {}) => ({
  development: [{ name: "王小明", full, fullApproval, ...more }],
});

testCheck(check, {
  pass: [
    { name: "the last day", ...one("2025-03-31", "2025-06-30") },
    { name: "open within three months", ...one("2025-09-30", null), asOf: "2025-12-30" },
    { name: "open and ended", ...one("2025-01-01", null, { stage: "取消预备党员资格" }) },
    {
      name: "the meeting was held weeks after probation ended, three months to the day before approval",
      ...one("2025-03-01", "2025-06-30"),
      meetings: [{ date: "2025-03-31", kinds: ["党员大会" as const], topic: "讨论王小明预备党员转正" }],
    },
    { name: "no such column", ...one("2025-01-01", null), without: ["development.fullApprovalDate"] },
  ],
  gap: [
    {
      name: "the meeting was held three months and a day before approval, the roster's date is the end of probation",
      ...one("2025-04-15", "2025-07-01"),
      meetings: [{ date: "2025-03-31", kinds: ["党员大会"], topic: "讨论王小明预备党员转正" }],
      gaps: [{ id: "late", args: { earlier: "2025-03-31", from: "meeting" } }],
    },
    {
      name: "a meeting that names another, or refuses, is not his",
      ...one("2025-03-31", "2025-07-01"),
      members: [{ name: "李一" }],
      meetings: [
        { date: "2025-05-31", kinds: ["党员大会"], topic: "讨论李一转正" },
        { date: "2025-05-30", kinds: ["党员大会"], topic: "讨论王小明转正", resolution: "表决未通过" },
      ],
      gaps: [{ id: "late", args: { earlier: "2025-03-31", from: "date" } }],
    },
    {
      name: "a day late",
      ...one("2025-03-31", "2025-07-01"),
      gaps: [{ id: "late", severity: "should", cells: ["发展!fullApprovalDate2"] }],
    },
    { name: "a leap year's February", ...one("2023-11-30", "2024-03-01"), gaps: [{ id: "late" }] },
    {
      name: "open, three months over",
      ...one("2025-09-30", null),
      gaps: [{ id: "late", cells: ["发展!fullApprovalDate2"], args: { later: "" } }],
    },
  ],
});
