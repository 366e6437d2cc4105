import type { EmulatedExcel } from "./emulated-excel";
import { parseLocal } from "../model/rects";
import { shiftRows } from "../model/shift";
import { takeEntry } from "../model/entry";
import { PLAIN } from "../model/style";
import type { HostSheet } from "../model/sheet";

/** The person at the keyboard, and the second author elsewhere: what they do goes past the client. */
export class ExcelUser {
  constructor(
    private readonly excel: EmulatedExcel,
    private readonly source: "Local" | "Remote" = "Local",
  ) {}

  private sheet(name: string): HostSheet {
    const sheet = this.excel.book.sheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  types(sheetName: string, cell: string, value: string | number | boolean): void {
    const sheet = this.sheet(sheetName);
    const rect = parseLocal(cell);
    const style = sheet.cell(rect.top, rect.left)?.style ?? PLAIN;
    const entry = takeEntry(value, style.numberFormat);
    sheet.put(rect.top, rect.left, { value: value === "" ? null : entry.value, formula: entry.formula });
    this.excel.book.changed(sheet, rect, "RangeEdited", this.source);
    this.excel.flush();
  }

  insertsRows(sheetName: string, before: number, count: number): void {
    const sheet = this.sheet(sheetName);
    shiftRows(this.excel.book, sheet, before, count);
    this.excel.book.changed(sheet, parseLocal(`${before}:${before + count - 1}`), "RowInserted", this.source);
    this.excel.flush();
  }

  deletesRows(sheetName: string, from: number, count: number): void {
    const sheet = this.sheet(sheetName);
    shiftRows(this.excel.book, sheet, from, -count);
    this.excel.book.changed(sheet, parseLocal(`${from}:${from + count - 1}`), "RowDeleted", this.source);
    this.excel.flush();
  }

  renamesSheet(from: string, to: string): void {
    this.sheet(from).name = to;
  }

  deletesSheet(name: string): void {
    const { book } = this.excel;
    const sheet = this.sheet(name);
    book.sheets = book.sheets.filter((one) => one !== sheet);
    book.tables = book.tables.filter((table) => table.sheet !== sheet);
    book.names = book.names.filter((one) => one.sheet !== sheet);
    if (book.active === sheet) book.active = book.sheets[0]!;
    book.events.raise("sheet-deleted", ["Workbook"], { source: this.source, worksheetId: sheet.id });
    this.excel.flush();
  }

  protects(sheetName: string): void {
    this.sheet(sheetName).protection = { options: {} };
  }

  startsTyping(): void {
    this.excel.inEditMode = true;
  }

  pressesEnter(): void {
    this.excel.inEditMode = false;
  }
}
