import { type CalendarDate, makeDate } from "../../domain/calendar-date";
import { monthsSpan, type Span, yearSpan } from "../span";

/** What a text says of the time it is about; parts that it does not say come from the texts around it. */
export interface PeriodWords {
  readonly year?: number;
  /** First and last month within the year. */
  readonly months?: readonly [number, number];
  /** 截至: the last day that counts, its year left open where the text leaves it open. */
  readonly until?: { readonly year?: number; readonly month: number; readonly day?: number };
  /** A span told by its days. */
  readonly days?: Span;
}

/** The words about time in a text, and what is left without them; `clash` where two of them contradict. */
export interface TakenPeriod {
  readonly period: PeriodWords;
  readonly rest: string;
  readonly clash: boolean;
}

const D = "(\\d{4})年(\\d{1,2})月(\\d{1,2})日";
const ORDINALS = "一二三四";

type Rule = readonly [RegExp, (m: RegExpExecArray) => PeriodWords | undefined];
const n = Number;
const range = (year: string | undefined, a: number, b: number): PeriodWords | undefined =>
  a >= 1 && b <= 12 && a <= b ? { ...(year ? { year: n(year) } : {}), months: [a, b] } : undefined;
const quarter = (word: string): number => (ORDINALS.includes(word) ? ORDINALS.indexOf(word) + 1 : n(word));

/** Tried in this order; the longest writing comes first. */
const RULES: readonly Rule[] = [
  [
    new RegExp(`\\(?${D}[-—–~至到]+(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日\\)?`),
    (m) => daySpan([m[1], m[2], m[3]], [m[4] ?? m[1], m[5], m[6]]),
  ],
  [
    /\(?(\d{4})[.\-/](\d{1,2})[.\-/](\d{1,2})[-—–~至到]+(\d{4})[.\-/](\d{1,2})[.\-/](\d{1,2})\)?/,
    (m) => daySpan([m[1], m[2], m[3]], [m[4], m[5], m[6]]),
  ],
  [
    /\(?(?:截至|截止|截止到|截至到|统计截至)(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日|底|末)?\)?/,
    (m) => ({ until: { ...(m[1] ? { year: n(m[1]) } : {}), month: n(m[2]), ...(m[3] ? { day: n(m[3]) } : {}) } }),
  ],
  [
    /\(?(?:截至|截止|截止到)(\d{4})[.\-/](\d{1,2})[.\-/](\d{1,2})\)?/,
    (m) => ({ until: { year: n(m[1]), month: n(m[2]), day: n(m[3]) } }),
  ],
  [/\(?(?:(\d{4})年度?)?(\d{1,2})月?[-—–~至到]+(?:\1年)?(\d{1,2})月份?\)?/, (m) => range(m[1], n(m[2]), n(m[3]))],
  [
    /\(?(?:(\d{4})年度?)?(?:第([一二三四1-4])季度|([一二三四])季度|([1-4])季度|Q([1-4]))\)?/,
    (m) => {
      const q = quarter((m[2] ?? m[3] ?? m[4] ?? m[5])!);
      return range(m[1], q * 3 - 2, q * 3);
    },
  ],
  [/\(?(?:(\d{4})年度?)?(上|下)半年度?\)?/, (m) => range(m[1], m[2] === "上" ? 1 : 7, m[2] === "上" ? 6 : 12)],
  [/\(?(\d{4})年(\d{1,2})月份?(?!\d|日)\)?/, (m) => range(m[1], n(m[2]), n(m[2]))],
  [/(?<![\d.])(\d{1,2})月份?(?![\d日])/, (m) => range(undefined, n(m[1]), n(m[1]))],
  [
    /(?<![一二三四五六七八九十])(十[一二]?|[一二三四五六七八九])月份?/,
    (m) => {
      const month = m[1]!.startsWith("十")
        ? 10 + ["", "一", "二"].indexOf(m[1]![1] ?? "")
        : "一二三四五六七八九".indexOf(m[1]!) + 1;
      return range(undefined, month, month);
    },
  ],
  [/\(?((?:19|20)\d{2})(?:年度|年全年|全年|年)\)?/, (m) => ({ year: n(m[1]) })],
  [/^((?:19|20)\d{2})(?!\d)/, (m) => ({ year: n(m[1]) })],
  [/全年度?/, () => ({ months: [1, 12] })],
  [/本年度?|当年度?|年度(?=[^一-龥]|$)/, () => ({})],
];

/** Words of a time that no span here can hold: whatever stands beside them is not understood. */
const BEYOND = /学年|学期|上年|去年|前年|往年|历年|近[一二三四五六七八九十\d]+年|以来|(?<![截止])[-—–~至到]+\d{4}年/;

/** Takes the words about time out of a text in compared form. */
export function takePeriod(text: string): TakenPeriod {
  let rest = text;
  let period: PeriodWords = {};
  let clash = BEYOND.test(text);
  for (const [pattern, read] of RULES) {
    for (;;) {
      const match = pattern.exec(rest);
      if (!match) break;
      const found = read(match);
      if (!found) {
        clash = true;
        break;
      }
      for (const key of ["months", "until", "days"] as const)
        if (found[key] && period[key] && JSON.stringify(found[key]) !== JSON.stringify(period[key])) clash = true;
      if (found.year !== undefined && period.year !== undefined && found.year !== period.year) clash = true;
      period = { ...period, ...found };
      rest = rest.slice(0, match.index) + rest.slice(match.index + match[0].length);
    }
  }
  return { period, rest, clash };
}

function daySpan(a: readonly (string | undefined)[], b: readonly (string | undefined)[]): PeriodWords | undefined {
  const from = makeDate(n(a[0]), n(a[1]), n(a[2]));
  const to = makeDate(n(b[0]), n(b[1]), n(b[2]));
  return from && to ? { days: { from, to } } : undefined;
}

export const saysTime = (period: PeriodWords): boolean =>
  period.year !== undefined || period.months !== undefined || period.until !== undefined || period.days !== undefined;

/**
 * The span that texts from the nearest to the farthest name together: the nearest that names a year gives the year, the nearest
 * that names a part of it the part. `year` serves where none names one.
 */
export function spanFrom(near: readonly PeriodWords[], year: number): Span | undefined {
  const whole = near.find(
    ({ days, months, year: own }) => days !== undefined || months !== undefined || own !== undefined,
  );
  if (whole?.days && whole.months === undefined) return whole.days;
  const ofYear =
    near.find((one) => one.year !== undefined)?.year ?? near.find((one) => one.days)?.days?.from.year ?? year;
  const months = near.find((one) => one.months !== undefined)?.months;
  const span = months ? monthsSpan(ofYear, months[0], months[1]) : yearSpan(ofYear);
  const limit = near.find((one) => one.until !== undefined)?.until;
  const last = limit && dayOf(limit, ofYear);
  if (!last) return limit ? undefined : span;
  const cut = compare(last, span.to) < 0 ? { from: span.from, to: last } : span;
  return compare(cut.from, cut.to) <= 0 ? cut : undefined;
}

/** The day a 截至 names. */
export function dayOf(limit: NonNullable<PeriodWords["until"]>, year: number): CalendarDate | undefined {
  const ofYear = limit.year ?? year;
  return limit.day === undefined
    ? monthsSpan(ofYear, limit.month, limit.month).to
    : makeDate(ofYear, limit.month, limit.day);
}

const compare = (a: CalendarDate, b: CalendarDate): number => a.year - b.year || a.month - b.month || a.day - b.day;
