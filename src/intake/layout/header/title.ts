import type { CalendarDate } from "../../../domain/calendar-date";
import { cellText, type SheetGrid } from "../../grid";
import { readDateText } from "../../readers/date";
import { halfWidth, squeeze } from "../../text";
import { cellsIn, type Band } from "./header-rows";

/** What stands above a table and means something for its rows. */
export interface TableTitle {
  /** The title line; empty where there is none. */
  readonly text: string;
  /** For a block of a sheet: the sheet's title, which stands over it too. */
  readonly over?: string;
  /** All lines above the header, the title's included. */
  readonly lines: readonly string[];
  /** The one year the title names. */
  readonly titleYear?: number;
  /** The year of title, 年度 line or 统计时间段. */
  readonly year?: number;
  readonly date?: CalendarDate;
  /** First year of a 学年 the title names: September to December are of it, January to August of the next. */
  readonly schoolYear?: number;
  /** What `label：value` lines tell of every row below. */
  readonly session?: SessionFacts;
  /** Name of the branch as a title or 支部名称 line gives it; empty where none does. */
  readonly branch: string;
}

/** A session told above its list of people, or the person of a list of sessions; texts as written. */
export interface SessionFacts {
  readonly date?: string;
  readonly topic?: string;
  readonly place?: string;
  readonly name?: string;
  readonly hours?: string;
}

const LOOK_ABOVE = 8;

/** Reads the lines above a header, down from the row after the last table. */
export function readTitle(grid: SheetGrid, headerTop: number, after: number, band: Band): TableTitle {
  const lines: string[] = [];
  let text = "";
  for (let row = Math.max(after + 1, headerTop - LOOK_ABOVE); row < headerTop; row++) {
    const cells = cellsIn(grid, row, band).filter(
      (cell) => typeof cell.value === "string" || typeof cell.value === "number",
    );
    const texts = cells.map((cell) => cellText(cell)).filter((part) => part !== "");
    lines.push(...texts);
    if (texts.length === 1 && isTitleText(texts[0]!)) text = pickTitle(text, texts[0]!);
  }
  return describe(text, lines);
}

/** The title's facts from its text alone (a form's, a sheet's). */
export function describe(text: string, lines: readonly string[]): TableTitle {
  const titleYear = onlyYear(text);
  const year = titleYear ?? yearOfLines(lines);
  const schoolYear = schoolYearOf([text, ...lines]);
  return {
    text,
    lines,
    branch: branchOf(text, lines),
    session: sessionFacts(lines),
    ...(schoolYear !== undefined && { schoolYear }),
    ...(titleYear !== undefined && { titleYear }),
    ...(year !== undefined && { year }),
    ...dated(text, lines),
  };
}

/** 2024—2025学年, 2024年秋季学期: their months lie in two years. */
export function schoolYearOf(texts: readonly string[]): number | undefined {
  for (const text of texts) {
    const plain = halfWidth(squeeze(text));
    const years = /((?:19|20)\d{2})年?[-—–~～至到/]+((?:19|20)?\d{2})(?:年度?|学年)*学年?(?=.*)/.exec(plain);
    if (years && /学年|学期/.test(plain)) return Number(years[1]);
    const autumn = /((?:19|20)\d{2})年?秋季?学期/.exec(plain);
    if (autumn) return Number(autumn[1]);
  }
  return undefined;
}

const SESSION: readonly (readonly [keyof SessionFacts, RegExp])[] = [
  ["date", /^(会议|活动|学习|培训|上课|授课|党课)?(时间|日期)$/],
  ["topic", /^(会议|活动|学习|培训|党课)?(主题|内容|议题|名称|题目)$|^培训班名称$|^课程名称$/],
  ["place", /^(会议|活动|学习|培训)?地点$/],
  ["name", /^(党员)?姓名$/],
  ["hours", /^(学习|培训|计)?学时$/],
];

function sessionFacts(lines: readonly string[]): SessionFacts {
  const facts: { -readonly [K in keyof SessionFacts]: SessionFacts[K] } = {};
  for (const [label, value] of labelledValues(lines)) {
    const entry = SESSION.find(([, words]) => words.test(label));
    if (entry && value !== "" && facts[entry[0]] === undefined) facts[entry[0]] = value;
  }
  return facts;
}

