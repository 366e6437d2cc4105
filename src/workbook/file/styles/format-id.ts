import { fragment } from "../xml/parse-xml";
import type { XmlElement } from "../xml/xml-element";
import { encodeXml } from "../xml/xml-text";
import { BUILT_IN_FORMATS } from "./number-formats";
import { recount, styleList } from "./styles-part";

/** Ids below this belong to the programs. */
const FIRST_OWN = 176;

/** Number of a format code in this stylesheet; a new one is added where it is not known. */
export function formatId(root: XmlElement, code: string): number {
  if (/^general$/i.test(code) || code === "") return 0;
  const own = root.child("numFmts")?.elements("numFmt") ?? [];
  const known = own.find((element) => element.attr("formatCode") === code)?.num("numFmtId");
  if (known !== undefined) return known;
  const taken = new Set(own.map((element) => element.num("numFmtId")));
  const builtIn = Object.keys(BUILT_IN_FORMATS)
    .map(Number)
    .find((id) => BUILT_IN_FORMATS[id] === code && !taken.has(id));
  if (builtIn !== undefined) return builtIn;
  const id = Math.max(FIRST_OWN - 1, ...[...taken].map((number) => number ?? 0)) + 1;
  const list = styleList(root, "numFmts");
  list.insert(fragment(`<numFmt numFmtId="${id}" formatCode="${encodeXml(code)}"/>`, root.prefix));
  recount(list);
  return id;
}
