import check from "../../../src/checks/voting/more-than-half-for-admission";
import { testCheck } from "../../support/check-tester";

const vote = (more: object, topic = "讨论接收张三为中共预备党员") => ({ meetings: [{ topic, ...more }] });

testCheck(check, {
  pass: [
    { name: "more than half", ...vote({ votersDue: 8, votersPresent: 5 }) },
    {
      name: "转正 by show of hands",
      ...vote({ votersDue: 8, votersPresent: 8, yes: 8, content: "举手表决通过" }, "张三转正"),
    },
    { name: "another matter", ...vote({ votersDue: 8, votersPresent: 4 }, "给予张三处分") },
    { name: "neither number", ...vote({}) },
  ],
  gap: [
    {
      name: "exactly half is not enough",
      ...vote({ votersDue: 8, votersPresent: 4 }),
      gaps: [{ id: "vote", severity: "must", cells: ["会议!votersPresent2"], args: { faults: ["quorum"] } }],
    },
    {
      name: "转正 with exactly half",
      ...vote({ votersDue: 8, votersPresent: 4 }, "张三按期转正"),
      gaps: [{ id: "vote" }],
    },
    {
      name: "passed with exactly half in favour",
      ...vote({ votersDue: 8, votersPresent: 7, yes: 4, resolution: "同意接收，通过" }),
      gaps: [{ id: "vote", cells: ["会议!voteYes2"], args: { faults: ["majority"] } }],
    },
    {
      name: "by show of hands: should",
      ...vote({ votersDue: 8, votersPresent: 8, yes: 8, resolution: "经举手表决，通过" }),
      gaps: [{ id: "vote", severity: "should", cells: ["会议!resolution2"], args: { faults: ["hands"] } }],
    },
    {
      name: "by show of hands and too few: one finding, must",
      ...vote({ votersDue: 8, votersPresent: 4, content: "举手表决" }),
      gaps: [{ id: "vote", severity: "must", cells: ["会议!content2", "会议!votersPresent2"] }],
    },
  ],
});
