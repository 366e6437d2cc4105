import check from "../../../src/checks/records/names-as-in-the-roster";
import { testCheck } from "../../support/check-tester";

const members = [{ name: "欧阳建华" }, { name: "陈建国" }, { name: "陈建军" }, { name: "王小明" }, { name: "李四" }];
const host = (name: string, more = {}) => ({ members, meetings: [{ host: name, recorder: "陈建国", ...more }] });

testCheck(check, {
  pass: [
    { name: "as in the roster", ...host("王小明") },
    { name: "two names fit", ...host("陈建民") },
    { name: "two characters", ...host("李五") },
    { name: "another family name", ...host("汪小明") },
    { name: "another length", ...host("王小明明") },
    { name: "two characters differ", ...host("王大亮") },
    { name: "both in one cell are two people", members, talks: [{ speaker: "陈建国", target: "王小亮、王小明" }] },
    { name: "an applicant", ...host("王小亮"), development: [{ name: "王小亮" }] },
    { name: "attendance is X10's", ...host("陈建国", { attendees: "王小亮", absentList: "王小亮" }) },
    { name: "no roster", meetings: [{ host: "王小亮" }] },
    { name: "after asOf", ...host("王小亮", { date: "2026-01-01" }) },
  ],
  gap: [
    {
      name: "the host",
      ...host("王晓明"),
      gaps: [
        {
          id: "differs",
          severity: "should",
          subject: "会议!2",
          cells: ["会议!host2"],
          args: { pairs: ["王晓明 王小明"] },
        },
      ],
    },
    {
      name: "host and recorder are one finding",
      ...host("王晓明", { recorder: "欧阳健华" }),
      gaps: [{ id: "differs", cells: ["会议!host2", "会议!recorder2"] }],
    },
    {
      name: "study",
      members,
      study: [{ names: "欧阳健华" }],
      gaps: [{ id: "differs", subject: "学习!2", cells: ["学习!name2"] }],
    },
    {
      name: "dues",
      members,
      dues: [{ name: "王晓明", base: 3000 }],
      gaps: [{ id: "differs", subject: "王晓明", cells: ["党费!name2"] }],
    },
    { name: "appraisal", members, appraisal: [{ name: "王晓明" }], gaps: [{ id: "differs", cells: ["评议!name2"] }] },
    {
      name: "talks",
      members,
      talks: [{ speaker: "陈建国", target: "王晓明" }],
      gaps: [{ id: "differs", cells: ["谈话!target2"] }],
    },
    {
      name: "contacts and introducers",
      members,
      development: [{ name: "赵申", contacts: "王晓明", introducer: "欧阳健华、陈建国" }],
      gaps: [{ id: "differs", subject: "赵申", cells: ["发展!contacts2", "发展!introducer2"] }],
    },
  ],
});
