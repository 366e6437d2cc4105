import type { Books, Meeting, NameList } from "../../domain/books";
import type { CalendarDate } from "../../domain/calendar-date";
import type { LedgerKind } from "../../domain/ledger";
import { type Reading, valueOf } from "../../domain/reading";
import { isOnProbationBySanction } from "./circumstances";
import { type Committee, viewCommittee } from "./committee";
import { type Group, groupsOn } from "./groups";
import { type MeetingsHeld, viewMeetings } from "./meetings-held";
import { type People, viewPeople } from "./people";

/** Facts that several checks draw from the books, worked out once. */
export interface BranchView {
  readonly people: People;
  readonly committee: Committee;
  readonly meetings: MeetingsHeld;
  /** Groups that the roster names on asOf. */
  readonly groups: readonly Group[];
  /** True where a ledger of that kind was recognised, rows or none. */
  keeps(kind: LedgerKind): boolean;
  /** Full members on a day less those with 留党察看; bounds, unequal where dates are too vague. */
  votersOn(date: CalendarDate): { readonly least: number; readonly most: number };
  /** Has a 支委会: enough full members on that day and a known committee of two or more. `members`: the figure of M02. */
  hasCommitteeOn(date: CalendarDate, members: number): boolean;
}

export function viewBranch(books: Books, asOf: CalendarDate): BranchView {
  const people = viewPeople(books);
  const committee = viewCommittee(books, people);
  const kinds = new Set(books.tables.map((table) => table.kind));
  return {
    people,
    committee,
    meetings: viewMeetings(books, asOf),
    groups: groupsOn(people, asOf),
    keeps: (kind) => kinds.has(kind),
    votersOn: (date) => {
      const voters = people.all.filter((member) => !isOnProbationBySanction(member)).map((member) => people.isFull(member, date));
      const least = voters.filter((answer) => answer === true).length;
      return { least, most: least + voters.filter((answer) => answer === undefined).length };
    },
    hasCommitteeOn: (date, members) => people.fullCount(date).least >= members && committee.known && committee.membersOn(date).length >= 2,
  };
}

/** Attending people of a list, each once, without those marked 列席 or named in a 列席 column. */
export function attending(meeting: Meeting): readonly string[] {
  const observers = new Set(valueOf(meeting.observers)?.names.map((person) => person.name));
  const names = (valueOf(meeting.attendees)?.names ?? []).filter((person) => !person.observer && !observers.has(person.name));
  return [...new Set(names.map((person) => person.name))];
}

/** True where the list was read and can be counted (no 等, 全体, 详见签到表). */
export function isCountable(list: Reading<NameList>): boolean {
  const value = valueOf(list);
  return value !== undefined && value.countable;
}

/** `actual` of a meeting: the number, else the count of attending names; `undefined` where neither is given. */
export function actualOf(meeting: Meeting): number | undefined {
  return valueOf(meeting.actual) ?? (isCountable(meeting.attendees) ? attending(meeting).length : undefined);
}
