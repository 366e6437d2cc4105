import { readDateText } from "../../readers/date";

/** True for a header that is a day: 1.19, 2月23日, 5/17, 45366, 2024-03-15. */
export function isDayLabel(text: string): boolean {
  if (/^\d{5}(\.\d+)?$/.test(text)) return Number(text) > 30000 && Number(text) < 60000;
  if (!/\d/.test(text) || /^\d{1,2}$/.test(text)) return false;
  const read = readDateText(text, { year: 2000 });
  return read.ok ? read.value.precision === "day" : /^\d{1,2}\.[123]$/.test(text);
}

/** The day of a month a header names, its weekday beside it or not: 5日, 5星期三, 5（周三）. */
export function isDayOfMonth(text: string): boolean {
  return /^(0?[1-9]|[12]\d|3[01])(日[(（]?|[(（]?(?=星期|周))((星期|周)[一二三四五六日天])?[)）]?$/.test(text);
}

const BRACKETED = /[(（[【]([^()（）[\]【】]*\d[^()（）[\]【】]*)[)）\]】]/g;
const AT_EDGE =
  /^(?:\d{4}[年./-])?\d{1,2}(?:月\d{1,2}[日号]?|[./]\d{1,2}(?![\d.]))|(?:\d{4}[年./-])?\d{1,2}(?:月\d{1,2}[日号]?|(?<=[^\d.]\d{1,2})[./]\d{1,2})$/g;
const LONGEST = 60;

/** The day inside a header that names a course or meeting with it: `党章学习（1月9日）`, `1.9 党课`, `集中培训⏎3月5日`. */
export function dayIn(label: string): string | undefined {
  if (label.length > LONGEST || !/\d/.test(label)) return undefined;
  const found = [...label.matchAll(BRACKETED)].map((match) => match[1]!);
  found.push(...[...label.matchAll(AT_EDGE)].map((match) => match[0]));
  return found.find((text) => text.length < label.length && isDayLabel(text));
}
