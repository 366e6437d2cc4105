import check from "../../../src/checks/meetings/chaired-by-secretary";
import type { MeetingRow, MemberRow } from "../../support/books-builder";
import { testCheck } from "../../support/check-tester";

const members: MemberRow[] = [
  { name: "张书", post: "党支部书记" },
  { name: "李副", post: "副书记" },
  { name: "王组", post: "组织委员兼纪检委员" },
  { name: "赵四", post: "第一党小组组长" },
  { name: "孙五" },
];
const by = (host: string | null, kinds: MeetingRow["kinds"] = ["党员大会"]): MeetingRow => ({ host, kinds });

testCheck(check, {
  pass: [
    { name: "the secretary", members, meetings: [by("张书"), by("张 书", ["支委会"])] },
    { name: "the role word alone", members, meetings: [by("书记"), by("支部书记")] },
    { name: "a blank chair is K01's matter", members, meetings: [by(null)] },
    {
      name: "a lecture may be chaired by anybody",
      members,
      meetings: [by("孙五", ["党课"]), by("孙五", ["党小组会"])],
    },
    { name: "one of two chairs is the secretary", members, meetings: [by("孙五、张书")] },
    { name: "nobody is recorded as secretary", members: members.slice(1), meetings: [by("孙五")] },
    {
      name: "posts of other bodies are no posts here",
      members: [{ name: "张书", post: "党总支书记" }, { name: "孙五" }],
      meetings: [by("孙五")],
    },
    {
      name: "the secretary of the committee ledger",
      members: [{ name: "张书" }, { name: "孙五" }],
      committee: [{ name: "张书", post: "书记", start: "2024-01-10" }],
      meetings: [by("张书")],
    },
    {
      name: "before the first term that is known",
      members: [{ name: "张书" }, { name: "孙五" }],
      committee: [{ name: "张书", post: "书记", start: "2025-03-06" }],
      meetings: [{ ...by("孙五"), date: "2025-03-05" }],
    },
  ],
  gap: [
    {
      name: "a member without post",
      members,
      meetings: [by("孙五")],
      gaps: [{ id: "other", severity: "should", subject: "会议!2", cells: ["会议!host2"], args: { host: "孙五" } }],
    },
    {
      name: "a group leader is not of the committee",
      members,
      meetings: [by("赵四", ["支委会"])],
      gaps: [{ id: "other", severity: "should" }],
    },
    {
      name: "somebody not on the roster",
      members,
      meetings: [by("周六")],
      gaps: [{ id: "other", severity: "should" }],
    },
    {
      name: "the deputy",
      members,
      meetings: [by("李副")],
      gaps: [{ id: "deputy", severity: "look", args: { host: "李副", post: "副书记" } }],
    },
    {
      name: "a committee member, role word alone",
      members,
      meetings: [by("组织委员")],
      gaps: [{ id: "deputy", severity: "look", args: { host: "", post: "组织委员" } }],
    },
    {
      name: "a row of two kinds is said once",
      members,
      meetings: [by("孙五", ["党员大会", "支委会"])],
      gaps: [{ id: "other" }],
    },
    {
      name: "on the first day of the secretary's term",
      members: [{ name: "张书" }, { name: "孙五" }],
      committee: [{ name: "张书", post: "书记", start: "2025-03-05" }],
      meetings: [{ ...by("孙五"), date: "2025-03-05" }],
      gaps: [{ id: "other" }],
    },
  ],
});
