import check from "../../../src/checks/dues/paid-each-month";
import { testCheck } from "../../support/check-tester";

const M = (from: number, to: number, text: string | null): Record<number, string | null> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [from + i, text]));
const paid = (over: Record<number, string | null> = {}) => ({ ...M(1, 12, "15"), ...over });
const members = [{ name: "王小明" }];
const matrix = (over: Record<number, string | null>, more = {}, who = {}) => ({
  members: [{ ...members[0]!, ...who }],
  dues: [{ name: "王小明", paid: paid(over), ...more }],
});
const list = (months: readonly string[], more = {}) => ({
  members,
  dues: months.map((month) => ({ name: "王小明", month, payDate: `${month}-10`, ...more })),
});

testCheck(check, {
  pass: [
    { name: "every month", ...matrix({}) },
    { name: "a month that is not over", ...matrix({ 12: null }), asOf: "2025-12-30" },
    { name: "waived, deferred and made up", ...matrix({ 3: "免", 4: "缓交", 5: "补" }) },
    {
      name: "by quarter, by the remark",
      ...matrix({ ...M(1, 12, null), 3: "45", 4: "45", 8: "45", 12: "45" }, { remark: "按季交纳" }),
    },
    {
      name: "before he joined, and the month of joining is D06's",
      ...matrix(M(1, 4, null), {}, { joined: "2025-04-17", full: null, type: "预备党员" }),
    },
    { name: "before he came, and the month he came", ...matrix(M(1, 5, null), {}, { transferIn: "2025-05-12" }) },
    { name: "after he left", ...matrix(M(8, 12, null), {}, { left: "2025-07-08" }) },
    { name: "six months running are D12's", ...matrix({ ...M(2, 7, null), 9: null }) },
    {
      name: "someone not on the roster is not judged",
      members: [{ name: "李一" }],
      dues: [{ name: "王小明", paid: paid({ 3: null }) }],
    },
    { name: "what cannot be read is not unpaid", ...matrix({ 3: "见收据" }) },
    { name: "a list with every month", ...list(["2025-10", "2025-11", "2025-12"]) },
    {
      name: "paid on the last day of half a year",
      members,
      dues: [
        { name: "王小明", month: "2025-01", payDate: "2025-07-31" },
        ...["2025-02", "2025-03"].map((month) => ({ name: "王小明", month, payDate: "2025-03-31" })),
      ],
      asOf: "2025-03-31",
    },
    {
      name: "from the end of February half a year",
      members,
      dues: [{ name: "王小明", month: "2025-02", payDate: "2025-08-28" }],
      asOf: "2025-02-28",
    },
    {
      name: "who stands in a matrix of that year",
      members,
      dues: [
        { name: "王小明", paid: paid() },
        { name: "王小明", month: "2025-01", payDate: "2025-01-10", sheet: "明细" },
      ],
    },
    {
      name: "a row whose month could not be read",
      members,
      dues: [
        { name: "王小明", month: "2025-10" },
        { name: "王小明", month: "?冬季" },
      ],
    },
    {
      name: "who has no row at all",
      members: [...members, { name: "李一" }],
      dues: [{ name: "王小明", month: "2025-12", payDate: "2025-12-10" }],
    },
    { name: "a list of a year the list says nothing more of", ...list(["2024-12"]) },
  ],
  gap: [
    {
      name: "blank, 0 and 未交",
      ...matrix({ 3: null, 5: "0", 7: "未交" }),
      gaps: [
        {
          id: "open",
          severity: "should",
          subject: "王小明",
          cells: ["党费!paid.32", "党费!paid.52", "党费!paid.72"],
          args: { months: ["2025-03", "2025-05", "2025-07"] },
        },
      ],
    },
    { name: "five months running", ...matrix(M(2, 6, null)), gaps: [{ id: "open" }] },
    {
      name: "the month is over on its last day",
      ...matrix({ 12: null }),
      gaps: [{ id: "open", cells: ["党费!paid.122"] }],
    },
    {
      name: "by quarter: the quarter nobody paid",
      ...matrix({ ...M(1, 12, null), 3: "45", 4: "45", 8: "45" }, { remark: "按季交纳" }),
      gaps: [{ id: "open", args: { months: ["2025-10", "2025-11", "2025-12"] } }],
    },
    { name: "quarters that nobody noted", ...matrix({ 2: null, 3: null }), gaps: [{ id: "open" }] },
    {
      name: "the month after he joined",
      ...matrix({ ...M(1, 4, null), 5: null }, {}, { joined: "2025-04-17", full: null, type: "预备党员" }),
      gaps: [{ id: "open", args: { months: ["2025-05"] } }],
    },
    {
      name: "the month after he came",
      ...matrix(M(1, 6, null), {}, { transferIn: "2025-05-12" }),
      gaps: [{ id: "open", args: { months: ["2025-06"] } }],
    },
    {
      name: "the month he left",
      ...matrix({ ...M(8, 12, null), 7: null }, {}, { left: "2025-07-08" }),
      gaps: [{ id: "open", args: { months: ["2025-07"] } }],
    },
    {
      name: "without a roster every month is owed",
      dues: [{ name: "王小明", paid: paid({ 3: null }) }],
      gaps: [{ id: "open" }],
    },
    {
      name: "paid a day later than half a year",
      members,
      dues: [{ name: "王小明", month: "2025-01", payDate: "2025-08-01" }],
      asOf: "2025-01-31",
      gaps: [{ id: "open", cells: ["党费!payDate2"], args: { late: ["2025-01 2025-08-01"] } }],
    },
    {
      name: "a span counts from its first month",
      members,
      dues: [{ name: "王小明", month: "2025-01-01~2025-03-31", payDate: "2025-08-01" }],
      asOf: "2025-03-31",
      gaps: [{ id: "open", args: { months: [] } }],
    },
    {
      name: "a list without a row for a month",
      members: [...members, { name: "李一" }],
      dues: ["2025-09", "2025-10", "2025-11", "2025-12"].flatMap((month) => [
        { name: "李一", month, payDate: `${month}-10` },
        ...(month === "2025-10" ? [] : [{ name: "王小明", month, payDate: `${month}-10` }]),
      ]),
      gaps: [{ id: "open", subject: "王小明", cells: ["党费!name3"], args: { months: ["2025-10"] } }],
    },
    {
      name: "a month in which nobody paid says where the book ends, not who owes",
      ...list(["2025-09", "2025-11"]),
      gaps: [],
    },
    {
      name: "single payments of which no month gathers half of the people are an extract",
      members: [...members, { name: "李一" }, { name: "赵二" }],
      dues: [
        { name: "王小明", month: "2025-01", payDate: "2025-01-10" },
        { name: "李一", month: "2025-02", payDate: "2025-02-10" },
        { name: "赵二", month: "2025-03", payDate: "2025-03-10" },
      ],
      gaps: [],
    },
    {
      name: "the list begins where another's row begins",
      members: [...members, { name: "李一" }],
      dues: [
        { name: "李一", month: "2025-10", payDate: "2025-10-10" },
        { name: "李一", month: "2025-11", payDate: "2025-11-10" },
        { name: "李一", month: "2025-12", payDate: "2025-12-10" },
        { name: "王小明", month: "2025-12", payDate: "2025-12-10" },
      ],
      gaps: [{ id: "open", subject: "王小明", cells: ["党费!name5"], args: { months: ["2025-10", "2025-11"] } }],
    },
  ],
});
