import ExcelJS from "exceljs";
import { openWorkbook, viewWorkbook } from "../../../src/workbook/file";
import type { Snapshot } from "../../../src/domain/snapshot";
import {
  buildWorkbook,
  type CellSpec,
  workbookParts,
  type WorkbookSpec,
  zipParts,
} from "../../support/workbook-builder";
import { richBook } from "../../support/workbook-rich-book";
import { ALL_SHARED, sharedWorkbooks } from "../../support/workbook-parts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

async function readBytes(bytes: Uint8Array): Promise<Snapshot> {
  const opened = openWorkbook(bytes, "台账.xlsx");
  const read = opened.ok ? await opened.value.readSnapshot() : opened;
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}
const read = (spec: WorkbookSpec) => readBytes(buildWorkbook(spec));
const firstCell = async (cell: CellSpec, more: Partial<WorkbookSpec> = {}) =>
  (await read({ sheets: [{ name: "表", rows: [[cell]] }], ...more })).sheets[0]!.rows[0]?.cells[0];

const strings = (items: string) => `<sst xmlns="${MAIN}">${items}</sst>`;
const cells: [string, CellSpec, unknown, Partial<WorkbookSpec>?][] = [
  ["a number", 3.25, { value: 3.25 }],
  ["a small number", { xml: "<v>1E-3</v>" }, { value: 0.001 }],
  ["a truth value", true, { value: true }],
  ["an error", { t: "e", xml: "<v>#REF!</v>" }, { value: { error: "#REF!" } }],
  ["text in the cell", "甲&<乙>", { value: "甲&<乙>" }],
  ["text of a formula", { f: '"a"&"b"', v: "ab" }, { value: "ab", formula: '="a"&"b"' }],
  ["a formula that gives an empty text", { f: '""', t: "str", xml: '<f>""</f><v></v>' }, { value: "", formula: '=""' }],
  ["a formula without a result", { f: "A2" }, { value: "", formula: "=A2" }],
  ["a shared text", { t: "s", xml: "<v>0</v>" }, { value: "甲" }, { sharedStrings: strings("<si><t>甲</t></si>") }],
  [
    "rich text",
    { t: "s", xml: "<v>0</v>" },
    { value: "粗 细" },
    { sharedStrings: strings('<si><r><rPr><b/></rPr><t xml:space="preserve">粗 </t></r><r><t>细</t></r></si>') },
  ],
  [
    "text with a reading above it",
    { t: "s", xml: "<v>0</v>" },
    { value: "在册" },
    { sharedStrings: strings('<si><t>在册</t><rPh sb="0" eb="2"><t>zaice</t></rPh></si>') },
  ],
  ["an empty shared text", { t: "s", xml: "<v>0</v>" }, undefined, { sharedStrings: strings("<si/>") }],
  [
    "letters XML cannot hold",
    { t: "inlineStr", xml: "<is><t>a_x000D_b_x005F_x0041_</t></is>" },
    { value: "a\rb_x0041_" },
  ],
  ["an ISO date", { t: "d", xml: "<v>2025-03-05T12:00:00</v>" }, { value: 45721.5 }],
  ["a date by its format", { v: 45721, s: 1 }, { value: 45721, format: 'yyyy"年"m"月"d"日"' }],
  ["a percentage by number", { v: 0.5, s: 4 }, { value: 0.5, format: "0%" }],
  ["a look without a value", { s: 3 }, undefined],
  ["CDATA", { t: "inlineStr", xml: "<is><t><![CDATA[a<b]]></t></is>" }, { value: "a<b" }],
  ["entities", { t: "inlineStr", xml: "<is><t>&#x5F20;&#19977;&amp;amp;</t></is>" }, { value: "张三&amp;" }],
];

test.each(cells.map(([name, cell, expected, more]) => ({ name, cell, expected, more })))(
  "$name",
  async ({ cell, expected, more }) => {
    const found = await firstCell(cell, more);
    expect(found).toEqual(expected === undefined ? undefined : { column: 1, ...(expected as object) });
  },
);

