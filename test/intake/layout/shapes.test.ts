import { toIso } from "../../../src/domain/calendar-date";
import { valueOf } from "../../../src/domain/reading";
import { columnLetters } from "../../../src/domain/address";
import { type Books, cellOf } from "../../../src/domain/books";
import { readBooks } from "../../../src/intake";
import { sheet, workbook, type Entry } from "../support/sheets";

/** A table in one line: `members 2,3 [4,6] 3 A=no B=name`. */
const say = (books: Books): string[] =>
  books.tables.map((table) =>
    `${table.kind} ${table.shape} h${table.headerRows.join(",")} ${JSON.stringify(table.dataRows)} n${table.records} ${table.columns.map((role) => `${columnLetters(role.column)}=${role.field}`).join(" ")}`.trim(),
  );

const people: Entry[][] = [
  [1, "张三丰", "男", "2001.05.06", "2002.05.06"],
  [2, "李四光", "女", "2003.07", "2004.07"],
  [3, "王五一", "男", "2010.01.01", "2011.01.01"],
];
const ROSTER: Entry[] = ["序号", "姓名", "性别", "入党时间", "转正时间"];
const ROSTER_ROLES = "A=no B=name C=gender D=joinDate E=fullMemberDate";

test("a stage row above the header belongs to no column", () => {
  const books = readBooks(
    workbook(
      sheet(
        "发展党员",
        [
          ["填表说明：按实际填写。"],
          ["发展党员工作台账"],
          ["基本情况", null, "积极分子阶段", null, "发展对象阶段", null],
          ["序号", "姓名", "申请入党时间", "确定为入党积极分子时间", "确定为发展对象时间", "政治审查时间"],
          [1, "张三丰", "2024-01-02", "2024-08-01", "2025-08-02", "2025-08-20"],
        ],
        { merges: ["A1:F1", "A2:F2", "A3:B3", "C3:D3", "E3:F3"] },
      ),
    ),
  );
  expect(say(books)).toEqual([
    "development list h4 [5,5] n1 A=no B=name C=applyDate D=activistDate E=developDate F=politicalReview",
  ]);
});

test("three header levels, the same child under two parents", () => {
  const books = readBooks(
    workbook(
      sheet(
        "汇总",
        [
          ["三会一课开展情况统计表"],
          ["序号", "支部名称", "组织生活", null, null, null],
          [null, null, "支委会", null, "党课", null],
          [null, null, "次数", "平均到会率", "次数", "平均到会率"],
          [1, "第一党支部", 3, "90%", 2, "95%"],
          [2, "第二党支部", 3, "90%", 2, "95%"],
        ],
        { merges: ["A1:F1", "A2:A4", "B2:B4", "C2:F2", "C3:D3", "E3:F3"] },
      ),
    ),
  );
  expect(say(books)).toEqual([
    "summary list h2,3,4 [5,6] n2 A=no B=branch C=committee.times D=committee.rate E=lecture.times F=lecture.rate",
  ]);
});

test("blocks under one header: block titles, subtotals and totals are no records", () => {
  const books = readBooks(
    workbook(
      sheet(
        "党员名册",
        [
          ["党总支党员名册"],
          ROSTER,
          ["一、第一党支部"],
          ...people,
          ["小计", "3人"],
          ["二、第二党支部"],
          [1, "赵六一", "男", "2001.05.06", "2002.05.06"],
          ["合计", "4人"],
          ["填表人：", null, "审核人："],
        ],
        { merges: ["A1:E1", "A3:E3", "A8:E8"] },
      ),
    ),
  );
  expect(say(books)).toEqual([`members list h2 [4,9] n4 ${ROSTER_ROLES}`]);
  expect(books.members.map((member) => member.name)).toEqual(["张三丰", "李四光", "王五一", "赵六一"]);
});

test("two different tables on a sheet, one under the other", () => {
  const books = readBooks(
    workbook(
      sheet(
        "台账",
        [
          ["党员名册"],
          ROSTER,
          ...people,
          [],
          [],
          ["会议记录"],
          ["序号", "会议时间", "会议类型", "议题", "主持人"],
          [1, "2025年1月8日", "支委会", "研究分工", "张三丰"],
          [2, "2025年1月9日", "党课", "讲党课", "李四光"],
        ],
        { merges: ["A1:E1", "A8:E8"] },
      ),
    ),
  );
  expect(say(books)).toEqual([
    `members list h2 [3,5] n3 ${ROSTER_ROLES}`,
    "meetings list h9 [10,11] n2 A=no B=date C=type D=topic E=host",
  ]);
});

