import { insertOrdered, WORKBOOK_ORDER } from "../xml/ordered";
import { fragment } from "../xml/parse-xml";
import { removeContentType } from "./content-types";
import { editWorkbook } from "./defined-names";
import { relationOfType, removeRelation } from "./relationships";
import { sheetEntries, type WorkbookPackage } from "./workbook-package";

/** Results that the file keeps may be out of date after a write: the program that opens it is asked to work them out. */
export function askRecalculation(book: WorkbookPackage): void {
  if (!sheetEntries(book).some((entry) => entry.worksheet && /<(?:[\w.-]+:)?f[\s>]/.test(book.parts.text(entry.path))))
    return;
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
