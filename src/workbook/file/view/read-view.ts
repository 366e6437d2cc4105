import { ownSheets } from "../snapshot/read-names";
import { FormulaReader } from "../snapshot/formula-reader";
import { readNotes } from "../snapshot/read-notes";
import { isDate1904, readMerges } from "../snapshot/read-snapshot";
import { readTables } from "../snapshot/read-tables";
import { CellFinder, scanRows } from "../sheet/scan-cells";
import { sharedTextSteps } from "../sheet/shared-texts";
import { shellOf, splitSheet, type SheetText } from "../sheet/sheet-text";
import type { SheetEntry } from "../package/sheet-entry";
import { sheetEntries, type WorkbookPackage } from "../package/workbook-package";
import { finish } from "../steps";
import { readRowViews, type UsedPart } from "./row-views";
import { choiceViews, columnViews, freezeOf, linkViews, markViews } from "./sheet-parts-view";
import { defined, readStyleViews, type StyleViews } from "./style-views";
import type { MarksView, SheetView, WorkbookView } from "./workbook-view";

/** How the workbook looks at this moment. */
export function readView(book: WorkbookPackage): WorkbookView {
  const looks = readStyleViews(book);
  const date1904 = isDate1904(book);
  const shared = finish(sharedTextSteps(book));
  const own = ownSheets(book);
  const sheets = sheetEntries(book)
    .filter((entry) => entry.worksheet)
    .map((entry) => sheetView(book, entry, looks, { shared, date1904 }, own.get(entry.index)));
  return { date1904, styles: looks.styles, sheets };
}

/** Our marks at this moment. */
export function readMarks(book: WorkbookPackage): MarksView {
  const looks = readStyleViews(book);
  return sheetEntries(book)
    .filter((entry) => entry.worksheet)
    .map((entry) => {
      const shell = shellOf(splitSheet(book.parts.text(entry.path), entry.path), entry.path).root;
      return { name: entry.name, marks: markViews(shell, looks.ruleLooks) };
    });
}

function sheetView(
  book: WorkbookPackage,
  entry: SheetEntry,
  looks: StyleViews,
  values: { shared: readonly string[]; date1904: boolean },
  own: string | undefined,
): SheetView {
  const sheet = splitSheet(book.parts.plainOf(entry.path, book.parts.text(entry.path)), entry.path);
  const shell = shellOf(sheet, entry.path).root;
  const sizes = shell.child("sheetFormatPr");
  const source = { ...values, prefix: sheet.prefix };
  return {
    name: entry.name,
    visibility: entry.visibility,
    protected: shell.child("sheetProtection")?.flag("sheet") ?? false,
    ...defined({ own, tabColour: looks.colour(shell.child("sheetPr")?.child("tabColor")) }),
    rows: readRowViews(sheet, source, new FormulaReader(sheet.prefix, book.parts.readingBudget()), usedPart(sheet)),
    columns: columnViews(shell),
    defaultWidth: sizes?.num("defaultColWidth") ?? (sizes?.num("baseColWidth") ?? 8) + 0.43,
    defaultHeight: sizes?.num("defaultRowHeight") ?? 15,
    merges: readMerges(shell),
    freeze: freezeOf(shell),
    gridLines: shell.child("sheetViews")?.child("sheetView")?.flag("showGridLines", true) ?? true,
    marks: markViews(shell, looks.ruleLooks),
    choices: choiceViews(shell),
    notes: readNotes(book, entry.path),
    tables: readTables(book, entry.path).map(({ name, range, path }) => ({ name, range, ...tableStyle(book, path) })),
    links: linkViews(shell),
  };
}

function tableStyle(book: WorkbookPackage, path: string): { styleName?: string } {
  const name = book.parts.tree(path).root.child("tableStyleInfo")?.attr("name");
  return name ? { styleName: name } : {};
}

function usedPart(sheet: SheetText): UsedPart {
  const finder = new CellFinder(sheet.body, sheet.prefix);
  let used: UsedPart = { row: 0, column: 0 };
  for (const row of scanRows(sheet.body, sheet.prefix)) {
    const last = finder.cellsOf(row).at(-1)?.column;
    if (last !== undefined) used = { row: Math.max(used.row, row.row), column: Math.max(used.column, last) };
  }
  return used;
}
