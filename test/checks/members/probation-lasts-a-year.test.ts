import check from "../../../src/checks/members/probation-lasts-a-year";
import { testCheck } from "../../support/check-tester";

testCheck(check, {
  pass: [
    { name: "a year to the day", members: [{ name: "张一", joined: "2023-06-20", full: "2024-06-20" }] },
    { name: "from a leap day to 28 February", members: [{ name: "张一", joined: "2024-02-29", full: "2025-02-28" }] },
    { name: "the same month a year on", members: [{ name: "张一", joined: "2023-06", full: "2024-06" }] },
    { name: "a vague month that may be a year", members: [{ name: "张一", joined: "2023-06-20", full: "2024-06" }] },
    { name: "not yet full", members: [{ name: "张一", type: "预备党员", joined: "2025-06-20" }] },
    {
      name: "an activist's dates are nobody's",
      members: [{ name: "张一", type: "入党积极分子", joined: "2025-06-20", full: "2025-07-20" }],
    },
  ],
  gap: [
    {
      name: "a day short",
      members: [{ name: "张一", joined: "2023-06-20", full: "2024-06-19" }],
      gaps: [
        { id: "tooSoon", severity: "must", subject: "张一", cells: ["名册!fullMemberDate2"], args: { months: 12 } },
      ],
    },
    {
      name: "from a leap day to 27 February",
      members: [{ name: "张一", joined: "2024-02-29", full: "2025-02-27" }],
      gaps: [{ id: "tooSoon" }],
    },
    {
      name: "the month before, known to the month",
      members: [{ name: "张一", joined: "2023-06", full: "2024-05" }],
      gaps: [{ id: "tooSoon" }],
    },
    {
      name: "full before joining",
      members: [{ name: "张一", joined: "2023-06-20", full: "2022-06-20" }],
      gaps: [{ id: "tooSoon" }],
    },
    {
      name: "in the development ledger",
      development: [{ name: "赵新", joinMeeting: "2024-06-20", full: "2025-06-19" }],
      gaps: [{ id: "tooSoon", subject: "赵新", cells: ["发展!fullMemberDate2"] }],
    },
  ],
});
