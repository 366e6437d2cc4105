import { cellName } from "../../../src/domain/address";
import { mountGrid } from "../../../src/workbench/grid/mount-grid";
import type { Grid } from "../../../src/workbench/grid/grid";
import { openWorkbook } from "../../../src/workbook/file";
import type { FilePort } from "../../../src/workbook/file";
import type { HostFile } from "../file/host-file";
import { saveHostFile } from "../file/save-host-file";

export interface TypedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string | number | boolean;
}

/** Answers come in quick succession; the picture is drawn once they are still. */
const STILL = 120;

function opened(host: HostFile): FilePort {
  const port = openWorkbook(saveHostFile(host), host.name);
  if (!port.ok) throw new Error(port.refusal.code);
  return port.value;
}

/** The workbench's grid over what the emulated Excel would save at this moment. */
export class BookPicture {
  private readonly grid: Grid;
  private readonly place = document.createElement("div");
  private shown = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    parent: HTMLElement,
    private readonly host: HostFile,
    typed: (cell: TypedCell) => void,
  ) {
    this.place.style.height = "100%";
    parent.append(this.place);
    const view = opened(host).view();
    this.shown = new Set(view.sheets.map((sheet) => sheet.name));
    this.grid = mountGrid(this.place, view, {
      onEdits: (edits) => {
        for (const { sheet, row, column, value } of edits)
          typed({
            sheet,
            cell: cellName(row, column),
            value: value === null || typeof value === "object" ? "" : value,
          });
      },
      onRefused: () => undefined,
    });
  }

  /** Draws the workbook as it is now, and goes where Excel is. */
  follow(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.draw(), STILL);
  }

  private draw(): void {
    const port = opened(this.host);
    const view = port.view();
    const names = new Set(view.sheets.map((sheet) => sheet.name));
    const touched = this.host.book.sheets
      .filter((sheet) => sheet.made || sheet.touched.cells.size > 0 || sheet.touched.structure.length > 0)
      .map((sheet) => sheet.name);
    this.grid.showSheets(view, new Set([...touched, ...[...names].filter((name) => !this.shown.has(name))]));
    this.grid.showMarks(port.marks());
    this.shown = names;
    const { active, selection } = this.host.book;
    this.grid.select({ sheet: active.name, range: selection });
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.grid.dispose();
    this.place.remove();
  }
}
