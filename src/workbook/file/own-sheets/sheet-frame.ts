import { cellName, quoteSheet, rectName } from "../../../domain/address";
import type { SheetLayout } from "../../../domain/plan";
import { insertOrdered, WORKSHEET_ORDER } from "../xml/ordered";
import { fragment } from "../xml/parse-xml";
import type { XmlElement } from "../xml/xml-element";
import { encodeXml } from "../xml/xml-text";

/** What a sheet of ours is made of; anything else on it (a user's note or picture) stays. */
const OWN_PARTS = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "autoFilter",
  "sortState",
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
];

/** Sets all of a planned sheet but its cells. `nameOf`: the name a planned sheet bears in the end. */
export function setFrame(root: XmlElement, plan: SheetLayout, nameOf: (sheet: string) => string): void {
  for (const element of root.elements()) if (OWN_PARTS.includes(element.local)) element.remove();
  const width = Math.max(1, plan.widths.length, ...plan.rows.map((row) => row.length));
  const xml = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${cellName(Math.max(1, plan.rows.length), width)}"/>`,
    viewXml(plan),
    '<sheetFormatPr defaultRowHeight="15"/>',
    plan.widths.length > 0 ? `<cols>${plan.widths.map(columnXml).join("")}</cols>` : "",
    plan.merges.length > 0 ? mergesXml(plan) : "",
    choicesXml(plan),
    linksXml(plan, nameOf),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.35"/>',
    `<pageSetup paperSize="9" orientation="${plan.landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${encodeXml(footerText(plan.footer))}</oddFooter></headerFooter>`,
  ];
  for (const item of xml) if (item) insertOrdered(root, fragment(item, root.prefix), WORKSHEET_ORDER);
}

function viewXml(plan: SheetLayout): string {
  if (plan.freeze < 1) return '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>';
  const first = `A${plan.freeze + 1}`;
  const pane = `<pane ySplit="${plan.freeze}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`;
}

/** Excel counts five pixels of padding into a column's width. */
function columnXml(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${Math.round((width + 0.71) * 100) / 100}" customWidth="1"/>`;
}

function mergesXml(plan: SheetLayout): string {
  const merges = plan.merges.map((merge) => `<mergeCell ref="${rectName(merge)}"/>`);
  return `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
}

/** Lists that Excel takes in the cell's own rule: 255 characters, no comma in a value. Other values may still be typed. */
function choicesXml(plan: SheetLayout): string {
  const lists = (plan.choices ?? []).flatMap(({ range, values, prompt }) => {
    const text = values.join(",");
    const listed = values.length > 0 && text.length <= 255 && !values.some((value) => value.includes(","));
    if (!listed && prompt === undefined) return [];
    const formula = encodeXml(`"${text.replace(/"/g, '""')}"`);
    const message = prompt === undefined ? "" : ` prompt="${encodeXml(prompt.slice(0, 255)).replace(/\n/g, "&#10;")}"`;
    const type = listed ? ' type="list"' : "";
    return [
      `<dataValidation${type} allowBlank="1" showInputMessage="1"${message} sqref="${rectName(range)}">${listed ? `<formula1>${formula}</formula1>` : ""}</dataValidation>`,
    ];
  });
  return lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>` : "";
}

function linksXml(plan: SheetLayout, nameOf: (sheet: string) => string): string {
  const links = plan.rows.flatMap((cells, r) =>
    cells.flatMap(({ link }, c) => {
      if (!link) return [];
      const place = `${quoteSheet(nameOf(link.sheet))}!${cellName(link.row, link.column)}`;
      return [
        `<hyperlink ref="${cellName(r + 1, c + 1)}" location="${encodeXml(place)}" display="${encodeXml(place)}"/>`,
      ];
    }),
  );
  return links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "";
}

/** Left part and page numbers; `&` is a sign of its own there, and the whole may not be longer than 255. */
function footerText(left: string): string {
  return `&L${left.replace(/&/g, "&&").slice(0, 220)}&R第 &P 页 共 &N 页`;
}
