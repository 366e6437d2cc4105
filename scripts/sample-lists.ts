import type { Workbook } from "exceljs";
import { PEOPLE } from "./sample-people";
import { dataRow, day, headerRow, newSheet, put } from "./sample-sheets";

const BRANCH = "青杉小学党支部";
const MONTH_WORDS = Array.from({ length: 12 }, (_, i) => `${i + 1}月`);

/** Hours a person studied in a month; the board more, a few people too little, the old and ill none. */
function hoursOf(person: (typeof PEOPLE)[number], index: number, year: number, month: number): number | "" {
  const iso = `${year}-${String(month).padStart(2, "0")}-28`;
  if (person.join > iso || (person.left && person.left < iso) || (year === 2026 && month > 6)) return "";
  if (/年老体弱/.test(person.remark)) return "";
  const board = /书记|委员/.test(person.post);
  const usual = [3, 2, 4, 3, 3, 3, 2, 3, 4, 3, 3, 2][month - 1]!;
  if (/退休/.test(person.remark)) return month % 3 === 0 ? 6 : "";
  if (["邹思源", "牛建功", "饶诗韵"].includes(person.name) && year === 2025) return month % 2 === 0 ? usual : 1;
  if (board)
    return usual + (person.name === "高敬之" && month > 6 ? 1 : [2, 2, 2, 2, 3, 2, 1, 2, 3, 2, 2, 2][month - 1]!);
  return usual + ((index + month) % 6 === 0 ? -0.5 : 0) + ((index * 5 + month) % 7 === 0 ? 1 : 0);
}

/** 学时: people × months with a sum by formula, as the county's form has it. */
export function drawHours(book: Workbook, year: number): void {
  const sheet = newSheet(
    book,
    `${year}学时`,
    `${BRANCH}${year}年度党员集中学习培训学时登记表`,
    "填报单位：云溪县青杉小学党支部          单位：学时          要求：党员不少于32学时，书记和班子成员不少于56学时",
    [6, 10, ...MONTH_WORDS.map(() => 6), 9, 22],
    2,
  );
  headerRow(sheet, 3, ["序号", "姓名", "月份", ...Array.from({ length: 11 }, () => ""), "合计", "备注"]);
  headerRow(sheet, 4, ["", "", ...MONTH_WORDS, "", ""]);
  sheet.mergeCells(3, 3, 3, 14);
  for (const column of [1, 2, 15, 16]) sheet.mergeCells(3, column, 4, column);
  const people = PEOPLE.filter((p) => p.join <= `${year}-12-31` && (!p.left || p.left >= `${year}-01-01`));
  people.forEach((person, i) => {
    const hours = MONTH_WORDS.map((_, m) => hoursOf(person, i, year, m + 1));
    const total = hours.reduce<number>((sum, h) => sum + (h === "" ? 0 : h), 0);
    const note = /年老体弱/.test(person.remark)
      ? "年老体弱，送学上门"
      : person.left
        ? "已转出"
        : person.join.startsWith(String(year))
          ? "预备党员"
          : "";
    const row = i + 5;
    dataRow(sheet, row, [i + 1, person.name, ...hours, "", note], [15]);
    sheet.getCell(row, 15).value = { formula: `SUM(C${row}:N${row})`, result: total };
  });
}

const BASES = [5200, 6100, 4800, 7300, 6900, 4500, 5600, 3900];
const rateOf = (base: number, retired: boolean): number =>
  retired ? (base <= 5000 ? 0.005 : 0.01) : base <= 3000 ? 0.005 : base <= 5000 ? 0.01 : base <= 10000 ? 0.015 : 0.02;

