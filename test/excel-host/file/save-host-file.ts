import { openWorkbook } from "../../../src/workbook/file";
import { quoteSheet, rectName } from "../../../src/domain/address";
import { addSheet } from "../../../src/workbook/file/package/add-sheet";
import { addContentType, CONTENT_TYPES } from "../../../src/workbook/file/package/content-types";
import { editWorkbook, setSheetName } from "../../../src/workbook/file/package/defined-names";
import { addRelation, OFFICE_RELATIONS, XML_HEAD } from "../../../src/workbook/file/package/relationships";
import { openPackage, sheetEntries } from "../../../src/workbook/file/package/workbook-package";
import type { WorkbookPackage } from "../../../src/workbook/file/package/workbook-package";
import { readTables } from "../../../src/workbook/file/snapshot/read-tables";
import { finish } from "../../../src/workbook/file/steps";
import { editStyles } from "../../../src/workbook/file/styles/styles-part";
import { insertOrdered, WORKSHEET_ORDER } from "../../../src/workbook/file/xml/ordered";
import { fragment, parseDocument } from "../../../src/workbook/file/xml/parse-xml";
import type { XmlElement } from "../../../src/workbook/file/xml/xml-element";
import { encodeXml } from "../../../src/workbook/file/xml/xml-text";
import type { HostTable } from "../model/book";
import type { HostSheet } from "../model/sheet";
import type { HostFile } from "./host-file";
import { wholeSheet } from "./whole-sheet";
import { writeCell, writeRules } from "./write-sheet";

/** The workbook as the emulated Excel would save it: what was not touched comes back byte for byte. */
export function saveHostFile(host: HostFile): Uint8Array {
  const file = openPackage(withRows(host));
  const pathOf = new Map<HostSheet, string>();
  for (const sheet of host.book.sheets) pathOf.set(sheet, pathFor(file, host, sheet));
  editStyles(file, (styles) => {
    for (const sheet of host.book.sheets) writeSheet(file, host, sheet, pathOf.get(sheet)!, styles);
  });
  for (const table of host.book.tables) writeTable(file, table, pathOf.get(table.sheet)!);
  writeNames(file, host);
  writeParts(file, host);
  return finish(file.parts.saveSteps());
}

/** Rows that came or went are moved by the file engine itself, formulas and all. */
function withRows(host: HostFile): Uint8Array {
  const moves = host.book.sheets.flatMap((sheet) =>
    sheet.touched.structure.map((move) => ({ sheet: host.sheetNames.get(sheet.id), ...move })),
  );
  if (moves.length === 0) return host.bytes;
  const opened = openWorkbook(host.bytes, host.name);
  if (!opened.ok) throw new Error(opened.refusal.code);
  for (const { sheet, at, count } of moves) {
    const done = opened.value.userRows({
      sheet: sheet ?? "",
      change: count > 0 ? "insert" : "delete",
      row: at,
      count: Math.abs(count),
    });
    if (!done.ok) throw new Error(`rows: ${JSON.stringify(done.refusal)}`);
  }
  const saved = opened.value.save();
  if (!saved.ok) throw new Error(saved.refusal.code);
  return saved.value;
}

function pathFor(file: WorkbookPackage, host: HostFile, sheet: HostSheet): string {
  if (sheet.made) return addSheet(file, sheet.name).path;
  const name = host.sheetNames.get(sheet.id);
  const entry = sheetEntries(file).find((one) => one.name === name)!;
  if (sheet.name !== name)
    editWorkbook(file, (root) => root.child("sheets")!.elements("sheet")[entry.index]!.setAttr("name", sheet.name));
  return entry.path;
}

const isOwn = (host: HostFile, sheet: HostSheet) =>
  host.book.names.some((name) => name.sheet === sheet && !name.visible);

function writeSheet(file: WorkbookPackage, host: HostFile, sheet: HostSheet, path: string, styles: XmlElement): void {
  const { touched } = sheet;
  if (sheet.made || touched.layout) {
    if (!sheet.made && !isOwn(host, sheet))
      throw new Error(`the layout of ${sheet.name} was changed: that is the user's`);
    return file.parts.write(path, wholeSheet(sheet, styles));
  }
  if (touched.cells.size === 0 && !touched.rules) return;
  const document = parseDocument(file.parts.text(path));
  const data = document.root.child("sheetData")!;
  for (const key of touched.cells) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    const cell = sheet.cell(row, column);
    if (cell) writeCell(data, row, column, cell, styles);
  }
  if (touched.rules) writeRules(document.root, sheet, styles);
  file.parts.write(path, document.toString());
}

function writeTable(file: WorkbookPackage, table: HostTable, sheetPath: string): void {
  const known = readTables(file, sheetPath).find((one) => one.id === table.id && one.name === table.name);
  if (known) {
    const text = file.parts.text(known.path);
    if (rectName(known.range) !== rectName(table.rect))
      file.parts.write(known.path, text.replaceAll(`ref="${rectName(known.range)}"`, `ref="${rectName(table.rect)}"`));
    return;
  }
  if (!table.made) return;
  const path = file.parts.freePath("xl/tables/table#.xml");
  const columns = Array.from({ length: table.rect.right - table.rect.left + 1 }, (_, index) =>
    String(table.sheet.cell(table.rect.top, table.rect.left + index)?.value ?? `列${index + 1}`),
  );
  const xml = columns.map((name, index) => `<tableColumn id="${index + 1}" name="${encodeXml(name)}"/>`).join("");
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const head = `<table xmlns="${main}" id="${table.id}" name="${encodeXml(table.name)}" displayName="${encodeXml(table.name)}" ref="${rectName(table.rect)}">`;
  file.parts.write(path, `${XML_HEAD}${head}<tableColumns count="${columns.length}">${xml}</tableColumns></table>`);
  addContentType(file.parts, path, CONTENT_TYPES.table);
  const id = addRelation(file.parts, sheetPath, "table", path);
  const document = parseDocument(file.parts.text(sheetPath));
  const list =
    document.root.child("tableParts") ??
    insertOrdered(document.root, fragment("<tableParts/>", document.root.prefix), WORKSHEET_ORDER);
  list.insert(fragment(`<tablePart xmlns:r="${OFFICE_RELATIONS}" r:id="${id}"/>`));
  file.parts.write(sheetPath, document.toString());
}

/** Only our own hidden names of sheets, and the rows their pages repeat, come from the add-in. */
function writeNames(file: WorkbookPackage, host: HostFile): void {
  const own = host.book.names.filter((name) => name.sheet !== null && !name.visible);
  if (own.length === 0) return;
  editWorkbook(file, (root) => {
    for (const { sheet, name, formula } of own) {
      const index = host.book.sheets.indexOf(sheet!);
      setSheetName(root, index, name, formula.slice(1), true);
      const rows = sheet!.page.titleRows;
      if (rows) setSheetName(root, index, "_xlnm.Print_Titles", `${quoteSheet(sheet!.name)}!$${rows[0]}:$${rows[1]}`);
    }
  });
}

function writeParts(file: WorkbookPackage, host: HostFile): void {
  for (const [id, xml] of host.book.xmlParts) {
    const known = host.xmlPaths.get(id);
    if (known) {
      if (file.parts.text(known) !== xml) file.parts.write(known, xml);
      continue;
    }
    const path = file.parts.freePath("customXml/item#.xml");
    file.parts.write(path, xml);
    addRelation(file.parts, file.workbookPath, "customXml", path);
  }
}
