import { cellName } from "../../../domain/address";
import type { CellValue } from "../../../domain/snapshot";
import { encodeCellText, encodeXml } from "../xml/xml-text";

/** The `<c>` of a value, without prefix: text always as text, whatever it begins with. */
export function cellXml(row: number, column: number, value: CellValue | null, style: number): string {
  const start = `<c r="${cellName(row, column)}"${style ? ` s="${style}"` : ""}`;
  const { type, inner } = valueXml(value);
  return inner ? `${start}${type ? ` t="${type}"` : ""}>${inner}</c>` : `${start}/>`;
}

/** Type attribute and inner XML of a value. */
export function valueXml(value: CellValue | null): { readonly type?: string; readonly inner: string } {
  if (value === null || value === "") return { inner: "" };
  if (typeof value === "string") {
    return { type: "inlineStr", inner: `<is><t xml:space="preserve">${encodeCellText(value)}</t></is>` };
  }
  if (typeof value === "number")
    return Number.isFinite(value) ? { inner: `<v>${value}</v>` } : { type: "e", inner: "<v>#NUM!</v>" };
  if (typeof value === "boolean") return { type: "b", inner: `<v>${Number(value)}</v>` };
  return { type: "e", inner: `<v>${encodeXml(value.error)}</v>` };
}
