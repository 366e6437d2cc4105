import check from "../../../src/checks/members/membership-moved-when-away";
import { testCheck } from "../../support/check-tester";

const one = (away: string, more = {}) => ({ members: [{ name: "王小明", away, ...more }] });

testCheck(check, {
  pass: [
    { name: "the day before half a year", ...one("2025-07-01") },
    { name: "back", ...one("2025-03-01", { back: "2025-11-20" }) },
    { name: "left", ...one("2025-03-01", { left: "2025-11-20" }) },
    { name: "流动党员", ...one("2024-09-01", { remark: "流动党员，已办理活动证" }) },
    { name: "abroad", ...one("2024-09-01", { status: "出国（境）" }) },
    { name: "no date", ...one("?去年底") },
    { name: "known to the month, and some day is not half a year", ...one("2025-07") },
  ],
  gap: [
    {
      name: "half a year to the day",
      ...one("2025-06-30"),
      asOf: "2025-12-30",
      gaps: [{ id: "away", severity: "should", subject: "王小明", cells: ["名册!awayDate2"] }],
    },
    { name: "August's last day, on February's", ...one("2025-08-31"), asOf: "2026-02-28", gaps: [{ id: "away" }] },
    { name: "known to the month", ...one("2025-05"), gaps: [{ id: "away", args: { since: "2025-05" } }] },
  ],
});
