import type { SheetLook } from "../../../domain/form-look";
import type { SheetPlan } from "../../../domain/plan";
import type { Snapshot } from "../../../domain/snapshot";
import type { Outcome, RangeAddress, Refusal, Task, WrittenSheet } from "../../port";
import type { FilePort } from "../file-port-types";
import { FileWorkbook } from "../file-workbook";
import { newWorkbook } from "../package/new-workbook";
import { openPackage } from "../package/workbook-package";
import { answer } from "../refused";
import type { MarksView, WorkbookView } from "../view/workbook-view";

const REFUSAL: Refusal = { code: "other-format" };
const refused = { ok: false, refusal: REFUSAL } as const;

/**
 * The port over a file that is read and never written: an .xls, a table of text, a web page. Sheets of ours go into a new
 * workbook, which is what saving gives; everything else that writes is refused.
 */
export class ReadOnlyWorkbook implements FilePort {
  readonly capabilities = { host: "file", mergedUndo: false, savesFile: true, notes: true } as const;
  private made: FileWorkbook | undefined;

  /** `read`: the same tables as an .xlsx. */
  constructor(
    private readonly read: FileWorkbook,
    private readonly bytes: Uint8Array,
    readonly fileName: string,
  ) {}

  readSnapshot(task?: Task): Promise<Outcome<Snapshot>> {
    return this.read.readSnapshot(task);
  }

  async writeSheets(plans: readonly SheetPlan[], task?: Task): Promise<Outcome<readonly WrittenSheet[]>> {
    const [first] = plans;
    if (!first) return { ok: true, value: [] };
    const made = answer(() => this.made ?? new FileWorkbook(openPackage(newWorkbook(first.report, first.name)), ""));
    if (!made.ok) return made;
    const written = await made.value.writeSheets(plans.map(withoutLinks(plans)), task);
    if (written.ok) this.made = made.value;
    return written;
  }

  /** The new workbook with what was made; the file as it was opened where nothing was. */
  save(): Outcome<Uint8Array> {
    return this.made ? this.made.save() : { ok: true, value: this.bytes.slice() };
  }

  view(): WorkbookView {
    return this.read.view();
  }

  formLooks(): readonly SheetLook[] {
    return this.read.formLooks();
  }

  marks(): MarksView {
    return this.read.marks();
  }

  select(target: RangeAddress): Promise<Outcome<void>> {
    return this.read.select(target);
  }

  readSettings() {
    return this.read.readSettings();
  }

  async applyMarks() {
    return refused;
  }

  async clearMarks() {
    return refused;
  }

  async applyEdits() {
    return refused;
  }

  async putBack() {
    return refused;
  }

  async writeSettings() {
    return refused;
  }

  userEdit() {
    return refused;
  }

  userEdits() {
    return refused;
  }

  userRows() {
    return refused;
  }

  onChanged() {
    return () => undefined;
  }
}

/** The places a sheet of ours points at are in the old file, not in the new one. */
function withoutLinks(plans: readonly SheetPlan[]): (plan: SheetPlan) => SheetPlan {
  const names = new Set(plans.map(({ name }) => name));
  return (plan) => ({
    ...plan,
    rows: plan.rows.map((cells) =>
      cells.map((cell) => {
        if (!cell.link || names.has(cell.link.sheet)) return cell;
        const { link: _, ...rest } = cell;
        return rest;
      }),
    ),
  });
}
