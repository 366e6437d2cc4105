import type { Outcome, RangeAddress, Task, UserChange, WrittenSheet } from "../port";
import { applyEdits } from "./edits/apply-edits";
import { ChangeMemory } from "./edits/change-memory";
import { putBack } from "./edits/put-back";
import type { PutBack } from "./edits/put-back-outcome";
import { placesOf, writeUserEdits } from "./edits/user-edit";
import type { FilePort, UserEdit, UserRows } from "./file-port-types";
import { formLooks } from "./view/form-look";
import { readMarks, readView } from "./view/read-view";
import type { MarksView, WorkbookView } from "./view/workbook-view";
import type { SheetLook } from "../../domain/form-look";
import type { LedgerSettings } from "../../domain/settings";
import { MAX_COLUMN, MAX_ROW } from "../../domain/address";
import type { ChangeRecord, EditPlan, MarkPlan, SheetPlan } from "../../domain/plan";
import type { Snapshot } from "../../domain/snapshot";
import { applyMarks, type MarksApplied } from "./marks/apply-marks";
import { clearMarks } from "./marks/clear-marks";
import { shiftRows } from "./rows/shift-rows";
import { change, findSheet, type WorkbookPackage } from "./package/workbook-package";
import { writeSheets } from "./own-sheets/write-sheets";
import { readSettings, writeSettings } from "./settings/settings-part";
import { snapshotSteps } from "./snapshot/read-snapshot";
import { answer, refuse } from "./refused";
import { finish, runSteps } from "./steps";

/** The port's calls over one package. */
export class FileWorkbook implements FilePort {
  readonly capabilities = { host: "file", mergedUndo: false, savesFile: true, notes: true } as const;

  private readonly memory = new ChangeMemory();
  private readonly listeners = new Set<(change: UserChange) => void>();

  constructor(
    private readonly book: WorkbookPackage,
    readonly fileName: string,
  ) {}

  async readSnapshot(task?: Task): Promise<Outcome<Snapshot>> {
    return runSteps(snapshotSteps(this.book, this.fileName), task, (progress) => progress);
  }

  async applyMarks(plan: MarkPlan, task?: Task): Promise<Outcome<MarksApplied>> {
    return this.write(() => applyMarks(this.book, plan), task);
  }

  async clearMarks(task?: Task): Promise<Outcome<{ readonly removed: number }>> {
    return this.write(() => ({ removed: clearMarks(this.book) }), task);
  }

  async writeSheets(plans: readonly SheetPlan[], task?: Task): Promise<Outcome<readonly WrittenSheet[]>> {
    return this.write(() => writeSheets(this.book, plans), task);
  }

  async readSettings(): Promise<Outcome<{ readonly settings: LedgerSettings | null; readonly damaged: boolean }>> {
    return answer(() => readSettings(this.book));
  }

  async writeSettings(settings: LedgerSettings): Promise<Outcome<void>> {
    return this.write(() => writeSettings(this.book, settings));
  }

  /** A write: all of it or nothing. */
  private write<T>(step: () => T, task?: Task): Outcome<T> {
    if (task?.signal?.aborted) return { ok: false, refusal: { code: "cancelled" } };
    return answer(() => change(this.book, step));
  }

  view(): WorkbookView {
    return readView(this.book);
  }

  formLooks(): readonly SheetLook[] {
    return formLooks(readView(this.book));
  }

  marks(): MarksView {
    return readMarks(this.book);
  }

  save(): Outcome<Uint8Array> {
    return answer(() => finish(this.book.parts.saveSteps()));
  }

  async applyEdits(plan: EditPlan, task?: Task): Promise<Outcome<ChangeRecord>> {
    return this.write(() => applyEdits(this.book, plan, this.memory), task);
  }

  async putBack(record: ChangeRecord, task?: Task): Promise<Outcome<PutBack>> {
    return this.write(() => putBack(this.book, record, this.memory), task);
  }

  /** A file has no window: the target is looked for, the page beside it shows it. */
  async select(target: RangeAddress): Promise<Outcome<void>> {
    return answer(() => {
      const entry = findSheet(this.book, target.sheet);
      if (entry.visibility !== "visible") refuse("sheet-hidden", { sheet: target.sheet });
      if (target.range.bottom > MAX_ROW || target.range.right > MAX_COLUMN)
        refuse("out-of-bounds", { sheet: target.sheet });
    });
  }

  onChanged(listener: (change: UserChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  userEdit(edit: UserEdit): Outcome<void> {
    return this.userEdits([edit]);
  }

  userEdits(edits: readonly UserEdit[]): Outcome<void> {
    return this.byUser(placesOf(edits), () => writeUserEdits(this.book, edits));
  }

  userRows({ sheet, change: kind, row, count }: UserRows): Outcome<void> {
    const shift = { sheet, at: row, count: kind === "insert" ? count : -count };
    const below = { top: row, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };
    return this.byUser([{ sheet, range: below }], () => shiftRows(this.book, shift));
  }

  private byUser(changes: readonly UserChange[], step: () => void): Outcome<void> {
    const outcome = this.write(step);
    if (outcome.ok) for (const listener of [...this.listeners]) changes.forEach(listener);
    return outcome;
  }
}
