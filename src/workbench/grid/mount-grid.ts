import { ICommandService, LocaleType } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { MarksView, SheetView, WorkbookView } from "../../workbook/file";
import type { RangeAddress } from "../../workbook/port";
import { BOOK, Drawing, stylesOf } from "./drawing";
import type { Grid, GridEvents } from "./grid";
import { guardCommands } from "./policy";
import { resourcesOf } from "./rules";
import { firstInView } from "./scroll-place";
import { sheetData } from "./sheet-data";
import { startUniver } from "./start-univer";
import { styleData } from "./style-data";
import { TypedCells } from "./typed-cells";

/** Pixels the formula bar, the headers, the sheet tabs and the scroll bar take from the sheet, with some to spare. */
const BARS = 160;
const ROW_HEADER = 80;

/** Puts a workbook's picture into an element. Loaded by itself, as Univer weighs more than all the rest. */
export function mountGrid(container: HTMLElement, view: WorkbookView, events: GridEvents): Grid {
  return new UniverGrid(container, view, events);
}

/** True where the cell is in view and not at its very edge. */
function isSeen(sheet: FWorksheet, row: number, column: number): boolean {
  const seen = sheet.getVisibleRange();
  if (!seen) return false;
  return row >= seen.startRow && row < seen.endRow - 1 && column >= seen.startColumn && column < seen.endColumn;
}

class UniverGrid implements Grid {
  private readonly running: ReturnType<typeof startUniver>;
  private readonly commands: ICommandService;
  private readonly typed: TypedCells;
  private readonly drawing: Drawing;
  private readonly book: FWorkbook;
  /** Sheet ids of Univer by name; a sheet made anew gets an id of its own. */
  private readonly ids = new Map<string, string>();
  private made = 0;
  private ours = 0;
  private waiting = false;

  constructor(
    private readonly container: HTMLElement,
    view: WorkbookView,
    private readonly events: GridEvents,
  ) {
    this.running = startUniver(container);
    this.commands = this.running.univer.__getInjector().get(ICommandService);
    this.drawing = new Drawing(this.commands);
    this.typed = new TypedCells(
      (id) => this.sheetById(id)?.getSheetName(),
      ({ sheet, row, column }) =>
        this.sheetNamed(sheet)
          ?.getRange(row - 1, column - 1)
          .getFormula() || undefined,
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
    return id;
  }

  private createBook(view: WorkbookView): FWorkbook {
    const sheets = view.sheets.map((sheet) => ({ view: sheet, id: this.newId(sheet) }));
    const looks = view.styles.map(styleData);
    for (const { id, view: sheet } of sheets) this.drawing.know(id, sheet.marks.length);
    return this.running.api.createWorkbook({
      id: BOOK,
      name: "",
      appVersion: "0.25.1",
      locale: LocaleType.ZH_CN,
      styles: stylesOf(view),
      defaultStyle: view.styles[0] ? styleData(view.styles[0]) : undefined,
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map(({ id, view: sheet }) => [id, sheetData(sheet, id, looks)])),
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
      const there = this.book.getActiveSheet().getSheetId() === sheet.getSheetId();
      if (!there) this.book.setActiveSheet(sheet);
      const top = Math.min(range.top, sheet.getMaxRows()) - 1;
      const left = Math.min(range.left, sheet.getMaxColumns()) - 1;
      const bottom = Math.min(range.bottom, sheet.getMaxRows());
      const right = Math.min(range.right, sheet.getMaxColumns());
      if (!there || !isSeen(sheet, top, left)) this.scrollTo(sheet, top, left);
      sheet.getRange(top, left, bottom - top, right - left).activate();
    });
    return true;
  }

  private scrollTo(sheet: FWorksheet, row: number, column: number): void {
    const { clientHeight, clientWidth } = this.container;
    const firstRow = firstInView(row, (line) => sheet.getRowHeight(line), clientHeight - BARS, 3);
    const firstColumn = firstInView(column, (line) => sheet.getColumnWidth(line), clientWidth - ROW_HEADER, 2);
    sheet.scrollToCell(firstRow, firstColumn);
  }

  isTyping(): boolean {
    return this.book.isCellEditing() && this.container.contains(document.activeElement);
  }

  async endTyping(): Promise<void> {
    if (this.book.isCellEditing()) await this.book.endEditingAsync(true);
    this.announce();
  }

  showMarks(sheets: MarksView): void {
    this.asOurs(() => {
      for (const { name, marks } of sheets) {
        const id = this.ids.get(name);
        if (id !== undefined) this.drawing.drawMarks(id, marks);
      }
    });
  }

  showCells(view: SheetView, cells: readonly { readonly row: number; readonly column: number }[]): void {
    const id = this.ids.get(view.name);
    if (id !== undefined) this.asOurs(() => this.drawing.drawCells(id, view, cells));
  }

  showSheets(view: WorkbookView, names: ReadonlySet<string>): void {
    this.asOurs(() => {
      view.sheets.forEach((sheet, index) => {
        if (names.has(sheet.name) || !this.ids.has(sheet.name)) this.replaceSheet(view, sheet, index);
      });
      const there = new Set(view.sheets.map(({ name }) => name));
      for (const [name, id] of [...this.ids]) {
        if (there.has(name)) continue;
        this.drawing.eraseSheet(id, name);
        this.ids.delete(name);
      }
    });
  }

  private replaceSheet(book: WorkbookView, view: SheetView, index: number): void {
    const old = this.sheetNamed(view.name);
    const wasActive = old !== null && this.book.getActiveSheet().getSheetId() === old.getSheetId();
    if (old) this.drawing.renameAway(old.getSheetId(), view.name);
    const id = this.newId(view);
    this.drawing.drawSheet(id, view, index, book);
    const drawn = this.sheetById(id);
    if (wasActive && drawn) this.book.setActiveSheet(drawn);
    if (old) this.drawing.eraseSheet(old.getSheetId(), view.name);
  }

  dispose(): void {
    this.running.univer.dispose();
  }
}
