import type { DaySpan } from "../../domain/books";
import { daysInMonth } from "../../domain/calendar-date";
import { chineseNumber } from "../readers/chinese-numbers";
import { halfWidth, squeeze } from "../text";

/** First and last month of a limit, both inside. */
export type Months = readonly [number, number];

/** Months that a title, sheet or file name limits its table to; `undefined`: it names no limit. */
export function monthsNamed(text: string): readonly Months[] | undefined {
  const plain = halfWidth(squeeze(text))
    .replace(/(?:19|20)\d{2}(?:年度?|[-./])?/g, "年")
    .replace(/(十[一二]|[一二三四五六七八九十])(?=月(?!刊))/g, (word) => String(chineseNumber(word) ?? word));
  const until = /截[至止]到?年?(\d{1,2})月/.exec(plain);
  if (until) return [[1, Number(until[1])]];
  if (NAMES_A_DAY.test(plain)) return undefined;
  for (const { words, months } of WORDS) {
    const found = [...plain.matchAll(words)]
      .flatMap(months)
      .filter(([from, to]) => from >= 1 && from <= to && to <= YEAR);
    if (found.length > 0) return found;
  }
  return undefined;
}

const YEAR = 12;
/** 3月5日: a day, not a period. A rule such as 每月 or a plan's 12个月 limits nothing either. */
const NAMES_A_DAY = /\d{1,2}月\d{1,2}(?!\d|月|[-—–~～至到]\d{1,2}月)|\d{1,2}个月|每月|逐月|各月|月月/;
const DASH = "[-—–―~～至到]+";
const NUMERALS = "一二三四";
const numeral = (word: string): number => NUMERALS.indexOf(word) + 1 || Number(word);

/** A range of months is no single month: longest first. */
const WORDS: readonly { readonly words: RegExp; readonly months: (match: RegExpMatchArray) => Months[] }[] = [
  {
    words: new RegExp(`(?<!\\d)(\\d{1,2})月?份?${DASH}年?(\\d{1,2})月`, "g"),
    months: ([, from, to]) => [[Number(from), Number(to)]],
  },
  {
    words: /第?([一二三四1-4](?:[、,，和及至到\-—~]+第?[一二三四1-4])*)季度?|(?<![a-z])q([1-4])(?!\d)/gi,
    months: ([, words, digit]) => quarters(words ?? digit!),
  },
  { words: /上半年|前半年/g, months: () => [[1, 6]] },
  { words: /下半年|后半年/g, months: () => [[7, YEAR]] },
  { words: /(?<!\d)(\d{1,2})月/g, months: ([, month]) => [[Number(month), Number(month)]] },
  { words: /^年(0?[1-9]|1[0-2])$/g, months: ([, month]) => [[Number(month), Number(month)]] },
];

function quarters(words: string): Months[] {
  const named = [...words.matchAll(/[一二三四1-4]/g)].map(([word]) => numeral(word));
  const [first, last] = [named[0]!, named[named.length - 1]!];
  if (/[至到\-—~]/.test(words)) return [[first * 3 - 2, last * 3]];
  return named.map((n) => [n * 3 - 2, n * 3]);
}

export const daysOfMonths = (year: number, [from, to]: Months): DaySpan => ({
  first: { year, month: from, day: 1 },
  last: { year, month: to, day: daysInMonth(year, to) },
});

/** September to August of a school year; with 第一学期, 秋季 or 第二学期, 春季 its half. */
export function daysOfSchoolYear(year: number, text: string): DaySpan {
  const plain = squeeze(text);
  const first = /第?[一1]学期|上学期|秋季?学期/.test(plain);
  const second = /第?[二2]学期|下学期|春季?学期/.test(plain);
  const autumn = { year, month: 9, day: 1 };
  const spring = { year: year + 1, month: 2, day: 1 };
  if (first && !second) return { first: autumn, last: { year: year + 1, month: 1, day: 31 } };
  return { first: second && !first ? spring : autumn, last: { year: year + 1, month: 8, day: 31 } };
}
