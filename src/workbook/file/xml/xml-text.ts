const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Character data as it stands in a file → text: entities, CDATA, line ends. */
export function decodeXml(raw: string): string {
  if (!raw.includes("&") && !raw.includes("<") && !raw.includes("\r")) return raw;
  let text = "";
  for (let at = 0; ;) {
    const open = raw.indexOf(CDATA, at);
    text += decodeReferences(raw.slice(at, open < 0 ? raw.length : open));
    if (open < 0) return text;
    const close = raw.indexOf("]]>", open);
    text += raw.slice(open + CDATA.length, close < 0 ? raw.length : close).replace(/\r\n?/g, "\n");
    if (close < 0) return text;
    at = close + 3;
  }
}

const CDATA = "<![CDATA[";

function decodeReferences(raw: string): string {
  return raw.replace(/\r\n?/g, "\n").replace(/&(#[xX]?[0-9a-fA-F]{1,8}|\w{1,8});/g, (whole, entity: string) => {
    if (entity[0] !== "#") return NAMED[entity] ?? whole;
    const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text → character data or attribute value. */
export function encodeXml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ESCAPES[char]!);
}

/** Text of a cell → character data: what XML cannot hold, and what looks like such an escape, as Excel writes it. */
export function encodeCellText(text: string): string {
  const escaped = text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")

    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
      (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
  return encodeXml(escaped);
}

/** Character data of a cell → its text; undoes `encodeCellText`. */
export function decodeCellText(raw: string): string {
  const text = decodeXml(raw);
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Value of an attribute inside a start tag's text, still encoded; for scans that build no tree. `name` with a blank before it. */
export function rawAttribute(tag: string, name: string): string | undefined {
  const at = tag.indexOf(`${name}=`);
  if (at < 0) return tag.includes(name) ? looseAttribute(tag, name) : undefined;
  const start = at + name.length + 1;
  const quote = tag[start]!;
  if (quote !== '"' && quote !== "'") return looseAttribute(tag, name);
  return tag.slice(start + 1, tag.indexOf(quote, start + 1));
}

/** The unusual spellings: blanks round the equals sign, a line end before the name. */
function looseAttribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name.trim()}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? (match[1] ?? match[2]) : undefined;
}
