import check from "../../../src/checks/voting/half-of-voters-present";
import { testCheck } from "../../support/check-tester";

const vote = (more: object) => ({ meetings: [{ topic: "讨论给予张三警告处分", ...more }] });
const nine = Array.from({ length: 9 }, (_, i) => ({ name: `党员${"甲乙丙丁戊己庚辛壬"[i]}` }));
const names = (n: number): string =>
  nine
    .slice(0, n)
    .map((m) => m.name)
    .join("、");

testCheck(check, {
  pass: [
    { name: "exactly half", ...vote({ votersDue: 8, votersPresent: 4 }) },
    { name: "half and one in favour", ...vote({ votersDue: 8, votersPresent: 8, yes: 5, resolution: "表决通过" }) },
    {
      name: "exactly half in favour, and said not to have passed",
      ...vote({ votersDue: 8, votersPresent: 8, yes: 4, resolution: "表决未通过" }),
    },
    {
      name: "few in favour, and no word of passing",
      ...vote({ votersDue: 8, votersPresent: 8, yes: 2, resolution: "通过无记名投票方式表决" }),
    },
    { name: "no matter and no vote", meetings: [{ topic: "学习", votersDue: 9, votersPresent: 2 }] },
    {
      name: "an admission is Q03's",
      meetings: [{ topic: "接收张三为预备党员", votersDue: 8, votersPresent: 4, yes: 1, resolution: "通过" }],
    },
    { name: "a committee meeting", ...vote({ kinds: ["支委会"], votersDue: 9, votersPresent: 2 }) },
    { name: "dated after asOf", ...vote({ date: "2026-01-05", votersDue: 9, votersPresent: 2 }) },
    {
      name: "a roster without dates gives no number due",
      members: nine.map((m) => ({ ...m, joined: null, full: null })),
      ...vote({ attendees: names(2) }),
    },
    {
      name: "a list that cannot be counted gives no number present",
      members: nine,
      ...vote({ attendees: `${names(2)}等` }),
    },
    {
      name: "those under 留党察看 are not due",
      members: [...nine.slice(0, 8), { name: "周过", remark: "留党察看" }],
      ...vote({ attendees: names(4) }),
    },
  ],
  gap: [
    {
      name: "one fewer than half",
      ...vote({ votersDue: 9, votersPresent: 4 }),
      gaps: [
        {
          id: "vote",
          severity: "must",
          subject: "会议!2",
          cells: ["会议!votersPresent2"],
          args: { faults: ["quorum"] },
        },
      ],
    },
    {
      name: "exactly half in favour of what passed",
      ...vote({ votersDue: 8, votersPresent: 8, yes: 4, resolution: "表决通过" }),
      gaps: [{ id: "vote", cells: ["会议!voteYes2"], args: { faults: ["majority"] } }],
    },
    {
      name: "both, one finding",
      ...vote({ votersDue: 9, votersPresent: 4, yes: 4, resolution: "通过" }),
      gaps: [{ id: "vote", cells: ["会议!voteYes2", "会议!votersPresent2"] }],
    },
    {
      name: "no matter, but a vote is recorded",
      meetings: [{ topic: "讨论工作要点", votersDue: 9, votersPresent: 4, yes: 4, no: 0, abstain: 0 }],
      gaps: [{ id: "vote" }],
    },
    {
      name: "by roster and names: guests and 预备党员 are no voters",
      members: [...nine, { name: "赵预", type: "预备党员", joined: "2024-12-01", full: null }],
      ...vote({ attendees: `${names(4)}、赵预、[外人]` }),
      gaps: [{ id: "vote", cells: ["会议!attendees2"], args: { due: 9, present: 4 } }],
    },
  ],
});
