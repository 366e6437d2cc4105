import fc from "fast-check";
import { toSerial, type CalendarDate } from "../../../src/domain/calendar-date";
import type { SheetSnapshot } from "../../../src/domain/snapshot";
import { rect, type Entry } from "../support/sheets";
import type { Facts, MeetingFact } from "./facts";

/** How somebody keeps her books: one choice for each quirk. */
export interface Layout {
  readonly titled: boolean;
  readonly meta: boolean;
  readonly numbered: boolean;
  readonly offset: number;
  readonly rules: boolean;
  readonly example: boolean;
  readonly columnNumbers: boolean;
  readonly total: "none" | "last" | "first" | "gap" | "subtotals";
  readonly note: boolean;
  readonly gapAfter: number;
  readonly spacedHeader: boolean;
  readonly repeatHeader: boolean;
  readonly mergedMonth: boolean;
  readonly counts: "columns" | "shared" | "sentence" | "twoLevel" | "buckets";
  readonly dates: readonly number[];
  readonly separator: string;
  readonly hoursAs: "matrix" | "rows" | "courses" | "sessions";
  /** Rows whose date, hours or numbers are spoilt so that nobody can read them. */
  readonly traps: readonly number[];
  readonly meetingsAs: "list" | "perKind" | "forms" | "texts" | "bands";
  /** Stars behind labels and header words. */
  readonly starred: boolean;
  /** A line for seal and date under the table. */
  readonly sealed: boolean;
  /** The header again after a page break of the meeting list, under 续表 or the title or neither. */
  readonly pages: "none" | "header" | "title" | "continued";
  /** Kept in traditional characters. */
  readonly traditional: boolean;
  readonly words: number;
}

export const layouts: fc.Arbitrary<Layout> = fc.record({
  titled: fc.boolean(),
  meta: fc.boolean(),
  numbered: fc.boolean(),
  offset: fc.integer({ min: 0, max: 2 }),
  rules: fc.boolean(),
  example: fc.boolean(),
  columnNumbers: fc.boolean(),
  total: fc.constantFrom("none", "last", "first", "gap", "subtotals"),
  note: fc.boolean(),
  gapAfter: fc.integer({ min: 0, max: 4 }),
  spacedHeader: fc.boolean(),
  repeatHeader: fc.boolean(),
  mergedMonth: fc.boolean(),
  counts: fc.constantFrom("columns", "shared", "sentence", "twoLevel", "buckets"),
  dates: fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 5 }),
  separator: fc.constantFrom("、", "，", ",", "；", "\n", " "),
  hoursAs: fc.constantFrom("matrix", "rows", "courses", "sessions"),
  traps: fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { maxLength: 2 }),
  meetingsAs: fc.constantFrom("list", "list", "perKind", "forms", "texts", "bands"),
  starred: fc.boolean(),
  sealed: fc.boolean(),
  pages: fc.constantFrom("none", "none", "header", "title", "continued"),
  traditional: fc.boolean(),
  words: fc.integer({ min: 0, max: 3 }),
});

/** Cells that look like data and cannot be read. */
export const SPOILT_DATES: readonly Entry[] = [
  "待定",
  "2025年2月30日",
  3.1,
  "20xx年4月5日",
  "下周",
  { error: "#REF!" },
];
export const SPOILT_HOURS: readonly Entry[] = ["若干", "不少于2个小时", "详见登记", { error: "#N/A" }];
export const SPOILT_COUNTS: readonly Entry[] = ["很多", "约20人", "十几"];
const spoilt = (list: readonly Entry[], i: number): Entry => list[i % list.length]!;

const pad = (n: number): string => String(n).padStart(2, "0");