/** `label：value` in one cell (several on one line), or a label ending in a colon with its value in the next cell. */
function labelledValues(lines: readonly string[]): [string, string][] {
  const found: [string, string][] = [];
  lines.forEach((line, i) => {
    const bare = squeeze(line);
    if (SESSION.some(([, words]) => words.test(bare))) {
      const next = lines[i + 1] ?? "";
      if (!/[:：]/.test(next)) found.push([bare, next.trim()]);
      return;
    }
    const parts = line.split(
      /[\s\u3000]{0,40}([\u4e00-\u9fff]{2,8}|[\u4e00-\u9fff][\s\u3000]{1,40}[\u4e00-\u9fff])[\s\u3000]{0,40}[:：]/,
    );
    for (let at = 1; at < parts.length; at += 2) {
      const value = (parts[at + 1] ?? "").trim();
      const next = lines[i + 1] ?? "";
      found.push([
        squeeze(parts[at]!),
        value === "" && at + 2 >= parts.length && !/[:：]/.test(next) ? next.trim() : value,
      ]);
    }
  });
  return found;
}

function isTitleText(text: string): boolean {
  const plain = squeeze(text);
  return (
    plain.length >= 2 &&
    plain.length <= 60 &&
    !/[:：]/.test(plain) &&
    !/^附件\d*$/.test(plain) &&
    !/^(注|说明|填表说明)/.test(plain)
  );
}

function pickTitle(known: string, text: string): string {
  if (known === "") return text;
  return /^[(（]|^[一二三四五六七八九十]+、/.test(squeeze(text)) ? known : text;
}

/** The year a text names, where it names exactly one. */
export function onlyYear(text: string): number | undefined {
  const plain = halfWidth(squeeze(text))
    .replace(/[〇○零]/g, "0")
    .replace(/[一二三四五六七八九]/g, (ch) => String("一二三四五六七八九".indexOf(ch) + 1));
  const years = new Set<number>();
  for (const match of plain.matchAll(/(?<!\d)((?:19|20)\d{2})(?=年|-\d{1,2}(?!\d)|\.\d{1,2}(?!\d)|(?!\d))/g))
    years.add(Number(match[1]));
  return years.size === 1 ? [...years][0] : undefined;
}

function yearOfLines(lines: readonly string[]): number | undefined {
  for (const line of lines) {
    const plain = halfWidth(squeeze(line));
    if (
      /^(年度|年份|所属年度|统计时间段?|统计期间|月份|起止时间)/.test(plain) ||
      /统计时间段|^(19|20)\d{2}年度?$/.test(plain)
    ) {
      const year = onlyYear(plain);
      if (year !== undefined) return year;
    }
  }
  return undefined;
}

const WHOLE_DAY = /(?:19|20)\d{2}\s*(?:年|[-./])\s*\d{1,2}\s*(?:月|[-./])\s*\d{1,2}\s*日?/g;

/** The one whole day a title names: `2025年3月15日 学习考勤`. */
export function dayOfTitle(text: string): CalendarDate | undefined {
  const days = [...halfWidth(text).matchAll(WHOLE_DAY)].map((match) => match[0]);
  const read = days.length === 1 ? readDateText(days[0]!, {}) : undefined;
  return read?.ok && read.value.precision === "day" && !read.value.span ? read.value.first : undefined;
}

function dated(text: string, lines: readonly string[]): { date?: CalendarDate } {
  for (const line of lines) {
    const match =
      /(评议时间|评议日期|测评时间|统计日期|统计时间|截至日期|截至时间|截止日期|截止时间|截至|会议时间|会议日期|时\s*间|日\s*期|填报时间|填报日期)\s*[:：]?\s*(.+)$/.exec(
        line,
      );
    const read = match ? readDateText(match[2]!, {}) : undefined;
    if (read?.ok && read.value.precision === "day" && !read.value.span) return { date: read.value.first };
  }
  const told = sessionFacts(lines).date;
  const read = told === undefined ? undefined : readDateText(told, {});
  if (read?.ok && read.value.precision === "day" && !read.value.span) return { date: read.value.first };
  const day = dayOfTitle(text);
  return day ? { date: day } : {};
}

function branchOf(text: string, lines: readonly string[]): string {
  for (const line of lines) {
    const match =
      /(?:支部名称|党支部|党支部名称|支部|所在党支部|单位名称|填报单位|单位)(?:[（(][^）)]*[）)])?\s*[:：]\s*([^\s:：]+)/.exec(
        line,
      );
    if (match && /支部|党委|总支/.test(match[1]!)) return squeeze(match[1]!);
  }
  const plain = squeeze(text)
    .replace(/^附件\d*[:：]?/, "")
    .replace(/(19|20)\d{2}年?度?(上半年|下半年|第?[一二三四]季度)?/g, "");
  const match = /^(.{2,}(?:党支部|党总支|总支部|支部委员会))/.exec(plain);
  return match && !/^(中共)?(支部|党支部|各)/.test(match[1]!) ? match[1]! : "";
}
