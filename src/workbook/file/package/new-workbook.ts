import { OWN_SHEET_NAME, ownSheetFormula } from "../../../domain/own-sheet";
import { packEntry, writeZip } from "../zip/write-zip";
import { encodeXml } from "../xml/xml-text";
import { OFFICE_RELATIONS, XML_HEAD } from "./relationships";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The bytes of a new workbook with one empty sheet, marked as ours for a report: `writeSheets` then writes that report into
 * it and adds the others behind. The same report and name give the same bytes.
 */
export function newWorkbook(report: string, sheet: string): Uint8Array {
  const parts: readonly (readonly [string, string])[] = [
    [
      "[Content_Types].xml",
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    ],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONS}"><sheets><sheet name="${encodeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets>` +
        `<definedNames><definedName name="${OWN_SHEET_NAME}" localSheetId="0" hidden="1">${encodeXml(ownSheetFormula(report).slice(1))}</definedName></definedNames></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ["worksheet", "worksheets/sheet1.xml"],
        ["styles", "styles.xml"],
      ]),
    ],
    ["xl/styles.xml", STYLES],
    ["xl/worksheets/sheet1.xml", `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONS}"><sheetData/></worksheet>`],
  ];
  return writeZip(parts.map(([name, xml]) => packEntry(name, new TextEncoder().encode(XML_HEAD + xml))));
}

const relations = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE_RELATIONS}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="等线"/><family val="2"/><charset val="134"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
