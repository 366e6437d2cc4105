import check from "../../../src/checks/development/trained-for-a-year";
import { testCheck } from "../../support/check-tester";

const one = (activist: string, develop: string, remark?: string) => ({
  asOf: "2026-12-31",
  development: [{ name: "王小明", activist, develop, remark }],
});

testCheck(check, {
  pass: [
    { name: "the day itself", ...one("2025-05-18", "2026-05-18") },
    { name: "from a leap day", ...one("2024-02-29", "2025-02-28") },
    { name: "counted on", ...one("2025-05-18", "2025-10-01", "原单位培养时间连续计算") },
    { name: "turned round: V23", ...one("2025-05-18", "2025-05-01") },
    { name: "known to the month, and some day would do", ...one("2025-05", "2026-05") },
  ],
  gap: [
    {
      name: "a day short under the old text",
      ...one("2025-05-18", "2026-05-17"),
      gaps: [{ id: "short", severity: "must", cells: ["发展!developDate2"], args: { inForce: "2026-05-17" } }],
    },
    {
      name: "a day short under the new text",
      ...one("2025-05-19", "2026-05-18"),
      gaps: [{ id: "short", args: { inForce: "2026-05-18" } }],
    },
    { name: "a day short of a leap day's year", ...one("2024-02-29", "2025-02-27"), gaps: [{ id: "short" }] },
    { name: "the same day", ...one("2025-05-18", "2025-05-18"), gaps: [{ id: "short" }] },
    { name: "known to the month, and no day would do", ...one("2025-05", "2026-04"), gaps: [{ id: "short" }] },
  ],
});
