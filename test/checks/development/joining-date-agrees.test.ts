import check from "../../../src/checks/development/joining-date-agrees";
import { testCheck } from "../../support/check-tester";

const members = [{ name: "李一" }, { name: "王小明", joined: "2025-06-20", full: null, type: "预备党员" }];
const meeting = (topic: string | null, date = "2025-06-20", more = {}) => ({
  members,
  meetings: [{ date, topic, ...more }],
});

testCheck(check, {
  pass: [
    { name: "the same day", ...meeting("讨论接收王小明为中共预备党员") },
    { name: "转正 is another meeting", ...meeting("讨论王小明按期转正", "2026-06-20"), asOf: "2026-12-31" },
    { name: "not passed", ...meeting("讨论接收王小明为中共预备党员", "2025-03-20", { content: "表决未通过" }) },
    {
      name: "the latest counts",
      members,
      meetings: [
        { date: "2025-03-20", topic: "讨论接收王小明为预备党员" },
        { date: "2025-06-20", topic: "讨论接收王小明为预备党员" },
      ],
    },
    {
      name: "the committee's meeting is none",
      ...meeting("研究接收王小明为预备党员", "2025-06-10", { kinds: ["支委会"] }),
    },
    {
      name: "an introducer named in the content was not admitted",
      ...meeting("讨论接收王小明为预备党员", "2025-06-20", { content: "介绍人李一介绍情况" }),
    },
    {
      name: "nobody named in the topic: a full member who speaks was not admitted",
      ...meeting("接收预备党员", "2025-06-20", { content: "介绍人李一介绍了王小明的情况" }),
    },
    {
      name: "a longer name is another person",
      members: [...members, { name: "王小明亮", joined: "2025-05-01", full: null, type: "预备党员" }],
      meetings: [{ date: "2025-05-01", topic: "接收王小明亮为预备党员" }],
    },
    {
      name: "a roster date known to the month",
      members: [{ name: "王小明", joined: "2025-06", full: null, type: "预备党员" }],
      meetings: [{ date: "2025-06-20", topic: "接收王小明为预备党员" }],
    },
    { name: "the development ledger agrees", members, development: [{ name: "王小明", joinMeeting: "2025-06-20" }] },
  ],
  gap: [
    {
      name: "a day off",
      ...meeting("讨论接收王小明为中共预备党员", "2025-06-19"),
      gaps: [{ id: "differs", severity: "must", subject: "王小明", cells: ["名册!joinDate3", "会议!date2"] }],
    },
    {
      name: "named in the content alone",
      ...meeting("接收预备党员", "2025-06-19", { content: "大会讨论接收王小明为预备党员" }),
      gaps: [{ id: "differs" }],
    },
    {
      name: "the development ledger differs",
      members,
      development: [{ name: "王小明", joinMeeting: "2025-06-21" }],
      gaps: [
        {
          id: "differs",
          cells: ["发展!joinMeetingDate2", "名册!joinDate3"],
          args: { others: ["development 2025-06-21"] },
        },
      ],
    },
    {
      name: "both",
      members,
      meetings: [{ date: "2025-06-19", topic: "接收王小明为预备党员" }],
      development: [{ name: "王小明", joinMeeting: "2025-06-21" }],
      gaps: [{ id: "differs", args: { others: ["meeting 2025-06-19", "development 2025-06-21"] } }],
    },
  ],
});