/** One day in twelve hands. The last two leave the year to the title. */
export function writeDate(date: CalendarDate, style: number, needsYear: boolean): Entry {
  const { year: y, month: m, day: d } = date;
  const styles: Entry[] = [
    { value: toSerial(date), format: "yyyy-mm-dd" },
    `${y}-${pad(m)}-${pad(d)}`,
    `${y}.${m}.${d}`,
    `${y}年${m}月${d}日`,
    `${y}/${m}/${d}`,
    Number(`${y}${pad(m)}${pad(d)}`),
    `${y}.${pad(m)}.${pad(d)} 14:30`,
    `${y} 年${m}月${d}日`,
    { value: toSerial(date), format: '[$-804]yyyy"年"m"月"d"日"' },
    `${y}${pad(m)}${pad(d)}`,
    `${m}月${d}日`,
    `${m}月${d}日下午`,
  ];
  return styles[needsYear && style > 9 ? style - 10 : style]!;
}

/** Rows of a sheet being written, with its merges. */
class Page {
  readonly rows: Entry[][] = [];
  readonly merges: string[] = [];
  constructor(
    readonly layout: Layout,
    readonly width: number,
  ) {}

  line(...entries: Entry[]): number {
    this.rows.push([...Array<null>(this.layout.offset).fill(null), ...entries]);
    return this.rows.length;
  }

  wide(text: string): void {
    const row = this.line(text);
    this.merge(row, 0, row, this.width - 1);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    const letter = (column: number) => String.fromCharCode(65 + column + this.layout.offset);
    this.merges.push(`${letter(left)}${top}:${letter(right)}${bottom}`);
  }

  header(words: readonly string[]): void {
    this.line(
      ...words.map(
        (word, i) =>
          (this.layout.spacedHeader && word.length === 2 ? `${word[0]}  ${word[1]}` : word) +
          (this.layout.starred && i % 3 === 1 ? "*" : ""),
      ),
    );
  }

  sheet(name: string): SheetSnapshot {
    return {
      name,
      visibility: "visible",
      protected: false,
      tables: [],
      hiddenRows: [],
      hiddenColumns: [],
      merges: this.merges.map(rect),
      rows: this.rows
        .map((entries, i) => ({
          row: i + 1,
          cells: entries.flatMap((entry, c) =>
            entry === null
              ? []
              : typeof entry === "object" && !("error" in entry)
                ? [{ column: c + 1, value: entry.value, ...(entry.format !== undefined && { format: entry.format }) }]
                : [{ column: c + 1, value: entry }],
          ),
        }))
        .filter((row) => row.cells.length > 0),
    };
  }
}

function open(page: Page, title: string, meta: string): void {
  if (page.layout.titled) page.wide(title);
  if (page.layout.titled && page.layout.meta) page.line(meta, null, null, "单位：人次");
}

function underHeader(page: Page, example: readonly Entry[]): void {
  const { layout } = page;
  if (layout.rules) page.line(...example.map((_, i) => (i % 2 ? "选填" : "必填")));
  if (layout.columnNumbers) page.line(...example.map((_, i) => i + 1));
  if (layout.example) page.line(...example);
  if (layout.total === "first") page.line("合计", ...Array<Entry>(page.width - 2).fill(null), 99);
}

function close(page: Page): void {
  const { layout } = page;
  if (layout.total === "gap") page.line();
  if (layout.total === "last" || layout.total === "gap")
    page.line("合  计", ...Array<Entry>(page.width - 2).fill(null), 99);
  if (layout.sealed) {
    page.line();
    page.line("党支部（公章）：", ...Array<Entry>(Math.max(1, page.width - 2)).fill(null), "年    月    日");
  }
  if (layout.note) {
    page.line();
    page.wide("注：1.本表由支部填写；2.如有变动请及时更新。");
    page.line("填表人：", null, "审核人：");
  }
}

const NAME_WORDS = ["姓名", "党员姓名", "姓名", "姓  名"];
const JOIN_WORDS = ["入党时间", "入党日期", "加入党组织日期", "入党时间\n(yyyy-MM-dd)"];

export function rosterSheet(facts: Facts, layout: Layout): SheetSnapshot {
  const words = ["序号", NAME_WORDS[layout.words]!, "性别", JOIN_WORDS[layout.words]!, "党员类别", "党小组"];
  const page = new Page(layout, words.length);
  open(page, "机关第一党支部党员花名册", "支部名称：机关第一党支部");
  page.header(words);
  underHeader(page, ["示例", "张三", "男", "2000-01-01", "正式党员", "第一党小组"]);
  facts.people.forEach((person, i) => {
    if (layout.repeatHeader && i === 3) page.header(words);
    page.line(
      i + 1,
      person.name.length === 2 && layout.spacedHeader ? `${person.name[0]}　${person.name[1]}` : person.name,
      person.gender,
      writeDate(person.join, layout.dates[i % layout.dates.length]!, true),
      "正式党员",
      person.group === 1 ? "第一党小组" : "二组",
    );
  });
  close(page);
  return page.sheet("党员花名册");
}

