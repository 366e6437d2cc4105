import { valueOf, type Reading } from "../../../../src/domain/reading";
import { toIso } from "../../../../src/domain/calendar-date";
import type { Books, DateValue } from "../../../../src/domain/books";
import { checkKept, gap, type KeptSheet } from "../../support/told";

const iso = (reading: Reading<DateValue>): string => {
  const value = valueOf(reading);
  return value ? toIso(value.first) : reading.state;
};
const learnt = (books: Books): string[] =>
  books.study.map(
    (one) =>
      `${(valueOf(one.names)?.names ?? []).map((person) => person.name).join("、")} ${iso(one.date)} ${valueOf(one.hours) ?? one.hours.state}`,
  );

const SHEETS: readonly KeptSheet[] = [
  {
    is: "time and subject told above a list of people",
    rows: [
      ["附件2"],
      ["党员集中学习签到及学时登记表"],
      ["单位：第一党支部", null, "时间：2025年3月29日", null, "地点：会议室", "主题：党纪学习"],
      ["序号", "姓名", "性别", "学时", "签名", "备注"],
      [1, "赵一鸣", "男", 2],
      [2, "钱二", "女", "2学时"],
      ["填表人：", null, "审核人："],
    ],
    merges: ["A2:F2"],
    holds: ["study list h4 d5-6 n2 A=no B=name C=gender D=hours E=signature F=remark"],
    facts: (books) => [...learnt(books), valueOf(books.study[0]!.topic)],
    are: ["赵一鸣 2025-03-29 2", "钱二 2025-03-29 2", "党纪学习"],
  },
  {
    is: "one person's year: the name above, the total in the fourth column",
    rows: [
      ["党员年度学习情况登记表（2025年）"],
      ["姓名：赵一鸣", null, "所在支部：第一党支部"],
      ["序号", "学习时间", "学习内容", "学习形式", "学时"],
      [1, "1月8日", "党章", "集中", 2],
      [2, "2.15", "纪律处分条例", "自学", "120分钟"],
      [...gap(3), "合计", 4],
    ],
    merges: ["A1:E1"],
    holds: ["study list h3 d4-5 n2 A=no B=date C=topic D=form E=hours"],
    facts: learnt,
    are: ["赵一鸣 2025-01-08 2", "赵一鸣 2025-02-15 2"],
  },
  {
    is: "training with beginning and end",
    rows: [
      ["序号", "姓名", "培训班名称", "培训开始时间", "培训结束时间", "培训地点", "完成学时数", "是否合格"],
      [1, "赵一鸣", "书记培训班", "2025-03-01", "2025-03-03", "党校", 24, "合格"],
      [2, "钱二", "书记培训班", "2025-03-01", "2025-03-03", "党校", "3天/24学时", "合格"],
    ],
    holds: ["study list h1 d2-3 n2 A=no B=name C=topic D=startDate E=endDate F=place G=hours H=passed"],
    facts: learnt,
    are: ["赵一鸣 2025-03-01 24", "钱二 2025-03-01 24"],
  },
  {
    is: "quarters and the year: hours required, done, carried over",
    rows: [
      ["2025年度党员教育培训学时统计表"],
      ["序号", "姓名", "身份", "应完成学时", "上年结转学时", "累计学时", "完成率", "是否达标"],
      [1, "赵一鸣", "书记", 56, 4, 60, "107%", "是"],
      [2, "钱二", "党员", 32, 0, 30, "93.8%", "否"],
    ],
    merges: ["A1:H1"],
    holds: ["study list h2 d3-4 n2 A=no B=name C=identity D=requiredHours E=carryOver F=totalHours G=rate H=met"],
  },
  {
    is: "twelve months of a school year",
    rows: [
      ["2024-2025学年党员学习学时登记表"],
      ["姓名", "9月", "10月", "11月", "12月", "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "合计"],
      ["赵一鸣", 2, 2, null, null, 4, null, null, null, null, null, null, null, 8],
    ],
    merges: ["A1:N1"],
    holds: [
      "study matrix h2 d3-3 n1 A=name B=hours.9 C=hours.10 D=hours.11 E=hours.12 F=hours.1 G=hours.2 H=hours.3 I=hours.4 J=hours.5 K=hours.6 L=hours.7 M=hours.8 N=annualHours",
    ],
    facts: learnt,
    are: ["赵一鸣 2024-09-01 2", "赵一鸣 2024-10-01 2", "赵一鸣 2025-01-01 4"],
  },
  {
    is: "half days under merged days, hours at the end",
    name: "考勤",
    rows: [
      ["2025年6月集中培训考勤表"],
      ["姓名", "部门", "6月3日", null, "6月4日", null, "合计学时"],
      [null, null, "上午", "下午", "上午", "下午", null],
      ["赵一鸣", "教务处", "Yes", "Yes", "No", "Yes", 12],
      ["钱二", "总务处", "Yes", "No", "No", "No", 4],
    ],
    merges: ["A1:G1", "A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3"],
    holds: [
      "attendance matrix h2,3 d4-5 n2 A=name B=dept C=header:6月3日/上午 D=header:6月3日/下午 E=header:6月4日/上午 F=header:6月4日/下午 G=totalHours",
    ],
    facts: (books) => books.attendance.slice(0, 4).map((one) => `${one.name} ${iso(one.date)} ${valueOf(one.mark)}`),
    are: [
      "赵一鸣 2025-06-03 present",
      "赵一鸣 2025-06-03 present",
      "赵一鸣 2025-06-04 absent",
      "赵一鸣 2025-06-04 present",
    ],
  },
  {
    is: "one day's half days as two columns",
    name: "考勤",
    rows: [
      ["培训考勤表"],
      ["日期：2025年6月3日"],
      ["序号", "姓名", "上午", "下午", "备注"],
      [1, "赵一鸣", "√", "√"],
      [2, "钱二", "√", "×", "事假"],
    ],
    merges: ["A1:E1"],
    holds: ["attendance list h3 d4-5 n2 A=no B=name C=am D=pm E=remark"],
  },
  {
    is: "three rows per person, halves of the day named",
    name: "考勤",
    rows: [
      ["2025年3月考勤表"],
      ["序号", "姓名", "时段", "3月1日", "3月2日", "3月3日"],
      [1, "赵一鸣", "上午", "√", "√", "○"],
      [null, null, "下午", "√", "△", "√"],
      [null, null, "晚上", "√", "√", "√"],
      [2, "钱二", "上午", "√", "×", "√"],
      [null, null, "下午", "√", "√", "√"],
      [null, null, "晚上", "√", "√", "√"],
      ["注：√出勤 ○事假 △病假 ×缺勤"],
    ],
    merges: ["A1:F1", "A3:A5", "B3:B5", "A6:A8", "B6:B8", "A9:F9"],
    holds: ["attendance matrix h2 d3-8 n2 A=no B=name C=halfDay D=header:3月1日 E=header:3月2日 F=header:3月3日"],
    facts: (books) => books.attendance.length,
    are: 18,
  },
  {
    is: "three rows per person, kinds of activity by month",
    rows: [
      ["2025年第一季度党员活动考勤表"],
      ["序号", "姓名", "项目", "1月", "2月", "3月"],
      [1, "赵一鸣", "三会一课", "√", "√", "○"],
      [null, null, "主题党日", "√", "△", "√"],
      [null, null, "学时", 3, 2, 4],
      [2, "钱二", "三会一课", "√", "×", "√"],
      [null, null, "主题党日", "√", "√", "√"],
      [null, null, "学时", 3, 2, 4],
      ["注：√出勤 ○事假 △病假 ×缺勤"],
    ],
    merges: ["A1:F1", "A3:A5", "B3:B5", "A6:A8", "B6:B8", "A9:F9"],
    holds: ["attendance matrix h2 d3-8 n2 A=no B=name C=header:项目 D=header:1月 E=header:2月 F=header:3月"],
  },
  {
    is: "days 1 to 31 of a month",
    rows: [
      ["2025年3月党员值班考勤表"],
      ["序号", "姓名", ...Array.from({ length: 31 }, (_, i) => i + 1), "出勤天数"],
      [1, "赵一鸣", ...Array.from({ length: 31 }, () => "√"), 31],
      [2, "钱二", ...Array.from({ length: 31 }, () => "√"), 31],
    ],
    merges: ["A1:AH1"],
    holds: [
      `attendance matrix h2 d3-4 n2 A=no B=name ${Array.from({ length: 31 }, (_, i) => `${i < 24 ? String.fromCharCode(67 + i) : `A${String.fromCharCode(41 + i)}`}=header:${i + 1}`).join(" ")} AH=header:出勤天数`,
    ],
  },
  {
    is: "a sign-in sheet in three columns of names",
    name: "签到",
    rows: [
      ["党员大会签到表"],
      ["会议时间：2025年3月29日", null, null, null, "地点：会议室"],
      ["序号", "姓名", "签名", "序号", "姓名", "签名", "序号", "姓名", "签名"],
      [1, "赵一鸣", "赵一鸣", 3, "孙三", "孙三", 5, "周五", null],
      [2, "钱二", null, 4, "李四", "事假", 6],
    ],
    merges: ["A1:I1"],
    holds: [
      "attendance multi h3 d4-5 n2 A=no B=name C=signature",
      "attendance multi h3 d4-5 n2 D=no E=name F=signature",
      "attendance multi h3 d4-4 n1 G=no H=name I=signature",
    ],
  },
  {
    is: "sessions with lists of people, hours in words, a ditto and a range",
    rows: [
      ["学习台账（2025年度）"],
      ["时间", "学习内容", "学习形式", "参加人员", "学时"],
      ["3月15日—16日", "党章", "集中学习", "赵一鸣、钱二", "2天"],
      ["〃", "条例", "自学", "全体党员", "半天"],
      ["4.8", "讲话", "视频", "赵一鸣 钱二 孙三", "若干"],
    ],
    merges: ["A1:E1"],
    holds: ["study list h2 d3-5 n3 A=date B=topic C=form D=attendees E=hours"],
    facts: (books) => [...learnt(books), books.tables[0]!.unread.length],
    are: ["赵一鸣、钱二 2025-03-15 16", " 2025-03-15 4", "赵一鸣、钱二、孙三 2025-04-08 unread", 1],
  },
];

checkKept(SHEETS);
