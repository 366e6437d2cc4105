const NUMERALS = "一二三四五六七八九十";

/** 第一, 第二, 第三 党小组 in the order of their numbers: Chinese numerals do not stand in order among the signs. */
export function byGroup(a: string, b: string): number {
  const [x, y] = [keyOf(a), keyOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

const keyOf = (name: string): string =>
  name.replace(new RegExp(`[${NUMERALS}]`, "g"), (numeral) => String.fromCharCode(0x30 + NUMERALS.indexOf(numeral)));
