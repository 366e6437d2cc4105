import type { Books, DaySpan, MeetingKind } from "../domain/books";
import { addDays, compareDates } from "../domain/calendar-date";
import type { Coverage, TableCoverage, UnreadHolds, UnreadPart } from "../domain/coverage";
import type { Missing, MissingLedger } from "../domain/finding";
import { type Period, firstDay, lastDay, periodId } from "../domain/period";

/** Whether nothing found means that nothing was done; if not, what would have to be there. */
export type Silence =
  { readonly counts: true } | { readonly counts: false; readonly missing: readonly [Missing, ...Missing[]] };

export const SILENT: Silence = { counts: true };

/** What is asked of a ledger: `kind` of meetings; `holds` names the parts whose unread columns could add to the answer. */
export interface SilenceQuestion {
  readonly ledger: MissingLedger;
  readonly kind?: MeetingKind;
  readonly period?: Period;
  readonly holds?: readonly UnreadHolds[];
}

/** Where the silence of the books counts. The one front for verdicts, figures and forms. */
export interface CoverageView {
  /** Period, kind and unread parts together: may a shortfall be told? */
  silenceCounts(question: SilenceQuestion): Silence;
  /** Kind and period alone: do the books speak of it at all? */
  covers(question: SilenceQuestion): Silence;
  /** Parts of a ledger that were not read and could hold an answer. */
  unreadParts(question: SilenceQuestion): readonly UnreadPart[];
}

export function viewCoverage(books: Books): CoverageView {
  const { unread } = books.coverage;
  const covers = (question: SilenceQuestion): Silence => coversOf(books.coverage, question);
  const unreadParts = (question: SilenceQuestion): UnreadPart[] => unread.filter((part) => couldHold(part, question));
  return {
    covers,
    unreadParts,
    silenceCounts: (question) => {
      const covered = covers(question);
      if (!covered.counts) return covered;
      const [first, ...rest] = unreadParts(question).map((part): Missing => ({ unread: part }));
      return first ? { counts: false, missing: [first, ...rest] } : SILENT;
    },
  };
}

function couldHold(part: UnreadPart, { ledger, kind, period, holds }: SilenceQuestion): boolean {
  if (
    part.ledger !== ledger ||
    (holds && part.holds !== "table" && part.holds !== "anything" && !holds.includes(part.holds))
  )
    return false;
  if (kind && part.kinds && !part.kinds.includes(kind)) return false;
  if (!period || !part.spans) return true;
  const [from, to] = [firstDay(period), lastDay(period)];
  return part.spans.some(({ first, last }) => compareDates(first, to) <= 0 && compareDates(from, last) <= 0);
}

function coversOf({ tables, wholeLife }: Coverage, { ledger, kind, period }: SilenceQuestion): Silence {
  const kept = tables.filter((table) => table.ledger === ledger);
  if (kept.length === 0) return { counts: false, missing: [{ ledger }] };
  const named = kind === undefined ? kept : kept.filter(({ kinds }) => kinds === "all" || kinds.includes(kind));
  if (named.length === 0 && !wholeLife) return { counts: false, missing: [{ only: onlyKinds(kept) }] };
  if (period === undefined || fills(named.length > 0 ? named : kept, period)) return SILENT;
  return { counts: false, missing: [{ part: ledger, period: periodId(period) }] };
}

const onlyKinds = (tables: readonly TableCoverage[]): MeetingKind[] => [
  ...new Set(tables.flatMap(({ kinds }) => (kinds === "all" ? [] : kinds))),
];

/** True where the tables together leave no day of the period out. */
function fills(tables: readonly TableCoverage[], period: Period): boolean {
  if (tables.some(({ spans }) => spans.length === 0)) return true;
  const spans = tables.flatMap((table) => table.spans).sort((a, b) => compareDates(a.first, b.first));
  return reach(spans, firstDay(period), lastDay(period));
}

function reach(spans: readonly DaySpan[], from: DaySpan["first"], to: DaySpan["first"]): boolean {
  let next = from;
  for (const { first, last } of spans) {
    if (compareDates(first, next) > 0) return false;
    if (compareDates(last, next) >= 0) next = addDays(last, 1);
    if (compareDates(next, to) > 0) return true;
  }
  return false;
}
