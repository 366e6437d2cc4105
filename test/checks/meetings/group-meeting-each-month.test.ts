import check from "../../../src/checks/meetings/group-meeting-each-month";
import type { MeetingRow } from "../../support/books-builder";
import { testCheck } from "../../support/check-tester";
import { eachMonth, monthly } from "../../support/rosters";

const members = [
  { name: "张一", group: "第一党小组" },
  { name: "张二", group: "第一党小组" },
  { name: "李一", group: "第二党小组" },
];
const held = (dates: readonly string[], groups: readonly string[]): MeetingRow[] =>
  dates.map((date) => ({ date, kinds: ["党小组会"], groups }));

testCheck(check, {
  pass: [
    {
      name: "each group each month",
      members,
      meetings: [...held(monthly(2025), ["一"]), ...held(monthly(2025), ["二"])],
      verdicts: [...eachMonth(2025, "met", "第一党小组"), ...eachMonth(2025, "met", "第二党小组")].sort(),
    },
    {
      name: "a row naming both counts for each",
      members,
      meetings: held(monthly(2025), ["一", "二"]),
      verdicts: ["2025-01 第一党小组 met", "2025-01 第二党小组 met"],
    },
    {
      name: "one group alone: exempt, one verdict a month",
      members: members.slice(0, 2),
      empty: ["meetings"],
      verdicts: eachMonth(2025, "exempt"),
    },
    {
      name: "the second group's only member has left",
      members: [members[0]!, { ...members[2]!, left: "2025-11-30" }],
      empty: ["meetings"],
      verdicts: eachMonth(2025, "exempt"),
    },
    {
      name: "no group column: exempt",
      members: [{ name: "张一" }, { name: "李一" }],
      empty: ["meetings"],
      verdicts: eachMonth(2025, "exempt"),
    },
    {
      name: "no roster: one unknown a month",
      meetings: held(monthly(2025), ["一"]),
      verdicts: eachMonth(2025, "unknown"),
    },
    {
      name: "no meeting ledger: unknown for each group",
      members,
      verdicts: ["2025-01 第一党小组 unknown", "2025-01 第二党小组 unknown"],
    },
    {
      name: "a running month",
      asOf: "2025-01-15",
      members,
      empty: ["meetings"],
      verdicts: ["2025-01 第一党小组 pending", "2025-02 第一党小组 notDue"],
    },
  ],
  gap: [
    {
      name: "the second group missed January",
      asOf: "2025-01-31",
      members,
      meetings: held(["2025-01-31"], ["一"]),
      gaps: [
        { id: "unmet", severity: "should", subject: "第二党小组", period: "2025-01", args: { name: "第二党小组" } },
      ],
    },
    {
      name: "a row that names no group counts for none",
      asOf: "2025-01-31",
      members,
      meetings: held(["2025-01-10"], []),
      gaps: [
        { id: "unmet", subject: "第一党小组" },
        { id: "unmet", subject: "第二党小组" },
      ],
    },
  ],
});
