import check from "../../../src/checks/records/not-in-two-places";
import { testCheck } from "../../support/check-tester";

const rows = (first: string, second: string, a = {}, b = {}) => ({
  meetings: [
    { date: `2025-06-26 ${first}`, place: "一室", attendees: "甲一、乙一", host: "甲一", ...a },
    {
      date: `2025-06-26 ${second}`,
      place: "二室",
      attendees: "乙一、丙一",
      host: "丙一",
      kinds: ["党课" as const],
      ...b,
    },
  ],
});

testCheck(check, {
  pass: [
    { name: "touching ends", ...rows("14:30-15:30", "15:30-16:30") },
    { name: "no end", ...rows("14:30", "14:30-16:30") },
    { name: "nobody in both", ...rows("14:30-15:30", "14:30-15:30", { attendees: "甲一" }, { attendees: "丙一" }) },
    { name: "two dates", ...rows("14:30-15:30", "14:30-15:30", {}, { date: "2025-06-27 14:30-15:30" }) },
    { name: "one meeting twice", ...rows("14:30-15:30", "14:30-15:30", {}, { repeats: { table: 0, row: 2 } }) },
    {
      name: "a name that two people bear",
      members: [{ name: "乙一" }, { name: "乙一" }],
      ...rows("14:30-15:30", "14:30-15:30"),
    },
    { name: "a guest in one of them", ...rows("14:30-15:30", "14:30-15:30", { attendees: "甲一、[乙一]" }) },
  ],
  gap: [
    {
      name: "a minute, two places",
      ...rows("14:30-15:30", "15:29-16:30"),
      gaps: [
        {
          id: "apart",
          severity: "must",
          subject: "会议!3",
          cells: ["会议!date2", "会议!date3"],
          args: { names: ["乙一"] },
        },
      ],
    },
    {
      name: "one place",
      ...rows("14:30-16:00", "15:00-16:00", {}, { place: "一室" }),
      gaps: [{ id: "together", severity: "look", subject: "会议!3" }],
    },
    {
      name: "a place is blank",
      ...rows("14:30-16:00", "15:00-16:00", {}, { place: null }),
      gaps: [{ id: "together", severity: "look" }],
    },
    {
      name: "the host of one attends the other",
      ...rows("14:30-16:00", "15:00-16:00", {}, { attendees: "丁一", host: "乙一" }),
      gaps: [{ id: "apart", args: { names: ["乙一"] } }],
    },
    {
      name: "one row over two others is one finding",
      meetings: [
        { date: "2025-06-26 09:00-12:00", place: "一室", attendees: "甲一" },
        { date: "2025-06-26 09:00-10:00", place: "二室", attendees: "乙一" },
        { date: "2025-06-26 09:30-11:00", place: "三室", attendees: "甲一、乙一" },
      ].map((m) => ({ ...m, host: null })),
      gaps: [
        {
          id: "apart",
          subject: "会议!4",
          cells: ["会议!date2", "会议!date3", "会议!date4"],
          args: { names: ["甲一", "乙一"] },
        },
      ],
    },
  ],
});
