import { type ICellData, ICommandService, LocaleType } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { SheetView, WorkbookView } from "../../workbook/file";
import type { RangeAddress } from "../../workbook/port";
import type { Grid, GridEvents } from "./grid";
import { guardCommands } from "./policy";
import { markRule, resourcesOf } from "./rules";
import { gridFormula, sheetData, styleId, valueData } from "./sheet-data";
import { startUniver } from "./start-univer";
import { styleData } from "./style-data";
import { TypedCells } from "./typed-cells";

const BOOK = "book";

/** Puts a workbook's picture into an element. Loaded by itself, as Univer weighs more than all the rest. */
export function mountGrid(container: HTMLElement, view: WorkbookView, events: GridEvents): Grid {
  return new UniverGrid(container, view, events);
}

class UniverGrid implements Grid {
  private readonly running: ReturnType<typeof startUniver>;
  private readonly commands: ICommandService;
  private readonly typed: TypedCells;
  private readonly book: FWorkbook;
  /** Sheet ids of Univer by name; a sheet made anew gets an id of its own. */
  private readonly ids = new Map<string, string>();
  private readonly marks = new Map<string, string[]>();
  private made = 0;
  private ours = 0;
  private waiting = false;

  constructor(
    container: HTMLElement,
    view: WorkbookView,
    private readonly events: GridEvents,
  ) {
    this.running = startUniver(container);
    this.commands = this.running.univer.__getInjector().get(ICommandService);
    this.typed = new TypedCells(
      (id) => this.sheetById(id)?.getSheetName(),
      ({ sheet, row, column }) => this.sheetNamed(sheet)?.getRange(row - 1, column - 1).getFormula() || undefined,
    );
    this.book = this.asOurs(() => this.createBook(view));
    guardCommands(this.commands, () => this.ours > 0, events.onRefused);
    this.commands.onCommandExecuted((info, options) => {
      if (this.ours > 0 || !this.typed.take(info, options?.fromFormula === true)) return;
      this.announceSoon();
    });
  }

  /** One action of the user is several mutations; they are handed on together, after the last. */
  private announceSoon(): void {
    if (this.waiting) return;
    this.waiting = true;
    setTimeout(() => this.announce(), 0);
  }

  private announce(): void {
    this.waiting = false;
    const edits = this.typed.flush();
    if (edits.length > 0) this.events.onEdits(edits);
  }

  private asOurs<T>(act: () => T): T {
    this.ours += 1;
    try {
      return act();
    } finally {
      this.ours -= 1;
    }
  }

  private newId(view: SheetView): string {
    this.made += 1;
    const id = `sheet${this.made}`;
    this.ids.set(view.name, id);
    this.marks.set(id, view.marks.map((_, index) => `${id}-mark-${index}`));
    return id;
  }

