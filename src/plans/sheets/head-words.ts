import type { CalendarDate } from "../../domain/calendar-date";
import { toIso } from "../../domain/calendar-date";
import type { Language } from "../../domain/language";

interface HeadWords {
  readonly unit: string;
  readonly filler: string;
  readonly reviewer: string;
  readonly date: string;
  readonly notes: string;
  readonly unknown: string;
  readonly exempt: string;
  readonly asOf: (day: string) => string;
  readonly footer: (day: string, pack: { readonly id: string; readonly version: string }) => string;
  readonly rows: (sheet: string, rows: string) => string;
  readonly sources: (list: string) => string;
  readonly records: (sheet: string, count: number) => string;
  readonly listMark: string;
  readonly stop: string;
}

/** Words that every summary sheet shares. */
export const HEAD_WORDS: Readonly<Record<Language, HeadWords>> = {
  zh: {
    unit: "填报单位：",
    filler: "填报人：",
    reviewer: "审核人：",
    date: "日期：    年    月    日",
    notes: "说明：",
    unknown: "无法判断",
    exempt: "不适用",
    asOf: (day) => `统计截至${day}`,
    footer: (day, pack) => `统计截至${day}　标准包 ${packName(pack.id, "zh")} ${pack.version}`,
    rows: (sheet, rows) => `${sheet} 第${rows}行`,
    sources: (list) => `数据来自：${list}。`,
    records: (sheet, count) => `《${sheet}》${count}条`,
    listMark: "、",
    stop: "。",
  },
  en: {
    unit: "Unit: ",
    filler: "Filled in by: ",
    reviewer: "Reviewed by: ",
    date: "Date: ",
    notes: "Notes: ",
    unknown: "cannot be judged",
    exempt: "does not apply",
    asOf: (day) => `As of ${day}`,
    footer: (day, pack) => `As of ${day}   Standards ${packName(pack.id, "en")} ${pack.version}`,
    rows: (sheet, rows) => `${sheet} rows ${rows}`,
    sources: (list) => `Taken from: ${list}.`,
    records: (sheet, count) => `“${sheet}” (${count})`,
    listMark: ", ",
    stop: ".",
  },
};

/** The national pack in words; a pack of one's own by the name it bears. */
export function packName(id: string, language: Language): string {
  if (id !== "national") return id;
  return language === "zh" ? "全国通用" : "national";
}

/** `2025年12月31日`, or ISO. */
export function dayWords(date: CalendarDate, language: Language): string {
  return language === "zh" ? `${date.year}年${date.month}月${date.day}日` : toIso(date);
}

/** `[3,4,5,9]` → `3—5、9`. */
export function rowRanges(rows: readonly number[], language: Language): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const parts: string[] = [];
  for (let i = 0; i < sorted.length;) {
    let end = i;
    while (sorted[end + 1] === sorted[end]! + 1) end++;
    parts.push(
      end > i + 1
        ? `${sorted[i]}${language === "zh" ? "—" : "–"}${sorted[end]}`
        : sorted.slice(i, end + 1).join(HEAD_WORDS[language].listMark),
    );
    i = end + 1;
  }
  return parts.join(HEAD_WORDS[language].listMark);
}
