import { runChecks } from "../../../src/checks";
import { readBooks } from "../../../src/intake";
import { REPORTS, planMarks, planSheet } from "../../../src/plans";
import { selectStandards } from "../../../src/standards";
import type { Mark } from "../../../src/domain/plan";
import type { Snapshot } from "../../../src/domain/snapshot";
import { openWorkbook } from "../../../src/workbook/file";
import { openHostFile } from "../../excel-host/file/host-file";
import { saveHostFile } from "../../excel-host/file/save-host-file";
import { BOOK_FILES } from "./all-files";
import { expectHonest, openInExcel, value } from "./open-book";

const inFile = (bytes: Uint8Array, name: string) => value(openWorkbook(bytes, name));

/** The file lists merges as they were made, Excel from top to bottom: the order says nothing. */
function ordered(snapshot: Snapshot): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
  }));
  return { ...snapshot, sheets };
}

test.each(BOOK_FILES)("$name: Excel and the file engine read the same", async ({ name, bytes }) => {
  const { port, excel } = await openInExcel(openHostFile(bytes(), name).book);
  expect(ordered(value(await port.readSnapshot()))).toEqual(ordered(value(await inFile(bytes(), name).readSnapshot())));
  expect(excel.roundTrips).toBe(2);
  expectHonest(excel);
});

/** Every third cell with a value and some blank ones, so that all severities and both kinds come up. */
function someMarks(snapshot: Snapshot): Mark[] {
  const marks = snapshot.sheets.flatMap(({ name: sheet, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.map(({ column }) => ({ sheet, row, column })).concat({ sheet, row, column: 30 }),
    ),
  );
  return marks
    .filter((_, index) => index % 3 === 0)
    .map((at, index) => ({
      at,
      severity: (["must", "should", "look"] as const)[index % 3]!,
      untilFilled: index % 2 === 0,
    }));
}

/** Cells that bear a mark, by what the mark says, whoever made the rules. */
async function markedCells(bytes: Uint8Array, name: string): Promise<string[]> {
  const { book } = openHostFile(bytes, name);
  return book.sheets
    .flatMap((sheet) =>
      sheet.rules
        .filter((rule) => rule.formula.includes("branch-ledger:mark"))
        .flatMap((rule) =>
          rule.rects.flatMap((rect) =>
            Array.from({ length: (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) }, (_, index) => {
              const width = rect.right - rect.left + 1;
              return `${sheet.name}!${rect.top + Math.floor(index / width)},${rect.left + (index % width)} ${rule.fill} ${rule.formula.includes("TRIM")}`;
            }),
          ),
        ),
    )
    .sort();
}

test.each(BOOK_FILES)(
  "$name: marks set through Excel are those set in the file, and both take out either's",
  async ({ name, bytes }) => {
    const file = inFile(bytes(), name);
    const plan = { marks: someMarks(value(await file.readSnapshot())) };
    const host = openHostFile(bytes(), name);
    const { port, excel } = await openInExcel(host.book);
    const [inExcel, inFileToo] = [value(await port.applyMarks(plan)), value(await file.applyMarks(plan))];
    expect(inExcel).toEqual(inFileToo);
    const [saved, savedFile] = [saveHostFile(host), value(file.save())];
    expect(await markedCells(saved, name)).toEqual(await markedCells(savedFile, name));
    expect(value(await inFile(saved, name).readSnapshot())).toEqual(value(await inFile(bytes(), name).readSnapshot()));
    const [again, other] = [inFile(saved, name), await openInExcel(openHostFile(savedFile, name).book)];
    expect(value(await again.clearMarks())).toEqual(value(await other.port.clearMarks()));
    expect(await markedCells(value(again.save()), name)).toEqual([]);
    expectHonest(excel);
    expectHonest(other.excel);
  },
);

const AS_OF = { year: 2025, month: 12, day: 31 };
const STANDARDS = selectStandards(AS_OF);

/** Read and judged, as the pane does it. */
function judged(snapshot: Snapshot) {
  const books = readBooks(snapshot, { year: 2025 });
  return { books, report: runChecks(books, { asOf: AS_OF, year: 2025, standards: STANDARDS }) };
}

function sheetsOf({ books, report }: ReturnType<typeof judged>) {
  const context = {
    books,
    report,
    standards: STANDARDS,
    branchName: "第一党支部",
    asOf: AS_OF,
    language: "zh",
  } as const;
  return REPORTS.map(({ id }) => planSheet(id, context));
}

test.each(BOOK_FILES)(
  "$name: judged through Excel as in the file, the same marks and sheets in the end",
  async ({ name, bytes }) => {
    const file = inFile(bytes(), name);
    const host = openHostFile(bytes(), name);
    const { port, excel } = await openInExcel(host.book);
    const inExcel = judged(value(await port.readSnapshot()));
    const [marks, sheets] = [planMarks(inExcel.report, inExcel.books), sheetsOf(inExcel)];
    expect(inExcel.report).toEqual(judged(value(await file.readSnapshot())).report);
    for (const one of [port, file]) {
      value(await one.applyMarks(marks));
      value(await one.writeSheets(sheets));
    }
    const [saved, savedFile] = [saveHostFile(host), value(file.save())];
    expect(await markedCells(saved, name)).toEqual(await markedCells(savedFile, name));
    expect(ordered(value(await inFile(saved, name).readSnapshot()))).toEqual(
      ordered(value(await inFile(savedFile, name).readSnapshot())),
    );
    expectHonest(excel);
  },
);
