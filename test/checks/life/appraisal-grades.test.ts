import check from "../../../src/checks/life/appraisal-grades";
import { testCheck } from "../../support/check-tester";

const table = (excellent: number, all: number, more = {}) => ({
  appraisal: Array.from({ length: all }, (_, i) => ({
    name: `党员${i}号`,
    result: i < excellent ? "优秀" : "合格",
    lifeYear: 2025,
    ...more,
  })),
});

testCheck(check, {
  pass: [
    { name: "exactly a third", ...table(4, 12) },
    {
      name: "the members are more than the names",
      ...table(2, 5),
      members: Array.from({ length: 6 }, (_, i) => ({ name: `党员${i}号` })),
    },
    {
      name: "a probationary member without a grade",
      appraisal: [
        { name: "王小明", type: "预备党员", result: "不评定等次" },
        { name: "李一", type: "预备党员", result: null },
      ],
    },
    {
      name: "full from the day of the appraisal on",
      members: [{ name: "王小明", joined: "2024-12-20", full: "2025-12-20" }],
      appraisal: [{ name: "王小明", result: "合格", date: "2025-12-20", lifeYear: 2025 }],
    },
  ],
  gap: [
    {
      name: "one more than a third",
      ...table(4, 11),
      gaps: [
        {
          id: "share",
          severity: "should",
          subject: "评议!1",
          cells: ["评议!result2", "评议!result3", "评议!result4", "评议!result5"],
          args: { excellent: 4, all: 11 },
        },
      ],
    },
    {
      name: "those who had left are no members that day",
      ...table(2, 5),
      members: Array.from({ length: 6 }, (_, i) => ({ name: `党员${i}号`, left: i === 5 ? "2025-12-30" : null })),
      gaps: [{ id: "share", args: { all: 5 } }],
    },
    {
      name: "优秀 of a probationary member is his own finding and does not count for the third",
      ...table(4, 11),
      titleDate: { appraisal: "2025-12-20" },
      members: [{ name: "党员0号", type: "预备党员", joined: "2025-06-01", full: null }],
      gaps: [{ id: "probationary", args: { result: "优秀" } }],
    },
    {
      name: "a probationary member by the table",
      appraisal: [
        { name: "王小明", type: "预备党员", result: "合格" },
        { name: "李一", type: "正式党员" },
      ],
      gaps: [{ id: "probationary", severity: "should", subject: "王小明", cells: ["评议!result2"] }],
    },
    {
      name: "by the roster, the day before he was full",
      members: [{ name: "王小明", joined: "2024-12-20", full: "2025-12-20" }],
      appraisal: [{ name: "王小明", result: "基本合格", lifeYear: 2025 }],
      titleDate: { appraisal: "2025-12-19" },
      gaps: [{ id: "probationary" }],
    },
    {
      name: "without a date, the last day of the 年度",
      members: [{ name: "王小明", joined: "2024-01-10", full: "2025-01-10" }],
      appraisal: [{ name: "王小明", result: "合格", lifeYear: 2024 }],
      gaps: [{ id: "probationary" }],
    },
  ],
});
