import { MEETING_KINDS } from "../../domain/meeting-kinds";
import type { Books, MeetingKind, Member } from "../../domain/books";
import type { CalendarDate } from "../../domain/calendar-date";
import { rawOf, valueOf } from "../../domain/reading";
import { viewPeople } from "../../view/people";
import type { RosterOnDay } from "../fill";

/** Who should be at a gathering, group by group. */
export interface DueList {
  /** False where the roster cannot tell who belonged to the branch that day: then everybody on it is listed. */
  readonly dated: boolean;
  readonly groups: readonly DueGroup[];
}

export interface DueGroup {
  /** As the roster writes it; empty where it keeps no groups. */
  readonly name: string;
  readonly people: readonly DuePerson[];
}

export interface DuePerson {
  readonly name: string;
  /** 年老体弱, 外出 …: whether they count is the branch's to say. */
  readonly excused: boolean;
  /** Has a vote that day, as far as the roster tells. */
  readonly voter: boolean;
}

export interface Gathering {
  readonly kinds: readonly MeetingKind[];
  readonly date: CalendarDate;
  /** Of a 党小组会, as the roster writes it. */
  readonly group?: string;
}

/** The committee for a 支委会, the group for a 党小组会, else every member of that day. */
export function dueList(books: Books, roster: RosterOnDay, gathering: Gathering): DueList {
  const { kinds, date, group } = gathering;
  const only = (due: "committee" | "group") =>
    kinds.length > 0 && kinds.every((kind) => MEETING_KINDS[kind].due === due);
  const told = only("committee") ? roster.committeeOn(date) : roster.membersOn(date);
  const everybody = told ?? books.members.filter((member) => member.type !== "other");
  const listed = only("group") && group ? everybody.filter((member) => groupOf(member) === group) : everybody;
  const people = viewPeople(books);
  const excused = new Set(roster.excusedOn(date));
  const person = (member: Member): DuePerson => ({
    name: member.nameRaw,
    excused: excused.has(member),
    voter: people.isFull(member, date) === true && !onProbationByParty(member),
  });
  const groups = new Map<string, DuePerson[]>();
  for (const member of listed) groups.set(groupOf(member), [...(groups.get(groupOf(member)) ?? []), person(member)]);
  return { dated: told !== undefined, groups: [...groups].map(([name, list]) => ({ name, people: list })) };
}

/** Groups the roster names, in the order met. */
export function groupNames(books: Books): string[] {
  return [...new Set(books.members.map(groupOf).filter(Boolean))];
}

const groupOf = (member: Member): string => valueOf(member.group)?.trim() ?? "";

/** 留党察看 takes the vote away. */
function onProbationByParty(member: Member): boolean {
  return [member.status, member.remark].some((reading) => rawOf(reading).includes("留党察看"));
}
