import check from "../../../src/checks/members/probation-not-overdue";
import { testCheck } from "../../support/check-tester";

const person = { name: "张一", type: "预备党员", joined: "2024-06-20" };
const asOf = "2025-06-21";

testCheck(check, {
  pass: [
    { name: "a year to the day is in time", asOf: "2025-06-20", members: [person] },
    {
      name: "joined on a leap day, on 28 February",
      asOf: "2025-02-28",
      members: [{ ...person, joined: "2024-02-29" }],
    },
    { name: "full by type, without a date", asOf, members: [{ ...person, type: "正式党员" }] },
    { name: "a date of full membership", asOf, members: [{ ...person, full: "2025-06-20" }] },
    { name: "a date that cannot be read is not blank", asOf, members: [{ ...person, full: "?六月" }] },
    {
      name: "prolonged, by remark or column",
      asOf,
      members: [
        { ...person, remark: "预备期延长半年" },
        { ...person, name: "李二", extension: "6个月" },
      ],
    },
    {
      name: "has left or is outside",
      asOf,
      members: [
        { ...person, left: "2025-01-01" },
        { ...person, name: "李二", status: "停止党籍" },
      ],
    },
    { name: "put off, by the remark", asOf, members: [{ ...person, remark: "推迟讨论" }] },
    ...["2025-12-19", "2025-12-20"].map((day) => ({
      name: `moved in on 2025-06-20, looked at on ${day}`,
      asOf: day,
      members: [{ ...person, transferIn: "2025-06-20" }],
    })),
    { name: "joined in the month, a year ago", asOf, members: [{ ...person, joined: "2024-06" }] },
    {
      name: "neither type nor date is kept",
      asOf,
      members: [person],
      without: ["members.memberType", "members.fullMemberDate"],
    },
  ],
  gap: [
    {
      name: "moved in, six months and a day ago",
      asOf: "2025-12-21",
      members: [{ ...person, transferIn: "2025-06-20" }],
      gaps: [{ id: "overdue" }],
    },
    {
      name: "moved in before joining",
      asOf,
      members: [{ ...person, transferIn: "2024-03-01" }],
      gaps: [{ id: "overdue" }],
    },
    {
      name: "the day after",
      asOf,
      members: [person],
      gaps: [
        { id: "overdue", severity: "must", subject: "张一", cells: ["名册!fullMemberDate2"], args: { months: 12 } },
      ],
    },
    {
      name: "joined on a leap day, on 1 March",
      asOf: "2025-03-01",
      members: [{ ...person, joined: "2024-02-29" }],
      gaps: [{ id: "overdue" }],
    },
    {
      name: "no column for the date: the joining date",
      asOf,
      members: [person],
      without: ["members.fullMemberDate"],
      gaps: [{ id: "overdue", cells: ["名册!joinDate2"] }],
    },
    { name: "no type, a kept but blank date", asOf, members: [{ ...person, type: null }], gaps: [{ id: "overdue" }] },
    { name: "a remark that denies it", asOf, members: [{ ...person, remark: "未延长" }], gaps: [{ id: "overdue" }] },
    {
      name: "only in the development ledger",
      asOf,
      development: [{ name: "赵新", joinMeeting: "2024-06-20", full: null }],
      gaps: [{ id: "overdue", subject: "赵新" }],
    },
  ],
});
