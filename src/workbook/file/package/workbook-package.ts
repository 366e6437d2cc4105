import { refuse, Refused } from "../refused";
import type { XmlElement } from "../xml/xml-element";
import { refusalOfContainer } from "../zip/container-kind";
import { readZip } from "../zip/read-zip";
import { PartStore } from "./part-store";
import { relationOfType, relationsOf, relationsPath } from "./relationships";
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
  if (parts.tree("[Content_Types].xml").root.local !== "Types")
    refuse("damaged-part", { detail: "[Content_Types].xml" });
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

const known = new WeakMap<WorkbookPackage, { workbook: string; relations: string; entries: readonly SheetEntry[] }>();

/** The sheets in tab order, charts and dialogs too: a name's `localSheetId` counts them all. */
export function sheetEntries(book: WorkbookPackage): readonly SheetEntry[] {
  const relations = relationsPath(book.workbookPath);
  const now = {
    workbook: book.parts.text(book.workbookPath),
    relations: book.parts.has(relations) ? book.parts.text(relations) : "",
  };
  const before = known.get(book);
  if (before?.workbook === now.workbook && before.relations === now.relations) return before.entries;
  const entries = readEntries(book);
  known.set(book, { ...now, entries });
  return entries;
}

function readEntries(book: WorkbookPackage): SheetEntry[] {
  const relations = new Map(relationsOf(book.parts, book.workbookPath).map((relation) => [relation.id, relation]));
  const elements = workbookRoot(book).child("sheets")?.elements("sheet") ?? [];
  const entries = elements.map((element, index): SheetEntry => {
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
  noTwice(entries);
  return entries;
}

/** Sheets of one name or one part: what is written for one would show in the other. */
function noTwice(entries: readonly SheetEntry[]): void {
  const names = new Set<string>();
  const paths = new Set<string>();
  for (const { name, path, worksheet } of entries) {
    const twice = names.has(name.toLowerCase()) || (worksheet && path !== "" && paths.has(path.toLowerCase()));
    if (twice) refuse("damaged-part", { detail: "sheet twice" });
    names.add(name.toLowerCase());
    paths.add(path.toLowerCase());
  }
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
