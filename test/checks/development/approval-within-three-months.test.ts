import check from "../../../src/checks/development/approval-within-three-months";
import { testCheck } from "../../support/check-tester";

const one = (joinMeeting: string | null, approval: string | null, more = {}) => ({
  asOf: "2026-10-31",
  development: [{ name: "王小明", joinMeeting, approval, ...more }],
});

testCheck(check, {
  pass: [
    { name: "the last day of three months", ...one("2026-01-15", "2026-04-15") },
    { name: "November's last day ends in February", ...one("2025-11-30", "2026-02-28") },
    { name: "open within three months", ...one("2026-07-31", null) },
    { name: "open, already moved elsewhere", ...one("2026-01-31", null, { status: "已转出" }) },
    { name: "no approval column", ...one("2026-01-15", null), without: ["development.approvalDate"] },
  ],
  gap: [
    {
      name: "a day after three months: should, on both sides of the new text",
      development: [
        { name: "甲一", joinMeeting: "2025-01-15", approval: "2025-04-16" },
        { name: "乙一", joinMeeting: "2026-03-15", approval: "2026-06-16" },
      ],
      asOf: "2026-10-31",
      gaps: [
        { id: "late", severity: "should", args: { inForce: "2025-04-16" } },
        { id: "late", severity: "should", args: { inForce: "2026-06-16" } },
      ],
    },
    {
      name: "the last day of six months is still should",
      ...one("2026-01-15", "2026-07-15"),
      gaps: [{ id: "late", severity: "should", args: { months: 3 } }],
    },
    {
      name: "a day after six months: must",
      ...one("2026-01-15", "2026-07-16"),
      gaps: [{ id: "late", severity: "must", cells: ["发展!approvalDate2"], args: { months: 6 } }],
    },
    {
      name: "open for more than six months: must at the blank cell",
      ...one("2026-04-30", null),
      gaps: [{ id: "late", severity: "must", cells: ["发展!approvalDate2"] }],
    },
    {
      name: "入党时间 stands in for the meeting",
      ...one(null, "2026-05-02", { joined: "2026-02-01" }),
      gaps: [{ id: "late", severity: "should" }],
    },
  ],
});
