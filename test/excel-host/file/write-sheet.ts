import { cellName, parseCellName, rectName } from "../../../src/domain/address";
import { valueXml } from "../../../src/workbook/file/sheet/cell-xml";
import { insertOrdered, WORKSHEET_ORDER } from "../../../src/workbook/file/xml/ordered";
import { fragment } from "../../../src/workbook/file/xml/parse-xml";
import type { XmlElement } from "../../../src/workbook/file/xml/xml-element";
import { encodeXml } from "../../../src/workbook/file/xml/xml-text";
import type { HostCell, HostSheet } from "../model/sheet";
import { ruleLook, styleNumber } from "./write-styles";

export function cellText(row: number, column: number, cell: HostCell, styles: XmlElement): string {
  const style = styleNumber(styles, cell.style);
  const start = `<c r="${cellName(row, column)}"${style ? ` s="${style}"` : ""}`;
  const { type, inner } = valueXml(cell.value);
  const formula = cell.formula === undefined ? "" : `<f>${encodeXml(cell.formula.slice(1))}</f>`;
  const value = formula && typeof cell.value === "string" ? `<v>${encodeXml(cell.value)}</v>` : inner;
  const kind = formula && typeof cell.value === "string" ? "str" : type;
  return formula + value ? `${start}${kind ? ` t="${kind}"` : ""}>${formula}${value}</c>` : `${start}/>`;
}

function rowElement(data: XmlElement, row: number): XmlElement {
  const rows = data.elements("row");
  const found = rows.find((element) => element.num("r") === row);
  if (found) return found;
  const later = rows.find((element) => (element.num("r") ?? 0) > row);
  const made = fragment(`<row r="${row}"/>`, data.prefix);
  data.insert(made, later ? data.children.indexOf(later) : data.children.length);
  return made;
}

/** Puts one cell of the emulation where the file has it; the cells beside it stay letter by letter. */
export function writeCell(data: XmlElement, row: number, column: number, cell: HostCell, styles: XmlElement): void {
  const line = rowElement(data, row);
  const cells = line.elements("c");
  const columnOf = (element: XmlElement) => parseCellName(element.attr("r") ?? "")?.column ?? 0;
  const old = cells.find((element) => columnOf(element) === column);
  const later = cells.find((element) => columnOf(element) > column);
  const at = old ? line.children.indexOf(old) : later ? line.children.indexOf(later) : line.children.length;
  old?.remove();
  line.insert(fragment(cellText(row, column, cell, styles), data.prefix), at);
}

/** Takes out rules that are gone and puts new ones before those that stay, as Excel does. */
export function writeRules(root: XmlElement, sheet: HostSheet, styles: XmlElement): void {
  const staying = new Set(sheet.rules.map((rule) => rule.fromFile));
  for (const block of root.elements("conditionalFormatting")) {
    for (const rule of block.elements("cfRule"))
      if (!staying.has(rule.toString() + (block.attr("sqref") ?? ""))) rule.remove();
    if (!block.child("cfRule")) block.remove();
  }
  const fresh = sheet.rules.filter((rule) => rule.fromFile === undefined);
  for (const rule of root.descendants("cfRule")) rule.setAttr("priority", (rule.num("priority") ?? 0) + fresh.length);
  fresh.forEach((rule, index) => {
    const inner = `<cfRule type="expression" dxfId="${ruleLook(styles, rule)}" priority="${index + 1}"><formula>${encodeXml(rule.formula.slice(1))}</formula></cfRule>`;
    insertOrdered(
      root,
      fragment(
        `<conditionalFormatting sqref="${rule.rects.map(rectName).join(" ")}">${inner}</conditionalFormatting>`,
        root.prefix,
      ),
      WORKSHEET_ORDER,
    );
  });
}
