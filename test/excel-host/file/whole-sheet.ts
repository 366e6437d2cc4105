import { encodeXml } from "../../../src/workbook/file/xml/xml-text";
import type { XmlElement } from "../../../src/workbook/file/xml/xml-element";
import { rectName } from "../../../src/domain/address";
import type { HostSheet } from "../model/sheet";
import { cellText } from "./write-sheet";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const inches = (points: number | undefined) => (points ?? 50.4) / 72;
/** Points back to characters: seven pixels each, five of padding. */
const characters = (points: number) => Math.round(((points / 0.75 - 5) / 7 + 0.71) * 100) / 100;

function rowsXml(sheet: HostSheet, styles: XmlElement): string {
  const rows = [...sheet.rows].sort(([a], [b]) => a - b);
  return rows
    .map(([row, line]) => {
      const cells = [...line].sort(([a], [b]) => a - b).map(([column, cell]) => cellText(row, column, cell, styles));
      const height = sheet.heights.get(row);
      return `<row r="${row}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>${cells.join("")}</row>`;
    })
    .join("");
}

function viewXml(sheet: HostSheet): string {
  const lines = sheet.showGridlines ? "" : ' showGridLines="0"';
  const rows = sheet.frozenRows;
  const pane = rows ? `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>` : "";
  return `<sheetViews><sheetView${lines} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function listsXml(sheet: HostSheet): string {
  const lists = sheet.validations.flatMap(({ rect, rule, prompt }) => {
    const source = (rule as { list?: { source?: string } }).list?.source;
    const message = prompt === undefined ? "" : ` showInputMessage="1" prompt="${encodeXml(prompt)}"`;
    if (source === undefined)
      return prompt === undefined ? [] : [`<dataValidation allowBlank="1"${message} sqref="${rectName(rect)}"/>`];
    return [
      `<dataValidation type="list" allowBlank="1"${message} sqref="${rectName(rect)}"><formula1>${encodeXml(`"${source}"`)}</formula1></dataValidation>`,
    ];
  });
  return lists.length ? `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>` : "";
}

/** A sheet that the add-in made, as a part of its own. */
export function wholeSheet(sheet: HostSheet, styles: XmlElement): string {
  const widths = [...sheet.widths]
    .sort(([a], [b]) => a - b)
    .map(([column, width]) => `<col min="${column}" max="${column}" width="${characters(width)}" customWidth="1"/>`);
  const links = [...sheet.links].map(
    ([cell, link]) => `<hyperlink ref="${cell}" location="${encodeXml(link.documentReference ?? "")}"/>`,
  );
  const { page } = sheet;
  const footer = `${page.footers.left ? `&L${page.footers.left}` : ""}${page.footers.right ? `&R${page.footers.right}` : ""}`;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(sheet),
    widths.length ? `<cols>${widths.join("")}</cols>` : "",
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>`,
    sheet.merges.length
      ? `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((merge) => `<mergeCell ref="${rectName(merge)}"/>`).join("")}</mergeCells>`
      : "",
    listsXml(sheet),
    links.length ? `<hyperlinks>${links.join("")}</hyperlinks>` : "",
    page.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : "",
    `<pageMargins left="${inches(page.margins.left)}" right="${inches(page.margins.right)}" top="${inches(page.margins.top)}" bottom="${inches(page.margins.bottom)}" header="${inches(page.margins.header)}" footer="${inches(page.margins.footer)}"/>`,
    `<pageSetup paperSize="9" orientation="${page.orientation.toLowerCase()}" fitToWidth="1" fitToHeight="0"/>`,
    footer ? `<headerFooter><oddFooter>${encodeXml(footer)}</oddFooter></headerFooter>` : "",
    "</worksheet>",
  ].join("");
}
