import { readBooks } from "../../../src/intake";
import { LEDGER_FORMS } from "../../../src/plans/tables/ledger-forms";
import { NEW_LEDGERS, planNewLedger } from "../../../src/plans/tables/new-ledger";
import { sheetSnapshot } from "../../../src/plans/tables/sheet-snapshot";
import { workbook } from "../../intake/support/sheets";
import type { SheetSnapshot } from "../../../src/domain/snapshot";
import { kindOfTableName } from "../../../src/domain/table-name";

const wish = { year: 2025, branchName: "内科党支部" };
const made = (kind: (typeof NEW_LEDGERS)[number]) => planNewLedger(workbook(), { kind, ...wish })!.sheets![0]!;

test.each(NEW_LEDGERS)("an empty %s is read as one, every column understood by its header", (kind) => {
  const sheet = made(kind);
  const [table, ...more] = readBooks(workbook(sheetSnapshot(sheet)), { year: 2025 }).tables;
  expect(more).toEqual([]);
  expect([table?.kind, table?.name, table?.records, table?.headerRows]).toEqual([kind, sheet.table.name, 0, [3]]);
  expect(table!.columns.map(({ header }) => header)).toEqual(LEDGER_FORMS[kind]!.columns.map(({ header }) => header));
  expect(table!.columns.filter(({ field }) => field.startsWith("header:") || field.includes("#"))).toEqual([]);
});

test("each kind has its own name for a table, and a second one gets a number", () => {
  for (const kind of NEW_LEDGERS) {
    const first = made(kind);
    expect(kindOfTableName(first.table.name)).toBe(kind);
    const second = planNewLedger(workbook(sheetSnapshot(first)), { kind, ...wish })!.sheets![0]!;
    expect(second.table.name).not.toBe(first.table.name);
    expect(kindOfTableName(second.table.name)).toBe(kind);
  }
});

test("drop-downs and hints fit Excel's bounds", () => {
  for (const kind of NEW_LEDGERS) {
    for (const { values, prompt = "" } of made(kind).choices ?? []) {
      expect(values.join(",").length).toBeLessThanOrEqual(255);
      expect(prompt.length).toBeLessThanOrEqual(255);
    }
  }
});

/** Rows below the header, moved elsewhere on a sheet of another name. */
function moved(sheet: SheetSnapshot, name: string, down: number, right: number): SheetSnapshot {
  const [table] = sheet.tables;
  const shift = ({ top, left, bottom, right: edge }: { top: number; left: number; bottom: number; right: number }) => ({
    top: top + down,
    bottom: bottom + down,
    left: left + right,
    right: edge + right,
  });
  return {
    ...sheet,
    name,
    merges: sheet.merges.map(shift),
    tables: [{ ...table!, range: shift(table!.range) }],
    rows: sheet.rows.map(({ row, cells }) => ({
      row: row + down,
      cells: cells.map((cell) => ({ ...cell, column: cell.column + right })),
    })),
  };
}

test("a table of our name is found wherever it has moved to, its kind known for certain", () => {
  for (const kind of NEW_LEDGERS) {
    const books = readBooks(workbook(moved(sheetSnapshot(made(kind)), "Sheet9", 7, 3)), { year: 2025 });
    expect(books.tables.map((table) => [table.kind, table.sheet, table.headerRows])).toEqual([[kind, "Sheet9", [10]]]);
  }
});

test("a table of our name says its kind where the header alone would leave it open", () => {
  const rows = [
    ["日期", "内容", "备注"],
    ["2025-03-05", "支委会研究工作", ""],
  ].map((line, r) => ({ row: r + 5, cells: line.flatMap((value, c) => (value ? [{ column: c + 2, value }] : [])) }));
  const sheet = (name: string): SheetSnapshot => ({
    name: "Sheet1",
    visibility: "visible",
    protected: false,
    rows,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [{ id: "1", name, range: { top: 5, left: 2, bottom: 6, right: 4 }, headerRow: true, totalsRow: false }],
  });
  expect(readBooks(workbook(sheet("会议台账"))).tables[0]).toMatchObject({ kind: "meetings", name: "会议台账" });
  expect(readBooks(workbook(sheet("学习台账_2"))).tables[0]).toMatchObject({ kind: "study", name: "学习台账_2" });
});
