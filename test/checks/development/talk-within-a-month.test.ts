import check from "../../../src/checks/development/talk-within-a-month";
import { testCheck } from "../../support/check-tester";

const one = (apply: string, talk: string | null, more = {}) => ({
  development: [{ name: "王小明", apply, talk, ...more }],
});

testCheck(check, {
  pass: [
    { name: "the last day in time", ...one("2025-03-10", "2025-04-10") },
    { name: "January's last day ends in February", ...one("2025-01-31", "2025-02-28") },
    { name: "leap day", ...one("2024-01-31", "2024-02-29") },
    { name: "open, and the month is not over on asOf", ...one("2025-11-30", null), asOf: "2025-12-30" },
    { name: "the talk before the application is left to V23", ...one("2025-03-10", "2025-03-01") },
    { name: "open, but ended", ...one("2025-03-10", null, { remark: "本人退出" }) },
    { name: "known to the month, and some day of it is in time", ...one("2025-03-10", "2025-04") },
    { name: "the column is not kept", ...one("2025-03-10", null), without: ["development.firstTalkDate"] },
    { name: "the application could not be read", ...one("?去年", "2025-09-01") },
  ],
  gap: [
    {
      name: "a day late",
      ...one("2025-03-10", "2025-04-11"),
      gaps: [
        {
          id: "late",
          severity: "should",
          subject: "王小明",
          cells: ["发展!firstTalkDate2"],
          args: { earlier: "2025-03-10", later: "2025-04-11", months: 1 },
        },
      ],
    },
    { name: "a day after February's end", ...one("2025-01-31", "2025-03-01"), gaps: [{ id: "late" }] },
    {
      name: "open since more than a month: the blank cell",
      ...one("2025-11-30", null),
      asOf: "2025-12-31",
      gaps: [{ id: "late", cells: ["发展!firstTalkDate2"], args: { later: "" } }],
    },
    {
      name: "known to the month, and every day of it is late",
      ...one("2025-03-10", "2025-05"),
      gaps: [{ id: "late" }],
    },
    {
      name: "two rows, two findings",
      development: [
        { name: "王小明", apply: "2025-01-10", talk: "2025-04-11" },
        { name: "李一", apply: "2025-01-11", talk: "2025-04-11" },
      ],
      gaps: [
        { id: "late", subject: "王小明" },
        { id: "late", subject: "李一" },
      ],
    },
  ],
});
