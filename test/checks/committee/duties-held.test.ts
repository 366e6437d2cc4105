import check from "../../../src/checks/committee/duties-held";
import { testCheck } from "../../support/check-tester";

const plain = Array.from({ length: 5 }, (_, i) => ({ name: `党员${"甲乙丙丁戊"[i]}` }));
const branch = (...posts: string[]) => ({
  members: [...plain, ...posts.map((post, i) => ({ name: `支委${"甲乙丙丁戊"[i]}`, post }))],
});

testCheck(check, {
  pass: [
    { name: "all four", ...branch("书记", "组织委员", "宣传委员", "纪检委员") },
    { name: "two in one hand", ...branch("书记兼组织委员", "组织、宣传委员", "纪检委员") },
    { name: "no duties recorded", ...branch("书记", "副书记", "委员") },
    {
      name: "fewer than seven full members",
      members: [
        { name: "甲一", post: "书记" },
        { name: "乙一", post: "组织委员" },
      ],
    },
    {
      name: "by a committee ledger's 分工",
      members: [...plain, ...plain.map((m) => ({ name: `${m.name}二` }))],
      without: ["members.partyPost"],
      committee: [
        { name: "党员甲", post: "书记" },
        { name: "党员乙", post: "委员", duty: "组织" },
        { name: "党员丙", post: "委员", duty: "宣传" },
        { name: "党员丁", post: "委员", duty: "纪检" },
      ],
    },
  ],
  gap: [
    {
      name: "nobody for discipline",
      ...branch("书记", "副书记", "组织、宣传委员", "委员"),
      gaps: [
        {
          id: "missing",
          severity: "look",
          subject: "branch",
          period: "2025",
          cells: [],
          args: { roles: ["纪检委员"] },
        },
      ],
    },
    {
      name: "a deputy is no secretary",
      ...branch("副书记", "组织委员", "宣传委员", "纪检委员"),
      gaps: [{ id: "missing", args: { roles: ["书记"] } }],
    },
    {
      name: "who held it has left",
      members: [
        ...plain,
        { name: "丙一" },
        { name: "甲一", post: "书记" },
        { name: "乙一", post: "组织委员" },
        { name: "丁一", post: "宣传委员" },
        { name: "戊一", post: "纪检委员", left: "2025-06-01" },
      ],
      gaps: [{ id: "missing", args: { roles: ["纪检委员"] } }],
    },
  ],
});
