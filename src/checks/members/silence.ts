import { EVERY_MEMBERS_KINDS } from "../../domain/meeting-kinds";
import type { Meeting, Member } from "../../domain/books";
import { type CalendarDate, addDays, compareDates } from "../../domain/calendar-date";
import { type Period, firstDay, lastDay, periodId } from "../../domain/period";
import { valueOf } from "../../domain/reading";
import type { CheckInput } from "../check";
import { type BranchView, attending, isCountable } from "../../view/branch-view";
import { personNames } from "./person-names";
import { daysIn, isEarlier, liesIn, onDay } from "../../view/certainty";
import { isExcused, isOutside } from "../../view/circumstances";

/** A member's longest run of months in which he attended nothing and no leave is noted. `months` are period ids. */
export interface Silence {
  readonly member: Member;
  readonly months: readonly string[];
}

const NO_REASON = /^(?:缺席|未到|旷课|无故.*|无|原因不明|不明原因|未请假)$/;

/** A meeting as far as attendance goes. */
interface Attendance {
  readonly forAll: boolean;
  readonly groups: readonly string[];
  /** True where the list can be counted, so that not being named means not being there. */
  readonly tells: boolean;
  readonly present: ReadonlySet<string>;
  readonly everyone: boolean;
  readonly excused: ReadonlySet<string>;
}

type Month = { readonly period: Period; readonly meetings: readonly Attendance[] };

/** P01 and X24 look at the same runs; a view belongs to one run of the checks. */
const KNOWN = new WeakMap<BranchView, readonly Silence[]>();

/** The silent runs of all members; who has none is left out. Months that cannot be judged neither count nor break. */
export function silences(input: CheckInput): readonly Silence[] {
  const known = KNOWN.get(input.view) ?? findSilences(input);
  KNOWN.set(input.view, known);
  return known;
}

function findSilences(input: CheckInput): Silence[] {
  const months = monthsHeld(input);
  return input.books.members.flatMap((member) => {
    if (isOutside(member, input.asOf, input.view.people) || isExcused(member)) return [];
    const run = longestRun(months, (month) => isSilent(input, member, month));
    return run.length ? [{ member, months: run.map((month) => periodId(month.period)) }] : [];
  });
}

/** Months that are over with the meetings surely held in them, in order. */
function monthsHeld({ view, asOf }: CheckInput): Month[] {
  const byMonth = new Map<string, { period: Period; meetings: Attendance[] }>();
  for (const { meeting, days } of view.meetings.all) {
    if (!days) continue;
    const period: Period = { kind: "month", year: days.first.year, index: days.first.month };
    if (liesIn(days, period) !== true || compareDates(lastDay(period), asOf) > 0) continue;
    const month = byMonth.get(periodId(period)) ?? { period, meetings: [] };
    month.meetings.push(attendanceOf(meeting));
    byMonth.set(periodId(period), month);
  }
  return [...byMonth].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, month]) => month);
}

function attendanceOf(meeting: Meeting): Attendance {
  const everyone = valueOf(meeting.attendees)?.everyone === "members";
  const chairs = [meeting.host, meeting.recorder, meeting.lecturer].flatMap(personNames);
  const onLeave = personNames(meeting.leaveList);
  const withReason = (valueOf(meeting.absentList)?.names ?? []).filter(
    (person) => person.reason && !NO_REASON.test(person.reason.trim()),
  );
  return {
    forAll: meeting.kinds.some((kind) => EVERY_MEMBERS_KINDS.includes(kind)),
    groups: meeting.kinds.includes("党小组会") ? meeting.groupKeys : [],
    tells: everyone || isCountable(meeting.attendees),
    present: new Set([...attending(meeting), ...chairs]),
    everyone,
    excused: new Set([...onLeave, ...withReason.map((person) => person.name)]),
  };
}

/** True silent, false not, `undefined` not judged: no meeting with a list that he should attend, or no member yet. */
function isSilent({ view }: CheckInput, member: Member, { period, meetings }: Month): boolean | undefined {
  const his = meetings.filter((m) => m.forAll || (member.groupKey !== undefined && m.groups.includes(member.groupKey)));
  if (
    !his.some((m) => m.tells) ||
    !belongedBefore(view.people.isMember(member, addDays(firstDay(period), -1)), member, firstDay(period))
  )
    return undefined;
  return !his.some((m) => m.everyone || m.present.has(member.name) || m.excused.has(member.name));
}

/** A member of this branch before the first of the month, and still one in it. */
function belongedBefore(wasMember: boolean | undefined, member: Member, first: CalendarDate): boolean {
  const arrived = daysIn(member.transferInDate);
  const left = daysIn(member.leaveDate);
  return (
    wasMember === true &&
    !(arrived && isEarlier(arrived, onDay(first)) !== true) &&
    !(left && isEarlier(onDay(first), left) !== true)
  );
}

function longestRun(months: readonly Month[], silent: (month: Month) => boolean | undefined): Month[] {
  let best: Month[] = [];
  let run: Month[] = [];
  for (const month of months) {
    const answer = silent(month);
    if (answer === undefined) continue;
    run = answer ? [...run, month] : [];
    if (run.length > best.length) best = run;
  }
  return best;
}
