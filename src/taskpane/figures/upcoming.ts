import type { Books } from "../../domain/books";
import { type CalendarDate, addDays, addYears, compareDates, makeDate, toIso } from "../../domain/calendar-date";
import type { CheckReport, Finding } from "../../domain/finding";
import { lastDay, periodHolding, type PeriodKind } from "../../domain/period";
import { valueOf } from "../../domain/reading";
import type { Standards } from "../../standards";
import { spanOf } from "./year-grid";

/** Something that comes due; the sentence is made where it is shown. */
export type Upcoming =
  | { readonly kind: "clause"; readonly by: string; readonly clause: string; readonly missing: number; readonly group?: string }
  | { readonly kind: "full-member"; readonly by: string; readonly name: string; readonly row: number; readonly sheet: string }
  | { readonly kind: "finding"; readonly by: string; readonly finding: Finding };

/** How far ahead a probation's end is announced, in days. */
const AHEAD = 90;
/** Findings that are reminders by nature: the election of a committee that nears its term. */
const REMINDERS: ReadonlySet<string> = new Set(["O07"]);

/** What is due soon, the nearest first. */
export function upcoming(report: CheckReport, books: Books, standards: Standards, today: CalendarDate): Upcoming[] {
  const items = [...dueMeetings(report, standards), ...probations(books, today), ...reminders(report)];
  return items.sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}

function dueMeetings(report: CheckReport, standards: Standards): Upcoming[] {
  return report.verdicts.flatMap((verdict): Upcoming[] => {
    if (verdict.verdict !== "pending" || verdict.subject.type === "member") return [];
    const inLifeYear = standards.clauses.some((clause) => clause.id === verdict.clause && clause.period === "lifeYear");
    const by = inLifeYear ? toIso(endOfLifeYear(report.year)) : lastDayOf(verdict.period, report.year);
    const missing = Math.max(1, (verdict.expected ?? 1) - (verdict.actual ?? 0));
    const group = verdict.subject.type === "group" ? { group: verdict.subject.name } : {};
    return by ? [{ kind: "clause", by, clause: verdict.clause, missing, ...group }] : [];
  });
}

/** A 年度 of 组织生活会 and 民主评议 stays open until the end of March of the next year. */
const endOfLifeYear = (year: number): CalendarDate => ({ year: year + 1, month: 3, day: 31 });

function lastDayOf(period: string, year: number): string | undefined {
  const span = spanOf(period, year);
  if (!span) return undefined;
  const kinds: Readonly<Record<number, PeriodKind>> = { 1: "month", 3: "quarter", 6: "half", 12: "year" };
  const kind = kinds[span[1]];
  const first = makeDate(year, span[0], 1);
  return kind && first ? toIso(lastDay(periodHolding(kind, first))) : undefined;
}

function probations(books: Books, today: CalendarDate): Upcoming[] {
  const until = addDays(today, AHEAD);
  return books.members.flatMap((member): Upcoming[] => {
    const joined = valueOf(member.joinDate);
    const settled = member.type !== "probationary" || member.fullMemberDate.state === "read" || member.leaveDate.state === "read";
    if (settled || joined?.precision !== "day") return [];
    const due = addYears(joined.first, 1);
    if (compareDates(due, today) < 0 || compareDates(due, until) > 0) return [];
    return [{ kind: "full-member", by: toIso(due), name: member.nameRaw || member.name, row: member.row, sheet: member.sheet }];
  });
}

function reminders(report: CheckReport): Upcoming[] {
  return report.findings
    .filter((finding) => REMINDERS.has(finding.code))
    .map((finding) => ({ kind: "finding", by: report.asOf, finding }));
}
