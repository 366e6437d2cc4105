import check from "../../../src/checks/development/publicity-five-workdays";
import { testCheck } from "../../support/check-tester";

const one = (publicityStart: string | null, publicityEnd: string | null, develop: string | null) => ({
  asOf: "2026-12-31",
  development: [{ name: "王小明", publicityStart, publicityEnd, develop }],
});

testCheck(check, {
  pass: [
    { name: "five days from Monday to Friday", ...one("2026-05-18", "2026-05-22", "2026-05-22") },
    { name: "over the dragon boat holiday", ...one("2026-06-15", "2026-06-22", "2026-06-23") },
    { name: "a make-up working Sunday counts", ...one("2026-09-18", "2026-09-23", "2026-09-24") },
    { name: "begun the day before the new text", ...one("2026-05-17", "2026-05-18", "2026-05-25") },
    ...["2026-05-10", "2026-05-11", "2026-05-17"].flatMap((day) => [
      { name: `begun on ${day}, and short`, ...one(day, day, "2026-05-25") },
      { name: `nothing entered on ${day}`, ...one(null, null, day) },
    ]),
    { name: "only one day known", ...one("2026-06-01", null, "2026-06-20") },
    { name: "a year the calendar lacks", ...one("2030-06-03", "2030-06-04", "2030-06-20"), asOf: "2030-12-31" },
    { name: "nothing entered, no candidate yet", ...one(null, null, null) },
    {
      name: "no such columns",
      ...one(null, null, "2026-06-20"),
      without: ["development.publicityStart", "development.publicityEnd"],
    },
  ],
  gap: [
    {
      name: "four days",
      ...one("2026-05-18", "2026-05-21", "2026-05-25"),
      gaps: [{ id: "short", severity: "must", cells: ["发展!publicityEnd2"], args: { days: 4 } }],
    },
    {
      name: "four days, the rest a holiday",
      ...one("2026-06-15", "2026-06-21", "2026-06-23"),
      gaps: [{ id: "short", args: { days: 4 } }],
    },
    {
      name: "a candidate the day before it ended",
      ...one("2026-06-01", "2026-06-08", "2026-06-07"),
      gaps: [{ id: "early", severity: "must" }],
    },
    {
      name: "nothing entered on the first day of the new text",
      ...one(null, null, "2026-05-18"),
      gaps: [{ id: "blank", severity: "should", cells: ["发展!publicityEnd2"] }],
    },
    {
      name: "only the first column is kept",
      ...one(null, null, "2026-05-18"),
      without: ["development.publicityEnd"],
      gaps: [{ id: "blank", cells: ["发展!publicityStart2"] }],
    },
  ],
});
