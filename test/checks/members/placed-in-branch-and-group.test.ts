import check from "../../../src/checks/members/placed-in-branch-and-group";
import { testCheck } from "../../support/check-tester";

const others = [
  { name: "甲一", branch: "一支部", group: "第一组" },
  { name: "乙一", branch: "一支部", group: "第二组" },
];

testCheck(check, {
  pass: [
    { name: "placed", members: others },
    {
      name: "no groups",
      members: [
        { name: "甲一", branch: "一支部" },
        { name: "乙一", branch: "一支部", group: null },
      ],
    },
    {
      name: "one group only",
      members: [
        { name: "甲一", group: "第一组" },
        { name: "乙一", group: null },
      ],
    },
    {
      name: "a column blank in every row",
      members: [
        { name: "甲一", branch: null },
        { name: "乙一", branch: null },
      ],
    },
    { name: "left", members: [...others, { name: "丙一", branch: null, left: "2025-06-01" }] },
    { name: "abroad", members: [...others, { name: "丙一", branch: null, remark: "出国（境）" }] },
    { name: "an applicant", members: [...others, { name: "丙一", branch: null, type: "入党积极分子" }] },
  ],
  gap: [
    {
      name: "no branch",
      members: [...others, { name: "丙一", branch: null, group: "第一组" }],
      gaps: [{ id: "blank", severity: "should", subject: "丙一", cells: ["名册!branch4"] }],
    },
    {
      name: "neither",
      members: [...others, { name: "丙一", branch: null, group: null }],
      gaps: [{ id: "blank", severity: "should", cells: ["名册!branch4", "名册!group4"] }],
    },
    {
      name: "age does not excuse",
      members: [...others, { name: "丙一", branch: "一支部", group: null, remark: "年老体弱" }],
      gaps: [{ id: "blank", severity: "look", cells: ["名册!group4"] }],
    },
    {
      name: "no group, and the roster keeps no branch",
      members: [...others, { name: "丙一", group: null }],
      without: ["members.branch"],
      gaps: [{ id: "blank", severity: "should", cells: ["名册!group4"] }],
    },
  ],
});
