import { toIso } from "../../../../src/domain/calendar-date";
import { valueOf } from "../../../../src/domain/reading";
import { checkKept, type KeptSheet } from "../../support/told";

const SHEETS: readonly KeptSheet[] = [
  {
    is: "hours under the names of courses alone",
    rows: [
      ["护理党支部2025年度学时登记"],
      ["序号", "姓名", "党章党规", "形势政策", "应急演练", "合计"],
      [1, "秦可为", 4, 6, 2, 12],
      [2, "柳如是", 4, null, 2, 6],
      ["支部书记签字：", null, null, null, "年  月  日"],
    ],
    merges: ["A1:F1"],
    holds: ["study matrix h2 d3-4 n2 A=no B=name C=header:党章党规 D=header:形势政策 E=header:应急演练 F=header:合计"],
    facts: (books) => books.study.map((one) => `${valueOf(one.names)?.names[0]?.name} ${valueOf(one.hours)}`),
    are: ["秦可为 4", "秦可为 6", "秦可为 2", "柳如是 4", "柳如是 2"],
  },
  {
    is: "three shifts to a person, the name merged or written once",
    rows: [
      ["2025年3月党员值守考勤表"],
      ["姓名", "时段", "1日", "2日", "3日"],
      ["秦可为", "上午", "√", "√", "√"],
      [null, "下午", "√", "√", null],
      [null, "加班", null, "√", null],
      ["柳如是", "上午", "√", "√", "√"],
      [null, "下午", "√", null, null],
    ],
    merges: ["A1:E1", "A3:A5"],
    holds: ["attendance matrix h2 d3-7 n2 A=name B=halfDay C=header:1日 D=header:2日 E=header:3日"],
    facts: (books) => books.attendance.filter((one) => one.name === "秦可为").length,
    are: 6,
  },
  {
    is: "months paid beside a list of what is due",
    rows: [
      ["序号", "姓名", "月应交", "备注", "1月", "2月"],
      [1, "秦可为", 5, null, 5, 5],
      [2, "柳如是", 6, null, 6, null],
      ["上半年合计", null, 11, null, 11, 5],
    ],
    name: "党费",
    holds: ["dues matrix h1 d2-3 n2 A=no B=name C=monthlyDue D=remark E=paid.1 F=paid.2"],
  },
  {
    is: "who is at which stage, by ticks",
    rows: [
      ["2025年发展党员工作台账"],
      ["序号", "姓名", "培养阶段", null, null, "递交申请书时间"],
      [null, null, "申请人", "积极分子", "发展对象"],
      [1, "秦可为", "√", null, null, "2025-01-02"],
      [2, "柳如是", null, "√", null, "2024-03-01"],
      [3, "方仲永", null, null, "√", "2023-05-06"],
    ],
    merges: ["A1:F1", "A2:A3", "B2:B3", "C2:E2", "F2:F3"],
    holds: [
      "development list h2,3 d4-6 n3 A=no B=name C=stage.applicant D=stage.activist E=stage.candidate F=applyDate",
    ],
  },
  {
    is: "clock times alone, the day in the title",
    rows: [
      ["2025年10月17日党员集中轮训学时安排"],
      ["时间", "课程", "授课人", "参训人员", "学时"],
      ["08:30-10:00", "党章辅导", "秦可为", "柳如是、方仲永", 2],
      ["14:00-17:00", "现场教学", "柳如是", "全体党员", 4],
    ],
    merges: ["A1:E1"],
    holds: ["study list h2 d3-4 n2 A=time B=topic C=lecturer D=attendees E=hours"],
    facts: (books) => books.study.map((one) => toIso(valueOf(one.date)!.first)),
    are: ["2025-10-17", "2025-10-17"],
  },
  {
    is: "meetings in English",
    rows: [
      ["Party Branch Meeting Log 2025"],
      ["No.", "Date", "Type", "Topic", "Venue", "Chair", "Minutes by", "Expected", "Present", "Absent"],
      [1, "2025-01-08", "Branch Committee", "Work plan", "Room 205", "秦可为", "柳如是", 3, 3],
      [2, "2025-03-27", "General Meeting", "Report", "Hall", "秦可为", "柳如是", 9, 8, "顾维钧 (sick)"],
      [3, "2025-05-27", "Party Lecture", "History", "Hall", "秦可为", "柳如是", 9, 9],
    ],
    holds: [
      "meetings list h2 d3-5 n3 A=no B=date C=type D=topic E=place F=host G=recorder H=expected I=actual J=absentList",
    ],
    facts: (books) => books.meetings.map((one) => one.kinds.join()),
    are: ["支委会", "党员大会", "党课"],
  },
  {
    is: "meetings pasted without their header",
    rows: [
      ["2025-01-08", "支委会", "研究年度计划", "会议室", "秦可为、柳如是、方仲永"],
      ["2025-01-17", "主题党日", "志愿服务", "广场", "秦可为、柳如是、方仲永、顾维钧"],
      ["2025-03-27", "党员大会", "工作报告", "会议室", "秦可为、柳如是、方仲永、顾维钧"],
    ],
    holds: ["meetings list h d1-3 n3 A=date B=type C=header: D=place E=attendees"],
    facts: (books) => [books.tables[0]!.certain, books.meetings.map((one) => toIso(valueOf(one.date)!.first))],
    are: [false, ["2025-01-08", "2025-01-17", "2025-03-27"]],
  },
  {
    is: "meetings under a header blotted out, one word in every cell",
    rows: [
      ["甲栏", "甲栏", "甲栏", "甲栏", "甲栏"],
      ["2025-01-08", "支委会", "研究年度计划", "会议室", "秦可为、柳如是、方仲永"],
      ["2025-01-17", "主题党日", "志愿服务", "广场", "秦可为、柳如是、方仲永、顾维钧"],
      ["2025-03-27", "党员大会", "工作报告", "会议室", "秦可为、柳如是、方仲永、顾维钧"],
    ],
    holds: ["meetings list h d2-4 n3 A=date B=type C=header: D=place E=attendees"],
    facts: (books) => [books.tables[0]!.certain, books.meetings.map((one) => toIso(valueOf(one.date)!.first))],
    are: [false, ["2025-01-08", "2025-01-17", "2025-03-27"]],
  },
  {
    is: "a plan in blocks, the last of which lost its header",
    rows: [
      ["2025年第一季度各支部主题党日安排"],
      ["一、第一党支部"],
      ["日期", "主题", "责任人"],
      ["1月5日", "学雷锋", "秦可为"],
      ["二、第二党支部"],
      ["时间", "活动内容", "负责人"],
      ["2月5日", "植树", "柳如是"],
      ["三、第三党支部"],
      ["3月15日", "走访", "方仲永"],
      ["3月16日", "宣讲", "顾维钧"],
    ],
    merges: ["A1:C1", "A2:C2", "A5:C5", "A8:C8"],
    holds: [
      "plan list h3 d4-4 n1 A=date B=topic C=owner",
      "plan list h6 d7-7 n1 A=date B=topic C=owner",
      "plan list h d9-10 n2 A=date B=topic C=owner",
    ],
  },
];

checkKept(SHEETS);
