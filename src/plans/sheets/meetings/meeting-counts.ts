import { isOfKind } from "../../../answers";
import type { MeetingKind } from "../../../domain/books";
import { type Period, periodsOf, periodState } from "../../../domain/period";
import { both, liesIn } from "../../../view/certainty";
import { type Held, viewMeetings } from "../../../view/meetings-held";
import type { ReportContext } from "../context";

/** How many meetings one month has. `ahead`: it has not begun. `unknown`: no meeting ledger. `doubtful`: dates too vague to tell. */
export type MonthCount =
  | { readonly state: "ahead" }
  | { readonly state: "unknown" }
  | { readonly state: "counted"; readonly sure: number; readonly doubtful: number };

/** The year's meetings month by month, each row once, none dated after asOf. */
export interface MeetingCounts {
  readonly months: readonly Period[];
  /** Meetings that `counts` accepts, by month (0–11). */
  by(counts: (held: Held) => boolean): readonly MonthCount[];
  /** Meetings whose date could not be read at all. */
  readonly undated: number;
  readonly known: boolean;
}

export function countMeetings({
  books,
  report,
  asOf,
}: Pick<ReportContext, "books" | "report" | "asOf">): MeetingCounts {
  const view = viewMeetings(books, asOf);
  const months = periodsOf("month", report.year);
  const known = books.tables.some((table) => table.kind === "meetings");
  return {
    months,
    known,
    undated: view.all.filter((held) => held.days === undefined).length,
    by: (counts) => {
      const rows = view.all.filter(counts);
      return months.map((month): MonthCount => {
        if (!known) return { state: "unknown" };
        if (periodState(month, asOf) === "ahead") return { state: "ahead" };
        const answers = rows.map((held) => (held.days ? both(held.counts, liesIn(held.days, month)) : false));
        return {
          state: "counted",
          sure: answers.filter((answer) => answer === true).length,
          doubtful: answers.filter((answer) => answer === undefined).length,
        };
      });
    },
  };
}

/** True where a row counts as the kind: by its type, or because its topic says that such a meeting was held. */
export const isKind =
  (...kinds: readonly MeetingKind[]) =>
  (held: Held): boolean =>
    isOfKind(held, kinds);

/** Sum of what is known; `undefined` where a month of it is not. */
export function totalOf(months: readonly MonthCount[]): number | undefined {
  if (months.some((month) => month.state === "unknown" || (month.state === "counted" && month.doubtful > 0)))
    return undefined;
  return months.reduce((sum, month) => sum + (month.state === "counted" ? month.sure : 0), 0);
}
