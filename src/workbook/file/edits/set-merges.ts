import { parseRectName, rectName } from "../../../domain/address";
import type { MergeChange } from "../../../domain/plan";
import { findSheet, type WorkbookPackage } from "../package/workbook-package";
import { refuse } from "../refused";
import { editShell } from "../sheet/edit-shell";
import { recount } from "../styles/styles-part";
import { insertOrdered, WORKSHEET_ORDER } from "../xml/ordered";
import { fragment } from "../xml/parse-xml";
import { overlap } from "./tables";

/** Makes merged areas, or lets those that are there reach further. Refuses where another merge is in the way. */
export function setMerges(book: WorkbookPackage, merges: readonly MergeChange[]): void {
  for (const { sheet, before, after } of merges) {
    editShell(book.parts, findSheet(book, sheet).path, (root) => {
      const list =
        root.child("mergeCells") ?? insertOrdered(root, fragment("<mergeCells/>", root.prefix), WORKSHEET_ORDER);
      const known = before && list.elements().find((one) => one.attr("ref") === rectName(before));
      if (before && !known) refuse("cell-changed", { sheet, detail: "merge" });
      const others = list.elements().filter((one) => one !== known);
      if (others.some((one) => overlap(parseRectName(one.attr("ref") ?? "A1")!, after)))
        refuse("covered-cell", { sheet, cell: { row: after.top, column: after.left } });
      if (known) known.setAttr("ref", rectName(after));
      else list.insert(fragment(`<mergeCell ref="${rectName(after)}"/>`, root.prefix));
      recount(list);
    });
  }
}

/** The areas as they were, where they still stand as they were made. */
export function takeMergesBack(book: WorkbookPackage, merges: readonly MergeChange[]): void {
  for (const { sheet, before, after } of [...merges].reverse()) {
    editShell(book.parts, findSheet(book, sheet).path, (root) => {
      const list = root.child("mergeCells");
      const known = list?.elements().find((one) => one.attr("ref") === rectName(after));
      if (!list || !known) return;
      if (before) known.setAttr("ref", rectName(before));
      else known.remove();
      recount(list);
      if (list.elements().length === 0) list.remove();
    });
  }
}