function attendance(meeting: MeetingFact, how: Layout["counts"], i: number): Entry[] {
  if (how === "columns" || how === "twoLevel" || how === "buckets")
    return [i % 2 ? meeting.expected : `${meeting.expected}人`, meeting.actual];
  if (how === "shared")
    return [i % 2 ? `${meeting.expected}/${meeting.actual}` : `${meeting.expected}人/${meeting.actual}人`];
  return [`应到${meeting.expected}人，实到${meeting.actual}人`];
}

/** Meetings in one of four ways: a list, a sheet per kind without a type column, forms, or a text in one cell each. */
export function meetingSheets(facts: Facts, layout: Layout): SheetSnapshot[] {
  if (layout.meetingsAs === "list") return [meetingSheet(facts, layout)];
  const sorted = [...facts.meetings].sort((a, b) => a.date.month - b.date.month);
  if (layout.meetingsAs === "perKind")
    return [...new Set(sorted.map((meeting) => meeting.kind))].map((kind) =>
      kindSheet(
        facts,
        layout,
        kind,
        sorted.filter((meeting) => meeting.kind === kind),
      ),
    );
  const write = { forms: formSheet, texts: textSheet, bands: bandSheet }[layout.meetingsAs];
  return sorted.map((meeting, i) => write(facts, layout, meeting, i));
}

const absentees = (facts: Facts, meeting: MeetingFact, separator: string): string =>
  meeting.absent.map((person) => `${facts.people[person]!.name}（${person % 2 ? "病假" : "出差"}）`).join(separator) ||
  "无";

function kindSheet(facts: Facts, layout: Layout, kind: string, meetings: readonly MeetingFact[]): SheetSnapshot {
  const words = ["序号", "会议时间", "会议议题", "地点", "主持人", "应到人数", "实到人数", "缺席人员及原因"];
  const page = new Page(layout, words.length);
  open(page, `${facts.year}年${kind}记录`, "支部名称：机关第一党支部");
  page.header(words);
  underHeader(page, ["示例", "2024-01-01", "学习", "会议室", "张三", 1, 1, "无"]);
  meetings.forEach((meeting, i) => {
    const count = layout.traps.includes(i) ? spoilt(SPOILT_COUNTS, i) : meeting.expected;
    page.line(
      i + 1,
      writeDate(meeting.date, layout.dates[i % layout.dates.length]!, !layout.titled),
      `${meeting.topic}${i}`,
      "会议室",
      facts.people[meeting.host]!.name,
      count,
      meeting.actual,
      absentees(facts, meeting, layout.separator),
    );
  });
  close(page);
  return page.sheet(kind);
}

const star = (layout: Layout, label: string): string => (layout.starred ? `${label}*` : label);

/** Labels above their values, band under band. */
function bandSheet(facts: Facts, layout: Layout, meeting: MeetingFact, i: number): SheetSnapshot {
  const page = new Page({ ...layout, offset: 0 }, 5);
  page.wide("党支部组织生活记录表");
  page.line(...["会议类型", "时    间", "地点", "主持人", "记录人"].map((label) => star(layout, label)));
  page.line(
    meeting.kind,
    layout.traps.includes(i) ? "待定" : writeDate(meeting.date, layout.dates[i % layout.dates.length]! % 8, true),
    "党员活动室",
    facts.people[meeting.host]!.name,
    facts.people[0]!.name,
  );
  page.line(star(layout, "应到人数"), "实到人数");
  page.line(meeting.expected, meeting.actual);
  page.wide("缺席人员及原因");
  page.wide(absentees(facts, meeting, "、"));
  page.wide(star(layout, "会议议题"));
  page.wide(i % 2 ? "研究党费收缴公示" : meeting.topic);
  page.wide("会议内容");
  page.wide("传达学习会议主要内容；讨论发言。");
  return page.sheet(`记录${i + 1}`);
}

