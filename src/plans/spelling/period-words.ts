const CHINESE = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** A month as the filled cells of its column write months: `3月`, `三月`, `3`. */
export function monthWord(month: number, filled: readonly unknown[]): string | number {
  if (filled.some((value) => typeof value === "number")) return month;
  const texts = filled.filter((value): value is string => typeof value === "string");
  if (texts.length > 0 && texts.every((word) => /^\d{1,2}$/.test(word.trim()))) return String(month);
  if (texts.some((word) => /^[一二三四五六七八九十]+月/.test(word))) return `${CHINESE[month - 1]}月`;
  return texts.some((word) => /^0\d月/.test(word)) ? `${String(month).padStart(2, "0")}月` : `${month}月`;
}

/** The quarter of a month (1–12) as the column writes quarters: `第一季度`, `一季度`, `Q1`, `1`. */
export function quarterWord(month: number, filled: readonly unknown[]): string | number {
  const quarter = Math.floor((month - 1) / 3) + 1;
  if (filled.some((value) => typeof value === "number")) return quarter;
  const texts = filled.filter((value): value is string => typeof value === "string");
  if (texts.some((word) => /^Q[1-4]$/i.test(word.trim()))) return `Q${quarter}`;
  const bare = texts.some((word) => /^[一二三四]季度/.test(word.trim()));
  return `${bare ? "" : "第"}${CHINESE[quarter - 1]}季度`;
}
