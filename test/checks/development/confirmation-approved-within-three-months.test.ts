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
    { name: "no such column", ...one("2025-01-01", null), without: ["development.fullApprovalDate"] },
  ],
  gap: [
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