test("two different tables beside each other, under one title", () => {
  const books = readBooks(
    workbook(
      sheet(
        "台账",
        [
          ["支部台账"],
          [...ROSTER, null, "会议时间", "会议类型", "议题", "主持人"],
          [...people[0]!, null, "2025年1月8日", "支委会", "研究分工", "张三丰"],
          [...people[1]!, null, "2025年1月9日", "党课", "讲党课", "李四光"],
          [...people[2]!],
        ],
        { merges: ["A1:J1"] },
      ),
    ),
  );
  expect(say(books)).toEqual([
    `members list h2 [3,5] n3 ${ROSTER_ROLES}`,
    "meetings list h2 [3,4] n2 G=date H=type I=topic J=host",
  ]);
});

test("a repeated header goes on with its table; under a title of its own it begins the next", () => {
  const books = readBooks(
    workbook(sheet("名册", [["党员名册"], ROSTER, ...people, ROSTER, [4, "赵六一", "男", "2001.05.06", "2002.05.06"]])),
  );
  expect(say(books)).toEqual([`members list h2 [3,7] n4 ${ROSTER_ROLES}`]);
  const last: Entry[] = [4, "赵六一", "男", "2001.05.06", "2002.05.06"];
  const apart = readBooks(
    workbook(sheet("名册", [["党员名册"], ROSTER, ...people, ["二、第二党支部"], ROSTER, last], { merges: ["A6:E6"] })),
  );
  expect(say(apart)).toEqual([`members list h2 [3,5] n3 ${ROSTER_ROLES}`, `members list h7 [8,8] n1 ${ROSTER_ROLES}`]);
  const paged = readBooks(
    workbook(sheet("名册", [["党员名册"], ROSTER, ...people, [], ["党员名册"], ["续表"], ROSTER, last])),
  );
  expect(say(paged)).toEqual([`members list h2 [3,10] n4 ${ROSTER_ROLES}`]);
});

test("rules, column numbers, examples and instructions between header and data", () => {
  const books = readBooks(
    workbook(
      sheet(
        "名册",
        [
          ROSTER,
          ["必填", "必填", "选填", "必填", "选填"],
          ["(1)", "(2)", "(3)", "(4)", "(5)"],
          [1, "（示例）张三", "男", "2001.05.06", "2002.05.06"],
          ["注意事项：\n1.日期按 yyyy-mm-dd 填写；\n2.导入前删除本说明。"],
          ...people,
        ],
        { merges: ["A5:E5"] },
      ),
    ),
  );
  expect(say(books)).toEqual([`members list h1 [6,8] n3 ${ROSTER_ROLES}`]);
});

test("a list without a header is recognised by its values and never certain", () => {
  const rows: Entry[][] = [
    ["张三丰", "男", "990101198608020120", "13800000001", "2001.05.06"],
    ["李四光", "女", "990101198608020147", "13800000002", "2003.07.08"],
    ["王五一", "男", "990101198608020155", "13800000003", "2010.01.01"],
    ["赵六一", "男", "990101198608020163", "13800000004", "2010.01.01"],
  ];
  const books = readBooks(workbook(sheet("党员名册", rows)));
  expect(say(books)).toEqual(["members list h [1,4] n4 A=name B=gender C=idNumber D=phone E=header:"]);
  expect([books.tables[0]!.certain, books.members[0]!.joinDate.state]).toEqual([false, "absent"]);
});

