import check from "../../../src/checks/voting/more-candidates-than-seats";
import { testCheck } from "../../support/check-tester";

const vote = (content: string, more: object = {}) => ({
  meetings: [{ kinds: ["换届选举" as const], topic: "选举新一届支部委员会", content, ...more }],
});

testCheck(check, {
  pass: [
    { name: "a fifth more", ...vote("候选人6名，应选委员5名") },
    { name: "four for three", ...vote("委员候选人四名，应选三名") },
    { name: "one number alone", ...vote("候选人3名") },
    { name: "one seat", ...vote("书记候选人1名，应选1名") },
    { name: "delegates", ...vote("出席上级党代会代表候选人5名，应选5名") },
    { name: "numbers that differ", ...vote("候选人3名，应选3名；候选人5名，应选4名") },
    { name: "another matter", ...vote("候选人3名，应选3名", { kinds: ["党员大会"], topic: "学习选举办法" }) },
  ],
  gap: [
    {
      name: "as many as seats",
      ...vote("候选人3名，应选委员3名"),
      gaps: [{ id: "few", severity: "look", cells: ["会议!content2"], args: { candidates: 3, seats: 3 } }],
    },
    { name: "a tenth more", ...vote("应选委员10名，候选人11名"), gaps: [{ id: "few" }] },
    { name: "in Chinese numerals", ...vote("应选委员五名，五名候选人"), gaps: [{ id: "few" }] },
  ],
});
