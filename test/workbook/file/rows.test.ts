import { openWorkbook, type FilePort } from "../../../src/workbook/file";
import type { Snapshot } from "../../../src/domain/snapshot";
import { buildWorkbook, type WorkbookSpec } from "../../support/workbook-builder";
import { faultsOf } from "../../support/workbook-schema";
import { changedParts, partsOf } from "../../support/workbook-parts";
import { richBook } from "../../support/workbook-rich-book";

const LEDGER = "台账 A";

function open(bytes: Uint8Array): FilePort {
  const opened = openWorkbook(bytes, "台账.xlsx");
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

function save(port: FilePort): Uint8Array {
  const saved = port.save();
  if (!saved.ok) throw new Error(saved.refusal.code);
  return saved.value;
}

async function read(port: FilePort): Promise<Snapshot> {
  const snapshot = await port.readSnapshot();
  if (!snapshot.ok) throw new Error(snapshot.refusal.code);
  return snapshot.value;
}

const insert = (port: FilePort, row: number, count: number) =>
  port.applyEdits({ action: "register", inserts: [{ sheet: LEDGER, before: row, count }], edits: [] });

describe("two rows before row 6 of a sheet with everything on it", () => {
  let parts: Record<string, string>;
  let snapshot: Snapshot;
  beforeAll(async () => {
    const port = open(richBook());
    expect((await insert(port, 6, 2)).ok).toBe(true);
    parts = partsOf(save(port));
    snapshot = await read(port);
  });

  test("the file is sound", () => expect(faultsOf(parts)).toEqual([]));

  test("formulas of both sheets point where they did", () => {
    const formulas = snapshot.sheets.flatMap((sheet) =>
      sheet.rows.flatMap(({ row, cells }) =>
        cells.filter((cell) => cell.formula).map((cell) => `${row} ${cell.formula}`),
      ),
    );
    expect(formulas).toEqual([
      "5 =B5*2+$B$4",
      "8 =B8*2+$B$4",
      "9 =B9*2+$B$4",
      "12 =SUM(B5:B11*1)",
      "1 =SUM('台账 A'!B5:B12)",
      "2 ='台账 A'!B8+A1",
    ]);
  });

  test("names, merges, hidden rows and notes move", () => {
    expect(snapshot.names.map(({ formula }) => formula)).toEqual([
      "'台账 A'!$A$4:$E$12",
      "'台账 A'!$A$1:$E$12",
      "'台账 A'!$4:$4",
      "'台账 A'!$B$5:$B$12",
    ]);
    expect(snapshot.sheets[0]).toMatchObject({
      hiddenRows: [10],
      merges: [
        { top: 1, bottom: 1 },
        { top: 8, left: 1, bottom: 9, right: 1 },
      ],
      notes: [{ row: 9, column: 2, text: "请填写" }],
    });
  });

  test.each([
    ['<dimension ref="A1:E12"/>'],
    ['<autoFilter ref="A4:E12"/>'],
    ['<conditionalFormatting sqref="B5:B12">'],
    ['sqref="A5:A12"><formula1>$A$5:$A$9</formula1>'],
    ['<hyperlink ref="A11"'],
    ['<brk id="10"'],
    ['<ignoredError sqref="A5:A12"'],
    ["<xm:sqref>B5:B11</xm:sqref>"],
    ['<row r="8" ht="30" customHeight="1">'],
    ['ySplit="4" topLeftCell="A5"'],
    ['<f t="array" ref="E12">'],
  ])("the sheet says %s", (text) => expect(parts["xl/worksheets/sheet1.xml"]).toContain(text));

  test("boxes move with their cells unless they are fixed", () => {
    const places = [...parts["xl/drawings/drawing1.xml"]!.matchAll(/<xdr:row>(\d+)<\/xdr:row>/g)].map((match) =>
      Number(match[1]),
    );
    expect(places).toEqual([2, 10, 7, 10, 5, 8]);
    expect(parts["xl/drawings/vmlDrawing1.vml"]).toContain(
      "<x:Anchor>2, 15, 7, 10, 4, 15, 11, 4</x:Anchor><x:Row>8</x:Row>",
    );
  });

  test("the order of calculation is left to the program that opens it", () => {
    expect(parts["xl/calcChain.xml"]).toBeUndefined();
    expect(parts["xl/workbook.xml"]).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });
});

test("put back at once, every part is as before", async () => {
  const bytes = richBook();
  const port = open(bytes);
  const change = await insert(port, 6, 2);
  if (!change.ok) throw new Error(change.refusal.code);
  expect((await port.putBack(change.value)).ok).toBe(true);
  expect(changedParts(bytes, save(port))).toEqual([]);
});

test("put back from the record alone, the workbook says what it said", async () => {
  const port = open(richBook());
  const before = await read(port);
  const change = await port.applyEdits({
    action: "register",
    inserts: [
      { sheet: LEDGER, before: 11, count: 1 },
      { sheet: LEDGER, before: 6, count: 2 },
    ],
    edits: [
      { at: { sheet: LEDGER, row: 13, column: 1 }, before: null, after: "新" },
      { at: { sheet: LEDGER, row: 6, column: 1 }, before: null, after: "新" },
      { at: { sheet: LEDGER, row: 5, column: 2 }, before: 0, after: 9, format: "0.0" },
    ],
  });
  if (!change.ok) throw new Error(JSON.stringify(change.refusal));
  const later = open(save(port));
  expect(await later.putBack(change.value)).toMatchObject({ ok: true, value: { restored: 3, kept: [] } });
  expect(await read(later)).toEqual(before);
});

test("rows in which the user has written stay, and his cells with them", async () => {
  const port = open(richBook());
  const change = await port.applyEdits({
    action: "register",
    inserts: [{ sheet: LEDGER, before: 6, count: 1 }],
    edits: [{ at: { sheet: LEDGER, row: 6, column: 1 }, before: null, after: "新" }],
  });
  if (!change.ok) throw new Error(change.refusal.code);
  port.userEdit({ sheet: LEDGER, row: 6, column: 2, value: "我的" });
  expect(await port.putBack(change.value)).toMatchObject({ ok: true, value: { restored: 1, kept: [], removed: [] } });
  const row = (await read(port)).sheets[0]!.rows.find((one) => one.row === 6);
  expect(row!.cells.map(({ column, value }) => [column, value])).toEqual([[2, "我的"]]);
});

test("a user's rows come in and go out", async () => {
  const port = open(richBook());
  const before = await read(port);
  const heard: unknown[] = [];
  port.onChanged((change) => heard.push(change.sheet));
  expect(port.userRows({ sheet: LEDGER, change: "insert", row: 7, count: 3 }).ok).toBe(true);
  expect(port.userRows({ sheet: LEDGER, change: "delete", row: 7, count: 3 }).ok).toBe(true);
  expect(heard).toEqual([LEDGER, LEDGER]);
  expect(await read(port)).toEqual(before);
});

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const refused: [string, Partial<WorkbookSpec["sheets"][number]>, string][] = [
  [
    "an array formula across the line",
    { cells: { C4: { xml: '<f t="array" ref="C4:C8">A4:A8</f><v>1</v>' } } },
    "unsupported",
  ],
  [
    "a data table",
    { cells: { C4: { xml: '<f t="dataTable" ref="C4:C8" dt2D="0" dtr="0" r1="A1"/><v>1</v>' } } },
    "unsupported",
  ],
  [
    "form controls",
    {
      after: `<controls><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"/></controls>`,
    },
    "unsupported",
  ],
  ["a reference through several sheets", { cells: { C1: { f: "SUM('一:三'!A9)", v: 1 } } }, "unsupported"],
  [
    "a filter that hides rows",
    {
      after:
        '<autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="a"/></filters></filterColumn></autoFilter>',
    },
    "filtered-rows",
  ],
  ["a protected sheet", { after: '<sheetProtection sheet="1"/>' }, "protected-sheet"],
  ["the last row of a sheet", { cells: { A1048576: 1 } }, "out-of-bounds"],
  ["a pivot table below", { relations: [["rId9", "pivotTable", "../pivotTables/pivotTable1.xml"]] }, "unsupported"],
];
test.each(refused)("refused, and nothing written: %s", async (_, sheet, code) => {
  const bytes = buildWorkbook({
    sheets: [{ name: LEDGER, rows: [["a"], ["b"], ["c"], ["d"], ["e"], ["f"], ["g"]], ...sheet }],
    parts: sheet.relations
      ? {
          "xl/pivotTables/pivotTable1.xml": {
            text: `<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><location ref="D8:E20"/></pivotTableDefinition>`,
            type: "spreadsheetml.pivotTable+xml",
          },
        }
      : {},
  });
  const port = open(bytes);
  const answer = await insert(port, 6, 1);
  expect(answer).toMatchObject({ ok: false, refusal: { code } });
  expect(Buffer.from(save(port)).equals(Buffer.from(bytes))).toBe(true);
});

test("rows and cells without an address can be written between and moved", async () => {
  const bytes = buildWorkbook({
    sheets: [
      {
        name: LEDGER,
        xml: '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c/><x:c t="str"><x:v>三</x:v></x:c></x:row><x:row><x:c><x:f>A1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    ],
  });
  const port = open(bytes);
  const done = await port.applyEdits({
    action: "fill",
    inserts: [{ sheet: LEDGER, before: 2, count: 1 }],
    edits: [
      { at: { sheet: LEDGER, row: 1, column: 2 }, before: null, after: "二" },
      { at: { sheet: LEDGER, row: 2, column: 4 }, before: null, after: "四" },
    ],
  });
  expect(done.ok).toBe(true);
  expect(faultsOf(partsOf(save(port)))).toEqual([]);
  const rows = (await read(open(save(port)))).sheets[0]!.rows;
  expect(
    rows.map(({ row, cells }) => [row, ...cells.map((cell) => [cell.column, cell.formula ?? cell.value])]),
  ).toEqual([
    [1, [1, 1], [2, "二"], [3, "三"]],
    [2, [4, "四"]],
    [3, [1, "=A1+1"]],
  ]);
});
