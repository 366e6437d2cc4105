import check from "../../../src/checks/voting/no-post-without-vote";
import { testCheck } from "../../support/check-tester";

const pre = { name: "王小明", type: "预备党员", joined: "2025-06-01", full: null };

testCheck(check, {
  pass: [
    { name: "a full member", members: [{ name: "王小明", post: "书记" }] },
    { name: "a group leader is no committee member", members: [{ ...pre, post: "党小组长" }] },
    { name: "a full member from this day on", members: [{ ...pre, full: "2025-12-31", post: "委员" }] },
    {
      name: "sanctioned, but gone",
      members: [{ name: "王小明", post: "委员", remark: "留党察看", left: "2025-01-01" }],
    },
    { name: "set free again", members: [{ name: "王小明", post: "委员", remark: "2024年解除留置" }] },
    { name: "no post", members: [pre] },
  ],
  gap: [
    {
      name: "probationary",
      members: [{ ...pre, post: "宣传委员" }],
      gaps: [{ id: "probationary", severity: "must", subject: "王小明", cells: ["名册!partyPost2"] }],
    },
    {
      name: "a full member only from tomorrow on",
      members: [{ ...pre, full: "2026-01-01", post: "副书记" }],
      gaps: [{ id: "probationary" }],
    },
    ...["被依法留置", "2025年10月被逮捕"].map((remark) => ({
      name: remark,
      members: [{ name: "王小明", post: "书记", remark }],
      gaps: [{ id: "sanctioned", severity: "must" as const }],
    })),
    {
      name: "under 留党察看",
      members: [{ name: "王小明", post: "书记", status: "留党察看一年" }],
      gaps: [{ id: "sanctioned", severity: "must", cells: ["名册!partyPost2"] }],
    },
  ],
});
