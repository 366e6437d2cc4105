import type { MeetingKind } from "../../domain/books";
import { readKinds } from "../../intake/readers/meeting-kinds";
import { numberedGroups } from "../../intake/readers/groups";

/** What a title, a sheet's name or a line across the table keeps its rows to. Absent: it says nothing of it. */
export interface Limits {
  /** Months 1–12. */
  readonly months?: ReadonlySet<number>;
  readonly kinds?: readonly MeetingKind[];
  /** Compared form. */
  readonly groups?: readonly string[];
}

const DIGITS: Readonly<Record<string, number>> = {
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
};
const NUMBER = "(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";

/** The limits a text names: 第二季度, 上半年, 3月, 1—9月; kinds of meeting; numbered groups. */
export function limitsOf(text: string): Limits {
  const plain = text.replace(/\s/g, "").replace(/(截[至止]|制表|填表|填报).*$/, "");
  const months = monthsOf(plain);
  const kinds = /三会一课/.test(plain) ? [] : readKinds(plain).kinds.filter((kind) => kind !== "其他");
  const groups = numberedGroups(plain);
  return {
    ...(months.size > 0 ? { months } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(groups.length > 0 ? { groups } : {}),
  };
}

function monthsOf(text: string): Set<number> {
  const months = new Set<number>();
  const add = (from: number, to: number) => {
    for (let month = from; month <= to; month += 1) months.add(month);
  };
  if (/上半年/.test(text)) add(1, 6);
  if (/下半年/.test(text)) add(7, 12);
  for (const [, quarter] of text.matchAll(/第?([一二三四1-4])季度?/g)) {
    const first = (numberOf(quarter!) - 1) * 3 + 1;
    add(first, first + 2);
  }
  for (const [, quarter] of text.matchAll(/Q([1-4])(?!\d)/gi)) add(Number(quarter) * 3 - 2, Number(quarter) * 3);
  const spans = [...text.matchAll(new RegExp(`${NUMBER}月?[-—–~～至到]+${NUMBER}月`, "g"))];
  for (const [, from, to] of spans) add(numberOf(from!), numberOf(to!));
  if (spans.length === 0)
    for (const [, month] of text.matchAll(new RegExp(`(?<![\\d一二三四五六七八九十.])${NUMBER}月(?!\\d)`, "g")))
      add(numberOf(month!), numberOf(month!));
  return months;
}

const numberOf = (text: string): number => DIGITS[text] ?? Number(text);
