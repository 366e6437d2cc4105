import { refuse } from "../refused";
import type { PartStore } from "../package/part-store";
import { relationsOf } from "../package/relationships";
import type { XmlElement } from "../xml/xml-element";
import { shiftAreas, shiftFormula, shiftRow, shiftSpan, type RowShift } from "../../../domain/formula/row-shift";

/** Moves what belongs to the sheet but lies in parts of its own: tables, notes, pictures. */
export function shiftOwnParts(parts: PartStore, sheetPath: string, shift: RowShift): void {
  for (const { type, target, external } of relationsOf(parts, sheetPath)) {
    if (external || !parts.has(target)) continue;
    if (type === "table") edit(parts, target, (root) => shiftTable(root, shift));
    else if (type === "comments" || type === "threadedComment")
      edit(parts, target, (root) => shiftComments(root, shift));
    else if (type === "vmlDrawing") edit(parts, target, (root) => shiftVml(root, shift));
    else if (type === "drawing") edit(parts, target, (root) => shiftDrawing(root, shift));
    else if (type === "pivotTable") refusePivot(parts.tree(target).root, shift);
    else if (type === "queryTable") refuse("unsupported", { sheet: shift.sheet, detail: type });
  }
}

/** Formulas in parts of others that may speak of the sheet: charts, pivot sources, tables elsewhere. */
export function shiftForeignParts(parts: PartStore, shift: RowShift): void {
  for (const path of parts.paths()) {
    if (/^xl\/(charts|chartsheets)\/[^/]*\.xml$/.test(path))
      edit(parts, path, (root) => shiftFormulas(root, ["f"], shift, false));
    if (/^xl\/tables\/[^/]*\.xml$/.test(path)) {
      edit(parts, path, (root) => shiftFormulas(root, ["calculatedColumnFormula", "totalsRowFormula"], shift, false));
    }
    if (/^xl\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/.test(path))
      edit(parts, path, (root) => shiftPivotSource(root, shift));
  }
}

/** Writes a part only where something in it has moved. */
function edit(parts: PartStore, path: string, step: (root: XmlElement) => void): void {
  const document = parts.draft(path);
  step(document.root);
  parts.write(path, document.toString());
}

function shiftFormulas(root: XmlElement, names: readonly string[], shift: RowShift, home: boolean): void {
  for (const element of names.flatMap((name) => root.descendants(name))) {
    const moved = shiftFormula(element.text(), shift, home);
    if (moved !== element.text()) element.setText(moved);
  }
}

function shiftTable(root: XmlElement, shift: RowShift): void {
  const before = root.attr("ref") ?? "";
  const head = Number(/\d+/.exec(before)?.[0] ?? 0);
  const removed = shift.count < 0 && head >= shift.at && head < shift.at - shift.count;
  if (removed) refuse("overlaps-table", { sheet: shift.sheet });
  for (const element of [
    root,
    ...root.descendants("autoFilter"),
    ...root.descendants("sortState"),
    ...root.descendants("sortCondition"),
  ]) {
    const ref = element.attr("ref");
    if (ref !== undefined) element.setAttr("ref", shiftAreas(ref, shift) || ref);
  }
  shiftFormulas(root, ["calculatedColumnFormula", "totalsRowFormula"], shift, true);
}

function shiftComments(root: XmlElement, shift: RowShift): void {
  for (const comment of [...root.descendants("comment"), ...root.descendants("threadedComment")]) {
    const moved = shiftAreas(comment.attr("ref") ?? "", shift);
    if (moved === "") comment.remove();
    else comment.setAttr("ref", moved);
  }
}

/** Boxes of notes: the cell they belong to, and their corners (column, offset, row, offset, twice). */
function shiftVml(root: XmlElement, shift: RowShift): void {
  for (const data of root.descendants("ClientData")) {
    const row = data.child("Row");
    const moved = row && shiftRow(Number(row.text()) + 1, shift);
    if (row && moved === undefined) data.parent?.remove();
    else if (row && moved !== undefined && moved !== Number(row.text()) + 1) {
      const by = moved - Number(row.text()) - 1;
      row.setText(String(moved - 1));
      const anchor = data.child("Anchor");
      const numbers = anchor?.text().split(",").map(Number);
      if (anchor && numbers?.length === 8)
        anchor.setText(numbers.map((n, i) => (i === 2 || i === 6 ? Math.max(0, n + by) : n)).join(", "));
    }
  }
}

function shiftDrawing(root: XmlElement, shift: RowShift): void {
  for (const anchor of root.elements()) {
    if (anchor.attr("editAs") === "absolute") continue;
    const from = anchor.child("from")?.child("row");
    const to = anchor.child("to")?.child("row");
    if (!from) continue;
    const [first, last] = [Number(from.text()) + 1, Number((to ?? from).text()) + 1];
    const span = shiftSpan(first, last, shift) ?? [shift.at, shift.at];
    const bottom = anchor.attr("editAs") === "oneCell" ? span[0] + last - first : span[1];
    if (span[0] !== first) from.setText(String(span[0] - 1));
    if (to && bottom !== last) to.setText(String(bottom - 1));
  }
}

function refusePivot(root: XmlElement, shift: RowShift): void {
  const ref = root.child("location")?.attr("ref") ?? "";
  if (shiftAreas(ref, shift) !== ref) refuse("unsupported", { sheet: shift.sheet, detail: "pivotTable" });
}

function shiftPivotSource(root: XmlElement, shift: RowShift): void {
  for (const source of root.descendants("worksheetSource")) {
    const ref = source.attr("ref");
    if (ref === undefined || source.attr("sheet")?.toLowerCase() !== shift.sheet.toLowerCase()) continue;
    source.setAttr("ref", shiftAreas(ref, shift) || ref);
  }
}