  private createBook(view: WorkbookView): FWorkbook {
    const sheets = view.sheets.map((sheet) => ({ view: sheet, id: this.newId(sheet) }));
    return this.running.api.createWorkbook({
      id: BOOK,
      name: "",
      appVersion: "0.25.1",
      locale: LocaleType.ZH_CN,
      styles: Object.fromEntries(view.styles.map((style, index) => [styleId(index), styleData(style)])),
      defaultStyle: view.styles[0] ? styleData(view.styles[0]) : undefined,
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map(({ id, view: sheet }) => [id, sheetData(sheet, id)])),
      resources: resourcesOf(sheets),
    });
  }

  private sheetById(id: string): FWorksheet | null {
    return this.book.getSheetBySheetId(id);
  }

  private sheetNamed(name: string): FWorksheet | null {
    const id = this.ids.get(name);
    return id === undefined ? null : this.sheetById(id);
  }

  select({ sheet: name, range }: RangeAddress): boolean {
    const sheet = this.sheetNamed(name);
    if (!sheet) return false;
    this.asOurs(() => {
      if (sheet.isSheetHidden()) sheet.showSheet();
      this.book.setActiveSheet(sheet);
      const top = Math.min(range.top, sheet.getMaxRows()) - 1;
      const left = Math.min(range.left, sheet.getMaxColumns()) - 1;
      const bottom = Math.min(range.bottom, sheet.getMaxRows());
      const right = Math.min(range.right, sheet.getMaxColumns());
      sheet.getRange(top, left, bottom - top, right - left).activate();
      // Some lines above stay in view, so that one sees what the cell belongs to.
      sheet.scrollToCell(Math.max(0, top - 3), Math.max(0, left - 2));
    });
    return true;
  }

  async endTyping(): Promise<void> {
    if (this.book.isCellEditing()) await this.book.endEditingAsync(true);
    this.announce();
  }

  showMarks(view: WorkbookView): void {
    this.asOurs(() => {
      for (const sheet of view.sheets) this.replaceMarks(sheet);
    });
  }

  private replaceMarks(view: SheetView): void {
    const id = this.ids.get(view.name);
    if (id === undefined) return;
    const place = { unitId: BOOK, subUnitId: id };
    for (const cfId of this.marks.get(id) ?? []) this.commands.syncExecuteCommand("sheet.mutation.delete-conditional-rule", { ...place, cfId });
    this.made += 1;
    const rules = view.marks.map((mark, index) => markRule(mark, `${id}-mark-${this.made}-${index}`));
    for (const rule of rules) this.commands.syncExecuteCommand("sheet.mutation.add-conditional-rule", { ...place, rule });
    this.marks.set(id, rules.map((rule) => rule.cfId));
  }

  showCells(view: SheetView, cells: readonly { readonly row: number; readonly column: number }[]): void {
    const id = this.ids.get(view.name);
    if (id === undefined) return;
    const rows = new Map(view.rows.map((row) => [row.row, row]));
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const { row, column } of cells) {
      const cell = rows.get(row)?.cells.find((each) => each.column === column);
      const formula = cell?.formula && gridFormula(cell.formula);
      const blank: ICellData = { v: null, p: null, f: null, si: null };
      (cellValue[row - 1] ??= {})[column - 1] = { ...blank, ...valueData(cell?.value), ...(formula && { f: formula }) };
    }
    this.asOurs(() => this.commands.syncExecuteCommand("sheet.mutation.set-range-values", { unitId: BOOK, subUnitId: id, cellValue }));
  }

  showSheets(view: WorkbookView, names: ReadonlySet<string>): void {
    this.asOurs(() => {
      this.addStyles(view);
      view.sheets.forEach((sheet, index) => {
        if (names.has(sheet.name) || !this.ids.has(sheet.name)) this.replaceSheet(sheet, index);
      });
    });
  }

  /** Looks the file has gained: Univer takes them by the cell, so they are put into its table first. */
  private addStyles(view: WorkbookView): void {
    const known = this.book.getWorkbook().getSnapshot().styles;
    view.styles.forEach((style, index) => {
      known[styleId(index)] ??= styleData(style);
    });
  }

  private replaceSheet(view: SheetView, index: number): void {
    const old = this.sheetNamed(view.name);
    const wasActive = old !== null && this.book.getActiveSheet().getSheetId() === old.getSheetId();
    const id = this.newId(view);
    const data = sheetData(view, id);
    if (old) this.commands.syncExecuteCommand("sheet.mutation.set-worksheet-name", { unitId: BOOK, subUnitId: old.getSheetId(), name: `${view.name}\u200b` });
    this.commands.syncExecuteCommand("sheet.mutation.insert-sheet", { unitId: BOOK, index, sheet: data });
    for (const [mark, cfId] of view.marks.map((each, place) => [each, `${id}-mark-${place}`] as const))
      this.commands.syncExecuteCommand("sheet.mutation.add-conditional-rule", { unitId: BOOK, subUnitId: id, rule: markRule(mark, cfId) });
    const made = this.sheetById(id);
    if (wasActive && made) this.book.setActiveSheet(made);
    if (old) this.commands.syncExecuteCommand("sheet.mutation.remove-sheet", { unitId: BOOK, subUnitId: old.getSheetId(), subUnitName: view.name });
  }

  dispose(): void {
    this.running.univer.dispose();
  }
}
