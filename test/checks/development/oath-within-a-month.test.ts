import check from "../../../src/checks/development/oath-within-a-month";
import { testCheck } from "../../support/check-tester";

const one = (approval: string, oath: string | null, asOf = "2026-10-31") => ({
  asOf,
  development: [{ name: "王小明", approval, oath }],
});

testCheck(check, {
  pass: [
    { name: "the last day", ...one("2026-08-31", "2026-09-30") },
    { name: "late on the day before the new text", ...one("2026-03-01", "2026-05-17") },
    { name: "in time on the first day of the new text", ...one("2026-04-18", "2026-05-18") },
    { name: "open within the month", ...one("2026-10-01", null) },
    { name: "an oath in a year with a leap day", ...one("2028-01-31", "2028-02-29", "2028-12-31") },
  ],
  gap: [
    {
      name: "late on the first day of the new text",
      ...one("2026-04-17", "2026-05-18"),
      gaps: [{ id: "late", severity: "should", cells: ["发展!oathDate2"] }],
    },
    { name: "open, the month over", ...one("2026-09-30", null), gaps: [{ id: "late", cells: ["发展!oathDate2"] }] },
  ],
});