/** 党费: base, rate, monthly due and twelve months; one due worked out wrongly, two people behind. */
export function drawDues(book: Workbook, year: number): void {
  const sheet = newSheet(
    book,
    `${year}党费`,
    `${BRANCH}${year}年党员党费交纳登记表`,
    "填报单位：云溪县青杉小学党支部          单位：元",
    [6, 10, 11, 10, 11, ...MONTH_WORDS.map(() => 6.5), 20],
    2,
  );
  headerRow(sheet, 3, [
    "序号",
    "姓名",
    "交纳基数",
    "交纳比例",
    "月应交党费",
    "交纳月份",
    ...Array.from({ length: 11 }, () => ""),
    "备注",
  ]);
  headerRow(sheet, 4, ["", "", "", "", "", ...MONTH_WORDS, ""]);
  sheet.mergeCells(3, 6, 3, 17);
  for (const column of [1, 2, 3, 4, 5, 18]) sheet.mergeCells(3, column, 4, column);
  const people = PEOPLE.filter((p) => p.join <= `${year}-12-31` && (!p.left || p.left >= `${year}-01-01`));
  people.forEach((person, i) => {
    const retired = /退休/.test(person.remark);
    const base = BASES[i % 8]! + (year - 2025) * 120 + (i % 3) * 40;
    const rate = rateOf(base, retired);
    const due = person.name === "尹光远" || person.name === "毛玉珍" ? base * rate : Math.round(base * rate * 10) / 10;
    const shown = person.name === "蓝月华" && year === 2026 ? due + 12 : due;
    const months = MONTH_WORDS.map((_, m) => {
      const iso = `${year}-${String(m + 1).padStart(2, "0")}`;
      const owed =
        person.join.slice(0, 7) <= iso && (!person.left || person.left.slice(0, 7) >= iso) && iso <= "2026-06";
      if (!owed || (person.name === "万家宁" && year === 2026 && m >= 3)) return "";
      return person.name === "史可为" && year === 2025 && m === 7 ? "" : "√";
    });
    dataRow(
      sheet,
      i + 5,
      [i + 1, person.name, base, `${rate * 100}%`, shown, ...months, retired ? "退休" : person.left ? "8月转出" : ""],
      [17],
    );
  });
}

export function drawDevelopment(book: Workbook): void {
  const sheet = newSheet(
    book,
    "发展党员",
    `${BRANCH}发展党员工作台账`,
    "填报单位：云溪县青杉小学党支部",
    [5, 9, 6, 11, 11, 11, 11, 15, 22, 11, 11, 11, 15, 11, 10, 18],
    1,
  );
  headerRow(sheet, 3, [
    "序号",
    "姓名",
    "性别",
    "出生日期",
    "递交入党申请书时间",
    "谈话时间",
    "确定为入党积极分子时间",
    "培养联系人",
    "考察时间",
    "确定为发展对象时间",
    "培训结束时间",
    "支部大会接收时间",
    "入党介绍人",
    "转正时间",
    "当前阶段",
    "备注",
  ]);
  const rows: readonly (readonly string[])[] = [
    [
      "柯文博",
      "男",
      "1994-11-02",
      "2021-09-10",
      "2021-09-24",
      "2022-11-08",
      "罗立诚、陶慧敏",
      "2023-05-06、2023-10-31、2024-04-26",
      "2024-05-14",
      "2024-07-05",
      "2024-12-06",
      "罗立诚、陶慧敏",
      "2025-12-06",
      "正式党员",
      "",
    ],
    [
      "邢凯旋",
      "男",
      "1996-09-26",
      "2022-03-04",
      "2022-03-28",
      "2023-03-07",
      "沈静宜、贺文斌",
      "2023-09-01、2024-02-26、2024-08-20",
      "2024-09-10",
      "2024-11-22",
      "2025-04-11",
      "沈静宜、贺文斌",
      "",
      "预备党员",
      "",
    ],
    [
      "施雨晴",
      "女",
      "1998-04-11",
      "2022-09-02",
      "2022-09-20",
      "2023-09-12",
      "方晓岚、谭雨桐",
      "2024-03-05、2024-08-30、2025-02-21",
      "2024-10-15",
      "2024-12-13",
      "2025-06-20",
      "方晓岚、谭雨桐",
      "",
      "预备党员",
      "",
    ],
    [
      "季晓枫",
      "女",
      "1999-12-20",
      "2023-10-11",
      "2023-12-05",
      "2024-11-12",
      "周明远、卢嘉树",
      "2025-05-08、2025-10-30",
      "",
      "",
      "",
      "",
      "",
      "入党积极分子",
      "2026年上半年考察待补",
    ],
    ["申若川", "男", "2000-03-15", "2025-09-08", "2025-09-19", "", "", "", "", "", "", "", "", "入党申请人", ""],
  ];
  rows.forEach((row, i) => dataRow(sheet, i + 4, [i + 1, ...row], [8, 15]));
}

