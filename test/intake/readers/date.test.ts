import { toIso } from "../../../src/domain/calendar-date";
import type { DateValue } from "../../../src/domain/books";
import { isDateFormat, readDate, readDateText, type DateContext } from "../../../src/intake/readers/date";

const titled: DateContext = { year: 2025, yearFrom: "title" };

/** One line a date: `day 2025-01-08 14:30-15:30`, `span a..b`, `list a,b`, `month a..b`. */
function say(value: DateValue): string {
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  const time =
    value.start === undefined ? "" : ` ${clock(value.start)}${value.end === undefined ? "" : `-${clock(value.end)}`}`;
  const half = value.halfDay ? ` ${value.halfDay}` : "";
  if (value.span) return `span ${toIso(value.first)}..${toIso(value.last)}${time}`;
  if (value.days) return `list ${value.days.map(toIso).join(",")}${time}`;
  return `${value.precision} ${value.precision === "day" ? toIso(value.first) : `${toIso(value.first)}..${toIso(value.last)}`}${time}${half}`;
}

test.each<[string, string]>([
  ["2019/2/3  14:30", "day 2019-02-03 14:30"],
  ["2018-04-08", "day 2018-04-08"],
  ["2018-12-30 00:00:00", "day 2018-12-30"],
  ["2024-01-05T00:00:00", "day 2024-01-05"],
  ["2024-01-05T00:00:00Z", "day 2024-01-05"],
  ["2020.08.20", "day 2020-08-20"],
  ["1980.3.1", "day 1980-03-01"],
  ["20200820", "day 2020-08-20"],
  ["198003", "month 1980-03-01..1980-03-31"],
  ["1998-02", "month 1998-02-01..1998-02-28"],
  ["1969.01", "month 1969-01-01..1969-01-31"],
  ["1980.1", "month 1980-01-01..1980-01-31"],
  ["1980.10", "month 1980-10-01..1980-10-31"],
  ["2017.6", "month 2017-06-01..2017-06-30"],
  ["2001", "year 2001-01-01..2001-12-31"],
  ["2024年3月8日上午10:00", "day 2024-03-08 10:00"],
  ["2024 年3月8日", "day 2024-03-08"],
  ["２０２４年３月８日", "day 2024-03-08"],
  ["2024年3月8号", "day 2024-03-08"],
  ["2024年3月8", "day 2024-03-08"],
  ["12月05日 09:00", "day 2025-12-05 09:00"],
  ["2月5日", "day 2025-02-05"],
  ["2026年6月", "month 2026-06-01..2026-06-30"],
  ["2026年6月份", "month 2026-06-01..2026-06-30"],
  ["二○一八年十月三十日", "day 2018-10-30"],
  ["二〇一三年三月二十六", "day 2013-03-26"],
  ["二〇二四年十二月", "month 2024-12-01..2024-12-31"],
  ["八月十四日", "day 2025-08-14"],
  ["2025-01-15 + 14:00-16:00", "day 2025-01-15 14:00-16:00"],
  ["2023.05", "month 2023-05-01..2023-05-31"],
  ["2023年5月", "month 2023-05-01..2023-05-31"],
  ["2023年1-3月", "span 2023-01-01..2023-03-31"],
  ["2023年11—12月份", "span 2023-11-01..2023-12-31"],
  ["2023-5", "month 2023-05-01..2023-05-31"],
  ["23.5.8", "day 2023-05-08"],
  ["5.8", "day 2025-05-08"],
  ["1.10", "day 2025-01-10"],
  ["5/17", "day 2025-05-17"],
  ["5月上旬", "month 2025-05-01..2025-05-10"],
  ["2025年5月下旬", "month 2025-05-21..2025-05-31"],
  ["第一季度", "month 2025-01-01..2025-03-31"],
  ["上半年", "year 2025-01-01..2025-06-30"],
  ["2023/5/8-5/9", "span 2023-05-08..2023-05-09"],
  ["2023年5月8日（周一）15:00—16:30", "day 2023-05-08 15:00-16:30"],
  ["2023年5月8日星期一", "day 2023-05-08"],
  ["1.18-1.24", "span 2025-01-18..2025-01-24"],
  ["1月18日-24日", "span 2025-01-18..2025-01-24"],
  ["1月18、24日", "list 2025-01-18,2025-01-24"],
  ["2024.1.18-1.24", "span 2024-01-18..2024-01-24"],
  ["1月18日——2月2日", "span 2025-01-18..2025-02-02"],
  ["1月18-24号", "span 2025-01-18..2025-01-24"],
  ["1月18日到1月24日", "span 2025-01-18..2025-01-24"],
  ["2024/1/18——2024/1/24", "span 2024-01-18..2024-01-24"],
  ["2026年5月12日—5月16日", "span 2026-05-12..2026-05-16"],
  ["2024-1-18至2024-1-24", "span 2024-01-18..2024-01-24"],
  ["12月28日-1月3日", "span 2025-12-28..2026-01-03"],
  ["星期四，一月18，24", "list 2025-01-18,2025-01-24"],
  ["9月20日、27日", "list 2025-09-20,2025-09-27"],
  ["2025.10.18、2026.3.18", "list 2025-10-18,2026-03-18"],
  ["2025.10.18；2026.3.18", "list 2025-10-18,2026-03-18"],
  ["2024年1月12日下午2:30", "day 2024-01-12 14:30"],
  ["2024年1月12日下午14:30—15:30", "day 2024-01-12 14:30-15:30"],
  ["2024.03.15 14:30~16:30", "day 2024-03-15 14:30-16:30"],
  ["1月12日14:30-15:30", "day 2025-01-12 14:30-15:30"],
  ["2月23日 9点", "day 2025-02-23 09:00"],
  ["2月23日上午9点半至11点", "day 2025-02-23 09:30-11:00"],
  ["3月5日14时30分至16时", "day 2025-03-05 14:30-16:00"],
  ["2024.1.24上午", "day 2024-01-24 morning"],
  ["2月23日晚上", "day 2025-02-23 evening"],
  ["3月", "month 2025-03-01..2025-03-31"],
  ["三月", "month 2025-03-01..2025-03-31"],
])("%s is %s", (text, expected) => {
  const outcome = readDateText(text, titled);
  expect(outcome.ok ? say(outcome.value) : outcome.why).toBe(expected);
});

