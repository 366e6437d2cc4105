import { MAKE_UP_TOLD_KINDS } from "../../domain/meeting-kinds";
import type { Books, DevelopmentRecord, Meeting } from "../../domain/books";
import {
  type CalendarDate,
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  fromIso,
  isBefore,
} from "../../domain/calendar-date";
import type { CheckReport } from "../../domain/finding";
import { valueOf } from "../../domain/reading";
import { type Standards, figureOf } from "../../standards";
import { isExtended } from "../development/extension";
import { isClosed } from "../development/steps";
import type { BranchView } from "../../view/branch-view";
import { daysIn, exactDay } from "../../view/certainty";
import { isOutside } from "../../view/circumstances";
import { workingDay } from "./working-days";

/** Something to think of soon: 到期转正, 换届, 考察, 公示, 补学. `days` until `by`; negative where it has passed. */
export interface Reminder {
  readonly kind: "fullMembership" | "election" | "inspection" | "publicity" | "makeUp";
  readonly by: CalendarDate;
  readonly days: number;
  /** Whom it is about; for make-up study those who were absent. */
  readonly names: readonly string[];
  readonly clause: string;
  /** The row it comes from. */
  readonly at?: { readonly sheet: string; readonly row: number };
}

/** How far ahead people are reminded, in days; it is ours, no regulation's. */
const AHEAD = 60;
/** Meetings whose absent people should make up, and for how long that is remembered. */
const MAKE_UP_DAYS = 30;

export function reminders(books: Books, view: BranchView, report: CheckReport, standards: Standards): Reminder[] {
  const asOf = fromIso(report.asOf)!;
  const found = [
    ...confirmations(books, view, standards, asOf),
    ...elections(report, asOf),
    ...inspections(books, standards, asOf),
    ...publicities(books, standards, asOf),
    ...makeUps(view, asOf),
  ];
  return found.sort((a, b) => compareDates(a.by, b.by) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
}

const isSoon = (by: CalendarDate, asOf: CalendarDate): boolean =>
  daysBetween(asOf, by) >= 0 && daysBetween(asOf, by) <= AHEAD;

/** Probation that ends soon; what is overdue is a finding (V20). */
function confirmations(books: Books, view: BranchView, standards: Standards, asOf: CalendarDate): Reminder[] {
  return books.members.flatMap((member) => {
    const joined = exactDay(daysIn(member.joinDate));
    if (
      !joined ||
      view.people.isProbationary(member, asOf) !== true ||
      isOutside(member, asOf, view.people) ||
      isExtended(member)
    )
      return [];
    const by = addMonths(joined, figureOf(standards.clause("V20"), "months"));
    return isSoon(by, asOf)
      ? [
          {
            kind: "fullMembership" as const,
            by,
            days: daysBetween(asOf, by),
            names: [member.name],
            clause: "V20",
            at: { sheet: member.sheet, row: member.row },
          },
        ]
      : [];
  });
}

/** The term check knows when the committee is due; a reminder repeats it on top. */
function elections(report: CheckReport, asOf: CalendarDate): Reminder[] {
  return report.findings.flatMap((finding) => {
    const by =
      finding.code === "O07" && typeof finding.args["due"] === "string" ? fromIso(finding.args["due"]) : undefined;
    return by ? [{ kind: "election" as const, by, days: daysBetween(asOf, by), names: [], clause: "O07" }] : [];
  });
}

/** The next inspection of those who are activists and not yet candidates. */
function inspections(books: Books, standards: Standards, asOf: CalendarDate): Reminder[] {
  return books.development.flatMap((record) => {
    const since = exactDay(daysIn(record.activistDate));
    if (!since || isBefore(asOf, since) || daysIn(record.developDate) || isClosed(record)) return [];
    const last = lastInspection(record, since);
    const by = addMonths(last, figureOf(standards.clause("V05"), "months"));
    return isSoon(by, asOf)
      ? [
          {
            kind: "inspection" as const,
            by,
            days: daysBetween(asOf, by),
            names: [record.name],
            clause: "V05",
            at: { sheet: record.sheet, row: record.row },
          },
        ]
      : [];
  });
}

function lastInspection(record: DevelopmentRecord, since: CalendarDate): CalendarDate {
  return record.inspect
    .flatMap(({ reading }) => valueOf(reading) ?? [])
    .reduce((latest, { first }) => (isBefore(latest, first) ? first : latest), since);
}

/** A 公示 that has begun and has no end yet: the first day on which it may end. */
function publicities(books: Books, standards: Standards, asOf: CalendarDate): Reminder[] {
  return books.development.flatMap((record) => {
    const start = exactDay(daysIn(record.publicityStart));
    const text = start && standards.isCertain("V08", start) ? standards.clauseFor("V08", start) : undefined;
    if (!start || !text || isBefore(asOf, start) || record.publicityEnd.state !== "blank" || isClosed(record))
      return [];
    let by = start;
    for (let n = 1; n < figureOf(text, "workdays"); n++)
      by = workingDay(standards.calendar, addDays(by, 1), addMonths(by, 1))?.date ?? by;
    return [
      {
        kind: "publicity" as const,
        by,
        days: daysBetween(asOf, by),
        names: [record.name],
        clause: "V08",
        at: { sheet: record.sheet, row: record.row },
      },
    ];
  });
}

/** Who missed a lecture or session of the last weeks. */
function makeUps(view: BranchView, asOf: CalendarDate): Reminder[] {
  return view.meetings.all.flatMap(({ meeting, days }) => {
    const held = exactDay(days);
    const names = absentees(meeting);
    if (!held || names.length === 0 || !meeting.kinds.some((kind) => MAKE_UP_TOLD_KINDS.includes(kind))) return [];
    const by = addMonths(held, 1);
    const age = daysBetween(held, asOf);
    return age >= 0 && age <= MAKE_UP_DAYS
      ? [
          {
            kind: "makeUp" as const,
            by,
            days: daysBetween(asOf, by),
            names,
            clause: "E13",
            at: { sheet: meeting.sheet, row: meeting.row },
          },
        ]
      : [];
  });
}

function absentees(meeting: Meeting): string[] {
  const lists = [meeting.absentList, meeting.leaveList].flatMap((list) => valueOf(list)?.names ?? []);
  return [...new Set(lists.map((person) => person.name))];
}
