import { read, utils, write, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { refuse, Refused } from "../refused";
import { decodeText } from "./text-encoding";
import type { ForeignKind } from "./foreign-kind";
import { readSeparated } from "./separated-text";

/** Larger files of these kinds hold no ledger, and cannot be stopped once they are being read. */
const MOST_BYTES = 20e6;
const MOST_CELLS = 1_000_000;

/**
 * A file of an older or plainer kind as the bytes of an .xlsx that says the same: values, formats, merges, what is hidden.
 * The letters' look is not carried over; nobody writes into it.
 */
export function convertForeign(bytes: Uint8Array, kind: ForeignKind, fileName: string): Uint8Array {
  if (bytes.length > MOST_BYTES) refuse("too-large", { detail: "file" });
  const book = readBook(bytes, kind, fileName);
  const cells = Object.values(book.Sheets).reduce((sum, sheet) => sum + cellsOf(sheet).length, 0);
  if (cells === 0) refuse("not-a-workbook", { detail: kind });
  if (cells > MOST_CELLS) refuse("too-large", { detail: "cells" });
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: false }) as ArrayBuffer);
}

function readBook(bytes: Uint8Array, kind: ForeignKind, fileName: string): WorkBook {
  try {
    if (kind === "text") return readText(bytes, fileName);
    if (kind === "html") return readHtml(bytes, fileName);
    return read(bytes, { type: "array", cellNF: true, cellStyles: true, cellText: false, cellHTML: false });
  } catch (error) {
    if (error instanceof Refused) throw error;
    const words = error instanceof Error ? error.message : String(error);
    // Of a broken compound file the library says "ZIP encryption": no password is meant.
    if (/password|(?<!ZIP )encrypt/i.test(words)) return refuse("encrypted", { detail: kind });
    if (kind === "old-xls") return refuse("old-xls", { detail: words.slice(0, 80) });
    if (error instanceof RangeError) return refuse("too-large", { detail: kind });
    return refuse("damaged-part", { detail: `${kind} (${words.slice(0, 80)})` });
  }
}

function readText(bytes: Uint8Array, fileName: string): WorkBook {
  const text = decodeText(bytes);
  const rows = text === undefined ? undefined : readSeparated(text);
  if (!rows) return refuse("not-a-workbook", { detail: "text" });
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map(plainValue)));
  return { SheetNames: [nameOf(fileName)], Sheets: { [nameOf(fileName)]: sheet } };
}

/** Every table of the page is a sheet, by the name Excel gave it where it wrote one. */
function readHtml(bytes: Uint8Array, fileName: string): WorkBook {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const text = decodeText(bytes, /charset\s{0,9}=\s{0,9}["']?([\w-]{2,20})/i.exec(head)?.[1]);
  if (text === undefined) return refuse("not-a-workbook", { detail: "html" });
  if (!/<table/i.test(text)) return refuse("html-as-xls", { detail: "no table" });
  const book = read(withEnds(text), { type: "string", raw: true });
  const given = [...text.slice(0, 200_000).matchAll(/<x:Name>([^<]{1,60})<\/x:Name>/gi)].map((match) => match[1]!);
  const fits = given.length === book.SheetNames.length && new Set(given).size === given.length;
  const names = fits ? given.map(nameOf) : book.SheetNames.length === 1 ? [nameOf(fileName)] : book.SheetNames;
  const sheets = book.SheetNames.map((name) => withValues(book.Sheets[name]!));
  return { SheetNames: [...names], Sheets: Object.fromEntries(names.map((name, i) => [name, sheets[i]!])) };
}

/** Cells whose end tags were left out, as HTML allows, with them: the reader takes a row for one cell otherwise. */
function withEnds(text: string): string {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (count(/<t[dh][\s>]/gi) <= count(/<\/t[dh]/gi)) return text;
  return text
    .replace(/<\/(?:td|th|tr)\s{0,9}>|<\/?(?:tbody|thead|tfoot|colgroup|col)(?:\s[^>]{0,500})?>/gi, "")
    .replace(/<(td|th)(?=[\s>])/gi, "</td><$1")
    .replace(/<tr(?=[\s>])/gi, "</td></tr><tr")
    .replace(/<\/table/gi, "</td></tr></table")
    .replace(/(<table(?:\s[^>]{0,2000})?>\s{0,200})<\/td><\/tr>/gi, "$1")
    .replace(/(<tr(?:\s[^>]{0,2000})?>\s{0,200})<\/td>/gi, "$1");
}

/** Cells of a page are text; those that hold a plain number become one. */
function withValues(sheet: WorkSheet): WorkSheet {
  for (const key of cellsOf(sheet)) {
    const cell = sheet[key] as { t: string; v?: unknown; w?: string; z?: string };
    if (typeof cell.v !== "string") continue;
    const value = plainValue(cell.v.replace(/\u00a0/g, " ").trim());
    if (value === null) delete sheet[key];
    else sheet[key] = typeof value === "number" ? { t: "n", v: value } : { t: "s", v: value };
  }
  return sheet;
}

const cellsOf = (sheet: WorkSheet): string[] => Object.keys(sheet).filter((key) => !key.startsWith("!"));

/** A number as Excel would take it from a text, unless it would lose a digit: ids and numbers with leading zeros stay text. */
function plainValue(text: string): string | number | null {
  if (text.trim() === "") return null;
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/.test(text) && text.length <= 16 ? Number(text) : text;
}

/** A sheet is called as the file, in letters a sheet may be called by. */
function nameOf(fileName: string): string {
  const name = fileName
    .replace(/\.[^.]*$/, "")
    .replace(/[\\/?*[\]:]/g, " ")
    .trim();
  return [...name].slice(0, 31).join("") || "Sheet1";
}
