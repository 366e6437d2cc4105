import type { Meeting } from "../../domain/books";
import { rawOf } from "../../domain/reading";
import { groupKey, numberedGroups } from "../../intake/readers/groups";
import type { Column } from "./column-writer";
import type { MeetingEntry } from "./entry";

type GroupField = "type" | "title" | "topic" | "content";

/** Where a ledger without a group column tells the group of a 党小组会: the first of these its rows name groups in. */
export function groupHome(entry: MeetingEntry, column: Column): GroupField | undefined {
  if (!entry.group || column.table.columns.some((role) => role.field === "group")) return undefined;
  const kept = new Set(column.table.columns.map((role) => role.field));
  const rows = column.books.meetings.filter(
    (meeting) => meeting.table === column.table.id && meeting.kinds.includes("党小组会"),
  );
  const fields = (["type", "title", "topic", "content"] as const).filter((field) => kept.has(field));
  const counted = fields.map((field) => ({
    field,
    rows: rows.filter((meeting) => numberedGroups(rawOf(meeting[field])).length > 0 || hasName(meeting, field)).length,
  }));
  const best = counted.reduce<(typeof counted)[number] | undefined>(
    (most, one) => (one.rows > (most?.rows ?? 0) ? one : most),
    undefined,
  );
  return best?.field;
}

const hasName = (meeting: Meeting, field: GroupField): boolean =>
  meeting.groupKeys.some((key) => !/^\d+$/.test(key) && rawOf(meeting[field]).includes(key));

/**
 * A text that names the entry's group the way the newest row of another does: `第一党小组：` before it, `（一组）` behind it.
 * The example's own words around the group are kept where it is a kind; a topic takes only what joins the group to it.
 */
export function withGroup(entry: MeetingEntry, column: Column, field: GroupField, text: string): string {
  const examples = column.books.meetings
    .filter((meeting) => meeting.table === column.table.id && meeting.kinds.includes("党小组会"))
    .map((meeting) => rawOf(meeting[field]).trim());
  const own = examples.filter((one) => numberedGroups(one).includes(groupKey(entry.group!) ?? ""));
  for (const example of [...own].reverse().concat([...examples].reverse())) {
    const lead = /^([^：:，,。\s]*?组)(\s*[：:，,。]\s*)/.exec(example);
    if (field !== "type" && lead && numberedGroups(lead[1]!).length === 1)
      return `${renamed(lead[1]!, entry.group!)}${lead[2]}${text}`;
    const tail = /([（(])([^（）()]*组)([）)])$/.exec(example);
    if (field !== "type" && tail) return `${text}${tail[1]}${renamed(tail[2]!, entry.group!)}${tail[3]}`;
    if (field === "type" && numberedGroups(example).length === 1) return renamed(example, entry.group!);
  }
  return field === "type" ? `${text}（${entry.group!}）` : `${entry.group!}：${text}`;
}

const CHINESE = "零一二三四五六七八九十";

/** The numbered group in a text replaced by another, number in the script it was written in. */
function renamed(text: string, group: string): string {
  const key = groupKey(group) ?? group;
  if (!/^\d+$/.test(key)) return group;
  const number = Number(key);
  const inChinese = number <= 10 ? CHINESE[number]! : number < 20 ? `十${CHINESE[number - 10]!}` : key;
  return text.replace(
    /(第?)([一二三四五六七八九十]{1,3}|\d{1,2})(?=\s*(?:党小组|小组|支组|组))|(?<=党小组|小组)([一二三四五六七八九十]{1,3}|\d{1,2})/,
    (whole, first: string | undefined, before: string | undefined, behind: string | undefined) =>
      `${first ?? ""}${/\d/.test(before ?? behind ?? whole) ? key : inChinese}`,
  );
}
