import { columnLetters, quoteSheet, cellName, rectName } from "../../../domain/address";
import type { SheetLayout } from "../../../domain/plan";
import type { SheetGrid } from "./sheet-grid";

/** Height of a row that is not set, and points of a column's width in characters (seven pixels each and five of padding). */
const ROW_HEIGHT = 18;
const POINTS = (characters: number) => Math.round((characters * 7 + 5) * 0.75 * 100) / 100;
const INCH = 72;

/** Empties one of our sheets. It is never deleted and made anew: that would take the user's undo with it. */
export function emptySheet(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear(Excel.ClearApplyTo.all);
  all.dataValidation.clear();
  all.conditionalFormats.clearAll();
  sheet.freezePanes.unfreeze();
}

export function drawColumns(sheet: Excel.Worksheet, plan: SheetLayout): void {
  sheet.showGridlines = false;
  sheet.getRange().format.rowHeight = ROW_HEIGHT;
  plan.widths.forEach((width, index) => {
    const letters = columnLetters(index + 1);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = POINTS(width);
  });
  for (const [row, height] of Object.entries(plan.heights ?? {}))
    sheet.getRange(`${row}:${row}`).format.rowHeight = height;
}

/** Jumps inside the workbook. They come before the values, since Excel writes their text into the cell. */
export function drawLinks(sheet: Excel.Worksheet, links: SheetGrid["links"], nameOf: (sheet: string) => string): void {
  for (const { row, column, text, to } of links) {
    const documentReference = `${quoteSheet(nameOf(to.sheet))}!${cellName(to.row, to.column)}`;
    sheet.getCell(row - 1, column - 1).hyperlink = { documentReference, textToDisplay: text, screenTip: "" };
  }
}

export function drawFrame(sheet: Excel.Worksheet, plan: SheetLayout): void {
  for (const merge of plan.merges) sheet.getRange(rectName(merge)).merge(false);
  for (const { range, values, prompt } of plan.choices ?? []) {
    const source = values.join(",");
    const { dataValidation } = sheet.getRange(rectName(range));
    // Excel takes a written-out list up to 255 characters; other values may still be typed.
    const listed = values.length > 0 && source.length <= 255 && !values.some((value) => value.includes(","));
    if (listed) dataValidation.rule = { list: { inCellDropDown: true, source } };
    if (prompt !== undefined) dataValidation.prompt = { showPrompt: true, title: "", message: prompt.slice(0, 255) };
  }
  if (plan.freeze > 0) sheet.freezePanes.freezeRows(plan.freeze);
  drawPage(sheet.pageLayout, plan);
}

function drawPage(page: Excel.PageLayout, plan: SheetLayout): void {
  const [first, last] = plan.headerRows;
  page.orientation = plan.landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  page.paperSize = Excel.PaperType.a4;
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.leftMargin = page.rightMargin = 0.5 * INCH;
  page.topMargin = 0.6 * INCH;
  page.bottomMargin = 0.7 * INCH;
  page.headerMargin = 0.3 * INCH;
  page.footerMargin = 0.35 * INCH;
  if (last >= first && first > 0) page.setPrintTitleRows(`$${first}:$${last}`);
  const footer = page.headersFooters.defaultForAllPages;
  footer.leftFooter = plan.footer.replace(/&/g, "&&").slice(0, 220);
  footer.rightFooter = "第 &P 页 共 &N 页";
}
