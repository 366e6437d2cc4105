import { buildWorkbook } from "./workbook-builder";

const TABLE =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="7" name="成员" displayName="成员" ref="A1:C4" totalsRowShown="0"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="姓名"/><tableColumn id="2" name="身份证号"/><tableColumn id="3" name="性别"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';
const MARGINS = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

/**
 * The workbook of the port's contract: a ledger with a title, a merged month and a sum, a roster as a named table, a
 * protected sheet and a hidden one.
 */
export function contractBook(): Uint8Array {
  return buildWorkbook({
    sheets: [
      {
        name: "三会一课",
        before:
          '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="6" max="6" width="9" hidden="1" customWidth="1"/></cols>',
        rows: [
          [{ v: "第一党支部三会一课台账", s: 3 }],
          [],
          [
            { v: "类型", s: 3 },
            { v: "日期", s: 3 },
            { v: "人数", s: 3 },
            { v: "已归档", s: 3 },
            { v: "备注", s: 3 },
          ],
          ["支委会", { v: 45693, s: 1 }, 5, true, "同月"],
          ["党课", null, 12, false],
          ["主题党日", { v: 45720, s: 1 }, { t: "e", xml: "<v>#N/A</v>" }],
          ["隐藏行"],
          ["合计", null, { f: "SUM(C4:C5)", v: 17 }],
        ],
        rowAttributes: { 7: 'hidden="1"' },
        after: `<mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="E4:E5"/></mergeCells>${MARGINS}`,
      },
      {
        name: "名册",
        rows: [
          ["姓名", "身份证号", "性别"],
          ["张三", { v: "110101196001011234", s: 2 }, "男"],
          ["李四", { v: "110101197001011234", s: 2 }, "女"],
          ["王五", { v: "110101198001011234", s: 2 }, "男"],
          [],
          [],
          [{ f: "三会一课!C8", v: 17 }],
        ],
        after: `${MARGINS}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
        relations: [["rId1", "table", "../tables/table1.xml"]],
      },
      { name: "锁定", rows: [["锁"]], after: `<sheetProtection sheet="1" objects="1" scenarios="1"/>${MARGINS}` },
      { name: "字典", rows: [["值"]], attributes: 'state="hidden"' },
    ],
    names: '<definedName name="年度">2025</definedName>',
    parts: { "xl/tables/table1.xml": { text: TABLE, type: "spreadsheetml.table+xml" } },
  });
}
