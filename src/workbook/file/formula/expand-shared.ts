import { cellsIn, nextTag, scanRows } from "../sheet/scan-cells";
import { elementText } from "../sheet/cell-value";
import type { SheetText } from "../sheet/sheet-text";
import { decodeXml, encodeXml, rawAttribute } from "../xml/xml-text";
import { SharedFormulas } from "./shared-formulas";

/** Gives every cell that shares a formula one of its own, saying the same: before one of them is written over or moved. */
export function expandShared(sheet: SheetText): SheetText {
  const { body, prefix } = sheet;
  if (!/["']shared["']/.test(body)) return sheet;
  const shared = new SharedFormulas();
  const out: string[] = [];
  let at = 0;
  for (const row of scanRows(body, prefix)) {
    for (const cell of cellsIn(body, prefix, row)) {
      const f = cell.inner ? nextTag(cell.inner, `<${prefix}f`, 0) : -1;
      const tagEnd = cell.inner.indexOf(">", f);
      const tag = f < 0 ? "" : cell.inner.slice(f, tagEnd);
      if (rawAttribute(tag, " t") !== "shared") continue;
      const own = decodeXml(elementText(cell.inner, `${prefix}f`) ?? "");
      const text = shared.textOf(rawAttribute(tag, " si") ?? "", own, row.row, cell.column);
      const close = `</${prefix}f>`;
      const end = tag.endsWith("/") ? tagEnd + 1 : cell.inner.indexOf(close, tagEnd) + close.length;
      const inner = `${cell.inner.slice(0, f)}<${prefix}f>${encodeXml(text)}${close}${cell.inner.slice(end)}`;
      const start = cell.start + cell.tag.length + 1;
      out.push(body.slice(at, start), inner);
      at = start + cell.inner.length;
    }
  }
  return { ...sheet, body: out.join("") + body.slice(at) };
}
