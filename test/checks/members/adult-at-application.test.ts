import check from "../../../src/checks/members/adult-at-application";
import { testCheck } from "../../support/check-tester";

const born = "2002-05-10";

testCheck(check, {
  pass: [
    { name: "on the eighteenth birthday", members: [{ name: "张一", born, apply: "2020-05-10" }] },
    {
      name: "born on a leap day, on 28 February",
      members: [{ name: "张一", born: "2004-02-29", apply: "2022-02-28" }],
    },
    { name: "no birth date", members: [{ name: "张一", apply: "2015-01-01" }] },
    {
      name: "joining counts only without a date of application",
      members: [{ name: "张一", born, apply: "2020-06-01", joined: "2019-01-01" }],
    },
    {
      name: "an application of the development ledger in time, beside an early joining",
      members: [{ name: "张一", born, joined: "2020-05-09" }],
      development: [{ name: "张一", apply: "2020-05-10" }],
    },
    { name: "an application known to the month of the birthday", members: [{ name: "张一", born, apply: "2020-05" }] },
  ],
  gap: [
    {
      name: "the day before",
      members: [{ name: "张一", born, apply: "2020-05-09" }],
      gaps: [
        {
          id: "tooYoung",
          severity: "must",
          subject: "张一",
          cells: ["名册!applyDate2"],
          args: { step: "apply", years: 18 },
        },
      ],
    },
    {
      name: "born on a leap day, on 27 February",
      members: [{ name: "张一", born: "2004-02-29", apply: "2022-02-27" }],
      gaps: [{ id: "tooYoung" }],
    },
    {
      name: "at joining, where no application is kept",
      members: [{ name: "张一", born, joined: "2020-05-09" }],
      gaps: [{ id: "tooYoung", cells: ["名册!joinDate2"], args: { step: "join" } }],
    },
    {
      name: "the application that only the development ledger keeps",
      members: [{ name: "张一", born, joined: "2022-01-01" }],
      development: [{ name: "张一", apply: "2020-05-09" }],
      gaps: [{ id: "tooYoung", subject: "张一", cells: ["发展!applyDate2"], args: { step: "apply" } }],
    },
    {
      name: "the month before, known to the month",
      members: [{ name: "张一", born, apply: "2020-04" }],
      gaps: [{ id: "tooYoung" }],
    },
    {
      name: "an applicant of the development ledger, under the text of 2026",
      asOf: "2026-12-31",
      development: [{ name: "赵新", born: "2008-09-02", apply: "2026-09-01" }],
      gaps: [{ id: "tooYoung", subject: "赵新", args: { inForce: "2026-09-01" } }],
    },
  ],
});
