import type { MemberRow } from "./books-builder";

/** A roster of n full members; the first are secretary, deputy and committee members. */
export function roster(n: number, more: readonly MemberRow[] = []): MemberRow[] {
  const posts = ["书记", "副书记", "组织委员", "宣传委员"];
  const people = Array.from({ length: n }, (_, i): MemberRow => ({
    name: `党员${"一二三四五六七八九十"[i % 10]}${"甲乙丙丁戊己庚辛壬癸"[Math.floor(i / 10)]}`,
    ...(posts[i] ? { post: posts[i] } : {}),
  }));
  return [...people, ...more];
}

/** Months of a year as dates, `2025-01-10` … */
export const monthly = (
  year: number,
  day = "10",
  months: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
): string[] => months.map((month) => `${year}-${String(month).padStart(2, "0")}-${day}`);

/** One verdict line for each month of a year. */
export const eachMonth = (year: number, word: string, subject = ""): string[] =>
  monthly(year).map((date) => [date.slice(0, 7), subject, word].filter(Boolean).join(" "));
