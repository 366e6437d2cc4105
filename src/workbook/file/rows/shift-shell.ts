import type { XmlElement } from "../xml/xml-element";
import { recount } from "../styles/styles-part";
import { refuse } from "../refused";
import { shiftAreas, shiftFormula, shiftRow, type RowShift } from "../../../domain/formula/row-shift";

/** Elements whose `ref` or `sqref` are areas of the sheet; one with nothing left of its area goes. */
const AREAS = new Set([
  "dimension",
  "mergeCell",
  "conditionalFormatting",
  "dataValidation",
  "hyperlink",
  "autoFilter",
  "sortState",
  "sortCondition",
  "protectedRange",
  "ignoredError",
  "inputCells",
]);
/** Elements whose text is a formula or a list of areas, those of extensions among them. */
const FORMULAS = new Set(["formula", "formula1", "formula2", "f"]);
/** What lies on the sheet with a place that is not rewritten here. */
const FIXED = ["oleObjects", "controls", "scenarios", "dataConsolidate"];

/** Moves all of a sheet but its cells. */
export function shiftShell(root: XmlElement, shift: RowShift): void {
  const fixed = FIXED.find((name) => root.child(name)?.elements().length);
  if (fixed) refuse("unsupported", { sheet: shift.sheet, detail: fixed });
  shiftElements(root, shift);
  for (const name of ["mergeCells", "dataValidations", "hyperlinks"]) {
    const list = root.child(name);
    if (list) recount(list);
    if (list && list.elements().length === 0) list.remove();
  }
  for (const merge of root.child("mergeCells")?.elements() ?? []) if (isOneCell(merge.attr("ref"))) merge.remove();
  shiftBreaks(root, shift);
  shiftPanes(root, shift);
}

function shiftElements(root: XmlElement, shift: RowShift): void {
  for (const element of root.elements()) {
    if (AREAS.has(element.local)) {
      for (const name of ["ref", "sqref"]) {
        const areas = element.attr(name);
        if (areas === undefined) continue;
        const moved = shiftAreas(areas, shift);
        if (moved === areas) continue;
        if (moved === "") element.remove();
        else element.setAttr(name, moved);
      }
    }
    if (FORMULAS.has(element.local) && element.elements().length === 0)
      setMoved(element, shiftFormula(element.text(), shift, true));
    else if (element.local === "sqref") setMoved(element, shiftAreas(element.text(), shift) || element.text());
    else shiftElements(element, shift);
  }
}

function setMoved(element: XmlElement, text: string): void {
  if (text !== element.text()) element.setText(text);
}

function shiftBreaks(root: XmlElement, shift: RowShift): void {
  for (const item of root.child("rowBreaks")?.elements("brk") ?? []) {
    const moved = shiftRow((item.num("id") ?? 0) + 1, shift);
    if (moved === undefined) item.remove();
    else item.setAttr("id", moved - 1);
  }
}

/** Rows that come in above the frozen line are frozen too. */
function shiftPanes(root: XmlElement, shift: RowShift): void {
  for (const view of root.child("sheetViews")?.elements("sheetView") ?? []) {
    const pane = view.child("pane");
    const frozen = pane?.attr("state")?.startsWith("frozen") ? (pane.num("ySplit") ?? 0) : 0;
    if (!pane || frozen < shift.at) continue;
    pane.setAttr("ySplit", (shiftRow(frozen + 1, shift) ?? shift.at) - 1);
    const first = pane.attr("topLeftCell");
    if (first) pane.setAttr("topLeftCell", shiftAreas(first, shift) || first);
  }
}

function isOneCell(ref: string | undefined): boolean {
  const [first, last = first] = (ref ?? "").split(":");
  return first === last;
}
