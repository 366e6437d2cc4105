import type { CellEdit, WrittenCell } from "../../../domain/plan";
import { dropCalcChain, noteFormula } from "../package/recalculation";
import type { WorkbookPackage } from "../package/workbook-package";
import { formatsByStyle } from "../styles/number-formats";
import { styleWithFormat } from "../styles/derive-style";
import { editStyles } from "../styles/styles-part";
import { sameValue } from "../sheet/read-cell";
import type { OpenSheet, OpenSheets } from "./open-sheets";

const TEXT = "@";

/** Writes checked edits and answers with what was there and what is there now. */
export function writeCells(book: WorkbookPackage, sheets: OpenSheets, edits: readonly CellEdit[]): WrittenCell[] {
  const formatOf = formatReader(book);
  const written = edits.map((edit) => {
    const sheet = sheets.get(edit.at.sheet);
    const { row, column } = edit.at;
    const formatBefore = formatOf(sheet.styleAt(row, column));
    writeLook(book, sheets, edit, formatOf);
    writeContent(sheet, edit);
    const formatAfter = formatOf(sheet.styleAt(row, column));
    return {
      at: edit.at,
      before: edit.before,
      after: edit.after,
      ...(edit.formula === undefined ? {} : { formulaAfter: edit.formula }),
      ...(edit.formulaBefore === undefined ? {} : { formulaBefore: edit.formulaBefore }),
      ...(formatBefore === formatAfter ? {} : { formatBefore, formatAfter }),
    };
  });
  if (edits.some((edit) => edit.formula !== undefined)) {
    noteFormula(book);
    dropCalcChain(book);
  }
  return written;
}

function writeContent(sheet: OpenSheet, edit: CellEdit): void {
  const { row, column } = edit.at;
  if (edit.formula === undefined && sameValue(edit.after, edit.before)) return;
  const formula = edit.formula === undefined ? {} : { formula: edit.formula };
  if (!sheet.cells.cell(row, column)) keepLook(sheet, row, column);
  const value = edit.formula === undefined ? edit.after : (edit.result ?? (edit.formulaBefore ? edit.before : null));
  sheet.cells.write(row, column, { value, ...formula });
  sheet.touched(row, column);
}

/** A new cell looks as its row or column made the empty place look. */
function keepLook(sheet: OpenSheet, row: number, column: number): void {
  const style = sheet.styleAt(row, column);
  if (style) sheet.cells.style(row, column, style);
}

/** The look of another cell, then a number format; a number in a cell of text format would read as text. */
function writeLook(
  book: WorkbookPackage,
  sheets: OpenSheets,
  edit: CellEdit,
  formatOf: (style: number) => string,
): void {
  const { row, column } = edit.at;
  const sheet = sheets.get(edit.at.sheet);
  const like = edit.likeCell;
  if (like) sheet.cells.style(row, column, sheets.get(like.sheet).styleAt(like.row, like.column));
  const now = sheet.styleAt(row, column);
  const format = edit.format ?? (typeof edit.after === "number" && formatOf(now) === TEXT ? "General" : undefined);
  if (format === undefined || formatOf(now) === format) return;
  sheet.cells.style(
    row,
    column,
    editStyles(book, (root) => styleWithFormat(root, now, format)),
  );
}

/** Number format by style, General written out; read anew when a style has come in. */
export function formatReader(book: WorkbookPackage): (style: number) => string {
  let formats = formatsByStyle(book);
  return (style) => {
    if (style >= formats.length) formats = formatsByStyle(book);
    return formats[style] ?? "General";
  };
}
