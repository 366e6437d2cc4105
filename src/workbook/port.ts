import type { CellAddress, Rect } from "../domain/address";
import type { ChangeRecord, EditPlan, MarkPlan, RowInsert, SheetPlan } from "../domain/plan";
import type { LedgerSettings } from "../domain/settings";
import type { Snapshot } from "../domain/snapshot";

/**
 * The port: all that the rest of the program knows of a workbook, whoever is behind it. Types only; no word of Office.
 * Nothing here throws for what can be expected: every call answers with a value or a refusal.
 */
export interface WorkbookPort {
  readonly capabilities: Capabilities;

  /** The whole workbook as plain data. Reads values only; changes nothing. */
  readSnapshot(task?: Task): Promise<Outcome<Snapshot>>;

  /** Takes out every mark of ours, then sets the plan's. Cell values are never touched. */
  applyMarks(
    plan: MarkPlan,
    task?: Task,
  ): Promise<Outcome<{ readonly marked: number; readonly skipped: readonly Skipped[] }>>;

  /** Takes out every mark of ours, wherever it has wandered to. */
  clearMarks(task?: Task): Promise<Outcome<{ readonly removed: number }>>;

  /** Makes our sheets, or clears and writes those that are there. Never touches a user's sheet. */
  writeSheets(plans: readonly SheetPlan[], task?: Task): Promise<Outcome<readonly WrittenSheet[]>>;

  /** Writes into the user's sheets what the plan shows, all or nothing. */
  applyEdits(plan: EditPlan, task?: Task): Promise<Outcome<ChangeRecord>>;

  /** Puts a change back. Cells the user has changed since are left and listed. */
  putBack(change: ChangeRecord, task?: Task): Promise<Outcome<PutBackResult>>;

  /** Shows and selects a cell or range. */
  select(target: RangeAddress): Promise<Outcome<void>>;

  /** Our settings; `null` where the workbook has none or they are damaged (`damaged` says which). */
  readSettings(): Promise<Outcome<{ readonly settings: LedgerSettings | null; readonly damaged: boolean }>>;
  writeSettings(settings: LedgerSettings): Promise<Outcome<void>>;

  /** Called after the user (or a co-author) has changed something; returns the call that ends it. */
  onChanged(listener: (change: UserChange) => void): () => void;
}

/** Progress and cancelling of a long call. A cancelled call answers with the refusal `cancelled` and has written nothing. */
export interface Task {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface RangeAddress {
  readonly sheet: string;
  readonly range: Rect;
}

export interface UserChange {
  /** Absent where the host does not tell. */
  readonly sheet?: string;
  readonly range?: Rect;
}

export interface WrittenSheet {
  readonly report: string;
  readonly name: string;
  readonly created: boolean;
}

/** What putting back came to. */
export interface PutBackResult {
  readonly restored: number;
  /** Cells the user has changed since, left as they are. */
  readonly kept: readonly CellAddress[];
  /** Rows that went out again, at their places before any of them went. */
  readonly removed?: readonly RowInsert[];
}

/** A cell or sheet a call had to pass over, and why. */
export interface Skipped {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
  readonly why: RefusalCode;
}

/** What the host can do, probed once. */
export interface Capabilities {
  readonly host: "file" | "excel-desktop" | "excel-web" | "excel-mac";
  /** The host's own undo takes a write of ours back as one step. */
  readonly mergedUndo: boolean;
  /** The workbook can be saved by us as a file (a browser or the command), not by the host. */
  readonly savesFile: boolean;
  readonly notes: boolean;
}

/** Expected refusals. The pane has a sentence with a next step for each. */
export type RefusalCode =
  | "not-a-workbook"
  | "truncated"
  | "too-large"
  | "encrypted"
  | "old-xls"
  | "html-as-xls"
  | "strict-ooxml"
  | "other-format"
  | "damaged-part"
  | "protected-sheet"
  | "protected-workbook"
  | "read-only"
  | "editing-cell"
  | "sheet-missing"
  | "sheet-hidden"
  | "table-missing"
  | "cell-changed"
  | "formula-cell"
  | "covered-cell"
  | "out-of-bounds"
  | "filtered-rows"
  | "overlaps-table"
  | "name-taken"
  | "unsupported"
  | "payload-too-large"
  | "workbook-changed"
  | "host-busy"
  | "host-failed"
  | "cancelled";

export interface Refusal {
  readonly code: RefusalCode;
  /** Where, if it is one place. */
  readonly sheet?: string;
  readonly cell?: { readonly row: number; readonly column: number };
  /** A technical word for the copy button; never shown by itself and free of personal data. */
  readonly detail?: string;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };
