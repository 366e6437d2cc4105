import check from "../../../src/checks/committee/group-has-leader";
import { testCheck } from "../../support/check-tester";

const one = (a?: string, b?: string, more = {}) => ({
  members: [
    { name: "甲一", group: "第一党小组", post: a },
    { name: "乙一", group: "第二党小组", post: b, ...more },
  ],
});

testCheck(check, {
  pass: [
    { name: "each has one", ...one("党小组长", "第二党小组组长") },
    { name: "nobody at all is recorded", ...one() },
    {
      name: "one group",
      members: [
        { name: "甲一", group: "第一党小组" },
        { name: "乙一", group: "第一党小组", post: "书记" },
      ],
    },
  ],
  gap: [
    {
      name: "one has none",
      ...one("党小组组长"),
      gaps: [{ id: "none", severity: "look", subject: "第二党小组", cells: [] }],
    },
    { name: "the post names another group", ...one("第二党小组组长"), gaps: [{ id: "none", subject: "第一党小组" }] },
    {
      name: "the leader has left",
      members: [
        { name: "甲一", group: "第一党小组", post: "党小组长" },
        { name: "乙一", group: "第二党小组", post: "党小组长", left: "2025-01-01" },
        { name: "丙一", group: "第二党小组" },
      ],
      gaps: [{ id: "none", subject: "第二党小组" }],
    },
  ],
});
