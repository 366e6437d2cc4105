import type { CalendarDate } from "../../domain/calendar-date";
import type { BranchView } from "../../view/branch-view";

const DIGITS = "零一二三四五六七八九十";

/** What tells a group's name apart from another's: 第一党小组, 第1小组 and 一组 are one. */
function bare(name: string): string {
  return name.replace(/[第党小组支部\s]/g, "").replace(/\d+/g, (n) => (Number(n) <= 10 ? DIGITS[Number(n)]! : n));
}

/** Names of each group's recorded 组长 on a day, by group key: the group his post names, else his own. */
export function groupLeadersOn(view: BranchView, date: CalendarDate): ReadonlyMap<string, readonly string[]> {
  const leaders = new Map<string, string[]>();
  for (const officer of view.committee.officersOn(date)) {
    for (const post of officer.posts) {
      if (post.rank !== "groupLeader") continue;
      const own = view.people
        .named(officer.name)
        .find((member) => officer.row === undefined || member.row === officer.row)?.groupKey;
      const named =
        bare(post.duty) === "" ? undefined : view.groups.find((group) => bare(group.name) === bare(post.duty))?.key;
      const key = named ?? own;
      if (key !== undefined) leaders.set(key, [...(leaders.get(key) ?? []), officer.name]);
    }
  }
  return leaders;
}
