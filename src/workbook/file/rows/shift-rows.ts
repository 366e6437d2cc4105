import { expandShared } from "../formula/expand-shared";
import { editWorkbook } from "../package/defined-names";
import { askRecalculation, dropCalcChain } from "../package/recalculation";
import type { SheetEntry } from "../package/sheet-entry";
import { findSheet, sheetEntries, type WorkbookPackage } from "../package/workbook-package";
import { refuse } from "../refused";
import { SheetCells } from "../sheet/sheet-cells";
import { joinSheet, shellOf, splitSheet, withShell } from "../sheet/sheet-text";
import { relationsOf } from "../package/relationships";
import type { XmlElement } from "../xml/xml-element";
import { shiftBody, shiftCellFormulas } from "./shift-body";
import { shiftForeignParts, shiftOwnParts } from "./shift-parts";
import { shiftShell } from "./shift-shell";
import { shiftFormula, SpansSheets, type RowShift } from "../../../domain/formula/row-shift";

/** Puts rows in or takes them out, and rewrites everything that speaks of rows behind them. Refuses what it cannot move. */
export function shiftRows(book: WorkbookPackage, shift: RowShift, like?: "below"): void {
  const own = findSheet(book, shift.sheet);
  const exact = { ...shift, sheet: own.name };
  try {
    refuseFiltered(book, own);
    shiftOwnSheet(book, own, exact, like);
    for (const entry of sheetEntries(book))
      if (entry.worksheet && entry.path !== own.path) shiftOtherSheet(book, entry, exact);
    shiftNames(book, own, exact);
    shiftOwnParts(book.parts, own.path, exact);
    shiftForeignParts(book.parts, exact);
  } catch (error) {
    if (error instanceof SpansSheets)
      refuse("unsupported", { sheet: own.name, detail: "reference through several sheets" });
    throw error;
  }
  dropCalcChain(book);
  askRecalculation(book);
}

/** With a filter on, rows that come in would be hidden, and what the user sees would not be what moves. */
function refuseFiltered(book: WorkbookPackage, own: SheetEntry): void {
  const sheet = shellOf(splitSheet(book.parts.text(own.path), own.path), own.path).root;
  const tables = relationsOf(book.parts, own.path).filter(
    ({ type, target }) => type === "table" && book.parts.has(target),
  );
  const filters = [sheet, ...tables.map(({ target }) => book.parts.tree(target).root)].map((root) =>
    root.child("autoFilter"),
  );
  if (filters.some((filter) => filter?.child("filterColumn"))) refuse("filtered-rows", { sheet: own.name });
}

function shiftOwnSheet(book: WorkbookPackage, own: SheetEntry, shift: RowShift, like?: "below"): void {
  const text = splitSheet(book.parts.text(own.path), own.path);
  const shell = shellOf(text, own.path);
  const numbered = new SheetCells(text).result();
  const moved = shiftBody(shiftCellFormulas(expandShared(numbered), shift, true), shift, like);
  shiftShell(shell.root, shift);
  book.parts.write(own.path, joinSheet(withShell(moved, shell)));
}

function shiftOtherSheet(book: WorkbookPackage, entry: SheetEntry, shift: RowShift): void {
  const text = book.parts.text(entry.path);
  const quoted = shift.sheet.replace(/&/g, "&amp;").toLowerCase();
  if (!text.toLowerCase().includes(quoted)) return;
  const sheet = splitSheet(text, entry.path);
  const shell = shellOf(sheet, entry.path);
  const plain = sharesReference(sheet.body, quoted) ? expandShared(sheet) : sheet;
  const moved = shiftCellFormulas(plain, shift, false);
  for (const name of ["formula", "formula1", "formula2", "f"]) {
    for (const element of shell.root.descendants(name)) setShifted(element, shift, false);
  }
  book.parts.write(entry.path, joinSheet(withShell(moved, shell)));
}

/** A formula that several cells share and that speaks of the sheet must be told for each of them. */
function sharesReference(body: string, name: string): boolean {
  return [...body.matchAll(/<(?:[\w.-]+:)?f\s[^>]*"shared"[^>]*>([^<]*)</g)].some(([, text]) =>
    text!.toLowerCase().includes(name),
  );
}

function shiftNames(book: WorkbookPackage, own: SheetEntry, shift: RowShift): void {
  editWorkbook(book, (root) => {
    for (const name of root.child("definedNames")?.elements("definedName") ?? []) {
      setShifted(name, shift, name.num("localSheetId") === own.index);
    }
  });
}

function setShifted(element: XmlElement, shift: RowShift, home: boolean): void {
  const text = element.text();
  const moved = shiftFormula(text, shift, home);
  if (moved !== text) element.setText(moved);
}
