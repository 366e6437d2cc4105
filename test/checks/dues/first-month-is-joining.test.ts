import check from "../../../src/checks/dues/first-month-is-joining";
import { testCheck } from "../../support/check-tester";

const M = (from: number, to: number, text: string | null): Record<number, string | null> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [from + i, text]));
const one = (paid: Record<number, string | null>, more = {}, joined = "2025-04-17") => ({
  members: [{ name: "王小明", joined, full: null, type: "预备党员" }],
  dues: [{ name: "王小明", paid, ...more }],
});

testCheck(check, {
  pass: [
    { name: "from the month of joining", ...one({ ...M(1, 3, null), ...M(4, 12, "15") }) },
    { name: "waived in that month", ...one({ ...M(1, 3, null), 4: "免", ...M(5, 12, "15") }) },
    { name: "the quarter is paid", ...one({ ...M(1, 5, null), 6: "45", ...M(7, 12, "15") }, { remark: "按季" }) },
    { name: "joined in another year", ...one(M(1, 12, "15"), {}, "2024-04-17") },
    { name: "the month of joining is not over", ...one(M(1, 12, null), {}, "2025-12-05"), asOf: "2025-12-30" },
    { name: "the month is not known", ...one({ ...M(1, 4, null), ...M(5, 12, "15") }, {}, "2025") },
  ],
  gap: [
    {
      name: "paid before, and not in the month itself",
      ...one({ 1: null, 2: null, 3: "40", 4: null, ...M(5, 12, "15") }),
      gaps: [
        {
          id: "first",
          severity: "should",
          subject: "王小明",
          cells: ["党费!paid.32", "党费!paid.42"],
          args: { early: ["2025-03"], open: ["2025-04"] },
        },
      ],
    },
    {
      name: "over on its last day",
      ...one(M(1, 12, null), {}, "2025-12-05"),
      gaps: [{ id: "first", cells: ["党费!paid.122"] }],
    },
    {
      name: "without a roster, by the row's own date",
      dues: [{ name: "王小明", joined: "2025-06-05", paid: { ...M(1, 6, null), ...M(7, 12, "15") } }],
      gaps: [{ id: "first", args: { open: ["2025-06"] } }],
    },
  ],
});
