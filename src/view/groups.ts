import type { Member } from "../domain/books";
import type { CalendarDate } from "../domain/calendar-date";
import { rawOf } from "../domain/reading";
import type { People } from "./people";

export interface Group {
  /** Compared form: 第一党小组 = 第一小组 = 一组. */
  readonly key: string;
  /** As the roster writes it, most often; ties by order of rows. */
  readonly name: string;
  readonly members: readonly Member[];
}

/** The groups that members of that day belong to, in roster order. */
export function groupsOn(people: People, date: CalendarDate): Group[] {
  const groups = new Map<string, Member[]>();
  for (const member of people.all) {
    if (member.groupKey === undefined || people.isMember(member, date) === false) continue;
    const list = groups.get(member.groupKey);
    if (list) list.push(member);
    else groups.set(member.groupKey, [member]);
  }
  return [...groups].map(([key, members]) => ({ key, name: usualName(members), members }));
}

function usualName(members: readonly Member[]): string {
  const counts = new Map<string, number>();
  for (const member of members) {
    const name = rawOf(member.group).trim();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
