import { contains, type Rect } from "../../../domain/address";
import type { UserChange } from "../../port";
import type { UserEdit } from "../file-port-types";
import { askRecalculation, dropCalcChain, noteFormula } from "../package/recalculation";
import type { WorkbookPackage } from "../package/workbook-package";
import { refuse } from "../refused";
import { styleWithFormat } from "../styles/derive-style";
import { editStyles } from "../styles/styles-part";
import { type OpenSheet, OpenSheets } from "./open-sheets";
import { formatReader } from "./write-cells";

/** Writes what the user has typed or pasted: over a formula too, since that is what typing does. */
export function writeUserEdits(book: WorkbookPackage, edits: readonly UserEdit[]): void {
  const sheets = new OpenSheets(book);
  const computed = edits.map((edit) => writeUserEdit(book, sheets.get(edit.sheet), edit));
  sheets.save();
  if (edits.some((edit) => edit.formula !== undefined)) noteFormula(book);
  if (computed.includes(true)) dropCalcChain(book);
  askRecalculation(book);
}

/** True where a formula was or is in the cell. */
function writeUserEdit(book: WorkbookPackage, sheet: OpenSheet, edit: UserEdit): boolean {
  const merge = sheet.merges.find((rect) => contains(rect, edit.row, edit.column));
  const [row, column] = merge ? [merge.top, merge.left] : [edit.row, edit.column];
  if (sheet.inArray(row, column)) refuse("formula-cell", { sheet: edit.sheet, cell: { row, column } });
  const wasComputed = sheet.now(row, column).computed;
  if (sheet.sharesFormula(row, column)) sheet.expandFormulas();
  const style = styleFor(book, sheet.styleAt(row, column), edit.format);
  sheet.cells.write(row, column, {
    value: edit.value,
    ...(edit.formula === undefined ? {} : { formula: edit.formula }),
  });
  if (style) sheet.cells.style(row, column, style);
  sheet.touched(row, column);
  return wasComputed || edit.formula !== undefined;
}

/** The look the cell has, with the number format the typed value needs (a date), where it names one. */
function styleFor(book: WorkbookPackage, style: number, format: string | undefined): number {
  if (format === undefined || formatReader(book)(style) === format) return style;
  return editStyles(book, (root) => styleWithFormat(root, style, format));
}

/** For each sheet written to, the rectangle that holds all its edits. */
export function placesOf(edits: readonly UserEdit[]): UserChange[] {
  const places = new Map<string, Rect>();
  for (const { sheet, row, column } of edits) {
    const known = places.get(sheet) ?? { top: row, left: column, bottom: row, right: column };
    places.set(sheet, {
      top: Math.min(known.top, row),
      left: Math.min(known.left, column),
      bottom: Math.max(known.bottom, row),
      right: Math.max(known.right, column),
    });
  }
  return [...places].map(([sheet, range]) => ({ sheet, range }));
}