function formSheet(facts: Facts, layout: Layout, meeting: MeetingFact, i: number): SheetSnapshot {
  const page = new Page({ ...layout, offset: 0 }, 4);
  page.wide(`${meeting.kind}会议记录`);
  const when = layout.traps.includes(i)
    ? spoilt(SPOILT_DATES, i)
    : writeDate(meeting.date, layout.dates[i % layout.dates.length]! % 8, true);
  page.line(star(layout, "会议时间"), when, "地点", "党员活动室");
  page.line(star(layout, "主 持 人"), facts.people[meeting.host]!.name, "记录人", facts.people[0]!.name);
  if (layout.counts === "sentence") page.line("出席情况", `应到${meeting.expected}人，实到${meeting.actual}人`);
  else page.line("应到人数", `${meeting.expected}人`, "实到人数", meeting.actual);
  page.line("缺席人员及原因", absentees(facts, meeting, "、"));
  page.line(star(layout, "会议议题"), i % 2 ? "研究党费收缴公示" : `${meeting.topic}${i}`);
  page.line("会议内容", "一、传达学习；\n二、讨论发言。");
  return page.sheet(`记录${i + 1}`);
}

function textSheet(facts: Facts, layout: Layout, meeting: MeetingFact, i: number): SheetSnapshot {
  const page = new Page({ ...layout, offset: 0 }, 8);
  const when = layout.traps.includes(i) ? "待定" : String(writeDate(meeting.date, [1, 2, 3, 4, 7][i % 5]!, true));
  page.wide(
    [
      `${meeting.kind}会议记录`,
      `时间：${when}`,
      "地点：党员活动室",
      `主持人：${facts.people[meeting.host]!.name}`,
      `记录人：${facts.people[0]!.name}`,
      `应到人数：${meeting.expected}人    实到人数：${meeting.actual}人`,
      `缺席人员：${absentees(facts, meeting, "、")}`,
      `议题：${meeting.topic}${i}`,
      "内容：传达学习。",
    ].join("\n"),
  );
  return page.sheet(`记录${i + 1}`);
}

const PEOPLE_WORDS = ["参会情况", "人员情况", "参会人员", "到会人员名单"];
const PAGE_AFTER = 2;
const SUBTOTAL_AFTER = 3;

/** 参会：甲、乙⏎请假：丙（出差） in one cell. */
function buckets(facts: Facts, meeting: MeetingFact, separator: string): string {
  const glue = separator === "\n" ? "、" : separator;
  const present = facts.people.filter((_, p) => !meeting.absent.includes(p)).map((person) => person.name);
  const away = meeting.absent.length > 0 ? `\n请假：${absentees(facts, meeting, glue)}` : "";
  return `${meeting.topic.length % 2 ? "参会" : "出席"}：${present.join(glue)}${away}`;
}

/** The header again, as a print of several pages is kept. */
function breakPage(page: Page, facts: Facts, words: readonly string[]): void {
  const { pages, titled } = page.layout;
  if (pages === "none") return;
  if (pages === "title" && titled) page.wide(`${facts.year}年度机关第一党支部“三会一课”台账`);
  if (pages === "continued") page.line("（续表）");
  page.header(words);
}

