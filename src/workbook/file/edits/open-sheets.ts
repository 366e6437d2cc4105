import type { Rect } from "../../../domain/address";
import { findSheet, type WorkbookPackage } from "../package/workbook-package";
import { holdsFormulas } from "../package/recalculation";
import type { SheetEntry } from "../package/sheet-entry";
import { expandShared } from "../formula/expand-shared";
import { effectiveStyle } from "../sheet/effective-style";
import { arrayRanges, inAny, readCellNow, type CellNow } from "../sheet/read-cell";
import { SheetCells } from "../sheet/sheet-cells";
import { sharedTextSteps } from "../sheet/shared-texts";
import { joinSheet, shellOf, splitSheet, withShell, type SheetText } from "../sheet/sheet-text";
import { isDate1904, readMerges } from "../snapshot/read-snapshot";
import { finish } from "../steps";
import { extendDimension } from "../sheet/dimension";
import type { ValueSource } from "../sheet/cell-value";
import type { XmlElement } from "../xml/xml-element";
import type { XmlDocument } from "../xml/parse-xml";

/** A sheet taken apart to be written in. */
export class OpenSheet {
  readonly merges: readonly Rect[];
  readonly shell: XmlElement;
  cells: SheetCells;
  private readonly arrays: readonly Rect[];
  private readonly document: XmlDocument;
  private readonly source: ValueSource;
  private readonly written: { row: number; column: number }[] = [];
  private text: SheetText;

  constructor(
    private readonly book: WorkbookPackage,
    readonly entry: SheetEntry,
  ) {
    this.text = splitSheet(book.parts.text(entry.path), entry.path);
    this.document = shellOf(this.text, entry.path);
    this.shell = this.document.root;
    this.cells = new SheetCells(this.text);
    this.merges = readMerges(this.shell);
    this.arrays = holdsFormulas(book) ? arrayRanges(this.text.body, this.text.prefix) : [];
    this.source = { shared: finish(sharedTextSteps(book)), prefix: this.text.prefix, date1904: isDate1904(book) };
  }

  get protected(): boolean {
    return this.shell.child("sheetProtection")?.flag("sheet") ?? false;
  }

  now(row: number, column: number): CellNow {
    const now = readCellNow(this.cells.cell(row, column), this.source);
    return inAny(this.arrays, row, column) ? { ...now, computed: true } : now;
  }

  styleAt(row: number, column: number): number {
    return effectiveStyle(this.cells, this.shell, row, column);
  }

  /** Must be called before a cell that others share a formula with is written over. */
  expandFormulas(): void {
    const former = this.cells.result();
    this.text = expandShared(former);
    if (this.text !== former) this.cells = new SheetCells(this.text);
  }

  sharesFormula(row: number, column: number): boolean {
    return this.cells.cell(row, column)?.child("f")?.attr("t") === "shared";
  }

  inArray(row: number, column: number): boolean {
    return inAny(this.arrays, row, column);
  }

  /** Notes that a cell was written, for the sheet's dimension. */
  touched(row: number, column: number): void {
    this.written.push({ row, column });
  }

  save(): void {
    extendDimension(this.shell, this.written);
    this.book.parts.write(this.entry.path, joinSheet(withShell(this.cells.result(), this.document)));
  }
}

/** Sheets by name, each taken apart once. */
export class OpenSheets {
  private readonly open = new Map<string, OpenSheet>();

  constructor(private readonly book: WorkbookPackage) {}

  get(name: string): OpenSheet {
    const entry = findSheet(this.book, name);
    const known = this.open.get(entry.path) ?? new OpenSheet(this.book, entry);
    this.open.set(entry.path, known);
    return known;
  }

  save(): void {
    for (const sheet of this.open.values()) sheet.save();
  }
}
