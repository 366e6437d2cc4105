import check from "../../../src/checks/organisation/committee-size-fits";
import type { MemberRow } from "../../support/books-builder";
import { testCheck } from "../../support/check-tester";

const people = (n: number, posts: readonly string[]): MemberRow[] =>
  Array.from({ length: n }, (_, i) => ({
    name: `甲${String.fromCharCode(0x4e00 + i)}`,
    ...(posts[i] ? { post: posts[i] } : {}),
  }));
const five = ["书记", "副书记", "组织委员", "宣传委员", "纪检委员"];

testCheck(check, {
  pass: [
    { name: "three of seven", members: people(7, five.slice(0, 3)) },
    { name: "seven of twelve", members: people(12, [...five, "青年委员", "委员"]) },
    { name: "six full members need none", members: people(6, ["书记"]) },
    { name: "no ledger records posts", members: people(12, []) },
    {
      name: "posts of the committee ledger",
      members: people(7, []),
      committee: five.slice(0, 3).map((post, i) => ({ name: `甲${String.fromCharCode(0x4e00 + i)}`, post })),
    },
    { name: "a member of two duties is one", members: people(7, ["书记", "组织委员、宣传委员", "纪检委员"]) },
  ],
  gap: [
    {
      name: "two of seven",
      members: people(7, five.slice(0, 2)),
      gaps: [
        {
          id: "size",
          severity: "should",
          subject: "branch",
          period: "2025",
          cells: [],
          args: { committee: 2, members: 7 },
        },
      ],
    },
    {
      name: "eight",
      members: people(12, [...five, "青年委员", "委员", "委员"]),
      gaps: [{ id: "size", args: { committee: 8 } }],
    },
    {
      name: "a member of the committee has left",
      members: people(8, five.slice(0, 3)).map((m, i) => (i === 2 ? { ...m, left: "2025-12-01" } : m)),
      gaps: [{ id: "size", args: { committee: 2 } }],
    },
    {
      name: "group leaders are not of it",
      members: people(7, ["书记", "委员", "第一党小组组长"]),
      gaps: [{ id: "size" }],
    },
    {
      name: "the term of one is over",
      members: people(7, []),
      committee: five.slice(0, 3).map((post, i) => ({
        name: `甲${String.fromCharCode(0x4e00 + i)}`,
        post,
        ...(i === 0 ? { end: "2025-12-30" } : {}),
      })),
      gaps: [{ id: "size", args: { committee: 2 } }],
    },
  ],
});
