import type { CellAddress } from "../domain/address";
import type { Books } from "../domain/books";
import type { CalendarDate } from "../domain/calendar-date";
import type { CheckReport, Finding, LeftOut, Missing, Verdict } from "../domain/finding";
import type { Language } from "../domain/language";
import type { LedgerKind, RecognisedTable } from "../domain/ledger";
import type { ChangeRecord, EditPlan, MarkPlan, RowInsert, SheetPlan } from "../domain/plan";
import type { Snapshot } from "../domain/snapshot";
import type { Description, OpenReport, Outlook } from "../checks";
import type { IntakeOptions } from "../intake";
import type { ReportContext, ReportTemplate } from "../plans";
import type { FillKind, Suggestion } from "../plans/fill";
import type { Absence } from "../plans/make-up/absence";
import type {
  Clash,
  DueList,
  Entry,
  EntryPlan,
  Gathering,
  IdComparison,
  LastMeeting,
  RegisterRefusal,
  StudyEntry,
} from "../plans/register";
import type { CopiedLedger } from "../plans/tables/copy-ledger";
import type { NamedTable } from "../plans/tables/name-table";
import type { NewLedgerWish } from "../plans/tables/new-ledger";
import type { TaskState } from "../plans/tasks";
import type { Clause, KeptPacks, Pack, PackFault, PackReading, Standards, WorkbookPacks } from "../standards";
import type { FormFill } from "../plans/forms";
import type { FormRequest } from "./forms";
import type { Steps } from "./steps";

export type { Description, DueItem, OpenReport, Outlook } from "../checks";
export type { FillKind, Suggestion } from "../plans/fill";
export type { Absence } from "../plans/make-up/absence";
export type * from "../plans/register";
export type { CopiedLedger } from "../plans/tables/copy-ledger";
export type { NamedTable } from "../plans/tables/name-table";
export type { NewLedgerWish } from "../plans/tables/new-ledger";
export type { TaskState } from "../plans/tasks";
export type {
  Clause,
  ClauseChange,
  KeptPacks,
  Pack,
  PackClause,
  PackFault,
  PackReading,
  Standards,
  WorkbookPacks,
} from "../standards";
export type { CheckedTotal, FilledCell, FormFill, Unanswered } from "../plans/forms";
export type { FormRequest } from "./forms";
export type { Progress, Steps } from "./steps";

/** What the reader is told beside the workbook: year, remembered layouts, corrections. */
export type RecogniseOptions = IntakeOptions;
/** What a summary sheet is made from. */
export type SheetContext = ReportContext;
/** A summary sheet as it is offered. */
export type ReportCard = Pick<ReportTemplate, "id" | "title" | "description">;

/** The standards of a workbook, and the packs they come from. */
export interface StandardsInForce {
  readonly standards: Standards;
  readonly packs: WorkbookPacks;
}

