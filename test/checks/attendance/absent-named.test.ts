import check from "../../../src/checks/attendance/absent-named";
import { testCheck } from "../../support/check-tester";

testCheck(check, {
  pass: [
    { name: "the absent are named", meetings: [{ expected: 12, actual: 11, absentList: "张三(病假)" }] },
    {
      name: "everybody came",
      meetings: [
        { expected: 12, actual: 12, absentList: null },
        { expected: 12, actual: 12, absentList: "无" },
      ],
    },
    {
      name: "no list of the absent is kept",
      meetings: [{ expected: 12, actual: 10 }],
      without: ["meetings.absentList"],
    },
    {
      name: "named in the list of leave",
      meetings: [{ expected: 12, actual: 11, absentList: null, leaveList: "张三" }],
    },
    { name: "no number at all", meetings: [{ expected: 12, actual: null, absentList: null }] },
  ],
  gap: [
    {
      name: "blank",
      meetings: [{ expected: 17, actual: 15, absentList: null }],
      gaps: [
        {
          id: "blank",
          severity: "should",
          subject: "会议!2",
          cells: ["会议!absentList2"],
          args: { expected: 17, actual: 15 },
        },
      ],
    },
    {
      name: "says nobody",
      meetings: [{ expected: 17, actual: 16, absentList: "无" }],
      gaps: [{ id: "nobody", severity: "must", cells: ["会议!absentList2"] }],
    },
    {
      name: "the number of names shows who is missing",
      meetings: [{ expected: 3, actual: null, attendees: "张一、张二", absentList: null }],
      gaps: [{ id: "blank", args: { actual: 2 } }],
    },
    {
      name: "only a list of leave is kept",
      meetings: [{ expected: 3, actual: 2, leaveList: null }, { leaveList: "张三" }],
      without: ["meetings.absentList"],
      gaps: [{ id: "blank", cells: ["会议!leaveList2"] }],
    },
  ],
});
