import check from "../../../src/checks/organisation/branch-not-too-large";
import { testCheck } from "../../support/check-tester";
import { roster } from "../../support/rosters";

testCheck(check, {
  pass: [
    { name: "fifty", members: roster(50) },
    { name: "fifty-one less one who has left", members: roster(50, [{ name: "王新", left: "2025-12-30" }]) },
    { name: "activists are no members", members: roster(50, [{ name: "王新", type: "入党积极分子" }]) },
    {
      name: "sixty by the superior body's pack",
      members: roster(60),
      packs: [
        { format: 1, id: "p", version: "1", level: "superior", clauses: [{ id: "O02", values: { members: 60 } }] },
      ],
    },
    { name: "no roster", empty: ["meetings"] },
  ],
  gap: [
    {
      name: "fifty-one",
      members: roster(51),
      gaps: [
        {
          id: "tooLarge",
          severity: "should",
          subject: "branch",
          period: "2025",
          cells: [],
          args: { members: 51, most: 50 },
        },
      ],
    },
    {
      name: "one on probation makes fifty-one",
      members: roster(50, [{ name: "王新", type: "预备党员", joined: "2025-12-31" }]),
      gaps: [{ id: "tooLarge" }],
    },
    {
      name: "leaving on the day itself still counts",
      members: roster(50, [{ name: "王新", left: "2025-12-31" }]),
      gaps: [{ id: "tooLarge" }],
    },
  ],
});
