import type { EditPlan, ChangeRecord, MarkPlan, SheetPlan } from "../../domain/plan";
import type { LedgerSettings } from "../../domain/settings";
import type { Snapshot } from "../../domain/snapshot";
import type { Capabilities, Outcome, RangeAddress, Task, UserChange, WorkbookPort, WrittenSheet } from "../port";
import { has } from "./capabilities";
import { ChangeWatch, OwnWrites } from "./changes";
import { applyEdits } from "./edits/apply-edits";
import { emptySheets, makeSheets } from "./edits/make-sheets";
import { putBack } from "./edits/put-back";
import type { PutBack } from "./edits/put-back";
import type { SheetFinder } from "./find-sheets";
import { inExcel, readingExcel } from "./in-excel";
import { removeMarks, setMarks } from "./marks";
import type { Marked } from "./marks";
import { writeOwnSheets } from "./own-sheets/write-sheets";
import { CELLS_PER_TRIP } from "./read-blocks";
import { readWorkbook } from "./read-snapshot";
import { showCell } from "./select";
import { readSettings, writeSettings } from "./settings";
import type { ReadSettings } from "./settings";

/** The port's calls over the workbook that is open in Excel. One call is one `Excel.run`. */
export class ExcelPort implements WorkbookPort {
  private readonly own = new OwnWrites();
  private readonly watch: ChangeWatch;

  constructor(
    readonly capabilities: Capabilities,
    private readonly finder: SheetFinder,
  ) {
    this.watch = new ChangeWatch(this.own, finder);
  }

  readSnapshot(task?: Task): Promise<Outcome<Snapshot>> {
    const cellsPerTrip = CELLS_PER_TRIP[this.capabilities.host === "excel-web" ? "web" : "desktop"];
    return readingExcel((context) =>
      readWorkbook(context, { finder: this.finder, cellsPerTrip, comments: has("1.10") }, task),
    );
  }

  applyMarks(plan: MarkPlan, task?: Task): Promise<Outcome<Marked>> {
    return inExcel((context) => setMarks(context, this.finder, plan, task));
  }

  clearMarks(task?: Task): Promise<Outcome<{ readonly removed: number }>> {
    return inExcel((context) => removeMarks(context, this.finder, task));
  }

  writeSheets(plans: readonly SheetPlan[], task?: Task): Promise<Outcome<readonly WrittenSheet[]>> {
    return this.own.during(inExcel((context) => writeOwnSheets(context, this.finder, plans, task)));
  }

  applyEdits(plan: EditPlan, task?: Task): Promise<Outcome<ChangeRecord>> {
    return this.own.during(
      inExcel((context) =>
        plan.sheets
          ? makeSheets(context, this.finder, plan, task)
          : applyEdits(context, this.finder, this.own, plan, task),
      ),
    );
  }

  putBack(change: ChangeRecord, _task?: Task): Promise<Outcome<PutBack>> {
    return this.own.during(
      inExcel((context) =>
        change.sheets.length > 0 ? emptySheets(context, this.finder, change) : putBack(context, this.finder, change),
      ),
    );
  }

  select(target: RangeAddress): Promise<Outcome<void>> {
    return inExcel((context) => showCell(context, target));
  }

  readSettings(): Promise<Outcome<ReadSettings>> {
    return readingExcel(readSettings);
  }

  writeSettings(settings: LedgerSettings): Promise<Outcome<void>> {
    return inExcel((context) => writeSettings(context, settings));
  }

  onChanged(listener: (change: UserChange) => void): () => void {
    return this.watch.add(listener);
  }
}
