import { EVERY_MEMBERS_KINDS, clauseOfKind, kindOfClause } from "../../domain/meeting-kinds";
import type { MeetingKind } from "../../domain/books";
import {
  type CalendarDate,
  addDays,
  compareDates,
  earlierOf,
  isBefore,
  laterOf,
  makeDate,
} from "../../domain/calendar-date";
import { type Period, firstDay, lastDay, periodHolding } from "../../domain/period";
import type { WorkCalendar } from "../../standards";
import type { BranchView } from "../../view/branch-view";
import type { DueItem } from "./due-items";
import { type ProposedDay, usualWeekday, workingDay, workingDayBefore } from "./working-days";

/** One event of the proposal; it may serve several clauses. It is a proposal for a plan and never a record. */
export interface ProposedEvent extends ProposedDay {
  readonly kinds: readonly MeetingKind[];
  readonly clauses: readonly string[];
  /** Groups that should meet, by name; empty where the whole branch or the committee does. */
  readonly groups: readonly string[];
}

/** What the whole branch can hold on one day, in the order of the day. */
const TOGETHER: readonly string[] = EVERY_MEMBERS_KINDS.flatMap((kind) => clauseOfKind(kind) ?? []);
/** A committee meets some working days before the members, so that what it discussed can be put to them. */
const COMMITTEE_AHEAD = 3;

/** A calendar for the rest of the year: each month one day of the whole branch that serves as many clauses as it can. */
export function proposedCalendar(
  items: readonly DueItem[],
  view: BranchView,
  calendar: WorkCalendar,
  asOf: CalendarDate,
  year: number,
): ProposedEvent[] {
  const open = items.filter((item) => kindOfClause(item.clause) && item.more > 0);
  const wish = usualWeekday(view);
  const served = new Map<DueItem, number>();
  const isOpen = (item: DueItem): boolean => (served.get(item) ?? 0) < item.more;
  const serve = (list: readonly DueItem[]): void =>
    list.forEach((item) => served.set(item, (served.get(item) ?? 0) + 1));
  const events: ProposedEvent[] = [];
  for (const month of monthsLeft(asOf, year)) {
    const [from, to] = [laterOf(firstDay(month), addDays(asOf, 1)), lastDay(month)];
    const own = open.filter(
      (item) => isOpen(item) && compareDates(item.from, to) <= 0 && compareDates(item.by, from) >= 0,
    );
    const day = workingDay(calendar, startOf(from, month), to, wish) ?? workingDay(calendar, from, to);
    if (!day) continue;
    const together = oneOfEach(own.filter((item) => TOGETHER.includes(item.clause)));
    const groups = own.filter((item) => item.clause === "M03");
    const committee = oneOfEach(own.filter((item) => item.clause === "M02"));
    if (committee.length > 0)
      events.push(eventOf(workingDayBefore(calendar, day.date, COMMITTEE_AHEAD, from) ?? day, committee));
    if (together.length > 0) events.push(eventOf(day, together));
    if (groups.length > 0) events.push(eventOf(workingDay(calendar, addDays(day.date, 1), to) ?? day, groups));
    serve([...together, ...groups, ...committee]);
  }
  return events.sort((a, b) => (isBefore(a.date, b.date) ? -1 : isBefore(b.date, a.date) ? 1 : 0));
}

function monthsLeft(asOf: CalendarDate, year: number): Period[] {
  const from = laterOf(asOf, makeDate(year, 1, 1)!);
  if (from.year > year) return [];
  return Array.from({ length: 13 - from.month }, (_, i) => ({ kind: "month", year, index: from.month + i }));
}

/** Not in the first days of a month, while there is time: the plan of the month is made then. */
function startOf(from: CalendarDate, month: Period): CalendarDate {
  const tenth = { ...firstDay(month), day: 10 };
  return earlierOf(laterOf(from, tenth), lastDay(periodHolding("month", from)));
}

/** Of several items of one clause the one that ends soonest. */
function oneOfEach(items: readonly DueItem[]): DueItem[] {
  const byClause = new Map<string, DueItem>();
  for (const item of items) if (!byClause.has(item.clause)) byClause.set(item.clause, item);
  return [...byClause.values()].sort((a, b) => TOGETHER.indexOf(a.clause) - TOGETHER.indexOf(b.clause));
}

function eventOf(day: ProposedDay, items: readonly DueItem[]): ProposedEvent {
  const clauses = [...new Set(items.map((item) => item.clause))];
  return {
    ...day,
    kinds: clauses.map((clause) => kindOfClause(clause)!),
    clauses,
    groups: items.flatMap(({ subject }) => (subject.type === "group" ? [subject.name] : [])),
  };
}
