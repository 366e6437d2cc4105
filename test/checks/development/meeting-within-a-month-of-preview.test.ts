import check from "../../../src/checks/development/meeting-within-a-month-of-preview";
import { testCheck } from "../../support/check-tester";

const one = (preview: string, joinMeeting: string | null, more = {}) => ({
  asOf: "2026-10-31",
  development: [{ name: "王小明", preview, joinMeeting, ...more }],
});

testCheck(check, {
  pass: [
    { name: "in time under the new text", ...one("2026-05-31", "2026-06-30") },
    { name: "late, the day before the new text: the old one has no limit", ...one("2026-01-17", "2026-05-17") },
    { name: "exactly a month, on the first day of the new text", ...one("2026-04-18", "2026-05-18") },
    { name: "open, asOf within the month", ...one("2026-09-30", null), asOf: "2026-10-30" },
    { name: "open and ended", ...one("2026-06-30", null, { remark: "本人调离，终止发展" }) },
    { name: "open before the new text was in force", ...one("2026-01-10", null), asOf: "2026-05-17" },
    { name: "入党时间 stands in for the meeting", ...one("2026-06-10", null, { joined: "2026-07-10" }) },
    { name: "a month that lies on both sides of the new text", ...one("2026-03-01", "2026-05") },
  ],
  gap: [
    {
      name: "a day late on the first day of the new text",
      ...one("2026-04-17", "2026-05-18"),
      gaps: [{ id: "late", severity: "must", cells: ["发展!joinMeetingDate2"], args: { inForce: "2026-05-18" } }],
    },
    { name: "a day late", ...one("2026-05-31", "2026-07-01"), gaps: [{ id: "late" }] },
    {
      name: "open, the month over",
      ...one("2026-09-30", null),
      gaps: [{ id: "late", cells: ["发展!joinMeetingDate2"] }],
    },
    {
      name: "the stand-in is late and carries it",
      ...one("2026-06-10", null, { joined: "2026-07-11" }),
      gaps: [{ id: "late", cells: ["发展!joinDate2"] }],
    },
  ],
});
