import check from "../../../src/checks/members/silent-half-year";
import { describeFinding } from "../../../src/checks";
import { testCheck } from "../../support/check-tester";

const month = (m: number, more = {}) => ({
  date: `2025-${String(m).padStart(2, "0")}-10`,
  kinds: ["主题党日" as const],
  attendees: "甲一、乙一",
  ...more,
});
const months = (from: number, to: number, more = {}) =>
  Array.from({ length: to - from + 1 }, (_, i) => month(from + i, more));
const people = (more = {}) => [{ name: "甲一" }, { name: "乙一" }, { name: "王小明", ...more }];

testCheck(check, {
  pass: [
    { name: "five months", members: people(), meetings: months(1, 5) },
    { name: "there once", members: people(), meetings: [...months(1, 6), month(3, { attendees: "甲一、王小明" })] },
    {
      name: "a reason once",
      members: people(),
      meetings: [...months(1, 2), month(3, { absentList: "王小明(出差)" }), ...months(4, 7)],
    },
    {
      name: "named under 请假",
      members: people(),
      meetings: [...months(1, 2), month(3, { leaveList: "王小明" }), ...months(4, 7)],
    },
    {
      name: "全体党员 once",
      members: people(),
      meetings: [...months(1, 2), month(3, { attendees: "全体党员" }), ...months(4, 7)],
    },
    {
      name: "lists that cannot be counted tell nothing",
      members: people(),
      meetings: months(1, 8, { attendees: "甲一、乙一等" }),
    },
    { name: "committee meetings are not his", members: people(), meetings: months(1, 8, { kinds: ["支委会"] }) },
    {
      name: "another group's meetings are not his",
      members: people({ group: "第二党小组" }),
      meetings: months(1, 8, { kinds: ["党小组会"], groups: ["一"] }),
    },
    {
      name: "joined within the first of the months",
      members: people({ joined: "2025-01-01", full: null, type: "预备党员" }),
      meetings: months(1, 6),
    },
    { name: "came later", members: people({ transferIn: "2025-05-06" }), meetings: months(1, 8) },
    { name: "left before", members: people({ left: "2025-01-31" }), meetings: months(1, 8) },
    { name: "old and frail", members: people({ remark: "年老体弱" }), meetings: months(1, 8) },
    { name: "流动党员", members: people({ status: "流动党员" }), meetings: months(1, 8) },
    { name: "the sixth month is not over", members: people(), meetings: months(7, 12), asOf: "2025-12-30" },
  ],
  gap: [
    {
      name: "six months",
      members: people(),
      meetings: months(1, 6),
      gaps: [
        {
          id: "silent",
          severity: "must",
          subject: "王小明",
          cells: ["名册!name4"],
          args: { months: 6, from: "2025-01", to: "2025-06" },
        },
      ],
    },
    {
      name: "a month that is not judged does not break",
      members: people(),
      meetings: [...months(1, 3), month(4, { attendees: "甲一等" }), ...months(5, 7)],
      gaps: [{ id: "silent", args: { months: 6, to: "2025-07" } }],
    },
    {
      name: "缺席 and 无故 are no reasons",
      members: people(),
      meetings: [
        ...months(1, 3),
        month(4, { absentList: "王小明(无故缺席)" }),
        month(5, { absentList: "王小明(缺席)" }),
        month(6, { absentList: "王小明" }),
      ],
      gaps: [{ id: "silent" }],
    },
    {
      name: "his own group's meetings",
      members: people({ group: "第二党小组" }),
      meetings: months(1, 6, { kinds: ["党小组会"], groups: ["二"] }),
      gaps: [{ id: "silent" }],
    },
    {
      name: "joined the day before the first month",
      members: people({ joined: "2024-12-31", full: null, type: "预备党员" }),
      meetings: months(1, 6),
      gaps: [{ id: "silent" }],
    },
  ],
});

test("it concludes nothing", () => {
  const { sample, zh, en } = check.messages.silent;
  const said = [zh(sample), en(sample)].flatMap((s) => [s.what, s.why ?? "", s.fix]).join("");
  const cited = describeFinding(
    {
      code: "P01",
      messageId: "silent",
      severity: "must",
      subject: { type: "member", name: "王小明" },
      at: [],
      basis: ["P01"],
      args: sample,
      key: "P01-1",
    },
    "zh",
  );
  expect(said + cited.why).not.toMatch(/自行脱党|脱党|除名/);
  expect(said).toContain("了解原因");
});
