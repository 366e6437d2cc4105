import { refuse, Refused } from "../refused";
import type { XmlElement } from "../xml/xml-element";
import { refusalOfContainer } from "../zip/container-kind";
import { readZip } from "../zip/read-zip";
import { PartStore } from "./part-store";
import { relationOfType, relationsOf } from "./relationships";
import type { SheetEntry } from "./sheet-entry";

/** A workbook's package: its parts and where the workbook part lies. */
export interface WorkbookPackage {
  readonly parts: PartStore;
  readonly workbookPath: string;
  /** Written in the strict dialect: read, never written. */
  readonly strict: boolean;
}

/** Opens a package; refuses with the reason where the file is no workbook we can read. */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  const refusal = refusalOfContainer(bytes);
  if (refusal) refuse(refusal.code, { detail: refusal.detail });
  const parts = new PartStore(bytes, readZip(bytes));
  if (!parts.has("[Content_Types].xml")) refuse("not-a-workbook", { detail: "no content types" });
  const workbookPath = relationOfType(parts, "", "officeDocument")?.target;
  if (!workbookPath) return refuse("not-a-workbook", { detail: "no document" });
  if (/\.bin$/i.test(workbookPath)) refuse("not-a-workbook", { detail: "xlsb" });
  if (!parts.has(workbookPath)) refuse("damaged-part", { detail: `${workbookPath} (missing)` });
  const root = parts.tree(workbookPath).root;
  if (root.local !== "workbook") refuse("not-a-workbook", { detail: root.local });
  const strict = [...root.attributes()].some(
    ([name, value]) => name.startsWith("xmlns") && value.includes("purl.oclc.org"),
  );
  return { parts, workbookPath, strict };
}

export function workbookRoot(book: WorkbookPackage): XmlElement {
  return book.parts.tree(book.workbookPath).root;
}

/** The sheets in tab order, charts and dialogs too: a name's `localSheetId` counts them all. */
export function sheetEntries(book: WorkbookPackage): SheetEntry[] {
  const relations = new Map(relationsOf(book.parts, book.workbookPath).map((relation) => [relation.id, relation]));
  const elements = workbookRoot(book).child("sheets")?.elements("sheet") ?? [];
  return elements.map((element, index) => {
    const relation = relations.get(element.attrOfPrefix("id") ?? "");
    const state = element.attr("state");
    return {
      index,
      name: element.attr("name") ?? "",
      sheetId: element.num("sheetId") ?? index + 1,
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      path: relation?.target ?? "",
      worksheet: relation === undefined || relation.type === "worksheet",
    };
  });
}

/** The worksheet with this name; sheet names are alike whatever their case. */
export function findSheet(book: WorkbookPackage, name: string): SheetEntry {
  const sheets = sheetEntries(book);
  const folded = name.toLowerCase();
  const found =
    sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => sheet.name.toLowerCase() === folded);
  return found?.worksheet ? found : refuse("sheet-missing", { sheet: name });
}

/** Runs a change of the package: all of it or nothing. */
export function change<T>(book: WorkbookPackage, step: () => T): T {
  if (book.strict) refuse("strict-ooxml");
  const before = book.parts.state();
  try {
    return step();
  } catch (error) {
    book.parts.restore(before);
    if (error instanceof RangeError) throw new Refused({ code: "too-large", detail: error.message });
    throw error;
  }
}
