import check from "../../../src/checks/voting/half-of-committee-present";
import { testCheck } from "../../support/check-tester";

const members = [
  { name: "甲一", post: "书记" },
  { name: "乙一", post: "副书记" },
  { name: "丙一", post: "组织委员" },
  { name: "丁一", post: "委员" },
  { name: "戊一" },
];
const one = (more: object) => ({ members, meetings: [{ kinds: ["支委会"] as const, actual: null, ...more }] });

testCheck(check, {
  pass: [
    { name: "exactly half", ...one({ attendees: "甲一、乙一" }) },
    { name: "by number, exactly half", ...one({ actual: 2 }) },
    { name: "neither names nor number", ...one({}) },
    { name: "also a members' meeting", ...one({ kinds: ["支委会", "党员大会"], actual: 1 }) },
    { name: "nobody's post is known", members: [{ name: "甲一" }], meetings: [{ kinds: ["支委会"], actual: 0 }] },
    {
      name: "a committee of one",
      members: [{ name: "甲一", post: "书记" }],
      meetings: [{ kinds: ["支委会"], actual: 0 }],
    },
    {
      name: "the day before the present term",
      ...one({ actual: 1, date: "2025-02-28" }),
      committee: [{ start: "2025-03-01", due: "2028-03-01" }],
    },
    {
      name: "who had left is not counted",
      members: [...members.slice(0, 2), { name: "丙一", post: "委员", left: "2025-01-01" }],
      meetings: [{ kinds: ["支委会"], actual: 1 }],
    },
  ],
  gap: [
    {
      name: "one of four by names; others than the committee do not count",
      ...one({ attendees: "甲一、戊一、外人" }),
      gaps: [
        { id: "few", severity: "must", subject: "会议!2", cells: ["会议!attendees2"], args: { present: 1, all: 4 } },
      ],
    },
    { name: "one of four by number", ...one({ actual: 1 }), gaps: [{ id: "few", cells: ["会议!actual2"] }] },
    {
      name: "one of three",
      members: members.slice(0, 3),
      meetings: [{ kinds: ["支委会"], actual: 1 }],
      gaps: [{ id: "few" }],
    },
    {
      name: "on the first day of the term",
      ...one({ actual: 1, date: "2025-03-01" }),
      committee: [{ start: "2025-03-01", due: "2028-03-01" }],
      gaps: [{ id: "few" }],
    },
    {
      name: "by a committee ledger",
      members: [{ name: "戊一" }],
      without: ["members.partyPost"],
      committee: [
        { name: "甲一", post: "书记", start: "2024-01-01" },
        { name: "乙一", post: "委员", start: "2024-01-01" },
        { name: "丙一", post: "委员", start: "2024-01-01" },
      ],
      meetings: [{ kinds: ["支委会"], actual: 1 }],
      gaps: [{ id: "few", args: { all: 3 } }],
    },
  ],
});
