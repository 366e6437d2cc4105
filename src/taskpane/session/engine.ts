import type { CellAddress } from "../../domain/address";
import type { Books } from "../../domain/books";
import type { CalendarDate } from "../../domain/calendar-date";
import type { CheckReport, Finding, LeftOut, Missing, Verdict } from "../../domain/finding";
import type { Language } from "../../domain/language";
import type { ChangeRecord, MarkPlan, SheetPlan } from "../../domain/plan";
import type { RememberedLayout, TableCorrection } from "../../domain/settings";
import type { Snapshot } from "../../domain/snapshot";
import type { Description } from "../../checks";
import type { Standards } from "../../standards";

/** Work done in slices: each step ends within a few milliseconds and says how far it is. */
export type Steps<T> = Generator<{ readonly done: number; readonly total: number }, T>;

export interface RecogniseOptions {
  readonly year?: number;
  readonly layouts: readonly RememberedLayout[];
  readonly corrections: readonly TableCorrection[];
}

export interface ReportCard {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly description: Readonly<Record<Language, string>>;
}

export interface SheetContext {
  readonly books: Books;
  readonly report: CheckReport;
  readonly standards: Standards;
  readonly branchName: string;
  readonly asOf: CalendarDate;
  readonly language: Language;
}

/** How the list of our writes is kept, newest first: `kept` is the part that goes into the workbook. */
export interface ChangeLogRules {
  read(kept: unknown): readonly ChangeRecord[];
  add(log: readonly ChangeRecord[], change: ChangeRecord): readonly ChangeRecord[];
  remove(log: readonly ChangeRecord[], id: string): readonly ChangeRecord[];
  kept(log: readonly ChangeRecord[]): readonly ChangeRecord[];
}

/** The pure rooms as the pane uses them; tests put others in its place to make a step slow or fail. */
export interface Engine {
  recognise(snapshot: Snapshot, options: RecogniseOptions): Steps<Books>;
  /** The standards with the branch's own pack, which is whatever the workbook kept; a damaged one is left out and said so. */
  standards(asOf: CalendarDate, pack: unknown): { readonly standards: Standards; readonly packFault: boolean };
  check(books: Books, options: { asOf: CalendarDate; year: number; standards: Standards }): Steps<CheckReport>;
  planMarks(report: CheckReport, books: Books): MarkPlan;
  /** Where a finding is seen: its cells, else the place that stands for the gap; empty where it has none at all. */
  cellsOf(finding: Finding, report: CheckReport, books: Books): readonly CellAddress[];
  readonly reports: readonly ReportCard[];
  planSheet(id: string, context: SheetContext): SheetPlan;
  /** In words, by the clauses as the branch's pack has them. */
  readonly changeLog: ChangeLogRules;
  describeFinding(finding: Finding, language: Language, standards: Standards): Description;
  describeVerdict(verdict: Verdict, language: Language, standards: Standards): Description;
  clauseTitle(id: string, language: Language): string;
  leftOutReason(row: LeftOut, language: Language): string;
  missingWords(missing: Missing, language: Language): string;
}
