const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  "○": 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  元: 1,
};

/** 十二 → 12, 二十 → 20, 二〇二五 → 2025, 三十一 → 31; `undefined` for anything else. */
export function chineseNumber(text: string): number | undefined {
  if (/^[〇○零一二三四五六七八九]{2,4}$/.test(text)) return Number([...text].map((ch) => DIGITS[ch]).join(""));
  const match = /^([一二两三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === "" || text === "元") return text === "元" ? 1 : DIGITS[text];
  if (!match[2]) return match[1] && !match[3] ? DIGITS[match[1]] : undefined;
  return (match[1] ? DIGITS[match[1]]! : 1) * 10 + (match[3] ? DIGITS[match[3]]! : 0);
}

/** Chinese numerals before 年, 月, 日, 号, 点, 时, 分 or at the end as digits: 二○一八年十月三十日 → 2018年10月30日. */
export function digitsInDate(text: string): string {
  if (!/[〇○零一二两三四五六七八九十元]/.test(text)) return text;
  return text.replace(/([〇○零一二两三四五六七八九十元]{1,12})(?=年|月|日|号|点|时|分|$)/g, (whole) => {
    const number = chineseNumber(whole);
    return number === undefined ? whole : String(number);
  });
}
