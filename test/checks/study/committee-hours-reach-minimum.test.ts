import check from "../../../src/checks/study/committee-hours-reach-minimum";
import { testCheck } from "../../support/check-tester";

const members = [
  { name: "张书", post: "书记" },
  { name: "李副", post: "副书记" },
  { name: "王组", post: "组织委员" },
  { name: "赵四", post: "党小组长" },
  { name: "孙五" },
];
const hours = (names: string, n: number, date = "2025-05-10") => ({ date, names, hours: n });

testCheck(check, {
  pass: [
    {
      name: "fifty-six for each of them",
      members,
      study: [hours("张书、李副、王组", 56)],
      verdicts: ["2025 张书 met", "2025 李副 met", "2025 王组 met"],
    },
    {
      name: "全体支委 is every committee member",
      members,
      study: [hours("全体支委", 56)],
      verdicts: ["2025 张书 met", "2025 李副 met", "2025 王组 met"],
    },
    {
      name: "before the year's end",
      asOf: "2025-12-30",
      members,
      study: [hours("张书", 56)],
      verdicts: ["2025 张书 met", "2025 李副 pending", "2025 王组 pending"],
    },
    { name: "no study ledger", members, verdicts: ["2025 张书 unknown", "2025 李副 unknown", "2025 王组 unknown"] },
    { name: "no roster: one unknown", study: [hours("张书", 56)], verdicts: ["2025 unknown"] },
    {
      name: "nobody is recorded with a post: nobody to judge",
      members: [{ name: "孙五" }],
      empty: ["study"],
      verdicts: [],
    },
    {
      name: "exempt and outside as for members",
      members: [
        { ...members[0]!, remark: "年老体弱" },
        { ...members[1]!, left: "2025-01-01" },
      ],
      empty: ["study"],
      verdicts: ["2025 张书 exempt"],
    },
    {
      name: "by the committee ledger",
      members: [{ name: "张书" }],
      committee: [
        { name: "张书", post: "书记" },
        { name: "外聘", post: "委员" },
      ],
      study: [hours("张书、外聘", 56)],
      verdicts: ["2025 外聘 met", "2025 张书 met"],
    },
  ],
  gap: [
    {
      name: "an hour short",
      members: members.slice(0, 1),
      study: [hours("张书", 55)],
      gaps: [{ id: "unmet", severity: "should", subject: "张书", period: "2025", args: { expected: 56, actual: 55 } }],
    },
    {
      name: "hours after asOf do not count",
      members: members.slice(0, 1),
      asOf: "2025-12-31",
      study: [hours("张书", 55), hours("张书", 1, "2026-01-01")],
      gaps: [{ id: "unmet", args: { actual: 55 } }],
    },
  ],
});
