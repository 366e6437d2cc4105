import { toIso } from "../../../src/domain/calendar-date";
import { valueOf } from "../../../src/domain/reading";
import { columnLetters } from "../../../src/domain/address";
import type { Books } from "../../../src/domain/books";
import { readBooks } from "../../../src/intake";
import { sheet, workbook, date, type Entry } from "../support/sheets";

const say = (books: Books): string[] =>
  books.tables.map((table) =>
    `${table.kind} ${table.shape} h${table.headerRows.join(",")} n${table.records} ${table.columns.map((role) => `${columnLetters(role.column)}=${role.field}`).join(" ")}`.trim(),
  );
const read = (name: string, rows: Entry[][], merges: string[] = [], year = 2025): Books =>
  readBooks(workbook(sheet(name, rows, { merges })), { year });

test("活动名称 with meeting kinds in it is the type", () => {
  const books = read("Sheet1", [
    ["所在党支部", "活动名称", "次数（第几次）", "活动时间", "时长（分钟）", "活动地点", "主要内容"],
    ["第一党支部", "支部党员大会", 1, "2024/1/3 14:30", 60, "会议室", "传达学习"],
    ["第一党支部", "党课", 1, "2024/1/5 14:30", 60, "会议室", "传达学习"],
    ["第一党支部", "支部委员会", 1, "2024/1/8 14:30", 60, "会议室", "传达学习"],
  ]);
  expect(say(books)).toEqual([
    "meetings list h1 n3 A=branch B=type C=sequence D=date E=durationMinutes F=place G=content",
  ]);
  expect(books.meetings.map((meeting) => meeting.kinds)).toEqual([["党员大会"], ["党课"], ["支委会"]]);
});

test("a meta line of three cells above the header", () => {
  const books = read("签到", [
    ["党课签到表"],
    ["时间：2024年3月29日", "地点：三楼", "主讲人：张三丰"],
    ["序号", "姓名", "签名", "备注"],
    [1, "李四光", "李四光", null],
    [2, "王五一", null, "事假"],
  ]);
  expect(say(books)).toEqual(["attendance list h3 n2 A=no B=name C=signature D=remark"]);
  expect(
    books.attendance.map((one) => [one.name, valueOf(one.mark) ?? one.mark.state, toIso(valueOf(one.date)!.first)]),
  ).toEqual([
    ["李四光", "present", "2024-03-29"],
    ["王五一", "leave", "2024-03-29"],
  ]);
});

test("a meta line of two known words does not become the header", () => {
  const books = read("党费", [
    ["2024年6月党费收缴明细表"],
    ["单位", "机关党支部", "月份", "6月"],
    ["序号", "姓名", "党费基数", "月应交党费", "实交金额", "备注"],
    [1, "张三丰", 3000, 15, 15, null],
    [2, "李四光", 5000, 50, 50, null],
  ]);
  expect(say(books)).toEqual(["dues list h3 n2 A=no B=name C=base D=monthlyDue E=paid F=remark"]);
  expect(
    books.dues.map((one) => [
      one.name,
      valueOf(one.base),
      valueOf(one.monthlyDue),
      valueOf(one.paidAmount),
      valueOf(one.month) && toIso(valueOf(one.month)!.first),
    ]),
  ).toEqual([
    ["张三丰", 3000, 15, 15, "2024-06-01"],
    ["李四光", 5000, 50, 50, "2024-06-01"],
  ]);
});

test("dues by person and month, and from month to month", () => {
  const books = read("党费", [
    ["序号", "姓名", "所属月份", "缴费金额", "缴费时间", "缴费方式"],
    [1, "张三丰", "2024年1月", "15元", "2024-01-20", "微信"],
    [2, "张三丰", "2024-02", 15, date(45342), "微信"],
  ]);
  expect(say(books)).toEqual(["dues list h1 n2 A=no B=name C=month D=paid E=payDate F=payMethod"]);
  expect(books.dues.map((one) => toIso(valueOf(one.month)!.first))).toEqual(["2024-01-01", "2024-02-01"]);
});

