import { MAX_COLUMN, parseRectName, type Rect } from "../../../domain/address";
import type { SheetSnapshot, Snapshot } from "../../../domain/snapshot";
import { sheetEntries, workbookRoot, type WorkbookPackage } from "../package/workbook-package";
import type { SheetEntry } from "../package/sheet-entry";
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
}

/** Reads the whole workbook, a slice at each step. */
export function* snapshotSteps(book: WorkbookPackage, fileName: string): Generator<ReadProgress, Snapshot> {
  const entries = sheetEntries(book).filter((entry) => entry.worksheet);
  const report = (done: number): ReadProgress => ({ done, total: entries.length });
  const reading: Reading = {
    book,
    shared: yield* withProgress(sharedTextSteps(book), report(0)),
    formats: formatsByStyle(book),
    date1904: isDate1904(book),
    own: ownSheets(book),
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
  const sheet = splitSheet(yield* book.parts.loadSteps(entry.path), entry.path);
  const shell = shellOf(sheet, entry.path).root;
  const source = { shared: reading.shared, prefix: sheet.prefix, date1904: reading.date1904 };
  const { rows, hiddenRows } = yield* readCellSteps(sheet, source, reading.formats);
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
  for (const column of shell.child("cols")?.elements("col") ?? []) {
    const first = column.num("min") ?? 1;
    const last = column.num("max") ?? first;
    if (!column.flag("hidden") || (last >= MAX_COLUMN && last - first > 256)) continue;
    for (let n = first; n <= Math.min(last, MAX_COLUMN); n++) hidden.push(n);
  }
  return hidden;
}
