/** One date of a cell as far as it is written; missing parts come from the one before it or from around the cell. */
export interface DatePart {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly quarter?: number;
  readonly half?: number;
  /** 上旬 1, 中旬 2, 下旬 3. */
  readonly third?: number;
  /** How it hangs on the part before it. */
  readonly joined?: "range" | "list";
}

const THIRDS: Readonly<Record<string, number>> = { 上旬: 1, 初: 1, 中旬: 2, 中: 2, 下旬: 3, 底: 3, 末: 3 };
const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

type Form = readonly [RegExp, (m: RegExpExecArray) => Omit<DatePart, "joined"> | undefined];
const n = (text: string | undefined): number => Number(text);
/** Two-digit years of ledgers: 41–99 are of the last century. */
const fullYear = (text: string): number =>
  text.length === 4 ? n(text) : n(text) > 40 ? 1900 + n(text) : 2000 + n(text);

// Tried in this order at each place; the longest writing of a date comes first.
const FORMS: readonly Form[] = [
  [/^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})[日号]?/, (m) => ({ year: fullYear(m[1]!), month: n(m[2]), day: n(m[3]) })],
  [/^(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?!\d)[日号]?/, (m) => ({ year: n(m[1]), month: n(m[3]), day: n(m[4]) })],
  [/^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)[日号]?/, (m) => ({ year: n(m[1]), month: n(m[2]), day: n(m[3]) })],
  [/^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/, (m) => ({ year: n(m[1]), month: n(m[2]), day: n(m[3]) })],
  [/^(\d{2})\.(\d{1,2})\.(\d{1,2})(?![\d.])/, (m) => ({ year: fullYear(m[1]!), month: n(m[2]), day: n(m[3]) })],
  [/^(\d{4})年?第?([一二三四1-4])季度/, (m) => ({ year: n(m[1]), quarter: QUARTERS[m[2]!]! })],
  [/^(\d{4})年(上|下)半年/, (m) => ({ year: n(m[1]), half: m[2] === "上" ? 1 : 2 })],
  [/^(\d{4})年(\d{1,2})月份?(上旬|中旬|下旬|初|底|末)?/, (m) => ({ year: n(m[1]), month: n(m[2]), ...third(m[3]) })],
  [
    /^(\d{4})[./-](\d{1,2})(?![\d])月?(上旬|中旬|下旬|初|底|末)?/,
    (m) => ({ year: n(m[1]), month: n(m[2]), ...third(m[3]) }),
  ],
  [/^((?:19|20)\d{2})(\d{2})(?!\d)/, (m) => ({ year: n(m[1]), month: n(m[2]) })],
  [/^第?([一二三四1-4])季度/, (m) => ({ quarter: QUARTERS[m[1]!]! })],
  [/^(上|下)半年/, (m) => ({ half: m[1] === "上" ? 1 : 2 })],
  [/^(\d{1,2})月份?(上旬|中旬|下旬|初|底|末)/, (m) => ({ month: n(m[1]), ...third(m[2]) })],
  [/^(\d{1,2})月(\d{1,2})(?!\d)[日号]?/, (m) => ({ month: n(m[1]), day: n(m[2]) })],
  [/^(\d{1,2})月份?(?!\d)/, (m) => ({ month: n(m[1]) })],
  [/^(\d{1,2})(?=(?:[、,，]\d{1,2})+月份?(?!\d))/, (m) => ({ month: n(m[1]) })],
  [/^(\d{1,2})[./-](\d{1,2})(?!\d)[日号]?/, (m) => ({ month: n(m[1]), day: n(m[2]) })],
  [/^((?:19|20)\d{2})年?度?(?!\d)/, (m) => ({ year: n(m[1]) })],
  [/^(\d{1,2})(?!\d)[日号]?/, (m) => ({ day: n(m[1]) })],
];

function third(word: string | undefined): { third?: number } {
  const value = word === undefined ? undefined : THIRDS[word];
  return value === undefined ? {} : { third: value };
}

const RANGE = /^(?:——|--|-|—|–|~|～|―|－|至|到|起至)/;
const LIST = /^(?:[、,，;；]|和|及)/;

/** Cuts a text without times into its dates; `undefined` where anything else stands in it. */
export function scanDates(text: string): DatePart[] | undefined {
  let rest = text.replace(/[\s\u3000\u00a0]+/g, "").replace(/^[,，、+]+|(?<![,，、。;；+])[,，、。;；+]+$/g, "");
  const parts: DatePart[] = [];
  let joined: DatePart["joined"];
  while (rest !== "") {
    const hit = firstForm(rest);
    if (!hit) return undefined;
    const part = inherit(hit.part, parts[parts.length - 1]);
    parts.push(joined ? { ...part, joined } : part);
    rest = rest.slice(hit.length).replace(/^\+/, "");
    if (rest === "") break;
    const glue = RANGE.exec(rest) ?? LIST.exec(rest);
    if (!glue) return undefined;
    joined = RANGE.test(rest) ? "range" : "list";
    rest = rest.slice(glue[0].length);
    if (rest === "") return undefined;
  }
  return parts.length > 0 && plausible(parts) ? parts : undefined;
}

function firstForm(text: string): { part: Omit<DatePart, "joined">; length: number } | undefined {
  for (const [pattern, make] of FORMS) {
    const match = pattern.exec(text);
    const part = match ? make(match) : undefined;
    if (match && part) return { part, length: match[0].length };
  }
  return undefined;
}

/** After a date known to the month alone a bare number is a month too: `2024.1-3`, `1、2月`. */
function inherit(part: Omit<DatePart, "joined">, before: DatePart | undefined): Omit<DatePart, "joined"> {
  const bare = part.day !== undefined && part.month === undefined && part.year === undefined;
  return bare && before && before.day === undefined && before.month !== undefined ? { month: part.day! } : part;
}

/** A bare number alone is no date, unless the row names its month; that is for the caller, who passes a day word. */
function plausible(parts: readonly DatePart[]): boolean {
  const first = parts[0]!;
  return (
    first.month !== undefined ||
    first.year !== undefined ||
    first.quarter !== undefined ||
    first.half !== undefined ||
    first.day !== undefined
  );
}
