import check from "../../../src/checks/development/extension-between-half-and-full-year";
import { testCheck } from "../../support/check-tester";

const roster = (joined: string, full: string | null, remark?: string, more = {}) => ({
  members: [{ name: "王小明", type: full ? "正式党员" : "预备党员", joined, full, remark, ...more }],
});

testCheck(check, {
  pass: [
    { name: "a year, not prolonged", ...roster("2023-08-31", "2024-08-31") },
    { name: "held some weeks late, without a note", ...roster("2023-08-31", "2025-02-27") },
    { name: "prolonged, half a year to the day", ...roster("2023-08-31", "2025-02-28", "延长预备期半年") },
    { name: "prolonged, a year to the day", ...roster("2023-08-31", "2025-08-31", "延长预备期一年") },
    { name: "prolonged, open on the last day", ...roster("2023-12-31", null, "延长预备期"), asOf: "2025-12-31" },
    { name: "prolonged, open, moved elsewhere", ...roster("2021-12-31", null, "延长预备期", { left: "2023-01-01" }) },
    { name: "not prolonged and open is V20's", ...roster("2021-12-31", null) },
    { name: "put off, and full some months late", ...roster("2023-08-31", "2025-02-28", "推迟讨论转正") },
    { name: "put off and soon decided is not early", ...roster("2023-08-31", "2024-11-30", "推迟讨论转正") },
    {
      name: "moved in, decided six months after",
      ...roster("2023-08-31", "2025-02-28", undefined, { transferIn: "2024-08-28" }),
    },
    { name: "未延长 is no note", ...roster("2023-08-31", "2024-08-31", "未延长预备期") },
  ],
  gap: [
    {
      name: "prolonged, a day short",
      ...roster("2023-08-31", "2025-02-27", "延长预备期半年"),
      gaps: [{ id: "early", severity: "should", cells: ["名册!fullMemberDate2"] }],
    },
    { name: "prolonged, a day long", ...roster("2023-08-31", "2025-09-01", "延长预备期一年"), gaps: [{ id: "late" }] },
    {
      name: "prolonged in its own column, open past two years",
      ...roster("2023-12-30", null, undefined, { extension: "半年" }),
      gaps: [{ id: "open", cells: ["名册!fullMemberDate2"] }],
    },
    {
      name: "moved in, decided six months and a day after",
      ...roster("2023-08-31", "2025-03-01", undefined, { transferIn: "2024-08-31" }),
      gaps: [{ id: "unnoted" }],
    },
    { name: "half a year late without a note", ...roster("2023-08-31", "2025-02-28"), gaps: [{ id: "unnoted" }] },
    {
      name: "in the development ledger",
      development: [{ name: "李一", joinMeeting: "2023-01-15", full: "2024-07-15" }],
      gaps: [{ id: "unnoted", subject: "李一", cells: ["发展!fullMemberDate2"] }],
    },
    {
      name: "both ledgers, a finding each",
      ...roster("2023-08-31", "2025-02-28"),
      development: [{ name: "王小明", joined: "2023-08-31", full: "2025-02-28" }],
      gaps: [
        { id: "unnoted", cells: ["名册!fullMemberDate2"] },
        { id: "unnoted", cells: ["发展!fullMemberDate2"] },
      ],
    },
  ],
});
