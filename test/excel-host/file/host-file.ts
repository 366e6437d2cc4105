import { OWN_SHEET_NAME, ownSheetFormula } from "../../../src/domain/own-sheet";
import { relationsOf } from "../../../src/workbook/file/package/relationships";
import { openPackage, sheetEntries, workbookRoot } from "../../../src/workbook/file/package/workbook-package";
import type { WorkbookPackage } from "../../../src/workbook/file/package/workbook-package";
import { readNames, ownSheets } from "../../../src/workbook/file/snapshot/read-names";
import { snapshotSteps } from "../../../src/workbook/file/snapshot/read-snapshot";
import { finish } from "../../../src/workbook/file/steps";
import { parseDocument } from "../../../src/workbook/file/xml/parse-xml";
import { HostBook } from "../model/book";
import { readSheet } from "./read-sheet";
import { readStyles } from "./read-styles";

/** A workbook file that the emulated Excel has open: the emulation's own model, and what is needed to save it. */
export interface HostFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly book: HostBook;
  /** Path of each custom XML part by its id in the emulation. */
  readonly xmlPaths: ReadonlyMap<string, string>;
  /** Names of the sheets as the file has them, by the id in the emulation. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** Opens any .xlsx in the emulation, by way of the product's own file engine. */
export function openHostFile(bytes: Uint8Array, name: string): HostFile {
  const file = openPackage(bytes);
  const snapshot = finish(snapshotSteps(file, name));
  const book = new HostBook();
  book.name = name;
  book.date1904 = snapshot.date1904;
  book.structureProtected = workbookRoot(file).child("workbookProtection")?.flag("lockStructure") ?? false;
  const entries = sheetEntries(file).filter((entry) => entry.worksheet);
  const styles = readStyles(file);
  entries.forEach((entry, index) => {
    const sheet = book.addSheet(entry.name);
    readSheet(book, file, snapshot.sheets[index]!, sheet, parseDocument(file.parts.text(entry.path)).root, styles);
  });
  book.active = book.sheets.find((sheet) => sheet.visibility === "Visible") ?? book.sheets[0]!;
  openTables(book, snapshot.sheets);
  openNames(book, file);
  return {
    bytes,
    name,
    book,
    xmlPaths: openParts(book, file),
    sheetNames: new Map(book.sheets.map((sheet) => [sheet.id, sheet.name])),
  };
}

function openTables(
  book: HostBook,
  sheets: ReturnType<typeof snapshotSteps> extends Generator<unknown, infer S>
    ? S extends { sheets: infer L }
      ? L
      : never
    : never,
): void {
  sheets.forEach((snapshot, index) =>
    snapshot.tables.forEach((table) => {
      const opened = {
        id: table.id,
        name: table.name,
        sheet: book.sheets[index]!,
        rect: table.range,
        showHeaders: table.headerRow,
        showTotals: table.totalsRow,
      };
      book.tables.push({ ...opened, style: "", filtered: false, made: false });
    }),
  );
}

function openNames(book: HostBook, file: WorkbookPackage): void {
  for (const name of readNames(file)) {
    const sheet = name.sheet === undefined ? null : (book.sheet(name.sheet) ?? null);
    book.names.push({ name: name.name, formula: `=${name.formula}`, sheet, visible: true, comment: "" });
  }
  const entries = sheetEntries(file);
  for (const [index, report] of ownSheets(file)) {
    const sheet = book.sheet(entries[index]?.name ?? "");
    if (sheet)
      book.names.push({ name: OWN_SHEET_NAME, formula: ownSheetFormula(report), sheet, visible: false, comment: "" });
  }
}

function openParts(book: HostBook, file: WorkbookPackage): Map<string, string> {
  const paths = new Map<string, string>();
  for (const relation of relationsOf(file.parts, file.workbookPath)) {
    if (relation.type !== "customXml" || !file.parts.has(relation.target)) continue;
    const id = book.nextId();
    book.xmlParts.set(id, file.parts.text(relation.target));
    paths.set(id, relation.target);
  }
  return paths;
}
