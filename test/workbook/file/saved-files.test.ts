import { openWorkbook, type FilePort } from "../../../src/workbook/file";
import type { Severity } from "../../../src/domain/finding";
import type { Mark, SheetPlan } from "../../../src/domain/plan";
import { EMPTY_SETTINGS } from "../../../src/domain/settings";
import type { Snapshot } from "../../../src/domain/snapshot";
import { convert, findLibreOffice } from "../../support/libreoffice";
import { contractBook } from "../../support/workbook-contract-book";
import { richBook } from "../../support/workbook-rich-book";
import { faultsOf, schemaFaults } from "../../support/workbook-schema";
import { ALL_SHARED, changedParts, partsOf, sharedWorkbooks } from "../../support/workbook-parts";

const books = [
  { name: "contract", bytes: contractBook() },
  { name: "rich", bytes: richBook() },
  ...sharedWorkbooks(...ALL_SHARED),
];

function open(bytes: Uint8Array): FilePort {
  const opened = openWorkbook(bytes, "台账.xlsx");
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

async function read(port: FilePort): Promise<Snapshot> {
  const snapshot = await port.readSnapshot();
  if (!snapshot.ok) throw new Error(snapshot.refusal.code);
  return snapshot.value;
}

function save(port: FilePort): Uint8Array {
  const saved = port.save();
  if (!saved.ok) throw new Error(saved.refusal.code);
  return saved.value;
}

const report: SheetPlan = {
  report: "summary",
  name: "汇总表",
  widths: [10, 40],
  rows: [
    [{ value: "汇总表", look: "title" }],
    [
      { value: "项", look: "header" },
      { value: "说明", look: "header" },
    ],
    [
      { value: 1, look: "number" },
      { value: "=A1", look: "wrapped" },
    ],
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
  headerRows: [1, 2],
  freeze: 2,
  landscape: true,
  footer: "截至 2025-12-31",
};

/** Marks, a sheet, settings, an edit, a row: everything the port writes, on the first sheets of a workbook. */
async function writeEverything(port: FilePort): Promise<void> {
  const snapshot = await read(port);
  const sheets = snapshot.sheets.filter((sheet) => !sheet.protected && sheet.visibility === "visible");
  const marks = sheets.flatMap(({ name }) =>
    [3, 4, 6].map((row): Mark => ({
      at: { sheet: name, row, column: row },
      severity: (["must", "should", "look"] as Severity[])[row % 3]!,
      untilFilled: row === 4,
    })),
  );
  const done = [
    await port.applyMarks({ marks }),
    await port.writeSheets([report]),
    await port.writeSettings(EMPTY_SETTINGS),
    await port.applyEdits({
      action: "fill",
      inserts: [],
      edits: [
        { at: { sheet: sheets[0]!.name, row: 400, column: 2 }, before: null, after: "=文本", format: "@" },
        {
          at: { sheet: sheets[0]!.name, row: 401, column: 3 },
          before: null,
          after: 45700,
          format: 'yyyy"年"m"月"d"日"',
        },
      ],
    }),
  ];
  for (const outcome of done) if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
}

describe.each(books)("$name", ({ bytes }) => {
  test("what is written is sound, and no sounder complaint is new", async () => {
    const port = open(bytes);
    await writeEverything(port);
    const after = partsOf(save(port));
    expect(faultsOf(after)).toEqual(faultsOf(partsOf(bytes)));
    const former = new Set(schemaFaults(partsOf(bytes)));
    expect((schemaFaults(after) ?? []).filter((complaint) => !former.has(complaint))).toEqual([]);
  });

  test("only what was asked for has changed", async () => {
    const port = open(bytes);
    const before = await read(port);
    await writeEverything(port);
    const after = await read(open(save(port)));
    const first = before.sheets.find((sheet) => !sheet.protected && sheet.visibility === "visible")!.name;
    for (const sheet of before.sheets) {
      const now = after.sheets.find(({ name }) => name === sheet.name)!;
      expect({ ...now, rows: sheet.name === first ? now.rows.filter(({ row }) => row < 400) : now.rows }).toEqual(
        sheet,
      );
    }
    expect(after.sheets).toHaveLength(before.sheets.length + 1);
    const touched = changedParts(bytes, save(port));
    expect(
      touched.filter(
        (path) =>
          !/^(\[Content_Types\]\.xml|customXml\/.*|xl\/(workbook|styles|worksheets\/[^/]*)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/calcChain\.xml)$/.test(
            path,
          ),
      ),
    ).toEqual([]);
  });
});

const office = findLibreOffice();
(office ? test : test.skip)(
  "LibreOffice opens every file that was written in, and reads the values we read",
  async () => {
    const files: Record<string, Uint8Array> = {};
    for (const [i, { bytes }] of books.entries()) {
      const port = open(bytes);
      await writeEverything(port);
      files[`f${i}.xlsx`] = save(port);
    }
    const converted = convert(files, "xlsx");
    expect(Object.keys(converted).sort()).toEqual(Object.keys(files).sort());
    for (const [name, bytes] of Object.entries(converted)) {
      const [theirs, ours] = [await read(open(bytes)), await read(open(files[name]!))];
      expect(theirs.sheets.map((sheet) => [sheet.name, sheet.own])).toEqual(
        ours.sheets.map((sheet) => [sheet.name, sheet.own]),
      );
      expect(texts(theirs)).toEqual(texts(ours));
    }
  },
  280_000,
);

/** Texts by address, those of formulas left out: LibreOffice works them out anew. */
function texts(snapshot: Snapshot): string[] {
  return snapshot.sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ row, cells }) =>
      cells.flatMap((cell) =>
        typeof cell.value === "string" && !cell.formula ? [`${sheet.name}!${row}:${cell.column} ${cell.value}`] : [],
      ),
    ),
  );
}
