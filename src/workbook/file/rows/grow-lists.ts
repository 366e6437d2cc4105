import type { RowShift } from "../../../domain/formula/row-shift";
import { shiftAreas, shiftFormula } from "../../../domain/formula/row-shift";
import { isMarkFormula } from "../../../domain/mark-rule";
import type { Grown, ListGrowth } from "../../../domain/plan";
import { editWorkbook } from "../package/defined-names";
import { findSheet, type WorkbookPackage } from "../package/workbook-package";
import { editShell } from "../sheet/edit-shell";
import type { XmlElement } from "../xml/xml-element";

/** Areas of the sheet itself that belong to a list, by element. */
const AREAS: Readonly<Record<string, Grown["what"]>> = {
  autoFilter: "filter",
  sortState: "filter",
  dataValidation: "validation",
  conditionalFormatting: "format",
};

/**
 * Lets filter, print area, validation, conditional formats, names and charts that end with a list reach over its new rows.
 * With `only`, taken back: what is listed there and nothing else reaches less far again.
 */
export function growLists(book: WorkbookPackage, growth: readonly ListGrowth[], only?: readonly Grown[]): Grown[] {
  return growth.flatMap(({ sheet, after, by }) => {
    const own = findSheet(book, sheet);
    const shift: RowShift = { sheet: own.name, at: after + 1, count: 0, grow: { by, top: 0 } };
    const grown: Grown[] = [];
    const change = (what: Grown["what"], where: string, from: string, to: string): boolean => {
      const listed = !only || only.some((one) => one.what === what && one.where === where && one.from === to);
      if (from === to || !listed) return false;
      grown.push({ what, where, from, to });
      return true;
    };
    editShell(book.parts, own.path, (root) => growShell(root, shift, change));
    editWorkbook(book, (root) => {
      for (const name of root.child("definedNames")?.elements("definedName") ?? []) {
        const to = shiftFormula(name.text(), shift, name.num("localSheetId") === own.index);
        if (change(whatOf(name), name.attr("name") ?? "", name.text(), to)) name.setText(to);
      }
    });
    for (const path of book.parts.paths().filter((part) => /^xl\/charts\/[^/]*\.xml$/.test(part))) {
      const document = book.parts.draft(path);
      for (const f of document.root.descendants("f")) {
        const to = shiftFormula(f.text(), shift, false);
        if (change("chart", path, f.text(), to)) f.setText(to);
      }
      book.parts.write(path, document.toString());
    }
    return grown;
  });
}

type Change = (what: Grown["what"], where: string, from: string, to: string) => boolean;

const whatOf = (name: XmlElement): Grown["what"] =>
  name.attr("name") === "_xlnm.Print_Area"
    ? "print-area"
    : name.attr("name") === "_xlnm._FilterDatabase"
      ? "filter"
      : "name";

function growShell(root: XmlElement, shift: RowShift, change: Change): void {
  for (const element of root.elements()) {
    const what = AREAS[element.local];
    if (what && isOurs(element)) continue;
    for (const attribute of what ? ["ref", "sqref"] : []) {
      const areas = element.attr(attribute);
      const to = areas === undefined ? undefined : shiftAreas(areas, shift);
      if (areas !== undefined && to && change(what!, shift.sheet, areas, to)) element.setAttr(attribute, to);
    }
    if (element.local === "sqref") {
      const to = shiftAreas(element.text(), shift);
      if (change("format", shift.sheet, element.text(), to)) element.setText(to);
    } else growShell(element, shift, change);
  }
}

/** A mark of ours stays on its cell. */
function isOurs(element: XmlElement): boolean {
  return [...element.descendants("formula"), ...element.descendants("f")].some((one) => isMarkFormula(one.text()));
}
