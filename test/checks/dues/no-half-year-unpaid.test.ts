import check from "../../../src/checks/dues/no-half-year-unpaid";
import { testCheck } from "../../support/check-tester";

const M = (from: number, to: number, text: string | null): Record<number, string | null> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [from + i, text]));
const one = (open: Record<number, string | null>, more = {}, who = {}) => ({
  members: [{ name: "王小明", ...who }],
  dues: [{ name: "王小明", paid: { ...M(1, 12, "15"), ...open }, ...more }],
});

testCheck(check, {
  pass: [
    { name: "five months", ...one(M(2, 6, null)) },
    { name: "a waiver between", ...one({ ...M(2, 8, null), 5: "免" }) },
    { name: "the sixth month is not over", ...one(M(7, 12, null)), asOf: "2025-12-30" },
    { name: "before joining", ...one(M(1, 6, null), {}, { joined: "2025-05-01", full: null, type: "预备党员" }) },
    {
      name: "one paid month a quarter",
      ...one({ ...M(1, 12, null), 1: "45", 5: "45", 9: "45", 12: "45" }, { remark: "按季" }),
    },
  ],
  gap: [
    {
      name: "six months",
      ...one(M(2, 7, null)),
      gaps: [
        {
          id: "run",
          severity: "must",
          subject: "王小明",
          cells: ["党费!paid.22", "党费!paid.32", "党费!paid.42", "党费!paid.52", "党费!paid.62", "党费!paid.72"],
        },
      ],
    },
    {
      name: "only the months of the run",
      ...one({ 1: "0", 2: "15", 3: "×", 4: "欠", 5: null, 6: "未交", 7: null, 8: "0", 9: "15", 11: null }),
      gaps: [{ id: "run", args: { months: ["2025-03", "2025-04", "2025-05", "2025-06", "2025-07", "2025-08"] } }],
    },
    {
      name: "the month of joining counted",
      ...one({ ...M(1, 9, null) }, {}, { joined: "2025-04-30", full: null, type: "预备党员" }),
      gaps: [{ id: "run", args: { months: ["2025-04", "2025-05", "2025-06", "2025-07", "2025-08", "2025-09"] } }],
    },
    {
      name: "across the year",
      members: [{ name: "王小明" }],
      dues: [
        { name: "王小明", year: 2024, paid: { ...M(1, 12, "15"), ...M(10, 12, null) }, sheet: "2024" },
        { name: "王小明", paid: { ...M(1, 12, "15"), ...M(1, 3, null) }, sheet: "2025" },
      ],
      gaps: [
        { id: "run", args: { months: ["2024-10", "2024-11", "2024-12"] } },
        { id: "run", args: { months: ["2025-01", "2025-02", "2025-03"] } },
      ],
    },
  ],
});
