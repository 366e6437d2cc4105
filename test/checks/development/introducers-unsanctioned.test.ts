import check from "../../../src/checks/development/introducers-unsanctioned";
import { testCheck } from "../../support/check-tester";

const members = [
  { name: "李一", remark: "2026年1月受党内严重警告处分" },
  { name: "李二" },
  { name: "周过", status: "撤销党内职务" },
  { name: "吴满", remark: "2023年受警告处分，影响期已满" },
  { name: "郑政", remark: "2026年受政务警告" },
];
const one = (introducer: string, joinMeeting: string | null = "2026-06-15") => ({
  asOf: "2026-12-31",
  members,
  development: [{ name: "王小明", joinMeeting, introducer }],
});

testCheck(check, {
  pass: [
    { name: "no sanction", ...one("李二、外人甲") },
    { name: "the time is over", ...one("吴满") },
    { name: "no sanction of the party", ...one("郑政") },
    ...["2025-06-15", "2026-05-10", "2026-05-11", "2026-05-17"].map((day) => ({
      name: `a meeting on ${day}`,
      ...one("李一", day),
    })),
    { name: "no meeting yet", ...one("李一", null) },
  ],
  gap: [
    {
      name: "on the first day the new text was public",
      ...one("李一、李二", "2026-05-18"),
      gaps: [{ id: "sanctioned", severity: "look", cells: ["发展!introducer2"], args: { people: ["李一"] } }],
    },
    { name: "two of them", ...one("李一、周过"), gaps: [{ id: "sanctioned", args: { people: ["李一", "周过"] } }] },
  ],
});
