import { addContentType, CONTENT_TYPES } from "../package/content-types";
import { addRelation, XML_HEAD } from "../package/relationships";
import { workbookRoot, type WorkbookPackage } from "../package/workbook-package";
import { insertOrdered, STYLESHEET_ORDER } from "../xml/ordered";
import { fragment } from "../xml/parse-xml";
import type { XmlElement } from "../xml/xml-element";
import { entriesOf } from "./style-entries";
import { stylesPath } from "./number-formats";

/**
 * What a list must hold before anything of ours is added: every cell without a choice of its own points at the first
 * entry (of fills at the first two).
 */
const SEEDS: Readonly<Record<string, readonly string[]>> = {
  fonts: ['<font><sz val="11"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

/** Changes the styles part; makes one where the package has none. */
export function editStyles<T>(book: WorkbookPackage, step: (root: XmlElement) => T): T {
  const path = stylesPath(book) ?? createStyles(book);
  const document = book.parts.draft(path);
  const result = step(document.root);
  book.parts.write(path, document.toString());
  return result;
}

/** A list of the stylesheet with its reserved entries. */
export function styleList(root: XmlElement, name: string): XmlElement {
  const list = root.child(name) ?? insertOrdered(root, fragment(`<${name}/>`, root.prefix), STYLESHEET_ORDER);
  const seeds = SEEDS[name] ?? [];
  for (const seed of seeds.slice(entriesOf(list).length)) list.insert(fragment(seed, root.prefix));
  return list;
}

/** An empty stylesheet gets its reserved entries all at once: programs fail on one that has looks of rules alone. */
function seedLists(root: XmlElement): void {
  if (!root.child("cellXfs")) for (const name of Object.keys(SEEDS)) styleList(root, name);
}

/** Index of an entry that reads the same; appended where there is none. */
export function styleEntry(root: XmlElement, name: string, xml: string): number {
  const list = styleList(root, name);
  const entry = fragment(xml, root.prefix);
  const text = entry.toString();
  seedLists(root);
  const entries = entriesOf(list);
  const known = entries.findIndex((element) => element.toString() === text);
  if (known >= 0) return known;
  list.insert(entry);
  recount(list);
  return entries.length;
}

/** Keeps the count right where the list bears one. A list of ours bears none, so that it is known when it is empty again. */
export function recount(list: XmlElement): void {
  if (list.attr("count") !== undefined) list.setAttr("count", entriesOf(list).length);
}

function createStyles(book: WorkbookPackage): string {
  const path = book.parts.has("xl/styles.xml") ? book.parts.freePath("xl/styles#.xml") : "xl/styles.xml";
  const namespace = workbookRoot(book).attr("xmlns") ?? "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  book.parts.write(path, `${XML_HEAD}<styleSheet xmlns="${namespace}"></styleSheet>`);
  const document = book.parts.draft(path);
  for (const name of Object.keys(SEEDS)) styleList(document.root, name);
  document.root.insert(fragment('<cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'));
  book.parts.write(path, document.toString());
  addRelation(book.parts, book.workbookPath, "styles", path);
  addContentType(book.parts, path, CONTENT_TYPES.styles);
  return path;
}
