import check from "../../../src/checks/records/host-and-recorder-present";
import { testCheck } from "../../support/check-tester";

const one = (more: object) => ({ meetings: [{ host: "甲一", recorder: "乙一", ...more }] });

testCheck(check, {
  pass: [
    { name: "two people, both there", ...one({ absentList: "丙一(出差)" }) },
    { name: "nobody absent", ...one({ absentList: "无" }) },
    { name: "both blank", ...one({ host: null, recorder: null }) },
    { name: "after asOf", ...one({ date: "2026-01-01", recorder: "甲一" }) },
  ],
  gap: [
    {
      name: "the host is absent",
      ...one({ absentList: "甲一(出差)" }),
      gaps: [{ id: "absent", severity: "should", subject: "会议!2", cells: ["会议!absentList2", "会议!host2"] }],
    },
    {
      name: "the recorder is on leave",
      ...one({ leaveList: "乙一" }),
      gaps: [{ id: "absent", cells: ["会议!leaveList2", "会议!recorder2"] }],
    },
    {
      name: "one person as both",
      ...one({ recorder: "甲一" }),
      gaps: [{ id: "same", severity: "look", cells: ["会议!recorder2"] }],
    },
    {
      name: "one person as both, and absent: the former alone",
      ...one({ recorder: "甲一", absentList: "甲一" }),
      gaps: [{ id: "absent", cells: ["会议!absentList2", "会议!host2", "会议!recorder2"] }],
    },
  ],
});
