import check from "../../../src/checks/committee/term-not-over";
import { testCheck } from "../../support/check-tester";

const persons = (start: string, n = 3) =>
  Array.from({ length: n }, (_, i) => ({ name: `委员${"甲乙丙丁戊"[i]}`, post: "委员", start }));

testCheck(check, {
  pass: [
    { name: "more than half a year left", committee: [{ start: "2023-07-01", due: "2026-07-01" }] },
    { name: "renewed", committee: [{ start: "2019-12-30", due: "2022-12-30", actual: "2022-12-30" }] },
    {
      name: "an earlier term is over, the present is not",
      committee: [
        { start: "2019-12-30", due: "2022-12-30" },
        { start: "2024-12-30", due: "2027-12-30" },
      ],
    },
    {
      name: "a village has five years",
      branchName: "中共幸福村党支部委员会",
      committee: [{ start: "2021-12-30", due: null }],
    },
    {
      name: "persons: most were elected later",
      committee: [...persons("2024-12-30"), { name: "补选甲", post: "委员", start: "2022-01-01" }],
    },
    {
      name: "persons: who has left the committee is not asked",
      committee: [
        { name: "旧甲", post: "委员", start: "2019-01-01", end: "2022-01-01" },
        { name: "新甲", post: "委员", start: "2025-01-01" },
      ],
    },
    {
      name: "persons: alike in number, the later",
      committee: [
        ...persons("2022-01-01", 2),
        { name: "新甲", post: "委员", start: "2025-01-01" },
        { name: "新乙", post: "委员", start: "2025-01-01" },
      ],
    },
    { name: "neither start nor due", committee: [{ name: "甲一", post: "书记" }] },
    { name: "begins tomorrow", committee: [{ start: "2026-01-01", due: "2026-06-01" }] },
  ],
  gap: [
    {
      name: "over since yesterday",
      committee: [{ start: "2022-12-30", due: "2025-12-30" }],
      gaps: [{ id: "over", severity: "must", subject: "branch", cells: ["换届!dueDate2"] }],
    },
    {
      name: "on the day itself it is not over",
      committee: [{ start: "2022-12-31", due: "2025-12-31" }],
      gaps: [{ id: "soon", severity: "should" }],
    },
    {
      name: "half a year to the day",
      committee: [{ start: "2023-06-30", due: "2026-06-30" }],
      asOf: "2025-12-30",
      gaps: [{ id: "soon", args: { due: "2026-06-30" } }],
    },
    {
      name: "no due date: three years, at the start",
      committee: [{ start: "2022-12-30", due: null }],
      gaps: [{ id: "over", cells: ["换届!startDate2"] }],
    },
    {
      name: "村镇建设党支部 is no village",
      branchName: "村镇建设中心党支部",
      committee: [{ start: "2022-12-30" }],
      gaps: [{ id: "over" }],
    },
    {
      name: "a community after five years",
      branchName: "阳光社区党支部",
      committee: [{ start: "2020-12-30" }],
      gaps: [{ id: "over" }],
    },
    {
      name: "persons: the date most have",
      committee: [...persons("2022-12-30"), { name: "补选甲", post: "委员", start: "2024-06-01" }],
      gaps: [{ id: "over", cells: ["换届!startDate2", "换届!startDate3", "换届!startDate4"] }],
    },
  ],
});
