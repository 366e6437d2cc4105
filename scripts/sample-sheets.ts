import type { Alignment, Borders, Cell, Workbook, Worksheet } from "exceljs";
import { attendanceOf, groupMeetings, meetings, type SampleEvent, themeDays } from "./sample-events";
import { GROUP_NAMES, idOf, membersOn, PEOPLE } from "./sample-people";

const SONG = "宋体";
const HEI = "黑体";
const BRANCH = "青杉小学党支部";
const THIN: Partial<Borders> = Object.fromEntries(
  ["top", "left", "bottom", "right"].map((side) => [side, { style: "thin" }]),
);

/** A sheet as a school prints it: a merged title in 黑体, a line of 填报单位, a bordered table in 宋体, A4 across. */
export function newSheet(
  book: Workbook,
  name: string,
  title: string,
  meta: string,
  widths: readonly number[],
  headerRows: number,
): Worksheet {
  const sheet = book.addWorksheet(name, { views: [{ state: "frozen", ySplit: 2 + headerRows }] });
  widths.forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  sheet.mergeCells(1, 1, 1, widths.length);
  put(sheet.getCell(1, 1), title, { size: 18, font: HEI, centre: true });
  sheet.getRow(1).height = 34;
  sheet.mergeCells(2, 1, 2, widths.length);
  put(sheet.getCell(2, 1), meta, { size: 11 });
  sheet.getRow(2).height = 20;
  sheet.pageSetup = {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `1:${2 + headerRows}`,
    horizontalCentered: true,
  };
  sheet.headerFooter.oddFooter = "&C第 &P 页 共 &N 页";
  return sheet;
}

interface Look {
  readonly size?: number;
  readonly font?: string;
  readonly centre?: boolean;
  readonly border?: boolean;
  readonly wrap?: boolean;
  readonly format?: string;
}

export function put(cell: Cell, value: unknown, look: Look = {}): void {
  if (value !== "" && value !== undefined && value !== null) cell.value = value as Cell["value"];
  cell.font = { name: look.font ?? SONG, size: look.size ?? 10.5 };
  const alignment: Partial<Alignment> = { vertical: "middle", wrapText: look.wrap ?? false };
  if (look.centre) alignment.horizontal = "center";
  cell.alignment = alignment;
  if (look.border) cell.border = THIN;
  if (look.format) cell.numFmt = look.format;
}

export function headerRow(sheet: Worksheet, row: number, words: readonly string[]): void {
  words.forEach((word, i) =>
    put(sheet.getCell(row, i + 1), word, { font: HEI, centre: true, border: true, wrap: true }),
  );
  sheet.getRow(row).height = 30;
}

export function dataRow(
  sheet: Worksheet,
  row: number,
  values: readonly unknown[],
  left: readonly number[] = [],
  format?: string,
): void {
  values.forEach((value, i) =>
    put(sheet.getCell(row, i + 1), value, {
      border: true,
      wrap: true,
      centre: !left.includes(i),
      ...(format && value instanceof Date ? { format } : {}),
    }),
  );
  const longest = Math.max(
    ...left.map((i) => textWidth(String(values[i] ?? "")) / ((sheet.getColumn(i + 1).width ?? 10) - 1)),
    1,
  );
  sheet.getRow(row).height = Math.max(20, Math.ceil(longest) * 15 + 4);
}

const textWidth = (text: string): number => [...text].reduce((sum, ch) => sum + (ch.charCodeAt(0) > 255 ? 2.1 : 1), 0);
export const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const monthOf = (iso: string): number => Number(iso.slice(5, 7));
const dotted = (iso: string): string => iso.split("-").map(Number).join(".");
const chinese = (iso: string): string => `${monthOf(iso)}月${Number(iso.slice(8))}日`;

