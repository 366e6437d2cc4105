import check from "../../../src/checks/attendance/names-match-number";
import { testCheck } from "../../support/check-tester";

testCheck(check, {
  pass: [
    { name: "as many names as the number", meetings: [{ actual: 2, attendees: "张一、张二" }] },
    {
      name: "guests are not counted",
      meetings: [
        { actual: 2, attendees: "张一、张二、[王五]" },
        { actual: 2, attendees: "张一、张二、王五", observers: "王五" },
      ],
    },
    { name: "a name counts once", meetings: [{ actual: 2, attendees: "张一、张二、张一" }] },
    {
      name: "two people of one name, both listed",
      members: [{ name: "王芳" }, { name: "王芳" }],
      meetings: [{ actual: 3, attendees: "王芳、王芳、张二" }],
    },
    {
      name: "incomplete lists",
      meetings: [
        { actual: 9, attendees: "张一、张二等9人" },
        { actual: 9, attendees: "全体党员" },
        { actual: 9, attendees: null },
      ],
    },
    { name: "no number", meetings: [{ actual: null, attendees: "张一" }] },
    { name: "white space in a name makes no second person", meetings: [{ actual: 2, attendees: "张 一、张二、张一" }] },
  ],
  gap: [
    {
      name: "one name too few",
      meetings: [{ actual: 3, attendees: "张一、张二" }],
      gaps: [
        {
          id: "differs",
          severity: "must",
          subject: "会议!2",
          cells: ["会议!attendees2", "会议!actual2"],
          args: { names: 2, actual: 3 },
        },
      ],
    },
    {
      name: "one name too many",
      meetings: [{ actual: 1, attendees: "张一、张二" }],
      gaps: [{ id: "differs", args: { names: 2, actual: 1 } }],
    },
    {
      name: "nobody, but a number",
      meetings: [{ actual: 1, attendees: "无" }],
      gaps: [{ id: "differs", args: { names: 0, actual: 1 } }],
    },
  ],
});
