import { contains } from "../../../domain/address";
import type { UserEdit } from "../file-port";
import { askRecalculation, dropCalcChain } from "../package/recalculation";
import type { WorkbookPackage } from "../package/workbook-package";
import { refuse } from "../refused";
import { OpenSheets } from "./open-sheets";

/** Writes what the user has typed: over a formula too, since that is what typing does. */
export function writeUserEdit(book: WorkbookPackage, edit: UserEdit): void {
  const sheets = new OpenSheets(book);
  const sheet = sheets.get(edit.sheet);
  const merge = sheet.merges.find((rect) => contains(rect, edit.row, edit.column));
  const [row, column] = merge ? [merge.top, merge.left] : [edit.row, edit.column];
  if (sheet.inArray(row, column)) refuse("formula-cell", { sheet: edit.sheet, cell: { row, column } });
  const wasComputed = sheet.now(row, column).computed;
  if (sheet.sharesFormula(row, column)) sheet.expandFormulas();
  const style = sheet.styleAt(row, column);
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
