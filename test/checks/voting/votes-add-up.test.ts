import check from "../../../src/checks/voting/votes-add-up";
import { testCheck } from "../../support/check-tester";

const nine = Array.from({ length: 9 }, (_, i) => ({ name: `党员${"甲乙丙丁戊己庚辛壬"[i]}` }));
const names = (n: number): string =>
  nine
    .slice(0, n)
    .map((m) => m.name)
    .join("、");
const vote = (more: object) => ({ members: nine, meetings: [{ topic: "讨论接收张三为预备党员", ...more }] });

testCheck(check, {
  pass: [
    { name: "all agree", ...vote({ votersDue: 9, votersPresent: 8, yes: 7, no: 1, abstain: 0, attendees: names(8) }) },
    {
      name: "more votes, some in writing",
      ...vote({ votersDue: 9, votersPresent: 7, yes: 8, no: 0, abstain: 0, content: "1名党员提交书面意见" }),
    },
    { name: "a vote that is not given whole", ...vote({ votersPresent: 8, yes: 7 }) },
    { name: "fewer due than the roster has", ...vote({ votersDue: 8, votersPresent: 8 }) },
    { name: "nobody says how many were there", ...vote({ yes: 9, no: 0, abstain: 0 }) },
    { name: "a committee meeting", ...vote({ kinds: ["支委会"], votersDue: 3, votersPresent: 5 }) },
  ],
  gap: [
    {
      name: "votes and voters differ",
      ...vote({ votersDue: 9, votersPresent: 8, yes: 7, no: 0, abstain: 0 }),
      gaps: [
        {
          id: "figures",
          severity: "must",
          cells: ["会议!voteAbstain2", "会议!voteNo2", "会议!voteYes2"],
          args: { faults: ["sum 7 8"] },
        },
      ],
    },
    {
      name: "in writing, but fewer than present",
      ...vote({ votersPresent: 8, yes: 7, no: 0, abstain: 0, content: "书面意见" }),
      gaps: [{ id: "figures" }],
    },
    {
      name: "present by names",
      ...vote({ yes: 9, no: 0, abstain: 0, attendees: names(8) }),
      gaps: [{ id: "figures", args: { faults: ["sum 9 8"] } }],
    },
    {
      name: "more present than due",
      ...vote({ votersDue: 8, votersPresent: 9 }),
      gaps: [{ id: "figures", cells: ["会议!votersDue2", "会议!votersPresent2"], args: { faults: ["over 9 8"] } }],
    },
    {
      name: "预备党员 counted as due",
      members: [...nine, { name: "赵预", type: "预备党员", joined: "2024-12-01", full: null }],
      meetings: [{ topic: "换届选举", votersDue: 10, votersPresent: 9 }],
      gaps: [{ id: "figures", cells: ["会议!votersDue2"], args: { faults: ["roster 10 9"] } }],
    },
    {
      name: "more present than names that may vote",
      ...vote({ votersPresent: 8, attendees: names(7) }),
      gaps: [{ id: "figures", cells: ["会议!votersPresent2"], args: { faults: ["names 8 7"] } }],
    },
    {
      name: "several faults are one finding",
      ...vote({ votersDue: 10, votersPresent: 8, yes: 7, no: 0, abstain: 0, attendees: names(7) }),
      gaps: [{ id: "figures", args: { faults: ["sum 7 8", "roster 10 9", "names 8 7"] } }],
    },
  ],
});
