import check from "../../../src/checks/dues/dues-by-rate";
import { testCheck } from "../../support/check-tester";

const one = (base: number | null, monthlyDue: number | null, more = {}) => ({
  dues: [{ name: "王小明", base, monthlyDue, ...more }],
});

testCheck(check, {
  pass: [
    { name: "3000 is of the first bracket", ...one(3000, 15) },
    { name: "a cent more is of the second", ...one(3000.01, 30) },
    { name: "5000 is of the second", ...one(5000, 50) },
    { name: "just above, of the third", ...one(5000.5, 75.05) },
    { name: "10000 is of the third", ...one(10000, 150) },
    { name: "above, of the fourth, rounded to a whole number", ...one(10001, 200) },
    { name: "five cents off", ...one(10000, 150.05) },
    { name: "rounded up", ...one(4321, 44) },
    { name: "retired pay by D03", ...one(4000, 20, { category: "离退休" }) },
    {
      name: "students and farmers otherwise",
      dues: [
        { name: "甲一", base: 4000, monthlyDue: 0.2, category: "学生" },
        { name: "乙一", base: 4000, monthlyDue: 0.5, remark: "农民党员" },
      ],
    },
    { name: "no base", ...one(null, 15) },
    { name: "a base of 0", ...one(0, 15) },
    {
      name: "the rate, in any way of writing it",
      dues: [
        { name: "甲一", base: 4000, rate: 1 },
        { name: "乙一", base: 4000, rate: 0.01 },
        { name: "丙一", base: 9000, rate: 0.015 },
      ],
    },
    { name: "the roster says retired", members: [{ name: "王小明", remark: "2020年退休" }], ...one(4000, 20) },
  ],
  gap: [
    {
      name: "the rate of the next bracket",
      ...one(5000, 75),
      gaps: [
        {
          id: "rate",
          severity: "should",
          subject: "王小明",
          cells: ["党费!monthlyDue2"],
          args: { right: "50.00", percent: 1 },
        },
      ],
    },
    { name: "six cents off", ...one(10000, 150.06), gaps: [{ id: "rate" }] },
    { name: "a whole number exactly 1 away", ...one(2800, 15), gaps: [{ id: "rate" }] },
    { name: "by steps instead of the whole base", ...one(6000, 50), gaps: [{ id: "rate", args: { right: "90.00" } }] },
    {
      name: "no due, and the rate is wrong",
      ...one(4000, null, { rate: 0.5 }),
      gaps: [{ id: "rate", cells: ["党费!rate2"] }],
    },
    {
      name: "a list: each row",
      dues: [
        { name: "王小明", month: "2025-01", base: 5000, monthlyDue: 75 },
        { name: "王小明", month: "2025-02", base: 5000, monthlyDue: 75 },
      ],
      gaps: [
        { id: "rate", cells: ["党费!monthlyDue2"] },
        { id: "rate", cells: ["党费!monthlyDue3"] },
      ],
    },
  ],
});
