import type { DueItem, Outlook } from "../../engine/types";
import { toIso } from "../../domain/calendar-date";

/** What one clause still asks for by a day: how often, of which groups, of how many people. */
export interface DuePart {
  readonly clause: string;
  /** Times for the branch, or for each group. */
  readonly times: number;
  readonly groups: readonly string[];
  /** Members it still waits for; 0 for what the branch or a group does. */
  readonly people: number;
}

/** All that is due by one day, an ISO date. */
export interface DueDay {
  readonly by: string;
  readonly parts: readonly DuePart[];
}

/** What is due, day by day, the nearest first. Hours have a list of their own; what is asked of each person is counted. */
export function dueDays({ due }: Outlook): DueDay[] {
  const days = new Map<string, Map<string, DuePart>>();
  const isOpen = (item: DueItem): boolean =>
    item.more > 0 && !(item.subject.type === "member" && item.clause.startsWith("E"));
  for (const item of due.filter(isOpen)) {
    const by = toIso(item.by);
    const day = days.get(by) ?? new Map<string, DuePart>();
    days.set(by, day.set(item.clause, withItem(day.get(item.clause), item)));
  }
  return [...days].map(([by, parts]) => ({ by, parts: [...parts.values()] })).sort((a, b) => (a.by < b.by ? -1 : 1));
}

function withItem(part: DuePart | undefined, { clause, subject, more }: DueItem): DuePart {
  const before = part ?? { clause, times: 0, groups: [], people: 0 };
  if (subject.type === "member") return { ...before, people: before.people + 1 };
  if (subject.type === "group")
    return { ...before, times: Math.max(before.times, more), groups: [...before.groups, subject.name] };
  return { ...before, times: before.times + more };
}
