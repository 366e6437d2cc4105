import check from "../../../src/checks/attendance/attendance-on-roster";
import { testCheck } from "../../support/check-tester";

const members = [
  { name: "张一" },
  { name: "张二" },
  { name: "王芳" },
  { name: "王芳" },
  { name: "新人", joined: "2025-03-05", type: "预备党员" },
  { name: "老人", left: "2025-03-05" },
  { name: "积极", type: "入党积极分子", joined: null },
];

testCheck(check, {
  pass: [
    { name: "members of that day", members, meetings: [{ attendees: "张一、张 二、新人、老人", absentList: "无" }] },
    { name: "an activist is on the roster", members, meetings: [{ attendees: "积极" }] },
    {
      name: "a name two people bear is never judged",
      members,
      meetings: [{ attendees: "王芳、王芳", absentList: "王芳" }],
    },
    {
      name: "guests",
      members,
      meetings: [{ attendees: "张一、[校外人]" }, { attendees: "张一、校外人", observers: "校外人" }],
    },
    { name: "no roster", meetings: [{ attendees: "张一、校外人" }] },
    {
      name: "joined in the month of the meeting",
      members: [{ name: "新人", joined: "2025-03" }],
      meetings: [{ attendees: "新人" }],
    },
    { name: "an undated row tells nothing of joining", members, meetings: [{ date: null, attendees: "新人、老人" }] },
    {
      name: "an incomplete list with a word that is no name",
      members,
      meetings: [{ attendees: "张一、各处室负责人等9人" }],
    },
  ],
  gap: [
    {
      name: "present and absent",
      members,
      meetings: [{ attendees: "张一、张二", absentList: "张二(病假)" }],
      gaps: [
        {
          id: "names",
          severity: "must",
          subject: "会议!2",
          cells: ["会议!attendees2", "会议!absentList2"],
          args: { both: ["张二"], stranger: [] },
        },
      ],
    },
    {
      name: "listed twice",
      members,
      meetings: [{ attendees: "张一、张二、张 一" }],
      gaps: [{ id: "names", severity: "must", cells: ["会议!attendees2"], args: { twice: ["张一"] } }],
    },
    {
      name: "not on the roster",
      members,
      meetings: [{ attendees: "张一、校外人" }],
      gaps: [{ id: "names", severity: "should", cells: ["会议!attendees2"], args: { stranger: ["校外人"] } }],
    },
    {
      name: "the day before joining",
      members,
      meetings: [{ date: "2025-03-04", attendees: "新人" }],
      gaps: [{ id: "names", severity: "should", args: { early: ["新人"] } }],
    },
    {
      name: "the day after leaving",
      members,
      meetings: [{ date: "2025-03-06", attendees: "老人" }],
      gaps: [{ id: "names", severity: "should", args: { gone: ["老人"] } }],
    },
    {
      name: "grave and slight in one row: one finding",
      members,
      meetings: [{ attendees: "张一、张一、校外人" }],
      gaps: [{ id: "names", severity: "must", args: { twice: ["张一"], stranger: ["校外人"] } }],
    },
    {
      name: "in both lists, without a roster",
      meetings: [{ attendees: "甲、乙", absentList: "乙" }],
      gaps: [{ id: "names", severity: "must", args: { both: ["乙"] } }],
    },
  ],
});