export function drawTalks(book: Workbook): void {
  const sheet = newSheet(
    book,
    "谈心谈话",
    `${BRANCH}谈心谈话记录（2025年）`,
    "填报单位：云溪县青杉小学党支部",
    [6, 14, 12, 30, 58],
    1,
  );
  headerRow(sheet, 3, ["序号", "谈话时间", "谈话人", "谈话对象", "谈话内容"]);
  const board = ["周明远", "沈静宜", "罗立诚", "方晓岚", "高敬之"];
  const others = PEOPLE.filter((p) => !board.includes(p.name) && !p.left).map((p) => p.name);
  const topics = [
    "了解思想和工作状况，听取对支部工作的意见",
    "交流班主任工作体会，帮助解决家校沟通难题",
    "提醒注意师德师风，签订承诺书",
    "关心生活困难，了解家庭情况",
    "沟通预备期表现和努力方向",
  ];
  const rows = board
    .flatMap((name, i) => board.slice(i + 1).map((other) => [name, other]))
    .concat(others.slice(0, 26).map((name, i) => [board[i % 5]!, name]));
  rows.forEach(([speaker, target], i) => {
    const month = 1 + Math.floor((i * 12) / rows.length);
    dataRow(sheet, i + 4, [i + 1, `2025.${month}.${5 + ((i * 7) % 20)}`, speaker, target, topics[i % 5]], [4]);
  });
}

export function drawAppraisal(book: Workbook): void {
  const sheet = newSheet(
    book,
    "民主评议",
    `${BRANCH}2025年度民主评议党员结果汇总表`,
    "评议时间：2026年1月14日          填报单位：云溪县青杉小学党支部",
    [8, 12, 14, 14, 14, 14, 24],
    1,
  );
  headerRow(sheet, 3, ["序号", "姓名", "党员类别", "个人自评", "党员互评", "评议结果", "备注"]);
  const there = PEOPLE.filter((p) => !p.left);
  there.forEach((person, i) => {
    const result = !person.full ? "不评定等次" : i % 4 === 1 && i < 34 ? "优秀" : "合格";
    dataRow(
      sheet,
      i + 4,
      [
        i + 1,
        person.name,
        person.full ? "正式党员" : "预备党员",
        "已完成",
        "已完成",
        result,
        person.full ? "" : "预备期内",
      ],
      [6],
    );
  });
  const row = there.length + 4;
  sheet.mergeCells(row, 1, row, 2);
  dataRow(sheet, row, ["合  计", "", `${there.length}人`, "", "", "", ""]);
}

export function drawPlan(book: Workbook): void {
  const sheet = newSheet(
    book,
    "2026年度安排",
    `${BRANCH}2026年度学习活动安排表`,
    "填报单位：云溪县青杉小学党支部          制表时间：2026年1月6日",
    [8, 20, 60, 14, 14],
    1,
  );
  headerRow(sheet, 3, ["月份", "类型", "主要内容", "责任人", "完成情况"]);
  const rows: readonly (readonly string[])[] = [
    ["1月", "组织生活会", "召开2025年度组织生活会和民主评议党员", "周明远", "已完成"],
    ["2月", "支委会", "研究新学期支部工作要点", "周明远", ""],
    ["3月", "党员大会", "审议2026年支部工作计划，通报党费收缴情况", "周明远", "已完成"],
    ["3月", "党课", "党章与教师行为规范", "沈静宜", "已完成"],
    ["4月", "主题党日", "清明祭扫，重走红色路", "罗立诚", "已完成"],
    ["5月", "支委会", "廉洁教育月工作研究", "高敬之", "已完成"],
    ["6月", "党员大会", "半年工作通报，学习发展党员工作细则", "周明远", "已完成"],
    ["7月", "主题党日", "庆“七一”系列活动", "方晓岚", ""],
    ["9月", "党员大会", "支部换届选举", "周明远", ""],
    ["10月", "党课", "教育家精神专题党课", "方晓岚", ""],
    ["12月", "组织生活会", "2026年度组织生活会准备", "周明远", ""],
  ];
  rows.forEach((row, i) => dataRow(sheet, i + 4, row, [2]));
}

export function drawCover(book: Workbook): void {
  const sheet = book.addWorksheet("封面", { views: [{ showGridLines: false }] });
  sheet.getColumn(1).width = 8;
  sheet.getColumn(2).width = 70;
  const lines: readonly [number, string, number][] = [
    [4, "青 杉 小 学 党 支 部", 28],
    [6, "支 部 工 作 台 账", 36],
    [8, "（2025年1月—2026年6月）", 18],
    [14, "云溪县教育工委监制", 16],
  ];
  for (const [row, text, size] of lines) {
    put(sheet.getCell(row, 2), text, { size, font: "黑体", centre: true });
    sheet.getRow(row).height = size * 1.8;
  }
  sheet.pageSetup = {
    paperSize: 9,
    orientation: "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 1,
    horizontalCentered: true,
  };
}

export const STAMP = day("2026-06-20");
