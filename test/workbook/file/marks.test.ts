import { openWorkbook } from "../../../src/workbook/file";
import type { MarkPlan } from "../../../src/domain/plan";
import type { Severity } from "../../../src/domain/finding";
import { MARK_TAG } from "../../../src/domain/mark-rule";
import { buildWorkbook, STYLES, type WorkbookSpec } from "../../support/workbook-builder";
import { ALL_SHARED, changedParts, partsOf, sharedWorkbooks } from "../../support/workbook-parts";

const SEVERITIES: readonly Severity[] = ["must", "should", "look"];

function open(bytes: Uint8Array) {
  const opened = openWorkbook(bytes, "台账.xlsx");
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

function save(port: ReturnType<typeof open>): Uint8Array {
  const saved = port.save();
  if (!saved.ok) throw new Error(saved.refusal.code);
  return saved.value;
}

/** Marks scattered over the first rows of every sheet. */
async function scatter(bytes: Uint8Array): Promise<MarkPlan> {
  const snapshot = await open(bytes).readSnapshot();
  if (!snapshot.ok) throw new Error(snapshot.refusal.code);
  const marks = snapshot.value.sheets.flatMap((sheet) =>
    [2, 3, 5, 6, 9].flatMap((row) =>
      [1, 3, 4, 28].map((column) => ({
        at: { sheet: sheet.name, row, column },
        severity: SEVERITIES[(row + column) % 3]!,
        untilFilled: (row * column) % 2 === 0,
      })),
    ),
  );
  return { marks };
}

const own: [string, WorkbookSpec][] = [
  ["plain", { sheets: [{ name: "表", rows: [["a", 1], ["b"]] }] }],
  ["no styles part", { sheets: [{ name: "表", rows: [["a"]] }], styles: null }],
  [
    "dxfs with the user's look",
    {
      sheets: [
        {
          name: "表",
          rows: [["a"]],
          after:
            '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1=""</formula></cfRule></conditionalFormatting><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
        },
      ],
      styles: STYLES.replace('<dxfs count="0"/>', '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>'),
    },
  ],
  ["no dxfs", { sheets: [{ name: "表", rows: [["a"]] }], styles: STYLES.replace('<dxfs count="0"/>', "") }],
  [
    "no cells",
    {
      sheets: [
        {
          name: "表",
          xml: '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
        },
      ],
    },
  ],
  [
    "prefixed",
    {
      sheets: [
        {
          name: "表",
          xml: '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\n <x:sheetData>\n<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>\n <x:pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3" />\n</x:worksheet >',
        },
      ],
    },
  ],
];
const books = [...own.map(([name, spec]) => ({ name, bytes: buildWorkbook(spec) })), ...sharedWorkbooks(...ALL_SHARED)];

describe.each(books)("$name", ({ name, bytes }) => {
  test("saved without a change it is the file that was opened", () => {
    expect(Buffer.from(save(open(bytes))).equals(Buffer.from(bytes))).toBe(true);
  });

  test("mark, save, open, unmark, save: every part as before", async () => {
    const port = open(bytes);
    const applied = await port.applyMarks(await scatter(bytes));
    expect(applied.ok && applied.value.marked).toBeGreaterThan(0);
    const marked = save(port);
    expect(Object.values(partsOf(marked)).join()).toContain(MARK_TAG);
    const again = open(marked);
    const cleared = await again.clearMarks();
    expect(cleared).toEqual({ ok: true, value: { removed: applied.ok ? applied.value.marked : 0 } });
    const changed = changedParts(bytes, save(again));
    expect(changed).toEqual(
      name === "no styles part" ? ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"] : [],
    );
  });

  test("marking twice is marking once", async () => {
    const port = open(bytes);
    const plan = await scatter(bytes);
    await port.applyMarks(plan);
    const once = save(port);
    await port.applyMarks(plan);
    expect(changedParts(once, save(port))).toEqual([]);
    expect(changedParts(bytes, once).filter((path) => !/worksheets|styles|Content_Types|rels/.test(path))).toEqual([]);
  });

  test("a mark changes no value", async () => {
    const port = open(bytes);
    const before = await port.readSnapshot();
    await port.applyMarks(await scatter(bytes));
    expect(await port.readSnapshot()).toEqual(before);
  });
});