/** 党员名册: text dates in the school's way, one id typed as a number, one with a wrong last digit, a blank group. */
export function drawRoster(book: Workbook): void {
  const sheet = newSheet(
    book,
    "党员名册",
    `${BRANCH}党员名册`,
    "填报单位：云溪县青杉小学党支部          统计日期：2026年6月20日          填报人：方晓岚",
    [5, 9, 6, 11, 21, 8, 10, 11.5, 11.5, 10, 10, 12, 26],
    1,
  );
  headerRow(sheet, 3, [
    "序号",
    "姓  名",
    "性别",
    "出生年月",
    "身份证号码",
    "学历",
    "职称",
    "入党时间",
    "转正时间",
    "党员类别",
    "党内职务",
    "所在党小组",
    "备注",
  ]);
  PEOPLE.forEach((person, i) => {
    const id = idOf(person);
    const typed =
      person.name === "毛玉珍"
        ? Number(id.slice(0, 17)) * 10
        : person.name === "田雅琴"
          ? id.slice(0, 17) + (id[17] === "7" ? "5" : "7")
          : id;
    const group = person.name === "包国栋" ? "" : GROUP_NAMES[person.group - 1];
    const shown = person.name.length === 2 ? `${person.name[0]}  ${person.name[1]}` : person.name;
    dataRow(
      sheet,
      i + 4,
      [
        i + 1,
        shown,
        person.sex,
        person.birth.slice(0, 7).replace("-", "."),
        typed,
        person.education,
        person.title,
        dotted(person.join),
        person.full ? dotted(person.full) : "",
        person.full ? "正式党员" : "预备党员",
        person.post,
        group,
        person.remark,
      ],
      [12],
    );
    if (typeof typed === "number") sheet.getCell(i + 4, 5).numFmt = "0";
  });
  const last = PEOPLE.length + 5;
  sheet.mergeCells(last, 1, last, 13);
  put(sheet.getCell(last, 1), "说明：出生年月、入党时间以档案为准；转出党员保留至年底。", { size: 10 });
}

export function drawCommittee(book: Workbook): void {
  const sheet = newSheet(
    book,
    "支委分工",
    `${BRANCH}支部委员会委员及分工统计表`,
    "填报单位：云溪县青杉小学党支部",
    [8, 14, 12, 46, 14, 14],
    1,
  );
  headerRow(sheet, 3, ["序号", "职  务", "姓  名", "分  工", "任职时间", "应换届时间"]);
  const duties = [
    "主持支部全面工作，抓思想政治建设",
    "协助书记工作，分管师德师风和群团工作",
    "组织发展、党员教育管理、党费收缴",
    "理论学习、宣传报道、会议记录",
    "纪律检查、廉洁教育、效能监督",
  ];
  PEOPLE.filter((p) => /书记|委员/.test(p.post)).forEach((p, i) =>
    dataRow(sheet, i + 4, [i + 1, p.post, p.name, duties[i], "2023.9.15", "2026.9.15"], [3]),
  );
}

/** 三会一课: months merged, text dates without a year, 应到/实到 in one cell. */
export function drawMeetings(book: Workbook, year: string): void {
  const sheet = newSheet(
    book,
    `${year}三会一课`,
    `${BRANCH}${year}年“三会一课”等组织生活开展情况台账`,
    "填报单位：云溪县青杉小学党支部                    填报人：方晓岚                    审核人：周明远",
    [7, 10, 14, 12, 9, 9, 10, 24, 58, 18],
    1,
  );
  headerRow(sheet, 3, [
    "月份",
    "时间",
    "会议类型",
    "地点",
    "主持人",
    "记录人",
    "应到/实到",
    "缺席人员及原因",
    "主要内容",
    "备注",
  ]);
  const rows = meetings.map((event, index) => ({ event, index })).filter(({ event }) => event.date.startsWith(year));
  rows.forEach(({ event, index }, i) => {
    const seen = attendanceOf(event, index);
    const figures = event.figures ?? `${seen.expected}/${seen.expected - seen.absent.length}`;
    const absent = event.absent !== undefined ? event.absent.trim() : seen.absent.join("、") || "无";
    dataRow(
      sheet,
      i + 4,
      [
        `${monthOf(event.date)}月`,
        chinese(event.date),
        event.type,
        event.place,
        event.host,
        event.recorder,
        figures,
        absent,
        event.content,
        event.remark,
      ],
      [7, 8, 9],
    );
  });
  mergeMonths(
    sheet,
    rows.map(({ event }) => event),
    4,
  );
  const foot = rows.length + 5;
  sheet.mergeCells(foot, 1, foot, 10);
  put(sheet.getCell(foot, 1), "注：支委会应到5人；党课、党员大会按当月在册党员计算。", { size: 10 });
}

