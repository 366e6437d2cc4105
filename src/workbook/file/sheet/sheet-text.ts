import { refuse } from "../refused";
import { nextTag } from "./scan-cells";
import { MalformedXml } from "../xml/malformed";
import { parseDocument, type XmlDocument } from "../xml/parse-xml";

/** A worksheet part cut at its cells: they stay one text, the rest is small enough for a tree. */
export interface SheetText {
  /** Up to `<sheetData`. */
  readonly head: string;
  /** Rows and cells; empty where there are none. */
  readonly body: string;
  /** From behind the cells on. */
  readonly tail: string;
  /** Start and end tag of the cells' element as they stood; the start tag may be the whole element. */
  readonly startTag: string;
  readonly endTag: string;
  /** `x:` or nothing: what stands before the names of elements. */
  readonly prefix: string;
}

export function splitSheet(text: string, path: string): SheetText {
  const start = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?\/?>/.exec(text);
  if (!start) return refuse("damaged-part", { detail: `${path} (no cells)` });
  const prefix = start[1]!;
  // One more in a comment or a section of text would be taken for the cells.
  const again = nextTag(text, `<${prefix}sheetData`, start.index + 1) >= 0;
  if (again) return refuse("damaged-part", { detail: `${path} (cells twice)` });
  const from = start.index + start[0].length;
  const parts = { head: text.slice(0, start.index), startTag: start[0], prefix };
  if (start[0].endsWith("/>")) return { ...parts, body: "", endTag: "", tail: text.slice(from) };
  const to = text.lastIndexOf(`</${prefix}sheetData`);
  const end = text.indexOf(">", to) + 1;
  if (to < from || end === 0 || text.indexOf(`</${prefix}sheetData`) !== to)
    return refuse("damaged-part", { detail: `${path} (cells not closed)` });
  return { ...parts, body: text.slice(from, to), endTag: text.slice(to, end), tail: text.slice(end) };
}

/** Must be asked before rows are moved or written: a comment or section could hold what only looks like a row. */
export function requirePlainCells(sheet: SheetText): void {
  if (/<[!?]/.test(sheet.body)) refuse("damaged-part", { detail: "comments among the cells" });
}

export function joinSheet(sheet: SheetText): string {
  if (sheet.endTag || !sheet.body) return sheet.head + sheet.startTag + sheet.body + sheet.endTag + sheet.tail;
  const startTag = sheet.startTag.replace(/\s*\/>$/, ">");
  return `${sheet.head}${startTag}${sheet.body}</${sheet.prefix}sheetData>${sheet.tail}`;
}

/** All of the sheet but its cells, as a tree in which the cells' element is empty. */
export function shellOf(sheet: SheetText, path: string): XmlDocument {
  try {
    return parseDocument(sheet.head + sheet.startTag + sheet.endTag + sheet.tail);
  } catch (error) {
    if (error instanceof MalformedXml) return refuse("damaged-part", { detail: `${path} (${error.message})` });
    throw error;
  }
}

/** Puts a changed shell round the cells again. */
export function withShell(sheet: SheetText, shell: XmlDocument): SheetText {
  const text = shell.toString();
  const empty = sheet.startTag + sheet.endTag;
  const at = text.indexOf(empty);
  return { ...sheet, head: text.slice(0, at), tail: text.slice(at + empty.length) };
}
