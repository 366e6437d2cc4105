import { contains } from "../../../domain/address";
import type { UserEdit } from "../file-port";
import { askRecalculation, dropCalcChain } from "../package/recalculation";
import type { WorkbookPackage } from "../package/workbook-package";
import { refuse } from "../refused";
import { styleWithFormat } from "../styles/derive-style";
import { editStyles } from "../styles/styles-part";
import { OpenSheets } from "./open-sheets";
import { formatReader } from "./write-cells";

/** Writes what the user has typed: over a formula too, since that is what typing does. */
export function writeUserEdit(book: WorkbookPackage, edit: UserEdit): void {
  const sheets = new OpenSheets(book);
  const sheet = sheets.get(edit.sheet);
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
  sheets.save();
  if (wasComputed || edit.formula !== undefined) dropCalcChain(book);
  askRecalculation(book);
}

/** The look the cell has, with the number format the typed value needs (a date), where it names one. */
function styleFor(book: WorkbookPackage, style: number, format: string | undefined): number {
  if (format === undefined || formatReader(book)(style) === format) return style;
  return editStyles(book, (root) => styleWithFormat(root, style, format));
}
