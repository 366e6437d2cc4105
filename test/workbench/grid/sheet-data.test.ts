import { gridFormula, sheetData, valueData } from "../../../src/workbench/grid/sheet-data";
import { gridFormat, styleData } from "../../../src/workbench/grid/style-data";
import { markRule, resourcesOf } from "../../../src/workbench/grid/rules";
import type { SheetView } from "../../../src/workbook/file";

const view: SheetView = {
  name: "三会一课",
  visibility: "hidden",
  protected: false,
  rows: [
    { row: 1, height: 30, cells: [{ column: 1, value: "三会一课台账", style: 1 }] },
    {
      row: 3,
      hidden: true,
      cells: [
        { column: 1, value: 45000, style: 0 },
        { column: 2, value: 3, formula: "=_xlfn.XLOOKUP(A1,A:A,B:B)", style: 0 },
      ],
    },
  ],
  columns: [
    { first: 2, last: 16384, width: 12 },
    { first: 1, last: 1, hidden: true },
  ],
  defaultWidth: 8.43,
  defaultHeight: 15,
  merges: [{ top: 1, left: 1, bottom: 1, right: 4 }],
  freeze: { rows: 2, columns: 1 },
  gridLines: false,
  marks: [{ ranges: [{ top: 3, left: 1, bottom: 3, right: 1 }], formula: "LEN(A3)=0", fill: "#FFF0C2" }],
  choices: [{ ranges: [{ top: 3, left: 2, bottom: 9, right: 2 }], values: ["是", "否"] }],
  notes: [{ row: 1, column: 1, text: "填年月日" }],
  tables: [],
  links: [],
};

test("a sheet keeps its places, sizes, merges and panes", () => {
  const data = sheetData(view, "s1", [{}, { bl: 1 }]);
  expect(data.cellData).toEqual({
    0: { 0: { v: "三会一课台账", t: 1, s: "s1" } },
    2: { 0: { v: 45000, t: 2 }, 1: { v: 3, t: 2, f: "=XLOOKUP(A1,A:A,B:B)" } },
  });
  expect(data.rowData).toEqual({ 0: { h: 40, ia: 0 }, 2: { hd: 1 } });
  expect(data.columnData?.[0]).toEqual({ hd: 1 });
  expect(data.columnData?.[1]).toEqual({ w: 89 });
  expect(Object.keys(data.columnData ?? {}).length).toBeLessThan(600);
  expect(data.columnCount).toBeLessThan(100);
  expect(data).toMatchObject({
    hidden: 1,
    showGridlines: 0,
    mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 3 }],
    freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
  });
});

test.each([
  [undefined, {}],
  [true, { v: 1, t: 3 }],
  ["001", { v: "001", t: 1 }],
  [{ error: "#N/A" }, { v: "#N/A", t: 1 }],
])("the value %j", (value, data) => {
  expect(valueData(value)).toEqual(data);
});

test.each([
  ["=SUM(成员[学时])", undefined],
  ["=[1]Sheet1!A1", undefined],
  ["=_xlfn._xlws.FILTER(A1:A9,B1:B9)", "=FILTER(A1:A9,B1:B9)"],
])("the formula %s is computed as %s", (formula, computed) => {
  expect(gridFormula(formula)).toBe(computed);
});

test.each([
  ["#,##0;[红色]-#,##0", "#,##0;[Red]-#,##0"],
  ["[颜色10]0", "[Color10]0"],
  ["G/通用格式", "General"],
  ['yyyy"年"m"月"', 'yyyy"年"m"月"'],
])("the format %s becomes %s", (format, known) => {
  expect(gridFormat(format)).toBe(known);
});

test("a look keeps font, fill, edges, alignment, direction and format", () => {
  expect(
    styleData({
      font: { name: "仿宋", size: 14, bold: true, colour: "#FF0000" },
      fill: "#FFFF00",
      border: { left: { style: "medium", colour: "#000000" } },
      horizontal: "center",
      wrap: true,
      rotation: 255,
      format: "0%",
    }),
  ).toEqual({
    ff: "仿宋",
    fs: 14,
    bl: 1,
    cl: { rgb: "#FF0000" },
    bg: { rgb: "#FFFF00" },
    bd: { l: { s: 8, cl: { rgb: "#000000" } } },
    ht: 2,
    vt: 3,
    tb: 3,
    tr: { a: 0, v: 1 },
    n: { pattern: "0%" },
  });
});

test("marks, lists and notes go where the plugins look for them", () => {
  const resources = Object.fromEntries(
    resourcesOf([{ id: "s1", view }]).map(({ name, data }) => [name, JSON.parse(data)]),
  );
  expect(resources["SHEET_CONDITIONAL_FORMATTING_PLUGIN"].s1).toEqual([markRule(view.marks[0]!, "s1-mark-0")]);
  expect(resources["SHEET_DATA_VALIDATION_PLUGIN"].s1[0]).toMatchObject({
    type: "list",
    formula1: "是,否",
    showErrorMessage: false,
  });
  expect(resources["SHEET_NOTE_PLUGIN"].s1[0][0]).toMatchObject({ row: 0, col: 0, note: "填年月日" });
});

test("a named table is told by its look; a cell's own fill lies over it", () => {
  const cell = (column: number, style: number) => ({ column, value: "x", style });
  const rows = [1, 2, 3, 4].map((row) => ({ row, cells: [cell(1, 0), cell(2, 1), cell(3, 0)] }));
  const tables = [{ name: "成员", range: { top: 1, left: 1, bottom: 3, right: 2 }, styleName: "TableStyleMedium2" }];
  const { cellData } = sheetData({ ...view, rows, tables }, "s1", [{}, { bg: { rgb: "#FFFF00" } }]);
  expect(cellData?.[0]?.[0]?.s).toEqual({ bl: 1, bg: { rgb: "#4472C4" }, cl: { rgb: "#ffffff" } });
  expect(cellData?.[1]?.[0]?.s).toEqual({ bg: { rgb: "#dae3f3" } });
  expect([cellData?.[2]?.[0]?.s, cellData?.[3]?.[0]?.s, cellData?.[0]?.[2]?.s]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(cellData?.[0]?.[1]?.s).toBe("s1");
});
