import type { Books, CommitteeRecord } from "../domain/books";
import type { CalendarDate } from "../domain/calendar-date";
import { rawOf } from "../domain/reading";
import { byDay } from "./by-day";
import { daysIn, isEarlier, onDay } from "./certainty";
import type { People } from "./people";
import { type Post, isCommitteePost, parsePosts } from "./posts";

/** Someone with a post on a day. `row`: that of the roster, where he is on it. */
export interface Officer {
  readonly name: string;
  readonly row?: number;
  readonly posts: readonly Post[];
}

/** The committee as roster or committee ledger records it. */
export interface Committee {
  /** True where some ledger names at least one committee post. */
  readonly known: boolean;
  /** Where the posts stand: a roster's hold for every day, a committee ledger's within the terms it gives. */
  readonly source: "members" | "committee" | "none";
  /** All officers of a day, 党小组长 among them. */
  officersOn(date: CalendarDate): readonly Officer[];
  /** 书记, 副书记, 委员 of a day. */
  membersOn(date: CalendarDate): readonly Officer[];
}

export function viewCommittee(books: Books, people: People): Committee {
  const roster = people.all.flatMap((member) => {
    const posts = parsePosts(rawOf(member.partyPost));
    return posts.length ? [{ member, posts }] : [];
  });
  const ledger = books.committee.filter((record) => record.name !== "" && parsePosts(postText(record)).length > 0);
  const inRoster = roster.some(({ posts }) => posts.some(isCommitteePost));
  const inLedger = ledger.some((record) => parsePosts(postText(record)).some(isCommitteePost));
  const officersOn = byDay((date: CalendarDate): readonly Officer[] => {
    const holding = ledger.filter((record) => holdsOn(record, date));
    const fromRoster = roster
      .filter(({ member }) => people.isGone(member, date) !== true && !outOfTerm(member.name, ledger, holding))
      .map(({ member, posts }) => ({ name: member.name, row: member.row, posts }));
    if (!inRoster) return [...joined(holding, people), ...fromRoster];
    return fromRoster;
  });
  return {
    known: inRoster || inLedger,
    source: inRoster ? "members" : inLedger ? "committee" : "none",
    officersOn,
    membersOn: byDay((date) => officersOn(date).filter((officer) => officer.posts.some(isCommitteePost))),
  };
}

/** A roster post does not hold outside the terms that the committee ledger gives of that person. */
function outOfTerm(name: string, ledger: readonly CommitteeRecord[], holding: readonly CommitteeRecord[]): boolean {
  return ledger.some((record) => record.name === name) && !holding.some((record) => record.name === name);
}

/** Post and 分工 of a committee row together: 委员 | 组织委员. */
function postText(record: CommitteeRecord): string {
  return [rawOf(record.post), rawOf(record.duty)].filter(Boolean).join("、");
}

/** Within 任职时间 and 离任时间 where they are given; a term of unknown limits holds. */
function holdsOn(record: CommitteeRecord, date: CalendarDate): boolean {
  const start = daysIn(record.startDate);
  const end = daysIn(record.endDate);
  if (start && isEarlier(onDay(date), start) === true) return false;
  return !(end && isEarlier(end, onDay(date)) === true);
}

/** Several rows of one person become one officer. */
function joined(records: readonly CommitteeRecord[], people: People): Officer[] {
  const byName = new Map<string, Officer>();
  for (const record of records) {
    const before = byName.get(record.name);
    const member = people.named(record.name)[0];
    const posts = [...(before?.posts ?? []), ...parsePosts(postText(record))];
    byName.set(record.name, member ? { name: record.name, row: member.row, posts } : { name: record.name, posts });
  }
  return [...byName.values()];
}
