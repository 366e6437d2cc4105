import { valueOf, type Reading } from "../../../../src/domain/reading";
import { toIso } from "../../../../src/domain/calendar-date";
import type { Books, DateValue } from "../../../../src/domain/books";
import { readBooks } from "../../../../src/intake";
import { sheet, workbook } from "../../support/sheets";
import { checkKept, gap, type KeptSheet } from "../../support/told";

const iso = (reading: Reading<DateValue>): string => {
  const value = valueOf(reading);
  return value ? toIso(value.first) : reading.state;
};
const held = (books: Books): string[] => books.meetings.map((one) => `${iso(one.date)} ${one.kinds.join("+")}`);

const SHEETS: readonly KeptSheet[] = [
  {
    is: "a school year: autumn is of its first year, spring of its second",
    rows: [
      ["2024—2025学年第一党支部“三会一课”记录"],
      ["序号", "时间", "会议类型", "会议议题", "地点", "主持人", "应到人数", "实到人数"],
      [1, "9月5日", "支委会", "研究", "会议室", "赵一鸣", 5, 5],
      [2, "12月30日", "党员大会", "学习", "会议室", "赵一鸣", 18, 18],
      [3, "1月9日", "党课", "学习", "会议室", "赵一鸣", 18, 17],
      [4, "6月12日", "党员大会", "学习", "会议室", "赵一鸣", 18, 17],
    ],
    merges: ["A1:H1"],
    holds: ["meetings list h2 d3-6 n4 A=no B=date C=type D=topic E=place F=host G=expected H=actual"],
    facts: held,
    are: ["2024-09-05 支委会", "2024-12-30 党员大会", "2025-01-09 党课", "2025-06-12 党员大会"],
  },
  {
    is: "the month in the sheet name, the day alone in the cells",
    name: "3月",
    rows: [
      ["2025年党支部活动台账"],
      ["日期", "会议类型", "主题", "地点", "主持人", "应到", "实到"],
      ["5日", "支委会", "研究", "会议室", "赵一鸣", 5, 5],
      [12, "党员大会", "学习", "会议室", "赵一鸣", 18, 18],
      ["3.20", "主题党日", "植树", "后山", "赵一鸣", 18, 17],
    ],
    merges: ["A1:G1"],
    holds: ["meetings list h2 d3-5 n3 A=date B=type C=topic D=place E=host F=expected G=actual"],
    facts: held,
    are: ["2025-03-05 支委会", "2025-03-12 党员大会", "2025-03-20 主题党日"],
  },
  {
    is: "date with beginning and end in columns of their own",
    rows: [
      [
        "会议日期",
        "开始时间",
        "结束时间",
        "会议类型",
        "会议主题",
        "会议地点",
        "主持人",
        "记录人",
        "应到人数",
        "实到人数",
        "到会率",
      ],
      ["2025.3.5", "14:30", "16:00", "支委会", "研究", "会议室", "赵一鸣", "钱二", "5人", "5人次", "100%"],
      ["2025.3.9", "9:00", "10:30", "党员大会", "学习", "会议室", "赵一鸣", "钱二", "18 人", "17人", "94.4%"],
    ],
    holds: [
      "meetings list h1 d2-3 n2 A=date B=startTime C=endTime D=type E=topic F=place G=host H=recorder I=expected J=actual K=attendRate",
    ],
    facts: (books) =>
      books.meetings.map((one) => [valueOf(one.actual), valueOf(one.date)!.start, valueOf(one.date)!.end]),
    are: [
      [5, 870, 960],
      [17, 540, 630],
    ],
  },
  {
    is: "counts under one heading, dates merged down, two dittos",
    rows: [
      ["三会一课台账（2025年）"],
      ["序号", "时间", "类别", "内容", "出席情况", null, null, null, "主持人"],
      [null, null, null, null, "应到", "实到", "请假", "缺席", null],
      [1, "3月5日", "支委会", "研究", 5, 5, 0, 0, "赵一鸣"],
      [2, null, "党员大会", "学习", 18, 16, 2, 0, "赵一鸣"],
      [3, "〃", "党课", "学习", 18, 17, 1, 0, "钱二"],
      [4, "同上", "主题党日", "植树", 18, 18, 0, 0, "钱二"],
    ],
    merges: ["A1:I1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:H2", "I2:I3", "B4:B5"],
    holds: ["meetings list h2,3 d4-7 n4 A=no B=date C=type D=content E=expected F=actual G=leave H=absent I=host"],
    facts: held,
    are: ["2025-03-05 支委会", "2025-03-05 党员大会", "2025-03-05 党课", "2025-03-05 主题党日"],
  },
  {
    is: "only who was away is listed",
    rows: [
      ["主题党日请假登记"],
      ["活动时间", "活动主题", "请假人员及事由"],
      ["2025年1月10日", "走访慰问", "李四（病假）"],
      ["2025年2月10日", "义务植树", "无"],
    ],
    merges: ["A1:C1"],
    holds: ["meetings list h2 d3-4 n2 A=date B=topic C=absentList"],
  },
  {
    is: "subject and agenda side by side",
    rows: [
      ["时间", "地点", "主题", "议题", "主持人", "参加人员"],
      ["2025.1.10", "会议室", "学党史", "研究计划", "赵一鸣", "钱二、孙三"],
      ["2025.2.10", "会议室", "学党章", "研究经费", "赵一鸣", "钱二、孙三"],
    ],
    holds: ["meetings list h1 d2-3 n2 A=date B=place C=theme D=topic E=host F=attendees"],
  },
  {
    is: "units under the header, an example, a total in the last line, notes",
    rows: [
      ["序号", "会议时间", "会议类型", "会议议题", "应到人数（人）", "实到人数（人）"],
      ["例", "2025.1.1", "支委会", "研究", 5, 5],
      [1, "2025.1.5", "支委会", "研究", 5, 4],
      [2, "2025.2.5", "支委会", "研究", 5, 5],
      [null, null, null, "合计", 10, 9],
      ["注：1.会议类型填写全称。"],
      ["填表人：赵一鸣", null, null, "审核人：钱二"],
    ],
    holds: ["meetings list h1 d3-4 n2 A=no B=date C=type D=topic E=expected F=actual"],
  },
  {
    is: "stray numbers and months without an entry",
    rows: [
      ["2025年度组织生活台账"],
      ["月份", "日期", "类型", "主题", "主持人"],
      ["1月", "1月8日", "支委会", "研究", "赵一鸣"],
      ["2月"],
      ["3月", "3月9日", "党员大会", "学习", "赵一鸣"],
      ["4月"],
      ["5月"],
      ["6月", "6.20", "党课", "学习", "钱二"],
    ],
    merges: ["A1:E1"],
    holds: ["meetings list h2 d3-8 n3 A=month B=date C=type D=topic E=host"],
    facts: held,
    are: ["2025-01-08 支委会", "2025-03-09 党员大会", "2025-06-20 党课"],
  },
  {
    is: "duration in minutes and which meeting it was",
    rows: [
      ["党支部", "活动名称", "次数（第几次）", "时间", "时长（分钟）", "地点", "主要内容"],
      ["一支部", "支部委员会", "1", "2025.1.5", "60分钟", "会议室", "研究"],
      ["一支部", "主题党日", "1", "2025.1.10", 90, "会议室", "植树"],
    ],
    holds: ["meetings list h1 d2-3 n2 A=branch B=type C=sequence D=date E=durationMinutes F=place G=content"],
  },
  {
    is: "forms under one another, labels and values in four columns",
    rows: [
      ["支委会会议记录"],
      ["时间", "2025年1月8日", "地点", "会议室"],
      ["主持人", "赵一鸣", "记录人", "钱二"],
      ["应到", 5, "实到", 5],
      ["议题", "研究计划"],
      [],
      ["党员大会会议记录"],
      ["时间", "2025年2月8日", "地点", "会议室"],
      ["主持人", "赵一鸣", "记录人", "钱二"],
      ["应到", 18, "实到", 17],
      ["议题", "学习文件"],
    ],
    merges: ["A1:D1", "A7:D7", "B5:D5", "B11:D11"],
    holds: ["meetings form h d0 n2"],
    facts: held,
    are: ["2025-01-08 支委会", "2025-02-08 党员大会"],
  },
  {
    is: "an English ledger of meetings",
    rows: [
      ["No.", "Meeting Date", "Type", "Topic", "Place", "Chair", "Recorder", "Expected", "Present", "Absentees"],
      [1, "2025-01-05", "支委会", "研究", "会议室", "赵一鸣", "钱二", 5, 5, "无"],
      [2, "2025-02-05", "党员大会", "学习", "会议室", "赵一鸣", "钱二", 18, 17, "孙三（病假）"],
    ],
    holds: [
      "meetings list h1 d2-3 n2 A=no B=date C=type D=topic E=place F=host G=recorder H=expected I=actual J=absentList",
    ],
  },
  {
    is: "talks, with the month in a column",
    rows: [
      ["谈心谈话登记表（2025年）"],
      ["序号", "月份", "时间", "谈话人", "谈话对象", "谈话内容", "备注"],
      [1, "3月", "3月5日", "赵一鸣", "钱二", "思想"],
      [2, "3月", 8, "赵一鸣", "孙三", "工作"],
    ],
    merges: ["A1:G1"],
    holds: ["talks list h2 d3-4 n2 A=no B=month C=date D=speaker E=target F=content G=remark"],
    facts: (books) => books.talks.map((one) => iso(one.date)),
    are: ["2025-03-05", "2025-03-08"],
  },
  {
    is: "dues on the left, meetings on the right, a title over each",
    rows: [
      ["党费缴纳", ...gap(3), "三会一课"],
      ["姓名", "1月", "2月", null, "日期", "类型", "主题", "应到", "实到"],
      ["赵一鸣", 10, 10, null, "2025.1.3", "支委会", "研究计划", 5, 5],
      ["钱二", "√", "补", null, "2025.1.9", "党员大会", "学习", 18, 17],
      [...gap(4), "2025.2.3", "支委会", "研究", 5, 4],
    ],
    holds: [
      "dues matrix h2 d3-4 n2 A=name B=paid.1 C=paid.2",
      "meetings list h2 d3-5 n3 E=date F=type G=topic H=expected I=actual",
    ],
  },
  {
    is: "three tables beside and under one another",
    rows: [
      ["一、党员名单", ...gap(4), "二、支委"],
      ["序号", "姓名", "性别", "入党时间", null, "职务", "姓名", "分工"],
      [1, "赵一鸣", "男", "2001.6", null, "书记", "赵一鸣", "全面"],
      [2, "钱二", "女", "2011.7", null, "组织委员", "钱二", "组织"],
      [],
      [],
      [],
      ["三、会议"],
      ["日期", "会议类型", "主题", "主持人"],
      ["2025.1.3", "支委会", "研究", "赵一鸣"],
      ["2025.1.9", "党员大会", "学习", "赵一鸣"],
    ],
    holds: [
      "members list h2 d3-4 n2 A=no B=name C=gender D=joinDate",
      "committee list h2 d3-4 n2 F=partyPost G=name H=duty",
      "meetings list h9 d10-11 n2 A=date B=type C=topic D=host",
    ],
  },
];

checkKept(SHEETS);

test("twelve sheets of a month each, a form on every one, the month in the sheet name alone", () => {
  const sheets = ["1月", "2月", "3月"].map((name, i) =>
    sheet(
      name,
      [
        ["支委会会议记录"],
        ["时间", `${5 + i}日`, "地点", "会议室"],
        ["主持人", "赵一鸣", "记录人", "钱二"],
        ["应到人数", 5, "实到人数", 5],
        ["议题", "研究"],
      ],
      { merges: ["A1:D1"] },
    ),
  );
  expect(held(readBooks(workbook(...sheets), { year: 2025 }))).toEqual([
    "2025-01-05 支委会",
    "2025-02-06 支委会",
    "2025-03-07 支委会",
  ]);
});
