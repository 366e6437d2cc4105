import { rectName } from "../../../domain/address";
import type { ChangeRecord } from "../../../domain/plan";
import { removeContentType } from "../package/content-types";
import { relationsOf, removeRelation } from "../package/relationships";
import { sheetEntries, type WorkbookPackage } from "../package/workbook-package";
import { editShell } from "../sheet/edit-shell";
import { readTables } from "../snapshot/read-tables";

/** Turns tables the change made into plain cells again, and gives grown ones the range they had. */
export function takeTablesBack(book: WorkbookPackage, change: ChangeRecord): void {
  for (const entry of sheetEntries(book).filter((sheet) => sheet.worksheet)) {
    for (const table of readTables(book, entry.path)) {
      if (change.tables?.some((made) => made.sheet === entry.name && made.name === table.name))
        removeTable(book, entry.path, table.path);
      const grown = change.resizes?.find(
        (resize) => resize.table === table.name && rectName(resize.after) === rectName(table.range),
      );
      if (grown) setRange(book, table.path, rectName(grown.before));
    }
  }
}

function removeTable(book: WorkbookPackage, sheetPath: string, path: string): void {
  const relation = relationsOf(book.parts, sheetPath).find((one) => one.target === path);
  if (!relation) return;
  editShell(book.parts, sheetPath, (root) => {
    const list = root.child("tableParts");
    list
      ?.elements()
      .find((part) => part.attrOfPrefix("id") === relation.id)
      ?.remove();
    if (list?.elements().length === 0) list.remove();
    else list?.setAttr("count", list.elements().length);
  });
  removeRelation(book.parts, sheetPath, relation.id);
  removeContentType(book.parts, path);
  book.parts.remove(path);
}

export function setRange(book: WorkbookPackage, path: string, range: string): void {
  const document = book.parts.draft(path);
  document.root.setAttr("ref", range);
  document.root.child("autoFilter")?.setAttr("ref", range);
  book.parts.write(path, document.toString());
}
