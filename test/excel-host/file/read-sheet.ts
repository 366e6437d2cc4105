import { parseCellName, parseRectName } from "../../../src/domain/address";
import type { Rect } from "../../../src/domain/address";
import type { SheetSnapshot } from "../../../src/domain/snapshot";
import { stylesPath } from "../../../src/workbook/file/styles/number-formats";
import type { WorkbookPackage } from "../../../src/workbook/file/package/workbook-package";
import type { XmlElement } from "../../../src/workbook/file/xml/xml-element";
import type { HostBook } from "../model/book";
import type { HostRule } from "../model/rule";
import type { HostSheet } from "../model/sheet";
import { PLAIN } from "../model/style";
import type { HostStyle } from "../model/style";
import { colourOf } from "./read-styles";

export const rectsOf = (sqref: string): Rect[] => sqref.split(/\s+/).flatMap((name) => parseRectName(name) ?? []);

const RULE_TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
};

function readRules(host: HostBook, file: WorkbookPackage, root: XmlElement): HostRule[] {
  const path = stylesPath(file);
  const looks = path ? (file.parts.tree(path).root.child("dxfs")?.elements() ?? []) : [];
  const rules = root.elements("conditionalFormatting").flatMap((block) =>
    block.elements("cfRule").map((rule): HostRule & { priority: number } => {
      const look = looks[rule.num("dxfId") ?? -1];
      return {
        id: host.nextId(),
        type: RULE_TYPES[rule.attr("type") ?? ""] ?? "PresetCriteria",
        rects: rectsOf(block.attr("sqref") ?? ""),
        formula: `=${rule.child("formula")?.text() ?? ""}`,
        fill: colourOf(look?.child("fill")?.child("patternFill")?.child("bgColor")) ?? "",
        fontColor: colourOf(look?.child("font")?.child("color")) ?? "",
        bold: false,
        stopIfTrue: rule.flag("stopIfTrue"),
        fromFile: rule.toString() + (block.attr("sqref") ?? ""),
        priority: rule.num("priority") ?? 0,
      };
    }),
  );
  return rules.sort((a, b) => a.priority - b.priority);
}

function readLooks(sheet: HostSheet, root: XmlElement, styles: readonly HostStyle[]): void {
  for (const row of root.child("sheetData")?.elements("row") ?? []) {
    const number = row.num("r") ?? 0;
    const height = row.flag("customHeight") ? row.num("ht") : undefined;
    if (height !== undefined) sheet.heights.set(number, height);
    for (const cell of row.elements("c")) {
      const at = parseCellName(cell.attr("r") ?? "");
      const style = styles[cell.num("s") ?? 0];
      if (at && style) sheet.put(at.row, at.column, { style });
    }
  }
}

/** Fills a sheet of the emulation from its snapshot (values, merges, what is hidden) and its part (looks, rules, filter). */
export function readSheet(
  host: HostBook,
  file: WorkbookPackage,
  snapshot: SheetSnapshot,
  sheet: HostSheet,
  root: XmlElement,
  styles: readonly HostStyle[],
): void {
  readLooks(sheet, root, styles);
  for (const { row, cells } of snapshot.rows)
    for (const { column, value, formula } of cells)
      sheet.put(row, column, {
        value,
        ...(formula === undefined ? {} : { formula }),
        style: sheet.cell(row, column)?.style ?? styles[0] ?? PLAIN,
      });
  sheet.visibility = ({ visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const)[snapshot.visibility];
  sheet.protection = snapshot.protected
    ? { options: { allowFormatCells: root.child("sheetProtection")?.flag("formatCells", true) === false } }
    : null;
  sheet.merges = [...snapshot.merges];
  sheet.hiddenRows = new Set(snapshot.hiddenRows);
  sheet.hiddenColumns = new Set(snapshot.hiddenColumns);
  sheet.rules = readRules(host, file, root);
  const filter = root.child("autoFilter");
  const rect = parseRectName(filter?.attr("ref") ?? "");
  if (filter && rect) sheet.filter = { rect, active: filter.elements("filterColumn").length > 0 };
  for (const note of snapshot.notes ?? [])
    host.comments.push({ id: host.nextId(), sheet, row: note.row, column: note.column, content: note.text });
  sheet.touched.cells.clear();
}
