import check from "../../../src/checks/voting/four-fifths-at-elections";
import { testCheck } from "../../support/check-tester";

const vote = (more: object, topic = "选举新一届支部委员会") => ({ meetings: [{ topic, ...more }] });

testCheck(check, {
  pass: [
    { name: "exactly four fifths", ...vote({ votersDue: 10, votersPresent: 8 }) },
    {
      name: "votes in favour are not judged",
      ...vote({ votersDue: 10, votersPresent: 9, yes: 1, resolution: "通过" }),
    },
    { name: "preparing an election", ...vote({ votersDue: 10, votersPresent: 2 }, "部署换届工作") },
    { name: "a committee meeting", ...vote({ kinds: ["支委会"], votersDue: 10, votersPresent: 2 }) },
  ],
  gap: [
    {
      name: "one fewer",
      ...vote({ votersDue: 10, votersPresent: 7 }),
      gaps: [{ id: "vote", severity: "must", cells: ["会议!votersPresent2"], args: { due: 10, present: 7 } }],
    },
    {
      name: "eleven due: nine are needed",
      ...vote({ votersDue: 11, votersPresent: 8 }, "补选组织委员"),
      gaps: [{ id: "vote" }],
    },
    {
      name: "a row of the kind 换届选举",
      ...vote({ kinds: ["换届选举"], votersDue: 10, votersPresent: 7 }, "产生第三届委员会"),
      gaps: [{ id: "vote" }],
    },
  ],
});
