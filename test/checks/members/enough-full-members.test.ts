import check from "../../../src/checks/members/enough-full-members";
import { testCheck } from "../../support/check-tester";

const two = [{ name: "甲一" }, { name: "乙一" }];

testCheck(check, {
  pass: [
    { name: "three", members: [...two, { name: "丙一" }] },
    {
      name: "the third from this day on",
      members: [...two, { name: "丙一", joined: "2024-12-31", full: "2025-12-31" }],
    },
    { name: "a roster without rows", empty: ["members"] },
    { name: "no roster" },
    {
      name: "the third may be one: no type and no date",
      members: [...two, { name: "丙一", type: null, joined: null, full: null }],
    },
  ],
  gap: [
    {
      name: "two and a probationary member",
      members: [...two, { name: "丙一", type: "预备党员", joined: "2025-06-01", full: null }],
      gaps: [{ id: "few", severity: "should", subject: "branch", period: "2025", cells: [], args: { full: 2 } }],
    },
    { name: "the third had left", members: [...two, { name: "丙一", left: "2025-12-30" }], gaps: [{ id: "few" }] },
    {
      name: "the third from tomorrow on",
      members: [...two, { name: "丙一", joined: "2025-01-01", full: "2026-01-01" }],
      gaps: [{ id: "few" }],
    },
  ],
});
