import check from "../../../src/checks/records/nothing-studied-ahead";
import { testCheck } from "../../support/check-tester";

const one = (date: string, topic: string | null, content?: string) => ({ meetings: [{ date, topic, content }] });

testCheck(check, {
  pass: [
    { name: "on its first day", ...one("2024-07-15", "学习党的二十届三中全会精神") },
    { name: "looking forward", ...one("2025-09-19", "喜迎党的二十届四中全会，做好服务保障") },
    { name: "no date", ...one("?", "学习党的二十届四中全会精神") },
    { name: "known to the month in which it was", ...one("2024-07", "学习党的二十届三中全会精神") },
    { name: "after asOf: X13 names it", ...one("2025-10-01", "学习党的二十届四中全会精神"), asOf: "2025-09-30" },
    { name: "a day of study on the first day", study: [{ date: "2025-10-20", topic: "学习党的二十届四中全会精神" }] },
    {
      name: "the first day of the new rules",
      ...one("2026-05-11", "学习2026年修订的《中国共产党发展党员工作细则》"),
      asOf: "2026-12-31",
    },
  ],
  gap: [
    {
      name: "the day before",
      ...one("2024-07-14", "学习党的二十届三中全会精神"),
      gaps: [
        {
          id: "ahead",
          severity: "must",
          subject: "会议!2",
          cells: ["会议!topic2"],
          args: { terms: ["二十届三中全会 2024-07-15"] },
        },
      ],
    },
    {
      name: "in the content",
      ...one("2025-10-17", "专题党课", "主讲人领学二十届四中全会公报，交流体会。"),
      gaps: [{ id: "ahead", cells: ["会议!content2"] }],
    },
    {
      name: "a study row",
      study: [{ date: "2025-10-19", topic: "学习党的二十届四中全会精神" }],
      gaps: [{ id: "ahead", subject: "学习!2", cells: ["学习!topic2"] }],
    },
    { name: "known to the month before", ...one("2024-06", "学习党的二十届三中全会精神"), gaps: [{ id: "ahead" }] },
    {
      name: "the day before the new rules",
      ...one("2026-05-10", "学习新修订的《中国共产党发展党员工作细则》"),
      asOf: "2026-12-31",
      gaps: [{ id: "ahead" }],
    },
  ],
});
