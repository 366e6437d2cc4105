/*
 * X09. What: 应到 is the number of members that day. Why: those on leave or excused are still expected, and leavers are
 * not. What to do: check the roster of the day; correct the number.
 */
import { ROSTER_KINDS } from "../../domain/meeting-kinds";
import { type CalendarDate, dayNumber } from "../../domain/calendar-date";
import type { Member } from "../../domain/books";
import { isFilled, valueOf } from "../../domain/reading";
import type { Check, CheckInput } from "../check";
import { cellsOf, meetingSubject } from "../members/subjects";
import { meetingMark } from "../meetings/meeting-mark";
import { daysIn, exactDay, isNotLater, onDay } from "../../view/certainty";
import { isExcused, isOutside } from "../../view/circumstances";
import type { Held } from "../../view/meetings-held";

type Args = { expected: number; members: number; excused: number };
type Messages = { few: Args; many: Args };

const check: Check<Messages> = {
  meta: {
    code: "X09",
    name: "expected-is-the-roster",
    scope: "cross",
    subject: "meetings",
    severity: "should",
    basis: ["X09"],
  },
  messages: {
    few: {
      sample: { expected: 9, members: 12, excused: 1 },
      zh: ({ expected, members, excused }) => ({
        what: `应到写 ${expected} 人，名册当日党员 ${members} 人${excused ? `，其中可不要求到会的 ${excused} 人` : ""}。`,
        fix: "请假的也计入应到；请按当日名册核对。",
      }),
      en: ({ expected, members, excused }) => ({
        what: `${expected} expected; the roster has ${members} members that day, ${excused} of them excused.`,
        fix: "Those on leave are expected too; check against the roster of the day.",
      }),
    },
    many: {
      sample: { expected: 15, members: 12, excused: 0 },
      zh: ({ expected, members }) => ({
        what: `应到写 ${expected} 人，名册当日党员 ${members} 人。`,
        fix: "列席人员不计入应到；已转出的党员如已从名册删除，请核对当日人数。",
      }),
      en: ({ expected, members }) => ({
        what: `${expected} expected; the roster has ${members} members that day.`,
        fix: "Guests are not counted; where leavers were deleted from the roster, check the number of that day.",
      }),
    },
  },
  run: (input) => {
    if (!input.view.people.dated) return {};
    const keepsLeavers = input.books.members.some(
      (member) => isFilled(member.leaveDate) || isOutside(member, input.asOf, input.view.people),
    );
    // Who is a member that day is outside, if at all, by his note alone; so one look at each person is enough.
    const excused = new Set(
      input.books.members.filter((member) => isExcused(member) || isOutside(member, FIRST_DAY, input.view.people)),
    );
    const roster: Roster = { keepsLeavers, excused, changes: changesOf(input.books.members), counts: new Map() };
    return { findings: input.view.meetings.all.flatMap((held) => judge(input, held, roster) ?? []) };
  },
};

/** Members of the branch on a day, bounds where dates are vague, and how many of the sure ones are excused or outside. */
interface Count {
  readonly least: number;
  readonly most: number;
  readonly excused: number;
}

interface Roster {
  readonly keepsLeavers: boolean;
  /** Days on which somebody came or went, and the counts from one to the next, by how many have passed. */
  readonly changes: readonly number[];
  readonly counts: Map<number, Count>;
  readonly excused: ReadonlySet<Member>;
}

/** Before anyone could have left. */
const FIRST_DAY: CalendarDate = { year: 1, month: 1, day: 1 };

function judge(input: CheckInput, { meeting, days, counts }: Held, roster: Roster) {
  const date = exactDay(days);
  const expected = valueOf(meeting.expected);
  if (!date || counts !== true || expected === undefined || meeting.groupKeys.length > 0) return undefined;
  if (!ROSTER_KINDS.some((kind) => meeting.kinds.includes(kind))) return undefined;
  const span = roster.changes.filter((change) => change <= dayNumber(date)).length;
  const count = roster.counts.get(span) ?? membersOn(input, date, roster.excused);
  roster.counts.set(span, count);
  const { least, most, excused } = count;
  const messageId = expected < least - excused ? ("few" as const) : expected > most ? ("many" as const) : undefined;
  if (!messageId) return undefined;
  const severity = messageId === "few" || roster.keepsLeavers ? ("should" as const) : ("look" as const);
  const args = { expected, members: messageId === "few" ? least : most, excused };
  return {
    messageId,
    args,
    subject: meetingSubject(meeting),
    mark: meetingMark(meeting),
    at: cellsOf(input.books, meeting, "expected"),
    severity,
  };
}

/** The days from which the members may be others than the day before. */
function changesOf(members: readonly Member[]): number[] {
  const came = members
    .flatMap((member) => [member.joinDate, member.transferInDate])
    .flatMap((date) => daysIn(date) ?? []);
  const went = members.flatMap((member) => daysIn(member.leaveDate) ?? []);
  const days = [
    ...came.flatMap(({ first, last }) => [dayNumber(first), dayNumber(last)]),
    ...went.flatMap(({ first, last }) => [dayNumber(first) + 1, dayNumber(last) + 1]),
  ];
  return [...new Set(days)];
}

function membersOn({ books, view }: CheckInput, date: CalendarDate, excused: ReadonlySet<Member>): Count {
  const here = (member: Member) => {
    const arrived = daysIn(member.transferInDate);
    const has = arrived ? isNotLater(arrived, onDay(date)) : true;
    const is = view.people.isMember(member, date);
    return has === false || is === false ? false : has === true && is === true ? true : undefined;
  };
  const answers = books.members.map((member) => [member, here(member)] as const);
  const sure = answers.filter(([, answer]) => answer === true).map(([member]) => member);
  const vague = answers.filter(([, answer]) => answer === undefined);
  return {
    least: sure.length,
    most: sure.length + vague.length,
    excused: sure.filter((member) => excused.has(member)).length,
  };
}

export default check;