test("hours by month melt into records of their month", () => {
  const books = readBooks(
    workbook(
      sheet(
        "学时",
        [
          ["2025年度党员学习学时登记表"],
          ["序号", "姓名", "各月学时", ...Array<null>(11).fill(null), "合计"],
          [null, null, ...Array.from({ length: 12 }, (_, i) => `${i + 1} 月`)],
          [1, "张三丰", 2, "2学时", null, 0, "半天", "很多"],
          ["合计", null, 2],
        ],
        { merges: ["A1:O1", "A2:A3", "B2:B3", "C2:N2", "O2:O3"] },
      ),
    ),
  );
  expect(books.tables[0]).toMatchObject({ kind: "study", shape: "matrix", headerRows: [2, 3], records: 1 });
  expect(
    books.study.map((record) => [toIso(valueOf(record.date)!.first), valueOf(record.hours) ?? record.hours.state]),
  ).toEqual([
    ["2025-01-01", 2],
    ["2025-02-01", 2],
    ["2025-04-01", 0],
    ["2025-05-01", 4],
    ["2025-06-01", "unread"],
  ]);
  expect(books.tables[0]!.unread).toEqual([{ sheet: "学时", row: 4, column: 8, reason: "not-hours", raw: "很多" }]);
});

test("attendance of three rows per person is one person, marks by legend", () => {
  const books = readBooks(
    workbook(
      sheet(
        "考勤",
        [
          ["2025年“三会一课”考勤表"],
          ["序号", "姓名", "时段", "党员大会", "党课", "主题党日"],
          [null, null, null, "1月19日", 3.15, "5/17"],
          [1, "张三丰", "上午", "√", "○", "★"],
          [null, null, "下午", "√", "×", "?"],
          [2, "李四光", "上午", "V", "√", null],
          [null, null, "下午", "√", "√", "√"],
          ["备注：√出勤 ○事假 ×缺席 ★未转入"],
        ],
        { merges: ["A1:F1", "A2:A3", "B2:B3", "C2:C3", "A4:A5", "B4:B5", "A6:A7", "B6:B7", "A8:F8"] },
      ),
    ),
  );
  expect(books.tables[0]).toMatchObject({
    kind: "attendance",
    shape: "matrix",
    headerRows: [2, 3],
    records: 2,
    dataRows: [4, 7],
  });
  expect(
    books.attendance.map(
      (one) => `${one.name} ${toIso(valueOf(one.date)!.first)} ${valueOf(one.mark) ?? one.mark.state}`,
    ),
  ).toEqual([
    "张三丰 2025-01-19 present",
    "张三丰 2025-03-15 leave",
    "张三丰 2025-01-19 present",
    "张三丰 2025-03-15 absent",
    "张三丰 2025-05-17 unread",
    "李四光 2025-01-19 present",
    "李四光 2025-03-15 present",
    "李四光 2025-01-19 present",
    "李四光 2025-03-15 present",
    "李四光 2025-05-17 present",
  ]);
  expect(books.tables[0]!.unread.map((one) => one.reason)).toEqual(["unknown-mark"]);
});

test("forms: label above its value, several on a line, two forms on a sheet", () => {
  const form = (day: string): Entry[][] => [
    ["支委会会议记录"],
    ["时间", "地点", "主持人", "记录人"],
    [day, "三楼会议室", "张三丰", "李四光"],
    ["应到人数", "实到人数", "请假人数", "缺席人员及原因"],
    ["5人", "4人", "1人", "王五一（病假）"],
    ["会议内容"],
    ["传达文件"],
    [],
  ];
  const books = readBooks(workbook(sheet("支委会", [...form("2025年1月8日"), ...form("2025年2月8日")])));
  expect(books.tables.map((table) => [table.kind, table.shape, table.records])).toEqual([["meetings", "form", 2]]);
  expect(
    books.meetings.map((meeting) => [
      toIso(valueOf(meeting.date)!.first),
      meeting.kinds,
      valueOf(meeting.expected),
      valueOf(meeting.actual),
      meeting.row,
      meeting.cells?.["expected"],
    ]),
  ).toEqual([
    ["2025-01-08", ["支委会"], 5, 4, 1, { row: 5, column: 1 }],
    ["2025-02-08", ["支委会"], 5, 4, 9, { row: 13, column: 1 }],
  ]);
});