test.each<[string, DateContext, string]>([
  ["2月30日", titled, "impossible-date"],
  ["2023-02-29", titled, "impossible-date"],
  ["2024.13.1", titled, "impossible-date"],
  ["20xx年4月15日", titled, "not-a-date"],
  ["×月×日", titled, "not-a-date"],
  ["每周五下午三点", titled, "not-a-date"],
  ["预备期", titled, "not-a-date"],
  ["待定", titled, "not-a-date"],
  ["3月5日", {}, "ambiguous-date"],
  ["15日", titled, "ambiguous-date"],
])("%s is not read: %s", (text, context, why) => {
  const outcome = readDateText(text, context);
  expect(outcome.ok ? say(outcome.value) : outcome.why).toBe(why);
});

test("a day alone takes the month of its row", () => {
  const outcome = readDateText("15日", { ...titled, month: 6 });
  expect(outcome.ok && say(outcome.value)).toBe("day 2025-06-15");
});

test.each<[number, string | undefined, string]>([
  [45309, "yyyy/m/d", "day 2024-01-18"],
  [45309, "[$-F800]dddd, mmmm dd, yyyy", "day 2024-01-18"],
  [45309.5, "m/d/yyyy h:mm", "day 2024-01-18 12:00"],
  [45309, undefined, "day 2024-01-18"],
  [20030625, "yyyy-mm-dd", "day 2003-06-25"],
  [198003, "yyyy.m", "month 1980-03-01..1980-03-31"],
  [1968, "yyyy-mm-dd", "ambiguous-date"],
  [1980.3, "yyyy-mm-dd", "ambiguous-date"],
  [36923, undefined, "day 2001-02-01"],
  [20200820, undefined, "day 2020-08-20"],
  [20200230, undefined, "impossible-date"],
  [198003, undefined, "month 1980-03-01..1980-03-31"],
  [1980.3, undefined, "month 1980-03-01..1980-03-31"],
  [1980.12, undefined, "month 1980-12-01..1980-12-31"],
  [1980.1, undefined, "ambiguous-date"],
  [1968, undefined, "year 1968-01-01..1968-12-31"],
  [1.19, undefined, "day 2025-01-19"],
  [3.2, undefined, "ambiguous-date"],
  [3.1, undefined, "ambiguous-date"],
  [7, undefined, "not-a-date"],
])("the number %s in format %s is %s", (value, format, expected) => {
  const outcome = readDate({ column: 1, value, ...(format !== undefined && { format }) }, titled);
  expect(outcome.ok ? say(outcome.value) : outcome.why).toBe(expected);
});

test("the 1904 system counts from another day", () => {
  const outcome = readDate({ column: 1, value: 43847, format: "yyyy-mm-dd" }, { date1904: true });
  expect(outcome.ok && say(outcome.value)).toBe("day 2024-01-18");
});

test("a year of the cell is told from one around it", () => {
  const origin = (text: string) => {
    const outcome = readDateText(text, titled);
    return outcome.ok ? outcome.value.yearFrom : outcome.why;
  };
  expect([origin("2024.1.5"), origin("1月5日")]).toEqual(["cell", "title"]);
});

test.each<[string | undefined, boolean]>([
  ["yyyy-mm-dd", true],
  ["m月d日", true],
  ["yyyy年m月", true],
  ['[$-804]yyyy"年"m"月"', true],
  ["h:mm", false],
  ["0.00", false],
  ["General", false],
  ["@", false],
  [undefined, false],
  ["#,##0.00_);[Red]", false],
  ["mm:ss", false],
  ['e"年"m"月"', true],
])("format %s shows a date: %s", (format, shows) => {
  expect(isDateFormat(format)).toBe(shows);
});
