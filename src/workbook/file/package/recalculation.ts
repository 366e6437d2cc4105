import { nextTag } from "../sheet/scan-cells";
import { splitSheet } from "../sheet/sheet-text";
import { insertOrdered, WORKBOOK_ORDER } from "../xml/ordered";
import { fragment } from "../xml/parse-xml";
import { removeContentType } from "./content-types";
import { editWorkbook } from "./defined-names";
import { relationOfType, removeRelation } from "./relationships";
import { sheetEntries, workbookRoot, type WorkbookPackage } from "./workbook-package";

/** Whether a workbook has formulas: looked for once, since the search goes through every cell. */
const formulas = new WeakMap<WorkbookPackage, boolean>();

export function holdsFormulas(book: WorkbookPackage): boolean {
  const known = formulas.get(book);
  if (known !== undefined) return known;
  const sheets = sheetEntries(book).filter((entry) => entry.worksheet);
  const found = sheets.some(({ path }) => {
    const { body, prefix } = splitSheet(book.parts.text(path), path);
    return nextTag(body, `<${prefix}f`, 0) >= 0;
  });
  formulas.set(book, found);
  return found;
}

/** Must be called where a formula is written. */
export function noteFormula(book: WorkbookPackage): void {
  formulas.set(book, true);
}

/** Results that the file keeps may be out of date after a write: the program that opens it is asked to work them out. */
export function askRecalculation(book: WorkbookPackage): void {
  if (!holdsFormulas(book) || workbookRoot(book).child("calcPr")?.flag("fullCalcOnLoad")) return;
  editWorkbook(book, (root) => {
    const known = root.child("calcPr") ?? insertOrdered(root, fragment("<calcPr/>", root.prefix), WORKBOOK_ORDER);
    known.setAttr("fullCalcOnLoad", 1);
  });
}

/** The order of calculation lists formula cells by address; wrong entries make Excel "repair" the file, none does not. */
export function dropCalcChain(book: WorkbookPackage): void {
  const chain = relationOfType(book.parts, book.workbookPath, "calcChain");
  if (!chain) return;
  removeRelation(book.parts, book.workbookPath, chain.id);
  removeContentType(book.parts, chain.target);
  book.parts.remove(chain.target);
}
