import { headerKey } from "../../text";

const CHINESE: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12,
  元: 1,
  正: 1,
  腊: 12,
};

/** The month (1–12) a header names: `3 月`, 三月, 3月份, 03月. With `bare` also `3` and `03`. */
export function monthOfLabel(text: string, bare = false): number | undefined {
  const key = headerKey(text);
  const numeric = /^(?:\d{4}年)?0?(\d{1,2})月份?$/.exec(key) ?? (bare ? /^0?(\d{1,2})$/.exec(key) : null);
  const month = numeric
    ? Number(numeric[1])
    : CHINESE[/^([一二三四五六七八九十元正腊]{1,2})月份?$/.exec(key)?.[1] ?? ""];
  return month !== undefined && month >= 1 && month <= 12 ? month : undefined;
}

export function isMonthLabel(text: string): boolean {
  return monthOfLabel(text) !== undefined;
}