const bare = (prefix: string, body: string) =>
  `<${prefix}worksheet xmlns${prefix ? ":" + prefix.slice(0, -1) : ""}="${MAIN}"><${prefix}sheetData>${body}</${prefix}sheetData></${prefix}worksheet>`;

test.each([
  [
    "cells and rows without an address",
    bare("", '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c r="B5"><v>2</v></c><c><v>4</v></c></row>'),
  ],
  [
    "prefixed elements",
    bare(
      "x:",
      '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="C1" ><x:v>3</x:v></x:c></x:row><x:row r="5"><x:c r="B5"><x:v>2</x:v></x:c><x:c r="C5"><x:v>4</x:v></x:c></x:row>',
    ),
  ],
  [
    "other quotes and line ends",
    bare(
      "",
      "\r\n<row r='1'>\r\n<c r='A1'\r\n s='0'>\r\n<v>1</v></c><c r='C1'><v>3</v></c></row>\r\n<row r='5'><c r='B5'><v>2</v></c><c r='C5'><v>4</v></c></row>",
    ),
  ],
  [
    "rows out of order",
    bare(
      "",
      '<row r="5"><c r="B5"><v>2</v></c><c r="C5"><v>4</v></c></row><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>',
    ),
  ],
])("%s", async (_, xml) => {
  const { rows } = (await read({ sheets: [{ name: "表", xml }] })).sheets[0]!;
  expect(rows.map(({ row, cells: found }) => [row, ...found.map((cell) => [cell.column, cell.value])])).toEqual([
    [1, [1, 1], [3, 3]],
    [5, [2, 2], [3, 4]],
  ]);
});

test("formulas that cells share, and cells an array formula fills", async () => {
  const snapshot = await read({
    sheets: [
      {
        name: "表",
        cells: {
          A1: { xml: '<f t="shared" ref="A1:A3" si="0">B1+$B$1</f><v>1</v>' },
          A2: { xml: '<f t="shared" si="0"/><v>2</v>' },
          C1: { xml: '<f t="array" ref="C1:C2">B1:B2</f><v>1</v>' },
          C2: 2,
        },
      },
    ],
  });
  expect(snapshot.sheets[0]!.rows.flatMap(({ cells: found }) => found.map((cell) => cell.formula))).toEqual([
    "=B1+$B$1",
    "=B1:B2",
    "=B2+$B$1",
    "=B1:B2",
  ]);
});

test("a sheet formatted out to its last column holds only what has a value, and is not drawn whole", async () => {
  const wide = Array.from({ length: 16384 }, () => '<c s="1"/>').join("");
  const bytes = buildWorkbook({
    sheets: [
      { name: "表", xml: bare("", `<row r="1"><c r="B1"><v>1</v></c></row><row r="2">${wide}</row>`), attributes: "" },
    ],
  });
  const [sheet] = (await readBytes(bytes)).sheets;
  expect(sheet!.rows).toEqual([{ row: 1, cells: [{ column: 2, value: 1 }] }]);
  const opened = openWorkbook(bytes, "x");
  expect(opened.ok && viewWorkbook(opened.value).sheets[0]!.rows[1]!.cells.length).toBeLessThan(40);
});

