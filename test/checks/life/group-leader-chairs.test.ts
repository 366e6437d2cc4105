import check from "../../../src/checks/life/group-leader-chairs";
import { testCheck } from "../../support/check-tester";

const members = [
  { name: "甲一", group: "第一党小组", post: "党小组组长" },
  { name: "乙一", group: "第二党小组" },
  { name: "丙一", group: "第一党小组" },
];
const one = (host: string | null, groups: string[], more = {}) => ({
  members,
  meetings: [{ kinds: ["党小组会" as const], host, groups, ...more }],
});

testCheck(check, {
  pass: [
    { name: "the leader", ...one("甲一", ["一"]) },
    { name: "no leader of that group is recorded", ...one("丙一", ["二"]) },
    { name: "no group named", ...one("丙一", []) },
    { name: "two groups together", ...one("丙一", ["一", "二"]) },
    { name: "also a members' meeting", ...one("丙一", ["一"], { kinds: ["党小组会", "党员大会"] }) },
    { name: "the role alone", ...one("组长", ["一"]) },
    { name: "blank", ...one(null, ["一"]) },
    { name: "dated after asOf", ...one("丙一", ["一"], { date: "2026-01-01" }) },
  ],
  gap: [
    {
      name: "someone else",
      ...one("丙一", ["一"]),
      gaps: [{ id: "other", severity: "look", subject: "会议!2", cells: ["会议!host2"], args: { leaders: ["甲一"] } }],
    },
  ],
});
