import type { Outcome, Task, WrittenSheet } from "../port";
import type { FilePort } from "./file-port";
import { readView } from "./view/read-view";
import type { WorkbookView } from "./view/workbook-view";
import type { LedgerSettings } from "../../domain/settings";
import type { MarkPlan, SheetPlan } from "../../domain/plan";
import type { Snapshot } from "../../domain/snapshot";
import { applyMarks, type MarksApplied } from "./marks/apply-marks";
import { clearMarks } from "./marks/clear-marks";
import { change, type WorkbookPackage } from "./package/workbook-package";
import { writeSheets } from "./own-sheets/write-sheets";
import { readSettings, writeSettings } from "./settings/settings-part";
import { snapshotSteps } from "./snapshot/read-snapshot";
import { answer, refuse } from "./refused";
import { finish, runSteps } from "./steps";

/** The port's calls over one package. */
export class FileWorkbook implements FilePort {
  readonly capabilities = { host: "file", mergedUndo: false, savesFile: true, notes: true } as const;

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

  save(): Outcome<Uint8Array> {
    return answer(() => finish(this.book.parts.saveSteps()));
  }

  // Not built yet: each answers so, and writes nothing.
  applyEdits = notYet;
  putBack = notYet;
  select = notYet;
  onChanged = () => () => undefined;
  userEdit = () => answer<void>(() => refuse("unsupported"));
  userRows = () => answer<void>(() => refuse("unsupported"));
}

async function notYet(): Promise<Outcome<never>> {
  return answer(() => refuse("unsupported"));
}
