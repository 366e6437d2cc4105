import { refuse } from "../refused";
import { fragment } from "../xml/parse-xml";
import { encodeXml } from "../xml/xml-text";
import { addContentType, CONTENT_TYPES } from "./content-types";
import { editWorkbook } from "./defined-names";
import { addRelation, OFFICE_RELATIONS, XML_HEAD } from "./relationships";
import type { SheetEntry } from "./sheet-entry";
import { sheetEntries, workbookRoot, type WorkbookPackage } from "./workbook-package";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Adds an empty sheet behind the others: no other sheet's place changes. */
export function addSheet(book: WorkbookPackage, name: string): SheetEntry {
  if (workbookRoot(book).child("workbookProtection")?.flag("lockStructure")) refuse("protected-workbook");
  const path = book.parts.freePath("xl/worksheets/sheet#.xml");
  book.parts.write(
    path,
    `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONS}"><sheetData/></worksheet>`,
  );
  addContentType(book.parts, path, CONTENT_TYPES.worksheet);
  const id = addRelation(book.parts, book.workbookPath, "worksheet", path);
  editWorkbook(book, (root) => {
    const list = root.child("sheets")!;
    const last = Math.max(0, ...list.elements("sheet").map((sheet) => sheet.num("sheetId") ?? 0));
    const known = [...root.attributes()]
      .find(([key, value]) => key.startsWith("xmlns:") && value === OFFICE_RELATIONS)?.[0]
      .slice(6);
    const space = known ? "" : ` xmlns:r="${OFFICE_RELATIONS}"`;
    const xml = `<sheet name="${encodeXml(name)}" sheetId="${last + 1}"${space} ${known ?? "r"}:id="${id}"/>`;
    list.insert(fragment(xml, root.prefix));
  });
  return sheetEntries(book).at(-1)!;
}

/** A name no sheet bears yet, as near to the wish as Excel allows. */
export function freeSheetName(book: WorkbookPackage, wish: string): string {
  const taken = new Set(sheetEntries(book).map((sheet) => sheet.name.toLowerCase()));
  const clean =
    wish
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim()
      .slice(0, 31) || "汇总表";
  let name = clean;
  for (let n = 2; taken.has(name.toLowerCase()); n++) {
    const end = `(${n})`;
    name = clean.slice(0, 31 - end.length) + end;
  }
  return name;
}