test("1904, names of sheets, a theme of other case, parts in UTF-16", async () => {
  expect((await read({ sheets: [], workbookPr: '<workbookPr date1904="1"/>' })).date1904).toBe(true);
  const parts = workbookParts({ sheets: [{ name: "表", rows: [["甲"]] }] });
  const sheet = parts["xl/worksheets/sheet1.xml"]!.replace("UTF-8", "UTF-16");
  const wide = new Uint8Array([
    0xff,
    0xfe,
    ...[...sheet].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);
  const { "xl/worksheets/sheet1.xml": _, ...others } = parts;
  const bytes = zipParts({ ...others, "XL/Worksheets/Sheet1.xml": wide });
  expect((await readBytes(bytes)).sheets[0]!.rows[0]!.cells[0]!.value).toBe("甲");
});

test("a long reading tells how far it is and stops when asked", async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => [i, "文本", i]);
  const opened = openWorkbook(
    buildWorkbook({
      sheets: [
        { name: "一", rows },
        { name: "二", rows },
      ],
    }),
    "x",
  );
  if (!opened.ok) throw new Error(opened.refusal.code);
  const abort = new AbortController();
  const told: number[] = [];
  const onProgress = (done: number, total: number) => {
    told.push(done / total);
    if (done === 1) abort.abort();
  };
  expect(await opened.value.readSnapshot({ signal: abort.signal, onProgress })).toMatchObject({
    ok: false,
    refusal: { code: "cancelled" },
  });
  expect(told).toEqual([...told].sort());
});

test("how a workbook looks", () => {
  const opened = openWorkbook(richBook(), "x");
  if (!opened.ok) throw new Error(opened.refusal.code);
  const view = viewWorkbook(opened.value);
  const [sheet] = view.sheets;
  const title = sheet!.rows[0]!.cells[0]!;
  expect(view.styles[title.style]).toEqual({
    font: { name: "黑体", size: 12, bold: true, colour: "#FF0000" },
    fill: "#FFFF00",
    border: Object.fromEntries(
      ["left", "right", "top", "bottom"].map((side) => [side, { style: "thin", colour: "#000000" }]),
    ),
    horizontal: "center",
    vertical: "center",
    wrap: true,
  });
  expect(sheet).toMatchObject({
    tabColour: "#C00000",
    freeze: { rows: 4, columns: 0 },
    columns: [{ first: 1, last: 1, width: 20 }],
    merges: [{ bottom: 1 }, { top: 6, bottom: 7 }],
    choices: [{ source: "$A$5:$A$7" }],
    links: [{ target: "'另 表'!A1" }],
    notes: [{ row: 7, column: 2, text: "请填写" }],
    marks: [],
  });
  expect(sheet!.rows.filter(({ hidden, height }) => hidden || height)).toMatchObject([
    { row: 6, height: 30 },
    { row: 8, hidden: true },
  ]);
});

/** Another reader's values: numbers, texts, truth values, errors. */
function plain(value: ExcelJS.CellValue): unknown {
  if (value === null || value === undefined || value instanceof Date) return value instanceof Date ? "date" : undefined;
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("error" in value) return { error: value.error };
  return "text" in value ? String(value.text) : undefined;
}

test.each(sharedWorkbooks(...ALL_SHARED))(
  "another reader finds the same in $name",
  async ({ bytes }) => {
    const theirs = new ExcelJS.Workbook();
    await theirs.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    const ours = await readBytes(bytes);
    expect(ours.sheets.map(({ name }) => name)).toEqual(theirs.worksheets.map(({ name }) => name));
    for (const sheet of ours.sheets) {
      const found: [string, unknown][] = [];
      theirs.getWorksheet(sheet.name)!.eachRow((row, number) =>
        row.eachCell((cell, column) => {
          // Results of formulas are left out: the other reader loses those that are 0.
          const passed = (cell.isMerged && cell.master !== cell) || cell.formula;
          const value = passed ? undefined : plain(cell.value);
          if (value !== undefined && value !== "") found.push([`${number}:${column}`, value]);
        }),
      );
      const mine = sheet.rows.flatMap(({ row, cells: list }) =>
        list
          .filter((cell) => cell.value !== "" && !cell.formula)
          .map((cell): [string, unknown] => [`${row}:${cell.column}`, cell.value]),
      );
      const dates = new Set(found.filter(([, value]) => value === "date").map(([place]) => place));
      expect(
        mine.map(([place, value]) => [place, dates.has(place) && typeof value === "number" ? "date" : value]),
      ).toEqual(found);
    }
  },
  30_000,
);
