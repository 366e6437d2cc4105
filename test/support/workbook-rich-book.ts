import { buildWorkbook } from "./workbook-builder";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const COMMENTS = `${HEAD}<comments xmlns="${MAIN}"><authors><author>张三</author></authors><commentList><comment ref="B7" authorId="0"><text><r><t>请填写</t></r></text></comment></commentList></comments>`;
const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>2, 15, 5, 10, 4, 15, 9, 4</x:Anchor><x:Row>6</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;
const anchor = (edit: string, from: number, to: number, id: number) =>
  `<xdr:twoCellAnchor${edit}><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${id}" name="框 ${id}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100" cy="100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>`;
const DRAWING = `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchor("", 2, 8, 2)}${anchor(' editAs="oneCell"', 5, 8, 3)}${anchor(' editAs="absolute"', 5, 8, 4)}</xdr:wsDr>`;
const CALC_CHAIN = `${HEAD}<calcChain xmlns="${MAIN}"><c r="D5" i="1"/><c r="D6"/><c r="D7"/></calcChain>`;
const STRINGS = `${HEAD}<sst xmlns="${MAIN}" count="3" uniqueCount="3"><si><t>普通</t></si><si><r><rPr><b/></rPr><t>粗</t></r><r><t xml:space="preserve">细 </t></r></si><si><t>在册</t><rPh sb="0" eb="2"><t>zaice</t></rPh><phoneticPr fontId="0"/></si></sst>`;

/** Cells of rows 5–10: shared texts, a formula several cells share, an array formula. */
const rows = [5, 6, 7, 8, 9, 10].map(
  (_, i) =>
    [
      { t: "s", xml: `<v>${i % 3}</v>` },
      i === 2 ? null : { v: i },
      { v: 45700 + i, s: 1 },
      i === 0
        ? { xml: '<f t="shared" ref="D5:D7" si="0">B5*2+$B$4</f><v>0</v>' }
        : i < 3
          ? { xml: `<f t="shared" si="0"/><v>${i * 2}</v>` }
          : null,
      i === 5 ? { xml: '<f t="array" ref="E10">SUM(B5:B9*1)</f><v>13</v>' } : null,
    ] as const,
);

/** A workbook that uses much of what Excel can hold, on one sheet whose rows may be moved. */
export function richBook(): Uint8Array {
  return buildWorkbook({
    sheets: [
      {
        name: "台账 A",
        before: `<sheetPr><tabColor rgb="FFC00000"/></sheetPr><dimension ref="A1:E10"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A5" sqref="A5"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20" customWidth="1"/></cols>`,
        rows: [[{ v: "标题", s: 3 }], [], [], ["姓名", "次数", "日期", "倍数", "和"], ...rows],
        rowAttributes: { 8: 'hidden="1"', 6: 'ht="30" customHeight="1"' },
        after: `<autoFilter ref="A4:E10"/><mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="A6:A7"/></mergeCells><conditionalFormatting sqref="B5:B10"><cfRule type="expression" dxfId="0" priority="1"><formula>$B5&gt;3</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A5:A10"><formula1>$A$5:$A$7</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A9" location="'另 表'!A1" display="去"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/><rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="A5:A10" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>'另 表'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B5:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
        relations: [
          ["rId1", "drawing", "../drawings/drawing1.xml"],
          ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
          ["rId3", "comments", "../comments1.xml"],
        ],
      },
      {
        name: "另 表",
        rows: [[{ f: "SUM('台账 A'!B5:B10)", v: 13 }], [{ f: "'台账 A'!B6+A1", v: 14 }], ["=不是公式"]],
      },
    ],
    styles: undefined,
    names: `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'台账 A'!$A$4:$E$10</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'台账 A'!$A$1:$E$10</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'台账 A'!$4:$4</definedName><definedName name="次数">'台账 A'!$B$5:$B$10</definedName>`,
    sharedStrings: STRINGS,
    workbookEnd: '<calcPr calcId="191029"/>',
    parts: {
      "xl/comments1.xml": { text: COMMENTS, type: "spreadsheetml.comments+xml" },
      "xl/drawings/vmlDrawing1.vml": VML,
      "xl/drawings/drawing1.xml": { text: DRAWING, type: "drawing+xml" },
      "xl/calcChain.xml": { text: CALC_CHAIN, type: "spreadsheetml.calcChain+xml" },
    },
    relations: [["calcChain", "calcChain.xml"]],
    dxfs: '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>',
  });
}
