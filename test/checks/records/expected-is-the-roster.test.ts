import check from "../../../src/checks/records/expected-is-the-roster";
import { testCheck } from "../../support/check-tester";

const people = (...more: object[]) => [
  { name: "甲一" },
  { name: "乙一" },
  { name: "丙一" },
  ...(more as { name: string }[]),
];
const one = (expected: number | null, members = people(), more = {}) => ({
  members,
  meetings: [{ date: "2025-06-20", expected, ...more }],
});

testCheck(check, {
  pass: [
    { name: "the members of that day", ...one(3) },
    { name: "the excused left out", ...one(3, people({ name: "丁一", remark: "年老体弱" })) },
    { name: "the excused counted", ...one(4, people({ name: "丁一", remark: "年老体弱" })) },
    {
      name: "joined on that day",
      ...one(4, people({ name: "丁一", joined: "2025-06-20", full: null, type: "预备党员" })),
    },
    { name: "came later", ...one(3, people({ name: "丁一", transferIn: "2025-06-21" })) },
    { name: "left the day before", ...one(3, people({ name: "丁一", left: "2025-06-19" })) },
    { name: "a group's meeting", ...one(1, people(), { groups: ["一"] }) },
    { name: "a committee meeting", ...one(1, people(), { kinds: ["支委会"] }) },
    { name: "a lecture", ...one(1, people(), { kinds: ["党课"] }) },
    {
      name: "a roster without dates",
      ...one(
        1,
        people().map((m) => ({ ...m, joined: null, full: null })),
      ),
    },
    { name: "known to the month", ...one(1, people(), { date: "2025-06" }) },
    { name: "not given", ...one(null) },
    {
      name: "joined in that month, on a day not known",
      ...one(3, people({ name: "丁一", joined: "2025-06", full: null, type: "预备党员" })),
    },
  ],
  gap: [
    {
      name: "one short",
      ...one(2),
      gaps: [{ id: "few", severity: "should", subject: "会议!2", cells: ["会议!expected2"], args: { members: 3 } }],
    },
    {
      name: "one more than the roster: look, for leavers may have been deleted",
      ...one(4),
      gaps: [{ id: "many", severity: "look" }],
    },
    {
      name: "one more, and the roster keeps leavers: should",
      ...one(4, people({ name: "丁一", left: "2025-01-01" })),
      gaps: [{ id: "many", severity: "should" }],
    },
    {
      name: "counted who joined the day after",
      ...one(4, people({ name: "丁一", joined: "2025-06-21", full: null, type: "预备党员" })),
      gaps: [{ id: "many" }],
    },
    { name: "a theme day", ...one(2, people(), { kinds: ["主题党日"] }), gaps: [{ id: "few" }] },
  ],
});
