import check from "../../../src/checks/attendance/numbers-agree";
import { testCheck } from "../../support/check-tester";

testCheck(check, {
  pass: [
    { name: "the sum holds", meetings: [{ expected: 12, actual: 10, leave: 1, absent: 1 }] },
    { name: "a blank number of absent is 0", meetings: [{ expected: 12, actual: 11, leave: 1, absent: null }] },
    { name: "a blank number on leave is not known", meetings: [{ expected: 12, actual: 10, leave: null, absent: 1 }] },
    {
      name: "no column for leave",
      meetings: [{ expected: 12, actual: 10 }],
      without: ["meetings.leave", "meetings.absent"],
    },
    {
      name: "nobody on leave, no column for absent",
      meetings: [{ expected: 10, actual: 10, leave: 0 }],
      without: ["meetings.absent"],
    },
    { name: "expected is blank", meetings: [{ expected: null, actual: 10, leave: 3 }] },
    {
      name: "the list counts where the number is blank",
      meetings: [{ expected: 3, actual: null, attendees: "张一、张二", leave: 1 }],
    },
    {
      name: "a list that cannot be counted",
      meetings: [{ expected: 3, actual: null, attendees: "张一、张二等5人", leave: 1 }],
    },
    {
      name: "a row that repeats a fuller one",
      meetings: [{ expected: 12, actual: 10, leave: 0, repeats: { table: 0, row: 9 } }],
    },
  ],
  gap: [
    {
      name: "one is missing from the sum",
      meetings: [{ expected: 12, actual: 10, leave: 1, absent: 0 }],
      gaps: [
        {
          id: "sum",
          severity: "must",
          subject: "会议!2",
          cells: ["会议!expected2", "会议!actual2", "会议!leave2", "会议!absent2"],
          args: { expected: 12, actual: 10, leave: 1, absent: 0 },
        },
      ],
    },
    {
      name: "one too many in the sum",
      meetings: [{ expected: 12, actual: 11, leave: 1, absent: 1 }],
      gaps: [{ id: "sum" }],
    },
    {
      name: "more present than expected, leave unknown",
      meetings: [{ expected: 12, actual: 13, leave: null }],
      gaps: [{ id: "tooMany", severity: "must", args: { expected: 12, actual: 13 } }],
    },
    {
      name: "the list is longer than expected",
      meetings: [{ expected: 1, actual: null, attendees: "张一、张二" }],
      gaps: [{ id: "tooMany", cells: ["会议!expected2", "会议!attendees2", "会议!leave2", "会议!absent2"] }],
    },
  ],
});
