import { MAX_COLUMN, parseRectName, type Rect } from "../../../domain/address";
import type { SheetSnapshot, Snapshot } from "../../../domain/snapshot";
import { sheetEntries, workbookRoot, type WorkbookPackage } from "../package/workbook-package";
import type { SheetEntry } from "../package/sheet-entry";
import type { Budget } from "../package/budget";
import { sharedTextSteps } from "../sheet/shared-texts";
import { shellOf, splitSheet } from "../sheet/sheet-text";
import { formatsByStyle } from "../styles/number-formats";
import type { XmlElement } from "../xml/xml-element";
import { readCellSteps } from "./read-cells";
import { ownSheets, readNames } from "./read-names";
import { readNotes } from "./read-notes";
import { readTables } from "./read-tables";

/** How far reading has come, in sheets. */
export interface ReadProgress {
  readonly done: number;
  readonly total: number;
}

/** What all sheets of one reading have in common. */
interface Reading {
  readonly book: WorkbookPackage;
  readonly shared: readonly string[];
  readonly formats: readonly (string | undefined)[];
  readonly date1904: boolean;
  readonly own: ReadonlyMap<number, string>;
  readonly budget: Budget;
}

/** Reads the whole workbook, a slice at each step. */
export function* snapshotSteps(book: WorkbookPackage, fileName: string): Generator<ReadProgress, Snapshot> {
  const entries = sheetEntries(book).filter((entry) => entry.worksheet);
  const report = (done: number): ReadProgress => ({ done, total: entries.length });
  const shared = yield* withProgress(sharedTextSteps(book), report(0));
  const reading: Reading = {
    book,
    shared,
    formats: formatsByStyle(book),
    date1904: isDate1904(book),
    own: ownSheets(book),
    budget: book.parts.readingBudget(),
  };
  const sheets: SheetSnapshot[] = [];
  for (const entry of entries) sheets.push(yield* withProgress(readSheetSteps(reading, entry), report(sheets.length)));
  return { fileName, date1904: reading.date1904, sheets, names: readNames(book) };
}

export function isDate1904(book: WorkbookPackage): boolean {
  return workbookRoot(book).child("workbookPr")?.flag("date1904") ?? false;
}

function* withProgress<T>(steps: Generator<void, T>, progress: ReadProgress): Generator<ReadProgress, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield progress;
  }
}

function* readSheetSteps(reading: Reading, entry: SheetEntry): Generator<void, SheetSnapshot> {
  const { book } = reading;
  const sheet = splitSheet(yield* book.parts.loadPlainSteps(entry.path), entry.path);
  const shell = shellOf(sheet, entry.path).root;
  const source = { shared: reading.shared, prefix: sheet.prefix, date1904: reading.date1904 };
  const { rows, hiddenRows } = yield* readCellSteps(sheet, source, reading.formats, reading.budget);
  const notes = readNotes(book, entry.path);
  const own = reading.own.get(entry.index);
  return {
    name: entry.name,
    visibility: entry.visibility,
    protected: shell.child("sheetProtection")?.flag("sheet") ?? false,
    rows,
    merges: readMerges(shell),
    tables: readTables(book, entry.path).map(({ path: _, ...table }) => table),
    hiddenRows,
    hiddenColumns: hiddenColumns(shell),
    ...(notes.length > 0 ? { notes } : {}),
    ...(own === undefined ? {} : { own }),
  };
}

export function readMerges(shell: XmlElement): Rect[] {
  const elements = shell.child("mergeCells")?.elements("mergeCell") ?? [];
  return elements.flatMap((element) => parseRectName(element.attr("ref") ?? "") ?? []);
}

/** Hidden columns one by one; a run to the sheet's edge hides what is unused and is left out. */
function hiddenColumns(shell: XmlElement): number[] {
  const hidden: number[] = [];
  const runs = (shell.child("cols")?.elements("col") ?? []).filter((column) => column.flag("hidden"));
  const places = runs.map((column) => ({
    first: column.num("min") ?? 1,
    last: column.num("max") ?? column.num("min") ?? 1,
  }));
  let next = 1;
  for (const { first, last } of places.sort((a, b) => a.first - b.first)) {
    if (last >= MAX_COLUMN && last - first > 256) continue;
    for (next = Math.max(next, Math.ceil(first)); next <= Math.min(last, MAX_COLUMN); next++) hidden.push(next);
  }
  return hidden;
}
