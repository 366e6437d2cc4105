import { parseRectName } from "../../../domain/address";
import { isMarkFormula, MARK_TAG } from "../../../domain/mark-rule";
import { sheetEntries, type WorkbookPackage } from "../package/workbook-package";
import { editShell } from "../sheet/edit-shell";
import type { XmlElement } from "../xml/xml-element";
import { dropMarkLooks } from "./mark-looks";

/** Takes every rule of ours out of every sheet and answers how many cells they covered. The user's rules stay. */
export function clearMarks(book: WorkbookPackage): number {
  let removed = 0;
  for (const entry of sheetEntries(book)) {
    if (!entry.worksheet || !book.parts.text(entry.path).includes(MARK_TAG)) continue;
    removed += editShell(book.parts, entry.path, clearSheet);
  }
  if (removed > 0) dropMarkLooks(book);
  return removed;
}

function clearSheet(root: XmlElement): number {
  let removed = 0;
  for (const rule of root.descendants("cfRule")) {
    if (!isMarkFormula(rule.text())) continue;
    const block = rule.parent;
    removed += cellsIn(block?.attr("sqref") ?? block?.child("sqref")?.text() ?? "");
    rule.remove();
    if (block?.local === "conditionalFormatting" && !block.child("cfRule")) block.remove();
  }
  return removed;
}

function cellsIn(sqref: string): number {
  const areas = sqref.split(/\s+/).flatMap((name) => parseRectName(name) ?? []);
  return areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
}