export function meetingSheet(facts: Facts, layout: Layout): SheetSnapshot {
  const split = layout.counts === "columns" || layout.counts === "twoLevel" || layout.counts === "buckets";
  const away = layout.counts === "buckets" ? PEOPLE_WORDS[layout.words]! : "缺席人员及原因";
  const counts = split ? ["应到人数", "实到人数"] : ["应到/实到"];
  const words = ["月份", "序号", "会议时间", "会议类型", "议题", "主持人", ...counts, away];
  const page = new Page(layout, words.length);
  open(page, `${facts.year}年度机关第一党支部“三会一课”台账`, "支部名称：机关第一党支部");
  if (layout.counts === "twoLevel") {
    const row = page.line(...words.slice(0, 6), "出席情况", null, "缺席人员及原因");
    page.line(...Array<null>(6).fill(null), "应到人数", "实到人数");
    [0, 1, 2, 3, 4, 5, 8].forEach((column) => page.merge(row, column, row + 1, column));
    page.merge(row, 6, row, 7);
  } else page.header(words);
  underHeader(page, ["（示例）", 1, "2024-01-01", "党员大会", "学习", "张三", ...counts.map(() => 1), "无"]);
  const sorted = [...facts.meetings].sort((a, b) => a.date.month - b.date.month);
  let start = 0;
  sorted.forEach((meeting, i) => {
    if (layout.gapAfter === i && i > 0) page.line();
    if (i === PAGE_AFTER && layout.counts !== "twoLevel") breakPage(page, facts, words);
    if (layout.total === "subtotals" && i === SUBTOTAL_AFTER)
      page.line("第一季度小计", ...Array<Entry>(words.length - 2).fill(null), `${i}次`);
    const absent = meeting.absent
      .map((person) => `${facts.people[person]!.name}（${person % 2 ? "病假" : "出差"}）`)
      .join(layout.separator);
    const before = sorted[i - 1];
    const broken = layout.gapAfter === i || i === PAGE_AFTER || i === SUBTOTAL_AFTER;
    const same = layout.mergedMonth && !broken && before?.date.month === meeting.date.month;
    const row = page.line(
      same ? null : `${meeting.date.month}月`,
      i + 1,
      layout.traps.includes(i)
        ? spoilt(SPOILT_DATES, i + layout.words)
        : writeDate(meeting.date, layout.dates[i % layout.dates.length]!, !layout.titled),
      meeting.kind,
      `${meeting.topic}${i}`,
      facts.people[meeting.host]!.name,
      ...attendance(meeting, layout.counts, i),
      layout.counts === "buckets" ? buckets(facts, meeting, layout.separator) : absent === "" ? "无" : absent,
    );
    if (!same) start = row;
    else if (page.merges[page.merges.length - 1]?.includes(`A${start}:`))
      page.merges[page.merges.length - 1] = `A${start}:A${row}`;
    else if (layout.offset === 0) page.merge(start, 0, row, 0);
  });
  close(page);
  return page.sheet("三会一课");
}

const HOUR_WRITERS: ((hours: number) => Entry)[] = [
  (h) => h,
  (h) => `${h}学时`,
  (h) => `${h}小时`,
  (h) => `${h * 60}分钟`,
  (h) => `${h}h`,
  (h) => (h === 4 ? "半天" : h === 8 ? "1天" : String(h)),
];

export function studySheet(facts: Facts, layout: Layout): SheetSnapshot {
  if (layout.hoursAs === "matrix") return studyMatrix(facts, layout);
  if (layout.hoursAs === "courses") return courseMatrix(facts, layout);
  if (layout.hoursAs === "sessions") return sessionSheet(facts, layout);
  const words = ["序号", NAME_WORDS[layout.words]!, "学习日期", "学习内容", "学时"];
  const page = new Page(layout, words.length);
  open(page, `${facts.year}年党员学习台账`, "支部名称：机关第一党支部");
  page.header(words);
  underHeader(page, ["示例", "张三", "2024-01-01", "学习", 1]);
  facts.hours.forEach((hour, i) => {
    page.line(
      i + 1,
      facts.people[hour.person]!.name,
      writeDate(
        { year: facts.year, month: hour.month, day: 15 },
        layout.dates[i % layout.dates.length]!,
        !layout.titled,
      ),
      `第${i}期学习`,
      layout.traps.includes(i)
        ? spoilt(SPOILT_HOURS, i)
        : HOUR_WRITERS[(i + layout.words) % HOUR_WRITERS.length]!(hour.hours),
    );
  });
  close(page);
  return page.sheet("学习台账");
}

