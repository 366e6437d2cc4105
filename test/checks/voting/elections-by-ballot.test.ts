import check from "../../../src/checks/voting/elections-by-ballot";
import { testCheck } from "../../support/check-tester";

const vote = (content: string, more: object = {}) => ({
  meetings: [{ kinds: ["换届选举" as const], topic: "选举新一届支部委员会", content, ...more }],
});

testCheck(check, {
  pass: [
    { name: "by ballot", ...vote("采用无记名投票方式选举产生委员3名") },
    {
      name: "hands for the rules and tellers",
      ...vote("举手表决通过选举办法和监票人、计票人名单。无记名投票选举产生委员"),
    },
    { name: "hands refused", ...vote("选举采用投票方式，不采用举手方式") },
    {
      name: "hands on another matter",
      ...vote("举手表决通过全年工作计划", { kinds: ["党员大会"], topic: "审议工作计划" }),
    },
    { name: "dated ahead", ...vote("举手表决选举产生委员", { date: "2026-02-01" }) },
  ],
  gap: [
    {
      name: "hands in the content",
      ...vote("以举手表决方式选举产生支部委员3名"),
      gaps: [{ id: "hands", severity: "must", cells: ["会议!content2"] }],
    },
    {
      name: "hands in the resolution of a by-election",
      ...vote("补选", { kinds: ["党员大会"], topic: "补选组织委员", resolution: "经举手表决，李一当选组织委员" }),
      gaps: [{ id: "hands", cells: ["会议!resolution2"] }],
    },
    {
      name: "rules by hand, and persons too",
      ...vote("举手通过选举办法；举手选举书记、委员"),
      gaps: [{ id: "hands" }],
    },
  ],
});
