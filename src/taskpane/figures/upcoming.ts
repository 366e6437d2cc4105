import type { DueItem, Outlook } from "../../checks";
import { compareDates, toIso } from "../../domain/calendar-date";

/** One line of what is due: an item of the branch or a group, or how many people a clause still waits for. */
export type DueLine =
  | { readonly kind: "item"; readonly by: string; readonly item: DueItem }
  | { readonly kind: "people"; readonly by: string; readonly clause: string; readonly people: number };

/** What is due, the nearest first. Hours have a list of their own; other things asked of each person are counted, not listed thirty times. */
export function dueLines({ due }: Outlook): DueLine[] {
  const lines: DueLine[] = [];
  const people = new Map<string, number>();
  const isOpen = (item: DueItem): boolean => item.more > 0 && !(item.subject.type === "member" && item.clause.startsWith("E"));
  for (const item of [...due].filter(isOpen).sort((a, b) => compareDates(a.by, b.by))) {
    const by = toIso(item.by);
    if (item.subject.type !== "member") lines.push({ kind: "item", by, item });
    else people.set(`${by} ${item.clause}`, (people.get(`${by} ${item.clause}`) ?? 0) + 1);
  }
  for (const [key, count] of people) {
    const [by = "", clause = ""] = key.split(" ");
    lines.push({ kind: "people", by, clause, people: count });
  }
  return lines.sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}
