import check from "../../../src/checks/records/not-on-a-holiday";
import { testCheck } from "../../support/check-tester";

const on = (date: string) => ({ meetings: [{ date }] });

testCheck(check, {
  pass: [
    { name: "the day before the holiday, a make-up working Sunday", ...on("2025-09-28") },
    { name: "the day after the holiday", ...on("2025-10-09") },
    { name: "an ordinary Saturday", ...on("2025-11-08") },
    { name: "a year the calendar lacks", ...on("2035-10-01"), asOf: "2035-12-31" },
    { name: "known to the month", ...on("2025-10") },
    { name: "after asOf", ...on("2025-10-01"), asOf: "2025-09-30" },
  ],
  gap: [
    {
      name: "the first day",
      ...on("2025-10-01"),
      gaps: [{ id: "holiday", severity: "look", subject: "会议!2", cells: ["会议!date2"] }],
    },
    { name: "the last bridge day", ...on("2025-10-08"), gaps: [{ id: "holiday" }] },
    { name: "a weekend day inside", ...on("2025-05-31"), gaps: [{ id: "holiday" }] },
    { name: "a span counts on its first day", ...on("2025-10-08~2025-10-10"), gaps: [{ id: "holiday" }] },
  ],
});