/** One header row: the courses with their days, one column for each month in which anybody studied. */
function courseMatrix(facts: Facts, layout: Layout): SheetSnapshot {
  const months = [...new Set(facts.hours.map((hour) => hour.month))].sort((a, b) => a - b);
  const words = [
    "序号",
    NAME_WORDS[layout.words]!,
    ...months.map((month, i) => courseWord(month, i + layout.words)),
    "累计学时",
  ];
  // Fewer than three courses are no row of their like.
  while (words.length < 6) words.splice(words.length - 1, 0, courseWord(12 - words.length, words.length));
  const page = new Page(
    { ...layout, rules: false, columnNumbers: false, example: false, starred: false },
    words.length,
  );
  page.wide(`${facts.year}年度党员学习学时登记表`);
  page.header(words);
  facts.people.forEach((person, p) => {
    const cells = months.map((month) => facts.hours.find((hour) => hour.person === p && hour.month === month));
    const blanks = Array<Entry>(words.length - 3 - months.length).fill(null);
    page.line(
      p + 1,
      person.name,
      ...cells.map((hour, i) => (hour ? HOUR_WRITERS[(i + layout.words) % HOUR_WRITERS.length]!(hour.hours) : null)),
      ...blanks,
      null,
    );
  });
  close(page);
  return page.sheet("学时登记");
}

const courseWord = (month: number, i: number): string =>
  [`党章学习（${month}月15日）`, `${month}月15日`, `形势政策\n${month}月15日`, `专题${i}（${month}.15）`][i % 4]!;

const PRESENT_WORDS = ["到会人员", "出席人员名单", "参会人员", "到课人员", "学习人员", "参会情况"];

/** A row per session: who was there stands in one cell. */
function sessionSheet(facts: Facts, layout: Layout): SheetSnapshot {
  const words = [
    "序号",
    "学习时间",
    "学习内容",
    "学时",
    PRESENT_WORDS[(layout.words + layout.offset) % PRESENT_WORDS.length]!,
  ];
  const page = new Page({ ...layout, rules: false, columnNumbers: false }, words.length);
  open(page, `${facts.year}年党员学习台账`, "支部名称：机关第一党支部");
  page.header(words);
  underHeader(page, ["示例", "2024-01-01", "学习", 1, "张三、李四"]);
  sessionsOf(facts).forEach(({ month, hours, people }, i) => {
    page.line(
      i + 1,
      writeDate({ year: facts.year, month, day: 15 }, layout.dates[i % layout.dates.length]!, !layout.titled),
      `第${i}期学习`,
      HOUR_WRITERS[(i + layout.words) % HOUR_WRITERS.length]!(hours),
      people.map((person) => facts.people[person]!.name).join(layout.separator),
    );
  });
  close(page);
  return page.sheet("学习台账");
}

/** The hours of a month that are alike, as one session of all who have them. */
export function sessionsOf(facts: Facts): { month: number; hours: number; people: number[] }[] {
  const sessions = new Map<string, { month: number; hours: number; people: number[] }>();
  for (const { month, hours, person } of facts.hours) {
    const key = `${month}-${hours}`;
    const session = sessions.get(key) ?? { month, hours, people: [] };
    session.people.push(person);
    sessions.set(key, session);
  }
  return [...sessions.values()];
}

function studyMatrix(facts: Facts, layout: Layout): SheetSnapshot {
  const page = new Page({ ...layout, rules: false, columnNumbers: false, example: false }, 15);
  page.wide(`${facts.year}年度党员学习学时登记表`);
  const top = page.line("序号", "姓名", "各月学时", ...Array<null>(11).fill(null), "全年合计");
  page.line(null, null, ...Array.from({ length: 12 }, (_, i) => (layout.spacedHeader ? `${i + 1} 月` : `${i + 1}月`)));
  [0, 1, 14].forEach((column) => page.merge(top, column, top + 1, column));
  page.merge(top, 2, top, 13);
  facts.people.forEach((person, p) => {
    const months = Array.from({ length: 12 }, (_, m) =>
      facts.hours.find((hour) => hour.person === p && hour.month === m + 1),
    );
    page.line(
      p + 1,
      person.name,
      ...months.map((hour, i) => (hour ? HOUR_WRITERS[(i + layout.words) % HOUR_WRITERS.length]!(hour.hours) : null)),
      null,
    );
  });
  close(page);
  return page.sheet("学时登记");
}
