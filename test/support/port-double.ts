import type { ChangeRecord, EditPlan, MarkPlan, SheetPlan } from "../../src/domain/plan";
import { EMPTY_SETTINGS, type LedgerSettings } from "../../src/domain/settings";
import type { Snapshot } from "../../src/domain/snapshot";
import type { Outcome, RangeAddress, Refusal, Task, UserChange, WorkbookPort } from "../../src/workbook/port";

export type PortCall = Exclude<keyof WorkbookPort, "capabilities" | "onChanged">;

/** What a call does instead of answering: refuse, throw as no port should, or wait until it is let go. */
export type Fault =
  | { readonly kind: "refuse"; readonly refusal: Refusal }
  | { readonly kind: "throw"; readonly error: unknown }
  | { readonly kind: "wait"; readonly until: Promise<void> };

/** A port that writes down every call, answers from memory, and fails where it is told to. */
export class PortDouble implements WorkbookPort {
  readonly capabilities = { host: "file", mergedUndo: false, savesFile: true, notes: true } as const;
  readonly calls: PortCall[] = [];
  readonly selected: RangeAddress[] = [];
  readonly sheets: SheetPlan[] = [];
  readonly edits: EditPlan[] = [];
  readonly faults = new Map<PortCall, Fault>();
  marks: MarkPlan = { marks: [] };
  settings: LedgerSettings | null = null;
  damaged = false;
  private readonly listeners = new Set<(change: UserChange) => void>();

  constructor(public snapshot: Snapshot = { fileName: "台账.xlsx", date1904: false, sheets: [], names: [] }) {}

  /** The user changes something in the workbook. */
  userChanges(change: UserChange = {}): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  get listening(): number {
    return this.listeners.size;
  }

  readSnapshot = (task?: Task) => this.answer("readSnapshot", task, () => this.snapshot);

  applyMarks = (plan: MarkPlan, task?: Task) =>
    this.answer("applyMarks", task, () => {
      this.marks = plan;
      return { marked: plan.marks.length, skipped: [] };
    });

  clearMarks = (task?: Task) =>
    this.answer("clearMarks", task, () => {
      const removed = this.marks.marks.length;
      this.marks = { marks: [] };
      return { removed };
    });

  writeSheets = (plans: readonly SheetPlan[], task?: Task) =>
    this.answer("writeSheets", task, () => {
      this.sheets.push(...plans);
      return plans.map((plan) => ({ report: plan.report, name: plan.name, created: true }));
    });

  applyEdits = (plan: EditPlan, task?: Task) =>
    this.answer("applyEdits", task, (): ChangeRecord => {
      this.edits.push(plan);
      return { id: "1", at: "2025-11-20T10:00:00", action: plan.action, cells: [], inserts: plan.inserts, sheets: [] };
    });

  putBack = (change: ChangeRecord, task?: Task) =>
    this.answer("putBack", task, () => ({ restored: change.cells.length, kept: [] }));

  select = (target: RangeAddress) =>
    this.answer("select", undefined, () => {
      this.selected.push(target);
    });

  readSettings = () =>
    this.answer("readSettings", undefined, () => ({ settings: this.settings, damaged: this.damaged }));

  writeSettings = (settings: LedgerSettings) =>
    this.answer("writeSettings", undefined, () => {
      this.settings = { ...EMPTY_SETTINGS, ...settings };
    });

  onChanged(listener: (change: UserChange) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private async answer<T>(call: PortCall, task: Task | undefined, make: () => T): Promise<Outcome<T>> {
    this.calls.push(call);
    const fault = this.faults.get(call);
    if (fault?.kind === "refuse") return { ok: false, refusal: fault.refusal };
    if (fault?.kind === "throw") throw fault.error;
    if (fault?.kind === "wait") await fault.until;
    if (task?.signal?.aborted) return { ok: false, refusal: { code: "cancelled" } };
    return { ok: true, value: make() };
  }
}
