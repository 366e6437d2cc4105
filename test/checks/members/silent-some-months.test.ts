import check from "../../../src/checks/members/silent-some-months";
import { testCheck } from "../../support/check-tester";

const months = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    date: `2025-${String(from + i).padStart(2, "0")}-10`,
    kinds: ["党员大会" as const],
    attendees: "甲一",
  }));
const members = [{ name: "甲一" }, { name: "王小明" }];

testCheck(check, {
  pass: [
    { name: "two months", members, meetings: months(1, 2) },
    { name: "six months are P01's", members, meetings: months(1, 6) },
    {
      name: "two and two",
      members,
      meetings: [...months(1, 2), { date: "2025-03-10", attendees: "甲一、王小明" }, ...months(4, 5)],
    },
  ],
  gap: [
    {
      name: "three: look",
      members,
      meetings: months(1, 3),
      gaps: [{ id: "silent", severity: "look", subject: "王小明", cells: ["名册!name3"] }],
    },
    { name: "four: look", members, meetings: months(1, 4), gaps: [{ id: "silent", severity: "look" }] },
    {
      name: "five: should",
      members,
      meetings: months(1, 5),
      gaps: [{ id: "silent", severity: "should", args: { months: 5 } }],
    },
    {
      name: "the longest run",
      members,
      meetings: [...months(1, 3), { date: "2025-04-10", attendees: "甲一、王小明" }, ...months(5, 9)],
      gaps: [{ id: "silent", severity: "should", args: { from: "2025-05" } }],
    },
  ],
});
