import type { CellValue } from "../../../domain/snapshot";
import { decodeCellText, decodeXml, rawAttribute } from "../xml/xml-text";
import { MalformedXml } from "../xml/malformed";
import { isoToSerial } from "./iso-date";
import { nextTag } from "./scan-cells";

/** What reading a cell needs of the workbook. */
export interface ValueSource {
  /** Shared texts, by index. */
  readonly shared: readonly string[];
  readonly prefix: string;
  readonly date1904: boolean;
}

/** The value of a cell from its raw text; `undefined` where it holds none. */
export function readValue(tag: string, inner: string, source: ValueSource): CellValue | undefined {
  const type = rawAttribute(tag, " t");
  if (type === "inlineStr") return inlineText(inner, source.prefix);
  const raw = elementText(inner, `${source.prefix}v`);
  if (raw === undefined || raw === "") return type === "str" && raw !== undefined ? "" : undefined;
  switch (type) {
    case "s":
      return sharedText(source.shared, raw);
    case "str":
      return decodeCellText(raw);
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "e":
      return { error: decodeXml(raw) };
    case "d":
      return isoToSerial(raw, source.date1904) ?? raw;
    case undefined:
    case "n":
      return numberOrText(raw);
    default:
      throw new MalformedXml("type of a cell");
  }
}

/** A number that points at no text would empty the cell unseen. */
function sharedText(shared: readonly string[], raw: string): string {
  const text = shared[Number(raw)];
  if (text === undefined) throw new MalformedXml("shared text missing");
  return text;
}

/** Text of the first element with this name; `undefined` where there is none, empty where it is empty. */
export function elementText(inner: string, name: string): string | undefined {
  const at = nextTag(inner, `<${name}`, 0);
  if (at < 0) return undefined;
  const start = inner.indexOf(">", at) + 1;
  if (start === 0 || inner[start - 2] === "/") return "";
  const end = inner.indexOf(`</${name}`, start);
  return end < 0 ? "" : inner.slice(start, end);
}

/** Text of a string item: plain or rich, without phonetic guides. */
export function inlineText(inner: string, prefix: string): string {
  const open = `<${prefix}t`;
  const guides = nextTag(inner, `<${prefix}rPh`, 0) >= 0 ? removeGuides(inner, prefix) : inner;
  let text = "";
  for (let at = nextTag(guides, open, 0); at >= 0;) {
    const start = guides.indexOf(">", at) + 1;
    if (guides[start - 2] === "/") {
      at = nextTag(guides, open, start);
      continue;
    }
    const end = guides.indexOf(`</${prefix}t`, start);
    if (end < 0) break;
    text += decodeCellText(guides.slice(start, end));
    at = nextTag(guides, open, end);
  }
  return text;
}

function removeGuides(inner: string, prefix: string): string {
  return inner.replace(new RegExp(`<${prefix}rPh[\\s>][\\s\\S]*?</${prefix}rPh\\s*>`, "g"), "");
}

function numberOrText(raw: string): CellValue {
  const value = Number(raw);
  return Number.isNaN(value) ? decodeCellText(raw) : value;
}