function mergeMonths(sheet: Worksheet, events: readonly SampleEvent[], first: number): void {
  for (let start = 0; start < events.length;) {
    let end = start;
    while (events[end + 1]?.date.slice(0, 7) === events[start]!.date.slice(0, 7)) end++;
    if (end > start) {
      for (let i = start + 1; i <= end; i++) sheet.getCell(first + i, 1).value = null;
      sheet.mergeCells(first + start, 1, first + end, 1);
    }
    start = end + 1;
  }
}

/** 党小组会 of all groups in one list; one day that no calendar has, one sum that does not add up. */
export function drawGroups(book: Workbook): void {
  const sheet = newSheet(
    book,
    "党小组会",
    `${BRANCH}党小组会议记录一览（2025年1月—2026年6月）`,
    "填报单位：云溪县青杉小学党支部",
    [6, 13, 13, 14, 10, 10, 8, 8, 24, 46],
    1,
  );
  headerRow(sheet, 3, [
    "序号",
    "会议时间",
    "党小组",
    "地点",
    "主持人",
    "记录人",
    "应到人数",
    "实到人数",
    "缺席人员",
    "会议内容",
  ]);
  groupMeetings.forEach((event, i) => {
    const due = membersOn(event.date, event.group);
    const able = due.filter(({ name }) => name !== event.host && name !== event.recorder);
    const away =
      i % 5 === 2 ? [able[(i + 4) % able.length]!.name] : i % 7 === 3 ? [able[(i + 6) % able.length]!.name] : [];
    const slipped = event.date.startsWith("2025-10") && event.group === 2 ? 1 : 0;
    const date = event.date.startsWith("2025-06") && event.group === 3 ? "2025-06-31" : event.date;
    dataRow(
      sheet,
      i + 4,
      [
        i + 1,
        date,
        GROUP_NAMES[event.group - 1],
        event.place,
        event.host,
        event.recorder,
        due.length,
        due.length - away.length - slipped,
        away.join("、") || "无",
        event.content,
      ],
      [9],
    );
  });
}

/** 主题党日: real dates in cells, names of those on leave. */
export function drawThemeDays(book: Workbook): void {
  const sheet = newSheet(
    book,
    "主题党日",
    `${BRANCH}主题党日活动台账`,
    "填报单位：云溪县青杉小学党支部",
    [6, 16, 36, 16, 10, 10, 10, 10, 30],
    1,
  );
  headerRow(sheet, 3, [
    "序号",
    "活动时间",
    "活动主题",
    "活动地点",
    "主持人",
    "记录人",
    "应到人数",
    "实到人数",
    "请假人员及原因",
  ]);
  themeDays.forEach((event, i) => {
    const seen = attendanceOf(event, i + 3);
    const host = event.date === "2025-08-29" ? "" : event.host;
    dataRow(
      sheet,
      i + 4,
      [
        i + 1,
        day(event.date),
        event.content,
        event.place,
        host,
        event.recorder,
        seen.expected,
        seen.expected - seen.absent.length,
        seen.absent.join("、") || "无",
      ],
      [2, 8],
      'yyyy"年"m"月"d"日"',
    );
  });
}
