import type { Books, Member } from "../domain/books";
import type { CalendarDate } from "../domain/calendar-date";
import { isKept, rawOf } from "../domain/reading";
import { byDay } from "./by-day";
import { type Answer, type Days, both, daysIn, isEarlier, isNotLater, not, onDay } from "./certainty";

/** What the roster tells of people on a day. Every answer may be "cannot be told" (`undefined`). */
export interface People {
  readonly all: readonly Member[];
  /** True where some roster row has a joining date. */
  readonly dated: boolean;
  /** Roster rows of a name in compared form; several where people share it. */
  named(name: string): readonly Member[];
  isMember(member: Member, date: CalendarDate): Answer;
  isFull(member: Member, date: CalendarDate): Answer;
  isProbationary(member: Member, date: CalendarDate): Answer;
  /** Has left before that day. */
  isGone(member: Member, date: CalendarDate): Answer;
  /** Full or probationary members for certain on that day. */
  membersOn(date: CalendarDate): readonly Member[];
  /** Names of those whose joining date is after that day, and of those who had left before it, for certain. */
  joiningAfter(date: CalendarDate): ReadonlySet<string>;
  leftBefore(date: CalendarDate): ReadonlySet<string>;
  /** Bounds of the number of full members: unequal where dates are too vague. */
  fullCount(date: CalendarDate): { readonly least: number; readonly most: number };
}

export function viewPeople(books: Books): People {
  const all = onePersonOnce(books);
  const byName = new Map<string, Member[]>();
  for (const member of all) {
    const list = byName.get(member.name);
    if (list) list.push(member);
    else byName.set(member.name, [member]);
  }
  const isMember = (m: Member, d: CalendarDate): Answer => both(hasJoined(m, d), not(isGone(m, d)));
  const isFull = (m: Member, d: CalendarDate): Answer => both(isMember(m, d), hasFullStanding(m, d));
  const isProbationary = (m: Member, d: CalendarDate): Answer => both(isMember(m, d), not(hasFullStanding(m, d)));
  return {
    all,
    dated: all.some((m) => daysIn(m.joinDate) !== undefined),
    named: (name) => byName.get(name) ?? [],
    isMember,
    isFull,
    isProbationary,
    isGone,
    membersOn: byDay((date) => all.filter((m) => isMember(m, date) === true)),
    joiningAfter: byDay((date) => namesOf(all, (m) => isAfterDay(daysIn(m.joinDate), date))),
    leftBefore: byDay((date) => namesOf(all, (m) => isGone(m, date) === true)),
    fullCount: byDay((date) => countSure(all, (m) => isFull(m, date))),
  };
}

const namesOf = (members: readonly Member[], test: (member: Member) => boolean): Set<string> =>
  new Set(members.filter(test).map((m) => m.name));
const isAfterDay = (days: Days | undefined, date: CalendarDate): boolean =>
  days !== undefined && isEarlier(onDay(date), days) === true;

/** How many for certain, and how many at most. */
export function countSure<T>(
  list: readonly T[],
  answer: (one: T) => Answer,
): { readonly least: number; readonly most: number } {
  let [least, open] = [0, 0];
  for (const one of list) {
    const said = answer(one);
    if (said === true) least++;
    else if (said === undefined) open++;
  }
  return { least, most: least + open };
}

/**
 * A person stands once, though several rosters of the workbook may list him (党员名册, 流动党员名册): of rows of one name in
 * different tables, with no ID or birth date that contradict, the one of the longer roster counts. Rows of one roster are people.
 */
function onePersonOnce(books: Books): readonly Member[] {
  const tables = new Set(books.members.map((member) => member.table));
  if (tables.size < 2) return books.members;
  const size = (member: Member): number => books.tables[member.table]?.records ?? 0;
  return books.members.filter(
    (member) =>
      !books.members.some(
        (other) =>
          other.table !== member.table &&
          other.name === member.name &&
          agree(member, other) &&
          (size(other) > size(member) || (size(other) === size(member) && other.table < member.table)),
      ),
  );
}

function agree(a: Member, b: Member): boolean {
  const differ = (x: string, y: string): boolean => x !== "" && y !== "" && x !== y;
  return !differ(rawOf(a.idNumber), rawOf(b.idNumber)) && !differ(rawOf(a.birthDate), rawOf(b.birthDate));
}

function isGone(member: Member, date: CalendarDate): Answer {
  const left = daysIn(member.leaveDate);
  return left ? isEarlier(left, onDay(date)) : false;
}

/** Without a joining date the type column decides for every day; 积极分子 and the like never joined. */
function hasJoined(member: Member, date: CalendarDate): Answer {
  if (member.type === "other") return false;
  const joined = daysIn(member.joinDate);
  return joined ? isNotLater(joined, onDay(date)) : true;
}

function hasFullStanding(member: Member, date: CalendarDate): Answer {
  const full = daysIn(member.fullMemberDate);
  if (full) return isNotLater(full, onDay(date));
  if (member.type !== undefined) return member.type === "full";
  // Neither a type nor a date: a kept but blank column says "not yet", a missing one says nothing.
  return isKept(member.fullMemberDate) && daysIn(member.joinDate) !== undefined ? false : undefined;
}

/** What stands in status and remark, as one text for words that excuse or exclude. */
export function noteOf(member: Member): string {
  return [rawOf(member.status), rawOf(member.remark)].filter(Boolean).join("；");
}
