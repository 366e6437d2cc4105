import check from "../../../src/checks/life/talks-with-everyone";
import { testCheck } from "../../support/check-tester";

const members = [
  { name: "甲一", post: "书记" },
  { name: "乙一", post: "副书记" },
  { name: "丙一", post: "委员" },
  { name: "丁一" },
  { name: "戊一" },
];
const all = [
  { speaker: "甲一", target: "乙一、丙一、丁一" },
  { speaker: "丙一", target: "乙一" },
  { speaker: "戊一", target: "丙一" },
];

testCheck(check, {
  pass: [
    {
      name: "everyone, in either direction",
      members,
      talks: all,
      verdicts: ["2025 甲一 met", "2025 乙一 met", "2025 丙一 met", "2025 丁一 met", "2025 戊一 met"],
    },
    {
      name: "全体党员",
      members,
      talks: [{ speaker: "全体支委", target: "全体党员" }],
      verdicts: ["2025 甲一 met", "2025 丁一 met"],
    },
    {
      name: "the year is not over",
      members,
      talks: [],
      empty: ["talks"],
      asOf: "2025-12-30",
      verdicts: ["2025 甲一 pending", "2025 戊一 pending"],
    },
    {
      name: "the year has not begun",
      members,
      talks: all,
      year: 2026,
      verdicts: ["2026 甲一 notDue", "2026 丁一 notDue"],
    },
    {
      name: "alone on the committee",
      members: [members[0]!, members[3]!],
      talks: [{ speaker: "甲一", target: "丁一" }],
      verdicts: ["2025 甲一 exempt", "2025 丁一 met"],
    },
    { name: "no talks kept", members, verdicts: ["2025 unknown"] },
    {
      name: "nobody's post is known",
      members: [{ name: "甲一" }],
      talks: all,
      without: ["members.partyPost"],
      verdicts: ["2025 unknown"],
    },
    {
      name: "abroad is left out",
      members: [...members, { name: "己一", remark: "出国（境）" }],
      talks: all,
      verdicts: ["2025 戊一 met"],
    },
  ],
  gap: [
    {
      name: "a member whom only a member talked with",
      members,
      talks: [...all.slice(0, 2), { speaker: "丁一", target: "戊一" }],
      verdicts: ["2025 戊一 unmet"],
      gaps: [{ id: "unmet", severity: "should", subject: "戊一", period: "2025", args: { expected: 1, actual: 0 } }],
    },
    {
      name: "two committee members who did not talk",
      members,
      talks: [all[0]!, all[2]!],
      verdicts: ["2025 甲一 met", "2025 乙一 unmet", "2025 丙一 unmet"],
      gaps: [
        { id: "unmet", subject: "乙一", args: { expected: 2, actual: 1 } },
        { id: "unmet", subject: "丙一", args: { expected: 2, actual: 1 } },
      ],
    },
    {
      name: "a talk of the year before and one after asOf do not count",
      members,
      talks: [
        ...all.slice(0, 2),
        { date: "2024-12-31", speaker: "丙一", target: "戊一" },
        { date: "2026-01-01", speaker: "丙一", target: "戊一" },
      ],
      gaps: [{ id: "unmet", subject: "戊一" }],
    },
  ],
});
