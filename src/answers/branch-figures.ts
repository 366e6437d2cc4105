import { LIFE_KINDS } from "../domain/meeting-kinds";
import type { Books, MeetingKind } from "../domain/books";
import type { CalendarDate } from "../domain/calendar-date";
import type { CheckReport, Finding, Severity, Verdict, VerdictWord } from "../domain/finding";
import { periodsOf } from "../domain/period";
import { type BranchView, viewBranch } from "../view/branch-view";

type Tally<Word extends string> = Readonly<Partial<Record<Word, number>>>;

/** Figures of one branch as a superior body adds them up. `null` says that there is no such ledger: never zero. */
export interface BranchFigures {
  /** Members on the day by standing. */
  readonly members: { readonly full: number; readonly probationary: number } | null;
  /** Verdicts of the year by clause; a word that no verdict bears is left out. */
  readonly clauses: Readonly<Record<string, Tally<VerdictWord>>>;
  /**
   * Meetings of the year held up to the day, by kind: times. A meeting of two kinds counts in each; `null` for a kind of
   * which there is none and that the books do not cover.
   */
  readonly meetings: Readonly<Partial<Record<MeetingKind, number | null>>> | null;
  /** Study hours of the year of those whom E01 judges, and how many of them are short of it. */
  readonly hours: number | null;
  readonly shortOf32: number | null;
  readonly findings: Readonly<Record<string, Tally<Severity>>>;
}

/** Kinds of meeting that go up, in the order of the regulation. */
export const COUNTED_KINDS = LIFE_KINDS;

/** Counts a branch-year from its books and the report over them. */
export function branchFigures(books: Books, report: CheckReport, asOf: CalendarDate): BranchFigures {
  const view = viewBranch(books, asOf);
  const judged = report.verdicts.filter(isJudgedHours);
  const study = view.keeps("study") && judged.length > 0;
  return {
    members: view.keeps("members") ? standings(view, asOf) : null,
    clauses: tally(
      report.verdicts,
      (one) => one.clause,
      (one) => one.verdict,
    ),
    meetings: view.keeps("meetings") ? meetingsHeld(books, view, report.year) : null,
    hours: study ? round(judged.reduce((sum, { actual }) => sum + (actual ?? 0), 0)) : null,
    shortOf32: study ? judged.filter(({ verdict }) => verdict === "unmet").length : null,
    findings: tally(
      report.findings,
      (one: Finding) => one.code,
      (one) => one.severity,
    ),
  };
}

const isJudgedHours = ({ clause, subject, verdict }: Verdict): boolean =>
  clause === "E01" && subject.type === "member" && (verdict === "met" || verdict === "unmet");

function standings({ people }: BranchView, asOf: CalendarDate): { full: number; probationary: number } {
  const of = (standing: typeof people.isFull): number =>
    people.all.filter((member) => standing(member, asOf) === true).length;
  return { full: of(people.isFull), probationary: of(people.isProbationary) };
}

function meetingsHeld({ coverage }: Books, { meetings }: BranchView, year: number): BranchFigures["meetings"] {
  const period = periodsOf("year", year)[0]!;
  const covers = (kind: MeetingKind): boolean =>
    coverage.wholeLife ||
    coverage.tables.some(({ ledger, kinds }) => ledger === "meetings" && (kinds === "all" || kinds.includes(kind)));
  return Object.fromEntries(
    COUNTED_KINDS.map((kind) => {
      const held = meetings.inPeriod(kind, period).sure.length;
      return [kind, held > 0 || covers(kind) ? held : null];
    }),
  );
}

function tally<T, Word extends string>(
  all: readonly T[],
  codeOf: (one: T) => string,
  wordOf: (one: T) => Word,
): Record<string, Tally<Word>> {
  const counts: Record<string, Partial<Record<Word, number>>> = {};
  for (const one of all) {
    const words = (counts[codeOf(one)] ??= {});
    words[wordOf(one)] = (words[wordOf(one)] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const round = (hours: number): number => Math.round(hours * 100) / 100;
