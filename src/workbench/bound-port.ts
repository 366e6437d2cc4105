import type { ChangeRecord } from "../domain/plan";
import type { FilePort } from "../workbook/file";
import type { Outcome, WorkbookPort } from "../workbook/port";
import type { Grid } from "./grid/grid";

/** What the page must know of the pane's writes. */
export interface PortEvents {
  /** The grid, once it is drawn; the port works without it. */
  readonly grid: () => Grid | undefined;
  /** The file has changed and is not saved. */
  readonly onWritten: () => void;
}

/** The file's port as the pane gets it: every write of the pane appears in the grid as well, every jump goes there. */
export function bindPort(port: FilePort, { grid, onWritten }: PortEvents): WorkbookPort {
  async function written<T>(
    call: Promise<Outcome<T>>,
    show: (grid: Grid, value: T) => void,
    idle = false,
  ): Promise<Outcome<T>> {
    const outcome = await call;
    if (!outcome.ok) return outcome;
    if (!idle) onWritten();
    const drawn = grid();
    if (drawn) show(drawn, outcome.value);
    return outcome;
  }
  const settled = async () => grid()?.endTyping();
  const marks = (drawn: Grid) => drawn.showMarks(port.marks());
  return {
    capabilities: port.capabilities,
    // The pane also reads unasked, after a change: a cell that is being typed in is not taken out of the user's hands.
    readSnapshot: async (task) => {
      if (grid()?.isTyping()) return { ok: false, refusal: { code: "editing-cell" } };
      await settled();
      return port.readSnapshot(task);
    },
    // Marks also follow unasked: they too leave alone whoever is typing.
    applyMarks: async (plan, task) => {
      if (grid()?.isTyping()) return { ok: false, refusal: { code: "editing-cell" } };
      await settled();
      // Nothing to mark and nothing marked before: the file stays as it is, and is not to be saved.
      const idle = plan.marks.length === 0 && !port.marks().some((sheet) => sheet.marks.length > 0);
      return written(port.applyMarks(plan, task), marks, idle);
    },
    clearMarks: (task) => written(port.clearMarks(task), marks),
    writeSheets: (plans, task) =>
      written(port.writeSheets(plans, task), (drawn, sheets) =>
        drawn.showSheets(port.view(), new Set(sheets.map(({ name }) => name))),
      ),
    applyEdits: (plan, task) =>
      settled().then(() => written(port.applyEdits(plan, task), (drawn, change) => showChange(port, drawn, change))),
    putBack: (change, task) =>
      settled().then(() => written(port.putBack(change, task), (drawn) => showChange(port, drawn, change))),
    select: async (target) => {
      const found = await port.select(target);
      if (found.ok && grid()?.select(target) === false)
        return { ok: false, refusal: { code: "sheet-missing", sheet: target.sheet } };
      return found;
    },
    readSettings: () => port.readSettings(),
    writeSettings: (settings) => written(port.writeSettings(settings), () => {}),
    onChanged: (listener) => port.onChanged(listener),
  };
}

/** Rows that came or went move everything below them, and a table lends a look: then the sheet is drawn anew; else the cells alone. */
function showChange(port: FilePort, grid: Grid, change: ChangeRecord): void {
  const view = port.view();
  const moved = new Set([...change.inserts, ...(change.tables ?? [])].map(({ sheet }) => sheet).concat(change.sheets));
  if (moved.size > 0) grid.showSheets(view, moved);
  for (const sheet of view.sheets) {
    if (moved.has(sheet.name)) continue;
    const cells = change.cells.flatMap(({ at }) =>
      at.sheet === sheet.name ? [{ row: at.row, column: at.column }] : [],
    );
    if (cells.length > 0) grid.showCells(sheet, cells);
  }
}