/** A workbook with the standards it is judged by. */
export interface Judged extends StandardsInForce {
  readonly snapshot: Snapshot;
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

/** The outlook in sentences. */
export interface OutlookWords {
  due(item: Outlook["due"][number], language: Language): string;
  hours(needed: Outlook["hours"][number], language: Language): string;
  event(event: Outlook["calendar"][number], language: Language): string;
  reminder(reminder: Outlook["reminders"][number], language: Language): string;
}

/** Standards as words, and packs as text. */
export interface PackRules {
  /** Report id of the 支部标准 table. */
  readonly table: string;
  readonly format: Pack["format"];
  read(text: string): PackReading;
  write(pack: Pack): string;
  describeFault(fault: PackFault, language: Language): string;
  /** The article a clause stands in. */
  citation(clause: Clause, language: Language): string;
  /** What a clause asks for, in one phrase. */
  figure(clause: Clause, language: Language): string;
  /** The kind of document a clause comes from. */
  originEn(clause: Clause): string;
}

/** 登记: who is due, what is offered, where an entry lands. */
export interface EntryRules {
  /** Proved by reading the workbook as it will be, as `told` had it read. */
  plan(
    entry: Entry,
    snapshot: Snapshot,
    books: Books,
    told: RecogniseOptions,
  ): EntryPlan | { readonly refusal: RegisterRefusal };
  clashes(entry: Entry, books: Books): readonly Clash[];
  /** Who should be at a gathering, group by group. */
  dueList(books: Books, gathering: Gathering): DueList;
  groupNames(books: Books): string[];
  /** Who leads the branch on a day, as the roster writes it; empty where the books do not say. */
  secretary(books: Books, date: CalendarDate): string;
  lastMeeting(books: Books, kinds: Gathering["kinds"], until: CalendarDate): LastMeeting | undefined;
  compareId(id: string, birthDate: CalendarDate | undefined, gender: "男" | "女" | undefined): IdComparison;
  /** Gatherings somebody missed and has not made up. */
  absences(books: Books, asOf: CalendarDate): readonly Absence[];
  makeUp(absence: Absence): StudyEntry;
}

/** Ledgers made new, copied into the standard form, or named as they stand. */
export interface TableRules {
  make(snapshot: Snapshot, wish: NewLedgerWish): EditPlan | undefined;
  name(snapshot: Snapshot, books: Books, table: RecognisedTable, options: RecogniseOptions): NamedTable;
  copy(snapshot: Snapshot, books: Books, table: RecognisedTable, options: RecogniseOptions): CopiedLedger;
  /** Kinds of which an empty ledger can be made. */
  readonly kinds: readonly LedgerKind[];
}

/** The pure rooms as every shell uses them; tests put others in place of a part to make a step slow or fail. */
export interface Engine {
  recognise(snapshot: Snapshot, options: RecogniseOptions): Steps<Books>;
  /** The books of one branch of several, by its name in full or in short; `undefined` where none or more than one fits. */
  branchBooks(books: Books, name: string): { readonly books: Books } | undefined;
  /** The standards with the packs of the workbook: its 支部标准 table and whatever its settings kept. What cannot be used is left out and said. */
  standards(asOf: CalendarDate, snapshot: Snapshot, kept: KeptPacks): StandardsInForce;
  /** The same standards made again from their packs, which alone can be sent to and fro. */
  standardsFrom(asOf: CalendarDate, packs: WorkbookPacks): Standards;
  check(
    books: Books,
    options: { readonly asOf: CalendarDate; readonly year: number; readonly standards: Standards },
  ): Steps<CheckReport>;
  /** The report less what was told 已核对, which list, marks, sheets and tasks alike leave out. */
  open(report: CheckReport, acknowledged: readonly string[]): OpenReport;
  /** All that follows from the books and is not written there. */
  suggest(snapshot: Snapshot, books: Books, asOf: CalendarDate): Steps<readonly Suggestion[]>;
  /** True for another way of writing what stands there; all other suggestions fill blanks. */
  isStyle(kind: FillKind): boolean;
  planFill(accepted: readonly Suggestion[]): EditPlan;
  /** The cells of the workbook's 支部标准 table to be changed so that it says what the branch's new pack says. */
  planStandardEdits(judged: Judged, pack: Pack): EditPlan;
  /** The list of tasks, matched with the one that stands in the workbook. */
  planTasks(snapshot: Snapshot, context: SheetContext): TaskList;
  /** What the books can say in a form of the superior body, and why the rest stays blank. */
  planForm(request: FormRequest): FormFill;
  planMarks(report: CheckReport, books: Books): MarkPlan;
  /** Where a finding is seen: its cells, else the place that stands for the gap; empty where it has none at all. */
  cellsOf(finding: Finding, report: CheckReport, books: Books): readonly CellAddress[];
  readonly reports: readonly ReportCard[];
  planSheet(id: string, context: SheetContext): SheetPlan;
  readonly changeLog: ChangeLogRules;
  readonly packs: PackRules;
  readonly entries: EntryRules;
  readonly tables: TableRules;
  /** In words, by the clauses as the branch's pack has them. */
  describeFinding(finding: Finding, language: Language, standards: Standards): Description;
  describeVerdict(verdict: Verdict, language: Language, standards: Standards): Description;
  clauseTitle(id: string, language: Language): string;
  /** What is still possible in the year of the report. */
  outlook(books: Books, report: CheckReport, standards: Standards): Outlook;
  readonly outlookWords: OutlookWords;
  leftOutReason(row: LeftOut, language: Language): string;
  missingWords(missing: Missing, language: Language): string;
}
