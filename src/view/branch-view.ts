import type { Books, Meeting, NameList } from "../domain/books";
import type { CalendarDate } from "../domain/calendar-date";
import type { LedgerKind } from "../domain/ledger";
import { type Reading, valueOf } from "../domain/reading";
import { voteBarOf } from "./circumstances";
import { type Committee, viewCommittee } from "./committee";
import { type CoverageView, viewCoverage } from "./coverage";
import { type Group, groupsOn } from "./groups";
import { type MeetingsHeld, viewMeetings } from "./meetings-held";
import { byDay } from "./by-day";
import { type People, countSure, viewPeople } from "./people";

/** Facts that several checks draw from the books, worked out once. */
export interface BranchView {
  readonly people: People;
  readonly committee: Committee;
  readonly meetings: MeetingsHeld;
  /** Where the silence of the books counts. */
  readonly coverage: CoverageView;
  /** Groups that the roster names on asOf. */
  readonly groups: readonly Group[];
  /** True where a ledger of that kind was recognised, rows or none. */
  keeps(kind: LedgerKind): boolean;
  /** Full members on a day less those with 留党察看; bounds, unequal where dates are too vague. */
  votersOn(date: CalendarDate): { readonly least: number; readonly most: number };
  /** Has a 支委会: enough full members on that day and a known committee of two or more. `members`: the figure of M02. */
  hasCommitteeOn(date: CalendarDate, members: number): boolean;
  /** What several checks of one run work out alike (hours, votes): done the first time it is asked for. */
  once<T>(what: string, work: () => T): T;
}

export function viewBranch(books: Books, asOf: CalendarDate): BranchView {
  const people = viewPeople(books);
  const committee = viewCommittee(books, people);
  const voters = people.all.filter((member) => !voteBarOf(member));
  const kinds = new Set(books.coverage.tables.map((table) => table.ledger));
  return {
    people,
    committee,
    meetings: viewMeetings(books, asOf),
    coverage: viewCoverage(books),
    groups: groupsOn(people, asOf),
    keeps: (kind) => kinds.has(kind),
    votersOn: byDay((date) => countSure(voters, (member) => people.isFull(member, date))),
    once: onceEach(),
    hasCommitteeOn: (date, members) =>
      people.fullCount(date).least >= members && committee.known && committee.membersOn(date).length >= 2,
  };
}

function onceEach(): BranchView["once"] {
  const done = new Map<string, unknown>();
  return <T>(what: string, work: () => T): T => {
    if (!done.has(what)) done.set(what, work());
    return done.get(what) as T;
  };
}

/** People of an attendance list: each once in order, and those named more than once. */
export interface Attendance {
  readonly names: readonly string[];
  readonly repeated: ReadonlySet<string>;
}

const known = new WeakMap<Meeting, Attendance>();
const NOBODY: ReadonlySet<string> = new Set();

/** Attending people of a list without those marked 列席 or named in a 列席 column. */
export function attendanceOf(meeting: Meeting): Attendance {
  const before = known.get(meeting);
  if (before) return before;
  const guests = valueOf(meeting.observers)?.names.map((person) => person.name) ?? [];
  const names = new Set<string>();
  let repeated: Set<string> | undefined;
  for (const { name, observer } of valueOf(meeting.attendees)?.names ?? []) {
    if (observer || guests.includes(name)) continue;
    if (names.has(name)) (repeated ??= new Set()).add(name);
    names.add(name);
  }
  const attendance = { names: [...names], repeated: repeated ?? NOBODY };
  known.set(meeting, attendance);
  return attendance;
}

/** Attending people, each once. */
export const attending = (meeting: Meeting): readonly string[] => attendanceOf(meeting).names;

/** True where the list was read and can be counted (no 等, 全体, 详见签到表). */
export function isCountable(list: Reading<NameList>): boolean {
  const value = valueOf(list);
  return value !== undefined && value.countable;
}

/** `actual` of a meeting: the number, else the count of attending names; `undefined` where neither is given. */
export function actualOf(meeting: Meeting): number | undefined {
  return valueOf(meeting.actual) ?? (isCountable(meeting.attendees) ? attending(meeting).length : undefined);
}
