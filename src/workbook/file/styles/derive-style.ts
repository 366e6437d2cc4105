import { fragment } from "../xml/parse-xml";
import type { XmlElement } from "../xml/xml-element";
import { formatId } from "./format-id";
import { entriesOf } from "./style-entries";
import { recount, styleList } from "./styles-part";

/** The style that differs from another in its number format alone; appended where there is none yet. */
export function styleWithFormat(root: XmlElement, base: number, format: string): number {
  const list = styleList(root, "cellXfs");
  const entries = entriesOf(list);
  const xf = fragment((entries[base] ?? entries[0]!).toString());
  const id = formatId(root, format);
  if (xf.num("numFmtId") === id) return base;
  xf.setAttr("numFmtId", id).setAttr("applyNumberFormat", 1);
  const text = xf.toString();
  const known = entries.findIndex((entry) => entry.toString() === text);
  if (known >= 0) return known;
  list.insert(xf);
  recount(list);
  return entries.length;
}

/** True where a cell of this style may be written on a protected sheet. */
export function isUnlocked(root: XmlElement | undefined, style: number): boolean {
  const xf = entriesOf(root?.child("cellXfs"))[style];
  return xf?.child("protection")?.flag("locked", true) === false;
}
