import { contains, MAX_COLUMN, MAX_ROW } from "../../../domain/address";
import type { CellEdit } from "../../../domain/plan";
import type { WorkbookPackage } from "../package/workbook-package";
import { refuse } from "../refused";
import { sameValue } from "../sheet/read-cell";
import { isUnlocked } from "../styles/derive-style";
import { stylesPath } from "../styles/number-formats";
import type { OpenSheet, OpenSheets } from "./open-sheets";

/** Refuses a plan as a whole where one of its cells may not be written or no longer holds what was shown. */
export function checkEdits(book: WorkbookPackage, sheets: OpenSheets, edits: readonly CellEdit[]): void {
  const path = stylesPath(book);
  const styles = path ? book.parts.tree(path).root : undefined;
  for (const edit of edits) {
    const { row, column, sheet: name } = edit.at;
    const place = { sheet: name, cell: { row, column } };
    const sheet = sheets.get(name);
    if (row < 1 || column < 1 || row > MAX_ROW || column > MAX_COLUMN) refuse("out-of-bounds", place);
    if (isCovered(sheet, row, column)) refuse("covered-cell", place);
    if (sheet.protected && !isUnlocked(styles, sheet.styleAt(row, column))) refuse("protected-sheet", place);
    if (edit.formulaBefore !== undefined && sheet.sharesFormula(row, column)) sheet.expandFormulas();
    const now = sheet.now(row, column);
    if (edit.formulaBefore !== undefined) {
      if (sheet.inArray(row, column)) refuse("formula-cell", place);
      if (now.formula !== edit.formulaBefore) refuse("cell-changed", place);
      continue;
    }
    if (now.computed) refuse("formula-cell", place);
    if (!sameValue(now.value, edit.before)) refuse("cell-changed", place);
  }
}

/** True for a cell of a merge that is not its corner: what is written there nobody sees. */
export function isCovered(sheet: OpenSheet, row: number, column: number): boolean {
  const merge = sheet.merges.find((rect) => contains(rect, row, column));
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}