test("a form of inline labels, several in one cell", () => {
  const books = readBooks(
    workbook(
      sheet("记录", [
        ["党员大会会议记录"],
        ["时间：2025年3月29日15:00    地点：三楼会议室"],
        ["主持人：张三丰    记录人：李四光"],
        ["应到会18人，实到会16人"],
        ["议题：研究工作要点"],
        ["内容：一、传达学习；\n二、讨论。"],
      ]),
    ),
  );
  expect(books.meetings).toHaveLength(1);
  const meeting = books.meetings[0]!;
  expect([
    valueOf(meeting.date)?.start,
    valueOf(meeting.place),
    valueOf(meeting.host)?.names[0]?.name,
    valueOf(meeting.expected),
    valueOf(meeting.actual),
    valueOf(meeting.topic),
    meeting.kinds,
  ]).toEqual([900, "三楼会议室", "张三丰", 18, 16, "研究工作要点", ["党员大会"]]);
});

test.each<[string, Entry[][]]>([
  ["封面", [["机关第一党支部工作台账"], [null], ["二〇二四年十二月"]]],
  [
    "目录",
    [
      ["序号", "名称", "页码"],
      [1, "党员花名册", 1],
      [2, "三会一课", 5],
      [3, "党费收缴", 9],
    ],
  ],
  [
    "字典",
    [
      ["党员类别", "会议类型", "性别"],
      ["正式党员", "党员大会", "男"],
      ["预备党员", "支委会", "女"],
      [null, "党课", null],
    ],
  ],
  ["Sheet2", []],
  ["填表说明", [["填表说明"], ["1.入党时间按支部大会通过接收预备党员的时间填写。"], ["2.姓名须与身份证一致。"]]],
  ["BACKUP", [['{"version":"3.4","meetings":[]}']]],
  [
    "签字页",
    [
      ["单位名称：", "机关第一党支部"],
      ["填报人：", "张三丰", "联系电话：", "010"],
      ["填报日期：", "2025年1月1日"],
    ],
  ],
])("the sheet %s is no ledger", (name, rows) => {
  const books = readBooks(workbook(sheet(name, rows)));
  expect(say(books)).toEqual([]);
  expect(books.otherSheets.map((one) => one.sheet)).toEqual([name]);
});

test("words left over from another template make no meeting ledger", () => {
  const blank = Array<null>(6).fill(null);
  const rows: Entry[][] = [
    [...blank, "会议类型", "会议名称", "会议时间", "会议地点", "主持人", "记录人"],
    ["甲", "乙", 12, 13, 14, 15],
    ["丙", "丁", 12, 13, 14, 15],
    ["戊", "己", 12, 13, 14, 15],
  ];
  expect(say(readBooks(workbook(sheet("Sheet1", rows))))).toEqual([]);
});

test("a place left empty on a form is blank, and is where it should be written", () => {
  const books = readBooks(
    workbook(
      sheet(
        "1月",
        [
          ["党支部会议记录"],
          ["会议类型", "支委会", "会议时间", "2025年2月10日"],
          ["地点", "会议室", "主持人", "张三丰"],
          ["记录人", null, "实到人数", 4],
          ["会议议题", "研究工作", null, null],
          ["会议内容", "一、研究。", null, null],
        ],
        { merges: ["A1:D1", "B5:D5", "B6:D6"] },
      ),
    ),
  );
  const meeting = books.meetings[0]!;
  expect([meeting.recorder.state, cellOf(books, meeting, "recorder"), meeting.absentList.state]).toEqual([
    "blank",
    { sheet: "1月", row: 4, column: 2 },
    "absent",
  ]);
});

test.each<[string, Entry[], Entry[]]>([
  ["a date and a span of times", ["会议日期", "会议时段"], ["2025-02-20", "14:00-16:00"]],
  ["start and end, each with its date", ["开始时间", "结束时间"], ["2025-02-20 14:00", "2025-02-20 16:00"]],
  ["the time with the date, the end alone", ["会议时间", "结束时间"], ["2025-02-20 14:00", "16:00"]],
])("when a meeting began and ended: %s", (_what, headers, cells) => {
  const books = readBooks(
    workbook(
      sheet("会议", [
        [...headers, "会议类型", "议题", "主持人", "记录人"],
        [...cells, "党课", "学习", "张三丰", "李四光"],
        [...cells, "党课", "学习", "张三丰", "李四光"],
      ]),
    ),
  );
  expect(books.meetings.map((meeting) => [valueOf(meeting.date)?.start, valueOf(meeting.date)?.end])).toEqual([
    [840, 960],
    [840, 960],
  ]);
});
