import { openWorkbook, viewWorkbook, type FilePort } from "../../../src/workbook/file";
import { LOOKS } from "../../../src/domain/cell-look";
import type { CellLook, SheetPlan } from "../../../src/domain/plan";
import { convert, findLibreOffice } from "../../support/libreoffice";
import { buildWorkbook, type WorkbookSpec } from "../../support/workbook-builder";
import { faultsOf } from "../../support/workbook-schema";
import { partsOf } from "../../support/workbook-parts";

const columns = 12;
const plan: SheetPlan = {
  report: 'a "quoted" report',
  name: "汇总/表:[1]",
  widths: Array.from({ length: columns }, () => 20),
  rows: [
    [{ value: "标题", look: "title" }],
    Array.from({ length: columns }, (_, i) => ({ value: `列${i + 1}`, look: "header" as const })),
    ...Array.from({ length: 12 }, (_, r) =>
      Array.from({ length: columns }, (__, c) => ({
        value: r === 0 ? "很长的一句话，要在格子里折成好几行才放得下，这里就是这样的一句话。" : r * c,
        look: r === 0 ? ("wrapped" as const) : ("number" as const),
      })),
    ),
    [
      { value: "身份证 110101196001011234", look: "text" },
      { value: "110101196001011234", look: "text", link: { sheet: "台账", row: 3, column: 2 } },
    ],
  ],
  heights: { 1: 40 },
  merges: [{ top: 1, left: 1, bottom: 1, right: columns }],
  headerRows: [1, 2],
  freeze: 2,
  landscape: true,
  footer: "截至 2025-12-31 & 2025 版",
  choices: [{ range: { top: 3, left: 1, bottom: 9, right: 1 }, values: ["是", '说"否"'] }],
};

function open(bytes: Uint8Array): FilePort {
  const opened = openWorkbook(bytes, "台账.xlsx");
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

async function written(plans: readonly SheetPlan[], spec: Partial<WorkbookSpec> = {}) {
  const port = open(buildWorkbook({ sheets: [{ name: "台账", rows: [] }], ...spec }));
  const outcome = await port.writeSheets(plans);
  const saved = port.save();
  if (!saved.ok) throw new Error(saved.refusal.code);
  return { port, outcome, bytes: saved.value, parts: partsOf(saved.value) };
}

test.each([
  ['<pageSetUpPr fitToPage="1"/>'],
  ['<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'],
  ["<oddFooter>&amp;L截至 2025-12-31 &amp;&amp; 2025 版&amp;R第 &amp;P 页 共 &amp;N 页</oddFooter>"],
  ['<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>'],
  ['<row r="1" ht="40" customHeight="1">'],
  ['<mergeCell ref="A1:L1"/>'],
  ["<formula1>&quot;是,说&quot;&quot;否&quot;&quot;&quot;</formula1>"],
  ["location=\"'台账'!B3\""],
])("the sheet says %s", async (text) => {
  const { parts } = await written([plan]);
  expect(parts["xl/worksheets/sheet2.xml"]).toContain(text);
});

test("the workbook knows the sheet by its report and repeats its header rows", async () => {
  const { parts, port } = await written([plan]);
  expect(faultsOf(parts)).toEqual([]);
  expect(parts["xl/workbook.xml"]).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'汇总 表  1'!$1:$2</definedName>`,
  );
  const snapshot = await port.readSnapshot();
  expect(snapshot.ok && snapshot.value.sheets[1]).toMatchObject({ name: "汇总 表  1", own: 'a "quoted" report' });
});

test("every look is drawn, in the workbook's own letters", async () => {
  const looks = Object.keys(LOOKS) as CellLook[];
  const { port } = await written([{ ...plan, rows: looks.map((look) => [{ value: "文", look }]), merges: [] }]);
  const view = viewWorkbook(port);
  for (const [i, look] of looks.entries()) {
    const style = view.styles[view.sheets[1]!.rows[i]!.cells[0]!.style]!;
    expect(style.font).toMatchObject({ name: "宋体", size: LOOKS[look].size ?? 10.5 });
    expect([style.fill, style.border !== undefined]).toEqual([
      LOOKS[look].fill && `#${LOOKS[look].fill}`,
      LOOKS[look].lines,
    ]);
  }
});

test("a workbook with neither styles nor a Chinese font gets both, and its own cells no colour", async () => {
  const { port, parts } = await written([plan], { sheets: [{ name: "台账", rows: [["甲"]] }], styles: null });
  expect(faultsOf(parts)).toEqual([]);
  const view = viewWorkbook(port);
  expect(view.styles[view.sheets[0]!.rows[0]!.cells[0]!.style]).toEqual({ font: { size: 11 } });
});

test("a sheet the user has named alike, in other letters, is not ours", async () => {
  const { outcome } = await written([{ ...plan, name: "list" }], { sheets: [{ name: "LIST", rows: [["甲"]] }] });
  expect(outcome).toMatchObject({ ok: true, value: [{ name: "list(2)", created: true }] });
});

test("a workbook whose structure is protected is left as it is", async () => {
  const { outcome, parts } = await written([plan], {
    workbookPr: '<workbookPr/><workbookProtection lockStructure="1"/>',
  });
  expect(outcome).toMatchObject({ ok: false, refusal: { code: "protected-workbook" } });
  expect(Object.keys(parts).filter((path) => path.includes("sheet2"))).toEqual([]);
});

test("what the user typed keeps its form; a sheet he renamed is found again", async () => {
  const keep: SheetPlan = {
    ...plan,
    rows: [
      [
        { value: "键", look: "header" },
        { value: "时限", look: "header" },
      ],
      [
        { value: "a", look: "text" },
        { value: null, look: "input" },
      ],
    ],
    merges: [],
    heights: {},
    headerRows: [1, 1],
    freeze: 1,
    choices: [],
    keep: { keyColumn: 1, columns: [2], firstRow: 2 },
  };
  const { bytes } = await written([keep]);
  const renamed = Object.fromEntries(
    Object.entries(partsOf(bytes)).map(([path, text]) => [
      path,
      path === "xl/workbook.xml" ? text.replaceAll("汇总 表  1", "我的清单") : text,
    ]),
  );
  const { zipParts } = await import("../../support/workbook-builder");
  const port = open(zipParts(renamed));
  port.userEdit({ sheet: "我的清单", row: 2, column: 2, value: 45721, format: "yyyy/m/d" });
  const again = await port.writeSheets([
    { ...keep, rows: [keep.rows[0]!, [{ value: "新", look: "text" }], keep.rows[1]!] },
  ]);
  expect(again).toMatchObject({ ok: true, value: [{ name: "我的清单", created: false }] });
  const snapshot = await port.readSnapshot();
  expect(snapshot.ok && snapshot.value.sheets[1]!.rows[2]!.cells[1]).toEqual({
    column: 2,
    value: 45721,
    format: "yyyy/m/d",
  });
});

const office = findLibreOffice();
(office ? test : test.skip)(
  "printed, however wide, it is one page wide",
  async () => {
    const { bytes } = await written([plan]);
    const pdf = Buffer.from(convert({ "a.xlsx": bytes }, "pdf")["a.pdf"]!).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  },
  120_000,
);
