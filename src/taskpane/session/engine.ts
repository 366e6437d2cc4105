import type { CellAddress } from "../../domain/address";
import type { Books } from "../../domain/books";
import type { CalendarDate } from "../../domain/calendar-date";
import type { CheckReport, Finding, LeftOut, Missing, Verdict } from "../../domain/finding";
import type { Language } from "../../domain/language";
import type { ChangeRecord, EditPlan, MarkPlan, RowInsert, SheetPlan } from "../../domain/plan";
import type { RememberedLayout, TableCorrection } from "../../domain/settings";
import type { Snapshot } from "../../domain/snapshot";
import type { Description, Outlook } from "../../checks";
import type { Suggestion } from "../../plans/fill";
import type { TaskState } from "../../plans/tasks";
import type { KeptPacks, Pack, Standards, WorkbookPacks } from "../../standards";

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

/** The sheet of tasks, and how many of each state. */
export interface TaskList {
  readonly plan: SheetPlan;
  readonly counts: Readonly<Record<TaskState, number>>;
}

/** How the list of our writes is kept, newest first: `kept` is the part that goes into the workbook. */
export interface ChangeLogRules {
  read(kept: unknown): readonly ChangeRecord[];
  add(log: readonly ChangeRecord[], change: ChangeRecord): readonly ChangeRecord[];
  remove(log: readonly ChangeRecord[], id: string, removed?: readonly RowInsert[]): readonly ChangeRecord[];
  /** The log with its places as a later reading shows them. */
  follow(log: readonly ChangeRecord[], before: Snapshot, after: Snapshot): readonly ChangeRecord[];
  kept(log: readonly ChangeRecord[]): readonly ChangeRecord[];
}

/** What the packs of a workbook come to. */
export interface Judged {
  readonly snapshot: Snapshot;
  readonly standards: Standards;
  readonly packs: WorkbookPacks;
}

/** The outlook in sentences. */
export interface OutlookWords {
  due(item: Outlook["due"][number], language: Language): string;
  hours(needed: Outlook["hours"][number], language: Language): string;
  event(event: Outlook["calendar"][number], language: Language): string;
  reminder(reminder: Outlook["reminders"][number], language: Language): string;
}

/** The pure rooms as the pane uses them; tests put others in its place to make a step slow or fail. */
export interface Engine {
  recognise(snapshot: Snapshot, options: RecogniseOptions): Steps<Books>;
  /** The standards with the packs of the workbook: its 支部标准 table and whatever its settings kept. What cannot be used is left out and said. */
  standards(
    asOf: CalendarDate,
    snapshot: Snapshot,
    kept: KeptPacks,
  ): { readonly standards: Standards; readonly packs: WorkbookPacks };
  /** The cells of the workbook's 支部标准 table to be changed so that it says what the branch's new pack says. */
  planStandardEdits(judged: Judged, pack: Pack): EditPlan;
  check(books: Books, options: { asOf: CalendarDate; year: number; standards: Standards }): Steps<CheckReport>;
  /** All that follows from the books and is not written there. */
  suggest(snapshot: Snapshot, books: Books, asOf: CalendarDate): Steps<readonly Suggestion[]>;
  /** The list of tasks, matched with the one that stands in the workbook. */
  planTasks(snapshot: Snapshot, context: SheetContext): TaskList;
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
  /** What is still possible in the year of the report. */
  outlook(books: Books, report: CheckReport, standards: Standards): Outlook;
  readonly outlookWords: OutlookWords;
  leftOutReason(row: LeftOut, language: Language): string;
  missingWords(missing: Missing, language: Language): string;
}
