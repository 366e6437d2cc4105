import check from "../../../src/checks/development/two-introducers";
import { testCheck } from "../../support/check-tester";

const members = [
  { name: "李一" },
  { name: "李二" },
  { name: "赵新", joined: "2024-06-01", full: "2025-06-01" },
  { name: "周过", remark: "留党察看一年" },
];
const one = (introducer: string | null, joinMeeting: string | null = "2025-05-31") => ({
  members,
  development: [{ name: "王小明", joinMeeting, introducer }],
});

testCheck(check, {
  pass: [
    { name: "two full members", ...one("李一、李二") },
    { name: "names not on the roster", ...one("外人甲、外人乙") },
    { name: "a full member from that day on", ...one("李一、赵新", "2025-06-01") },
    { name: "the meeting lies ahead", ...one("李一", "2026-01-01") },
    { name: "no meeting yet", ...one("李一", null) },
    { name: "no such column", ...one(null), without: ["development.introducer"] },
  ],
  gap: [
    {
      name: "one",
      ...one("李一"),
      gaps: [{ id: "number", severity: "must", cells: ["发展!introducer2"], args: { count: 1 } }],
    },
    { name: "three", ...one("李一、李二、外人甲"), gaps: [{ id: "number", args: { count: 3 } }] },
    {
      name: "the day before he was a full member",
      ...one("李一、赵新"),
      gaps: [{ id: "standing", severity: "must", args: { people: ["赵新"] } }],
    },
    { name: "留党察看", ...one("李一、周过"), gaps: [{ id: "standing", args: { people: ["周过"] } }] },
    { name: "blank", ...one(null), gaps: [{ id: "blank", severity: "should", cells: ["发展!introducer2"] }] },
  ],
});