test("months written 01 … 12 under one heading", () => {
  const books = read(
    "2024年党费",
    [
      ["序号", "姓名", "交纳月份", ...Array<null>(11).fill(null), "备注"],
      [null, null, ...Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"))],
      [1, "张三丰", ...Array<Entry>(12).fill("√"), null],
      [2, "李四光", 5, "免", null, "补", ...Array<Entry>(8).fill(5), null],
    ],
    ["A1:A2", "B1:B2", "C1:N1", "O1:O2"],
  );
  expect(books.tables[0]).toMatchObject({ kind: "dues", shape: "matrix", headerRows: [1, 2], records: 2 });
  expect(
    Object.fromEntries(
      Object.entries(books.dues[1]!.paid)
        .slice(0, 4)
        .map(([month, reading]) => [month, valueOf(reading!) ?? reading!.state]),
    ),
  ).toEqual({ 1: "5", 2: "免", 3: "blank", 4: "补" });
  expect(books.dues[0]!.matrixYear).toBe(2024);
});

test("应交 and 实交 under each month: the paid ones are the months", () => {
  const books = read(
    "党费",
    [
      ["2024年党费台账"],
      ["序号", "姓名", "1月", null, "2月", null, "3月", null],
      [null, null, "应交", "实交", "应交", "实交", "应交", "实交"],
      [1, "张三丰", 10, 10, 10, 5, 10, null],
    ],
    ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2"],
  );
  expect(say(books)[0]).toBe(
    "dues matrix h2,3 n1 A=no B=name C=header:1月/应交 D=paid.1 E=header:2月/应交 F=paid.2 G=header:3月/应交 H=paid.3",
  );
});

test("English and pinyin headers", () => {
  expect(
    say(
      read("Sheet1", [
        ["No.", "Name", "Gender", "Date of Birth", "Join Date", "Phone"],
        [1, "张三丰", "男", "1980-01-02", "2001-02-03", "13800000001"],
      ]),
    ),
  ).toEqual(["members list h1 n1 A=no B=name C=gender D=birthDate E=joinDate F=phone"]);
  expect(
    say(
      read("Sheet1", [
        ["xh", "xm", "xb", "csrq", "sfzh", "ybrq", "zsrq"],
        [1, "张三丰", "男", "1980-01-02", "990101198001020015", "2001-02-03", "2002-02-03"],
      ]),
    ),
  ).toEqual(["members list h1 n1 A=no B=name C=gender D=birthDate E=idNumber F=joinDate G=fullMemberDate"]);
});

test("入党时间 and 加入党组织日期 side by side stay two columns", () => {
  expect(
    say(
      read("名册", [
        ["姓名", "入党时间", "转正时间", "加入党组织日期"],
        ["张三丰", "2001.1", "2002.1", "2001.1"],
      ]),
    ),
  ).toEqual(["members list h1 n1 A=name B=joinDate C=fullMemberDate D=joinDate#2"]);
});

test("a talk record as a form", () => {
  const books = read(
    "谈话1",
    [
      ["谈心谈话记录表"],
      ["谈话人", "张三丰", "谈话对象", "李四光"],
      ["谈话时间", "2024年5月6日", "谈话地点", "办公室"],
      ["谈话内容", "交流思想工作情况。"],
    ],
    ["A1:D1", "B4:D4"],
  );
  expect(books.tables.map((table) => [table.kind, table.shape])).toEqual([["talks", "form"]]);
  expect([
    valueOf(books.talks[0]!.speaker)!.names[0]!.name,
    valueOf(books.talks[0]!.target)!.names[0]!.name,
    toIso(valueOf(books.talks[0]!.date)!.first),
  ]).toEqual(["张三丰", "李四光", "2024-05-06"]);
});

test("persons by courses with hours", () => {
  const books = read("学时", [
    ["2024年党员学时登记表"],
    ["序号", "姓名", "3月15日", "4月20日", "5月9日", "合计学时"],
    [1, "张三丰", 2, 1.5, null, 3.5],
    [2, "李四光", 2, "2学时", 1, 5],
  ]);
  expect(books.tables[0]).toMatchObject({ kind: "study", shape: "matrix", records: 2 });
  expect(
    books.study.map(
      (one) => `${valueOf(one.names)!.names[0]!.name} ${toIso(valueOf(one.date)!.first)} ${valueOf(one.hours)}`,
    ),
  ).toEqual([
    "张三丰 2024-03-15 2",
    "张三丰 2024-04-20 1.5",
    "李四光 2024-03-15 2",
    "李四光 2024-04-20 2",
    "李四光 2024-05-09 1",
  ]);
});

test("a transfer register is no roster", () => {
  expect(
    say(
      read("组织关系", [
        ["组织关系转接登记表"],
        ["序号", "姓名", "性别", "身份证号", "入党时间", "转出单位", "转入单位", "转出时间", "介绍信编号"],
        [1, "张三丰", "男", "990101198001020015", "2001-02-03", "甲支部", "乙支部", "2024-01-02", "001"],
      ]),
    )[0],
  ).toMatch(/^other list h2 n1 A=no B=name C=gender D=idNumber E=joinDate F=fromBranch G=toBranch/);
});

test.each<[string, string, Entry[][]]>([
  [
    "支委会成员",
    "committee",
    [
      ["支部委员会委员名单"],
      ["序号", "姓名", "性别", "党内职务", "任职时间", "分工"],
      [1, "张三丰", "男", "书记", "2022-12-01", "主持全面工作"],
    ],
  ],
  [
    "民主评议",
    "appraisal",
    [
      ["2024年度民主评议党员结果汇总表"],
      ["序号", "姓名", "自评", "综合评定", "备注"],
      [1, "张三丰", "合格", "优秀", null],
    ],
  ],
  [
    "年度计划",
    "plan",
    [
      ["2025年度党建工作计划"],
      ["序号", "时间", "工作内容", "责任人", "完成情况"],
      [1, "1月", "召开支委会", "张三丰", "已完成"],
    ],
  ],
  [
    "流动党员",
    "members",
    [
      ["流动党员名册"],
      ["序号", "姓名", "性别", "入党时间", "外出时间", "外出地点", "联系电话"],
      [1, "张三丰", "男", "2001.1", "2024.3", "广东", "13800000001"],
    ],
  ],
  [
    "统计",
    "summary",
    [
      ["党员基本情况统计表"],
      ["支部名称", "党员总数", "正式党员数", "预备党员数", "女党员数", "占比"],
      ["第一党支部", 20, 18, 2, 9, "45%"],
    ],
  ],
  [
    "学时汇总",
    "study",
    [["党员学习情况统计表"], ["序号", "姓名", "应完成学时", "已完成学时数", "完成率"], [1, "张三丰", 32, 30, "93%"]],
  ],
  [
    "转正",
    "development",
    [
      ["发展党员情况登记表"],
      [
        "序号",
        "姓名",
        "性别",
        "出生年月",
        "申请入党时间",
        "列为积极分子时间",
        "确定发展对象时间",
        "接收预备党员时间",
        "转正时间",
        "备注",
      ],
      [1, "张三丰", "男", "1999.1", "2020.1", "2020.9", "2021.9", "2022.5", "2023.5", null],
    ],
  ],
  [
    "党课",
    "meetings",
    [
      ["党课登记表"],
      ["序号", "时间", "授课题目", "主讲人", "地点", "参加人数"],
      [1, "2024.3.1", "学习党章", "张三丰", "会议室", 18],
    ],
  ],
  [
    "一览",
    "meetings",
    [
      ["2024年主题党日活动开展情况一览表"],
      ["月份", "活动时间", "活动主题", "活动地点", "参加人数", "备注"],
      ["1月", "1月19日", "走访慰问", "社区", 18, null],
    ],
  ],
])("the sheet %s is of kind %s", (name, kind, rows) => {
  expect(read(name, rows).tables.map((table) => table.kind)).toEqual([kind]);
});

test("the date of the row above is repeated by 〃 and by a merged cell, and by nothing else", () => {
  const books = read(
    "学习",
    [
      ["2024年学习台账"],
      ["日期", "学习内容", "学时", "参加人员"],
      ["3月5日", "甲", 2, "张三丰、李四光"],
      ["〃", "乙", 1, "全体党员"],
      ["同上", "丙", 1, "张三丰"],
      [null, "丁", 1, "张三丰"],
      ["4月1日", "戊", 1, "张三丰"],
      [null, "己", 1, "张三丰"],
    ],
    ["A7:A8"],
  );
  expect(books.study.map((one) => valueOf(one.date)?.first.day ?? one.date.state)).toEqual([5, 5, 5, "blank", 1, 1]);
});

test("ids in number cells have lost digits; shorter numbers are read as text", () => {
  const books = read("名册", [
    ["姓名", "性别", "身份证号", "入党时间"],
    ["张三丰", "男", 990101198608020100, "2001.1"],
    ["李四光", "女", 12345, "2001.1"],
    ["王五一", "男", "99010119860802012x", "2001.1"],
  ]);
  expect(books.members.map((one) => valueOf(one.idNumber) ?? one.idNumber.state)).toEqual([
    "unread",
    "12345",
    "99010119860802012X",
  ]);
  expect(books.tables[0]!.unread.map((one) => [one.row, one.column, one.reason])).toEqual([[2, 3, "id-lost-digits"]]);
});

test("repeated people and meetings are counted once, the fuller sheet kept", () => {
  const roster: Entry[][] = [
    ["姓名", "性别", "入党时间", "党小组"],
    ["张三丰", "男", "2001.1", "第一党小组"],
    ["李四光", "女", "2002.1", "第二党小组"],
    ["李四光", "女", "2003.1", "第二党小组"],
  ];
  const meeting: Entry[] = ["2024-01-08", "支委会", "研究分工", "张三丰"];
  const head: Entry[] = ["会议时间", "会议类型", "议题", "主持人"];
  const books = readBooks(
    workbook(
      sheet("全部", roster),
      sheet("女党员", [roster[0]!, roster[2]!]),
      sheet("支委会", [head, meeting]),
      sheet("三会一课", [head, meeting, ["2024-01-09", "党课", "党课", "李四光"]]),
    ),
  );
  expect(books.members.map((one) => `${one.sheet} ${one.row}`)).toEqual(["全部 2", "全部 3", "全部 4"]);
  expect(books.tables[1]!.unread).toEqual([{ sheet: "女党员", row: 2, reason: "duplicate", raw: "李四光" }]);
  expect(books.meetings.map((one) => one.repeats)).toEqual([{ table: 3, row: 2 }, undefined, undefined]);
});

test("tables beside each other whose headers stand in different rows", () => {
  const books = read("台账", [
    ["党员名册", null, null, null, "会议记录"],
    ["序号", "姓名", "入党时间"],
    [1, "张三丰", "2001.1", null, "支部名称：一支部"],
    [2, "李四光", "2002.1", null, "会议时间", "会议类型", "议题"],
    [3, "王五一", "2003.1", null, "2025-01-08", "支委会", "研究分工"],
    [null, null, null, null, "2025-01-09", "党课", "讲党课"],
  ]);
  expect(say(books)).toEqual([
    "members list h2 n3 A=no B=name C=joinDate",
    "meetings list h4 n2 E=date F=type G=topic",
  ]);
});

test("a record that uses header words is a record", () => {
  const books = read("会议", [
    ["会议时间", "会议类型", "会议主题", "主要内容", "备注"],
    ["2025-01-08", "党课", "主题", "学习内容", "说明"],
    ["2025-01-09", "支委会", "议题", "会议内容", "其他"],
  ]);
  expect(say(books)).toEqual(["meetings list h1 n2 A=date B=type C=topic D=content E=remark"]);
});

test("attendance by half-days under their date, Yes and No", () => {
  const books = read(
    "考勤",
    [
      ["2025年3月考勤表"],
      ["序号", "姓名", "3月1日", null, "3月2日", null],
      [null, null, "上午", "下午", "上午", "下午"],
      [1, "张三丰", "Yes", "No", "√", null],
    ],
    ["A2:A3", "B2:B3", "C2:D2", "E2:F2"],
  );
  expect(books.attendance.map((one) => `${toIso(valueOf(one.date)!.first)} ${valueOf(one.mark)}`)).toEqual([
    "2025-03-01 present",
    "2025-03-01 absent",
    "2025-03-02 present",
  ]);
});

test("hidden sheets, rows and columns are read like any others", () => {
  const hidden = sheet("名册", [
    ["姓名", "身份证号", "入党时间"],
    ["张三丰", "990101198001020015", "2001.1"],
    ["李四光", "990101198001020023", "2001.1"],
  ]);
  const books = readBooks(workbook({ ...hidden, hiddenColumns: [2], hiddenRows: [3], visibility: "hidden" }));
  expect(books.members.map((one) => [one.name, valueOf(one.idNumber)])).toEqual([
    ["张三丰", "990101198001020015"],
    ["李四光", "990101198001020023"],
  ]);
});

test("a cell at the last column of the sheet costs nothing and changes nothing", () => {
  const far = { row: 400, cells: [{ column: 16384, value: "x" }] };
  const plain = sheet("名册", [
    ["姓名", "性别", "入党时间"],
    ["张三丰", "男", "2001.1"],
  ]);
  const books = readBooks(workbook({ ...plain, rows: [...plain.rows, far] }));
  expect(say(books)).toEqual(["members list h1 n1 A=name B=gender C=joinDate"]);
});

test("our own sheets are never read as ledgers", () => {
  const books = readBooks(
    workbook({
      ...sheet("问题清单", [
        ["姓名", "性别", "入党时间"],
        ["张三丰", "男", "2001.1"],
      ]),
      own: "findings",
    }),
  );
  expect([books.tables, books.otherSheets.map((one) => one.raw)]).toEqual([[], ["our own sheet"]]);
});

test("a named table is known by its name", () => {
  const table = {
    id: "1",
    name: "党员名册",
    range: { top: 1, left: 1, bottom: 2, right: 3 },
    headerRow: true,
    totalsRow: false,
  };
  expect(
    readBooks(
      workbook(
        sheet(
          "Sheet1",
          [
            ["姓名", "性别", "入党时间"],
            ["张三丰", "男", "2001.1"],
          ],
          { tables: [table] },
        ),
      ),
    ).tables[0]!.name,
  ).toBe("党员名册");
});

test("votes, groups and years of a row", () => {
  const books = read("三会一课", [
    ["2025年三会一课台账"],
    ["时间", "会议类型", "议题", "会议决议", "参加人员", "列席人员"],
    [
      "3月5日",
      "党员大会",
      "接收李四光为预备党员",
      "应到会有表决权党员9名，实到8名；赞成8票，反对0票，弃权0票",
      "张三丰、王五一（列席）",
      "赵六一",
    ],
    ["3月6日", "党小组会", "第二党小组：学习", null, "全体党员", null],
    ["1月7日", "组织生活会", "召开2024年度组织生活会", null, null, null],
  ]);
  const [first, second, third] = books.meetings;
  expect([first!.votersDue, first!.votersPresent, first!.voteYes, first!.voteNo].map(valueOf)).toEqual([9, 8, 8, 0]);
  expect(valueOf(first!.attendees)!.names.map((person) => [person.name, person.observer ?? false])).toEqual([
    ["张三丰", false],
    ["王五一", true],
  ]);
  expect([
    second!.groupKeys,
    valueOf(second!.attendees)!.everyone,
    third!.lifeYear,
    valueOf(third!.date)!.yearFrom,
  ]).toEqual([["2"], "members", 2024, "title"]);
});
