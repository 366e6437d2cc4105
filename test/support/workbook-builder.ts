import { strToU8, zipSync } from "fflate";
import { cellName, parseCellName } from "../../src/domain/address";

/** A cell as a test wants it: a value, or the raw attributes and inner text of its `<c>`. */
export type CellSpec =
  string | number | boolean | null | { s?: number; v?: string | number; f?: string; xml?: string; t?: string };

export interface SheetSpec {
  name: string;
  /** Rows from row 1, or cells by address. */
  rows?: readonly (readonly CellSpec[])[];
  cells?: Readonly<Record<string, CellSpec>>;
  /** Attributes of `<row>` by row. */
  rowAttributes?: Readonly<Record<number, string>>;
  /** Raw XML before and after `<sheetData>`, and attributes of `<sheet>`. */
  before?: string;
  after?: string;
  attributes?: string;
  /** The whole part's text, in place of all the above. */
  xml?: string;
  /** Relationships of the sheet: `[id, type, target]`. */
  relations?: readonly (readonly [string, string, string])[];
}

export interface WorkbookSpec {
  sheets: readonly SheetSpec[];
  /** Text of styles.xml; `null` for a package without one. */
  styles?: string | null | undefined;
  /** `<definedName>` elements. */
  names?: string;
  workbookPr?: string;
  /** More raw XML at the end of the workbook part. */
  workbookEnd?: string;
  sharedStrings?: string;
  /** Further relationships of the workbook part: `[type, target]`. */
  relations?: readonly (readonly [string, string])[];
  /** `<dxfs>` in place of the empty list of the default styles. */
  dxfs?: string;
  /** Further parts by path; a content type where the ending does not say it. */
  parts?: Readonly<Record<string, string | { text: string; type: string }>>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Style 0 General, 1 date yyyy"年"m"月"d"日", 2 text, 3 bold red on yellow with borders, 4 percent. */
export const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font><font><b/><sz val="12"/><color rgb="FFFF0000"/><name val="黑体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;

const escape = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** The `<c>` of a spec. */
export function cellXml(address: string, spec: CellSpec): string {
  if (spec === null) return "";
  if (typeof spec === "number") return `<c r="${address}"><v>${spec}</v></c>`;
  if (typeof spec === "boolean") return `<c r="${address}" t="b"><v>${Number(spec)}</v></c>`;
  if (typeof spec === "string") {
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escape(spec)}</t></is></c>`;
  }
  const style = spec.s === undefined ? "" : ` s="${spec.s}"`;
  const type = spec.t ? ` t="${spec.t}"` : typeof spec.v === "string" ? ` t="${spec.f ? "str" : "inlineStr"}"` : "";
  if (spec.xml !== undefined) return `<c r="${address}"${style}${type}>${spec.xml}</c>`;
  const formula = spec.f === undefined ? "" : `<f>${escape(spec.f)}</f>`;
  if (spec.v === undefined) return formula ? `<c r="${address}"${style}>${formula}</c>` : `<c r="${address}"${style}/>`;
  const text = escape(String(spec.v));
  const value = type.includes("inlineStr") ? `<is><t xml:space="preserve">${text}</t></is>` : `<v>${text}</v>`;
  return `<c r="${address}"${style}${type}>${formula}${value}</c>`;
}

/** Text of a worksheet part. */
export function sheetXml(sheet: SheetSpec): string {
  if (sheet.xml !== undefined) return sheet.xml;
  const rows = new Map<number, string>();
  const put = (row: number, xml: string) => rows.set(row, (rows.get(row) ?? "") + xml);
  for (const number of Object.keys(sheet.rowAttributes ?? {})) put(Number(number), "");
  sheet.rows?.forEach((cells, r) => cells.forEach((cell, c) => put(r + 1, cellXml(cellName(r + 1, c + 1), cell))));
  for (const [address, cell] of Object.entries(sheet.cells ?? {}))
    put(parseCellName(address)!.row, cellXml(address, cell));
  const body = [...rows].sort((a, b) => a[0] - b[0]);
  const text = body.map(
    ([row, xml]) => `<row r="${row}"${sheet.rowAttributes?.[row] ? ` ${sheet.rowAttributes[row]}` : ""}>${xml}</row>`,
  );
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${sheet.before ?? '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>'}<sheetData>${text.join("")}</sheetData>${sheet.after ?? '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'}</worksheet>`;
}

const relations = (items: readonly (readonly [string, string, string])[]) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${escape(target)}"/>`)
    .join("")}</Relationships>`;

/** The parts of a workbook as text. */
export function workbookParts(spec: WorkbookSpec): Record<string, string> {
  const parts: Record<string, string> = {};
  const overrides: [string, string][] = [["xl/workbook.xml", "spreadsheetml.sheet.main+xml"]];
  const links: [string, string, string][] = spec.sheets.map((_, i) => [
    `rId${i + 1}`,
    "worksheet",
    `worksheets/sheet${i + 1}.xml`,
  ]);
  spec.sheets.forEach((sheet, i) => {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    parts[path] = sheetXml(sheet);
    overrides.push([path, "spreadsheetml.worksheet+xml"]);
    if (sheet.relations) parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relations(sheet.relations);
  });
  const add = (path: string, text: string, type: string, relation: string) => {
    parts[path] = text;
    overrides.push([path, type]);
    links.push([`rId${links.length + 1}`, relation, path.slice(3)]);
  };
  const styles = spec.styles ?? STYLES.replace('<dxfs count="0"/>', spec.dxfs ?? '<dxfs count="0"/>');
  if (spec.styles !== null) add("xl/styles.xml", styles, "spreadsheetml.styles+xml", "styles");
  if (spec.sharedStrings)
    add("xl/sharedStrings.xml", spec.sharedStrings, "spreadsheetml.sharedStrings+xml", "sharedStrings");
  for (const [type, target] of spec.relations ?? []) links.push([`rId${links.length + 1}`, type, target]);
  for (const [path, part] of Object.entries(spec.parts ?? {})) {
    parts[path] = typeof part === "string" ? part : part.text;
    if (typeof part !== "string") overrides.push([path, part.type]);
  }
  const sheets = spec.sheets.map(
    (sheet, i) =>
      `<sheet name="${escape(sheet.name)}" sheetId="${i + 1}"${sheet.attributes ? ` ${sheet.attributes}` : ""} r:id="rId${i + 1}"/>`,
  );
  const names = spec.names ? `<definedNames>${spec.names}</definedNames>` : "";
  parts["xl/workbook.xml"] =
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${spec.workbookPr ?? "<workbookPr/>"}<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="12000"/></bookViews><sheets>${sheets.join("")}</sheets>${names}${spec.workbookEnd ?? ""}</workbook>`;
  parts["xl/_rels/workbook.xml.rels"] = relations(links);
  parts["_rels/.rels"] = relations([["rId1", "officeDocument", "xl/workbook.xml"]]);
  const types = overrides.map(([path, type]) => {
    const full = type.includes("/") ? type : `application/vnd.openxmlformats-officedocument.${type}`;
    return `<Override PartName="/${path}" ContentType="${full}"/>`;
  });
  return {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${types.join("")}</Types>`,
    ...parts,
  };
}

/** The bytes of a workbook made for a test; no line of the product is used to make it. */
export function buildWorkbook(spec: WorkbookSpec): Uint8Array {
  return zipParts(workbookParts(spec));
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}
