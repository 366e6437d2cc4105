import { halfWidth, squeeze } from "../text";
import { chineseNumber } from "./chinese-numbers";

const NUMBERED =
  /第?([一二三四五六七八九十]{1,3}|\d{1,2})\s*(?:党小组|小组|支组|组)|(?:党小组|小组)(?:第)?([一二三四五六七八九十]{1,3}|\d{1,2})(?!\d|月|日|次)/g;

/** The form in which groups are compared: 第一党小组 = 第一小组 = 一组 = 党小组1. A group with a name keeps it. */
export function groupKey(text: string): string | undefined {
  const plain = halfWidth(squeeze(text));
  if (plain === "") return undefined;
  const numbers = numberedGroups(plain);
  if (numbers.length > 0) return numbers[0];
  const bare = /^第?([一二三四五六七八九十]{1,3}|\d{1,2})$/.exec(plain);
  if (bare) return keyOf(bare[1]!);
  const name = plain.replace(/(党小组会?|小组会?|组)$/, "");
  return name === "" ? undefined : name;
}

/** Groups a text names by number, each once: 第一、二党小组 names two. */
export function numberedGroups(text: string): string[] {
  if (!text.includes("组")) return [];
  const plain = halfWidth(squeeze(text)).replace(
    /([一二三四五六七八九十])(?=[、和及,，]第?[一二三四五六七八九十](?:[、和及,，]第?[一二三四五六七八九十]){0,20}(?:党小组|小组|组))/g,
    "$1党小组",
  );
  const keys: string[] = [];
  for (const match of plain.matchAll(NUMBERED)) {
    const key = keyOf(match[1] ?? match[2]!);
    if (key !== undefined && !keys.includes(key)) keys.push(key);
  }
  return keys;
}

function keyOf(number: string): string | undefined {
  const value = /^\d+$/.test(number) ? Number(number) : chineseNumber(number);
  return value === undefined || value === 0 ? undefined : String(value);
}

/** Groups of a group column's cell: several where it names several. */
export function groupsOfCell(text: string): string[] {
  const numbered = numberedGroups(text);
  if (numbered.length > 0) return numbered;
  const keys = squeeze(text)
    .split(/[、,，;；/]/)
    .map((part) => groupKey(part))
    .filter((key): key is string => key !== undefined);
  return [...new Set(keys)];
}

/** Groups a running text names, matched against those of the roster; by number alone where the roster names none. */
export function groupsOfText(text: string, roster: ReadonlySet<string>): string[] {
  const numbered = numberedGroups(text).filter((key) => roster.size === 0 || roster.has(key));
  if (numbered.length > 0) return numbered;
  const plain = halfWidth(squeeze(text));
  return [...roster].filter(
    (key) =>
      !/^\d+$/.test(key) &&
      key.length >= 2 &&
      (plain.includes(`(${key})`) || NAMED_BY.some((end) => plain.includes(`${key}${end}`))),
  );
}

/** How a text names a group that bears a name: 语文党小组, 语文小组, 语文组, 党小组会（语文）. */
const NAMED_BY = ["党小组", "小组", "组"] as const;
