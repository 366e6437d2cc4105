import { valueOf, type Reading } from "../../../../src/domain/reading";
import { toIso } from "../../../../src/domain/calendar-date";
import type { Books, DateValue } from "../../../../src/domain/books";
import { checkKept, gap, type KeptSheet } from "../../support/told";

const iso = (reading: Reading<DateValue>): string => {
  const value = valueOf(reading);
  return value ? toIso(value.first) : reading.state;
};
const held = (books: Books): string[] => books.meetings.map((one) => `${iso(one.date)} ${one.kinds.join("+")}`);

const SHEETS: readonly KeptSheet[] = [
  {
    is: "dates with T00:00:00 as a system writes them, the name far to the right",
    rows: [
      ["编号", "转正时间", "入党时间", "性别", "民族", "学历", "党支部名称", "姓名", "公民身份号码"],
      [
        "A01",
        "2002-06-18T00:00:00",
        "2001-06-18T00:00:00",
        "男",
        "汉族",
        "本科",
        "第一党支部",
        "赵一鸣",
        "990101198001010017",
      ],
      [
        "A02",
        "2013-07-01T00:00:00",
        "2012-07-01T00:00:00",
        "女",
        "汉族",
        "本科",
        "第一党支部",
        "钱二",
        "990101199103020024",
      ],
    ],
    holds: [
      "members list h1 d2-3 n2 A=no B=fullMemberDate C=joinDate D=gender E=ethnicity F=education G=branch H=name I=idNumber",
    ],
    facts: (books) => books.members.map((one) => iso(one.joinDate)),
    are: ["2001-06-18", "2012-07-01"],
  },
  {
    is: "notes between header and data, a merged block of instructions over several rows",
    rows: [
      ["学号", "姓名", "所在支部", "提交书面申请书时间", "当前发展阶段"],
      ["填写说明：1.学号必须填写。2.时间格式为2020.01.01。3.阶段请从下拉中选择，不要手工填写。"],
      [],
      [],
      ["20210101", "赵一鸣", "一支部", "2020.1.2", "积极分子"],
      ["20210102", "钱二", "一支部", "2021.1.2", "申请人"],
    ],
    merges: ["A2:E4"],
    holds: ["development list h1 d5-6 n2 A=studentNo B=name C=branch D=applyDate E=stage"],
  },
  {
    is: "numbers of columns in brackets under the header, rules under those",
    rows: [
      ["序号", "姓名", "党支部", "党费基数", "交纳比例", "月应交党费"],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(4)*(5)"],
      ["必填", "必填", "必填", "选填", "选填", "必填"],
      [1, "赵一鸣", "一支部", 5200, 0.015, 78],
      [2, "钱二", "一支部", 2900, 0.005, 14.5],
    ],
    holds: ["dues list h1 d4-5 n2 A=no B=name C=branch D=base E=rate F=monthlyDue"],
  },
  {
    is: "meta line of three cells with known words, then the header",
    rows: [
      ["党课学习签到表"],
      ["单位", "第一党支部", "时间", "2025.3.5", "地点", "会议室"],
      ["主讲人", "赵一鸣", "主题", "学党章", "记录人", "钱二"],
      ["序号", "姓名", "签名", "序号", "姓名", "签名"],
      [1, "孙三", "孙三", 3, "周五", "周五"],
      [2, "李四", "病假", 4, "吴六", null],
    ],
    merges: ["A1:F1"],
    holds: [
      "attendance multi h4 d5-6 n2 A=no B=name C=signature",
      "attendance multi h4 d5-6 n2 D=no E=name F=signature",
    ],
    facts: (books) => iso(books.attendance[0]!.date),
    are: "2025-03-05",
  },
  {
    is: "averages and head counts in the last lines",
    rows: [
      ["2025年学时统计"],
      ["序号", "姓名", "党支部", "学时"],
      [1, "赵一鸣", "一支部", 33],
      [2, "钱二", "一支部", 30],
      ["人数", 2],
      ["平均", null, null, 31.5],
      ["累计", null, null, 63],
    ],
    merges: ["A1:D1"],
    holds: ["study list h2 d3-4 n2 A=no B=name C=branch D=hours"],
  },
  {
    is: "several years one under another, each under its title",
    rows: [
      ["2023年三会一课台账"],
      ["时间", "会议类型", "主题", "主持人"],
      ["3月5日", "支委会", "研究", "赵一鸣"],
      ["4月5日", "党员大会", "研究", "赵一鸣"],
      [],
      ["2024年三会一课台账"],
      ["时间", "会议类型", "主题", "主持人"],
      ["3月5日", "支委会", "研究", "赵一鸣"],
    ],
    merges: ["A1:D1", "A6:D6"],
    holds: [
      "meetings list h2 d3-4 n2 A=date B=type C=topic D=host",
      "meetings list h7 d8-8 n1 A=date B=type C=topic D=host",
    ],
    facts: held,
    are: ["2023-03-05 支委会", "2023-04-05 党员大会", "2024-03-05 支委会"],
  },
  {
    is: "years as rows across the table",
    rows: [
      ["三会一课台账"],
      ["时间", "会议类型", "主题", "主持人"],
      ["2023年"],
      ["3月5日", "支委会", "研究", "赵一鸣"],
      ["2024年"],
      ["3月5日", "支委会", "研究", "赵一鸣"],
      ["4月5日", "党员大会", "研究", "赵一鸣"],
    ],
    merges: ["A1:D1", "A3:D3", "A5:D5"],
    holds: ["meetings list h2 d4-7 n3 A=date B=type C=topic D=host"],
    facts: held,
    are: ["2023-03-05 支委会", "2024-03-05 支委会", "2024-04-05 党员大会"],
  },
  {
    is: "months as rows across the table, days alone below",
    rows: [
      ["2025年三会一课台账"],
      ["日期", "会议类型", "主题", "主持人"],
      ["三月"],
      ["5日", "支委会", "研究", "赵一鸣"],
      ["四月"],
      ["6日", "党员大会", "研究", "赵一鸣"],
    ],
    merges: ["A1:D1", "A3:D3", "A5:D5"],
    holds: ["meetings list h2 d4-6 n2 A=date B=type C=topic D=host"],
    facts: held,
    are: ["2025-03-05 支委会", "2025-04-06 党员大会"],
  },
  {
    is: "online and offline under one heading without names of their own",
    rows: [
      ["××学院党员培训学时统计表"],
      ["单位：第一党支部", null, "统计人：赵一鸣", null, "时间：2025年"],
      ["序号", "姓名", "身份", "年度学习任务（线下/网络）", null, "已完成学时数（线下/网络）", null, "完成百分比"],
      [1, "赵一鸣", "书记", 40, 16, 20, 16, "64.3%"],
      [2, "钱二", "委员", 40, 16, 30, 16, "82.1%"],
    ],
    merges: ["A1:H1", "D3:E3", "F3:G3"],
    holds: [
      "study list h3 d4-5 n2 A=no B=name C=identity D=requiredHours E=requiredHours#2 F=totalHours G=totalHours#2 H=rate",
    ],
  },
  {
    is: "a lecture ledger: topic, lecturer, audience, counts in one cell",
    name: "党课",
    rows: [
      ["党课登记表"],
      ["序号", "授课时间", "党课题目", "主讲人", "授课地点", "听课人数", "应到/实到", "备注"],
      [1, "2025.3.5", "学党章", "赵一鸣", "会议室", 17, "应到18人，实到17人"],
      [2, "2025.6.5", "学条例", "钱二", "会议室", 18, "18/18"],
    ],
    merges: ["A1:H1"],
    holds: [
      "meetings list h2 d3-4 n2 A=no B=date C=topic D=lecturer E=place F=header:听课人数 G=expected/actual H=remark",
    ],
    facts: held,
    are: ["2025-03-05 党课", "2025-06-05 党课"],
  },
  {
    is: "records of a blank form are none",
    rows: [["会议记录"], ["时间", null, "地点", null], ["主持人", null, "记录人", null], ["议题"], ["内容"]],
    merges: ["A1:D1"],
    holds: [],
  },
  {
    is: "a roster with the branch in merged cells on the left and a head count on the right",
    rows: [
      ["党支部", "姓名", "性别", "入党时间", "人数"],
      ["第一党支部", "赵一鸣", "男", "2001.6", 2],
      [null, "钱二", "女", "2011.7"],
      ["第二党支部", "孙三", "男", "1999.7", 1],
    ],
    merges: ["A2:A3", "E2:E3"],
    holds: ["members list h1 d2-4 n3 A=branch B=name C=gender D=joinDate E=header:人数"],
    facts: (books) => books.members.map((one) => valueOf(one.branch)),
    are: ["第一党支部", "第一党支部", "第二党支部"],
  },
  {
    is: "a header that begins with a month and ends with a lone text below",
    rows: [
      ["月份", "支委会", "党员大会", "党小组会", "党课", "主题党日"],
      ["1月", 1, 0, 1, 0, 1],
      ["2月", 1, 1, 1, 1, 1],
      ["合计", 2, 1, 2, 1, 2],
      ["说明：以实际开展次数统计。"],
    ],
    name: "三会一课统计",
    holds: [
      `summary list h1 d2-3 n2 A=month ${["支委会", "党员大会", "党小组会", "党课", "主题党日"].map((kind, i) => `${"BCDEF"[i]}=header:${kind}`).join(" ")}`,
    ],
  },
  {
    is: "meetings and signatures: a lone column of tick marks is no kind",
    rows: [
      ["序号", "姓名", "1月8日支委会", "2月9日党员大会", "3月5日党课", "备注"],
      [1, "赵一鸣", "√", "√", "√"],
      [2, "钱二", "请假", "√", "×"],
      [null, "出勤人数", 1, 2, 1],
    ],
    name: "考勤",
    holds: [
      "attendance matrix h1 d2-3 n2 A=no B=name C=header:1月8日支委会 D=header:2月9日党员大会 E=header:3月5日党课 F=remark",
    ],
  },
  {
    is: "an old roster on the left of stale headers of another template",
    rows: [
      ["姓名", "性别", "出生年月", "入党时间", ...gap(3), "会议时间", "会议地点", "主持人"],
      ["赵一鸣", "男", "1980.5", "2001.6"],
      ["钱二", "女", "1991.3", "2011.7"],
    ],
    holds: ["members list h1 d2-3 n2 A=name B=gender C=birthDate D=joinDate"],
  },
];

checkKept(SHEETS);
