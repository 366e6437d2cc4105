import { HostBook } from "../../excel-host/model/book";
import { expectHonest, openInExcel, value } from "./open-book";
import { ExcelPort } from "../../../src/workbook/excel/excel-port";
import { SheetFinder } from "../../../src/workbook/excel/find-sheets";
import type { Mark } from "../../../src/domain/plan";

/** A ledger as large as a school has in twenty years: texts, dates and blanks in twelve columns. */
function largeBook(rows: number, columns = 12): HostBook {
  const book = new HostBook();
  const sheet = book.addSheet("会议台账");
  for (let row = 1; row <= rows; row += 1)
    for (let column = 1; column <= columns; column += 1)
      if ((row + column) % 7 !== 0)
        sheet.put(row, column, { value: column % 4 === 1 ? 45000 + (row % 300) : `第${row}次会议内容${column}` });
  book.addSheet("名册").put(1, 1, { value: "姓名" });
  return book;
}

/** Cells no two of which touch, over all columns: the worst case for grouping. */
function scattered(count: number, columns: number): Mark[] {
  return Array.from({ length: count }, (_, index) => {
    const at = {
      sheet: "会议台账",
      row: 2 + 2 * Math.floor(index / columns) + (index % 2),
      column: 1 + (index % columns),
    };
    return { at, severity: (["must", "should", "look"] as const)[index % 3]!, untilFilled: index % 2 === 0 };
  });
}

const KB = 1024;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test("check and mark on 20,000 rows: four round trips", async () => {
  const { port, excel, book } = await openInExcel(largeBook(20_000));
  const snapshot = value(await port.readSnapshot());
  expect(snapshot.sheets[0]!.rows).toHaveLength(20_000);
  const marks = scattered(3_000, 12);
  expect(value(await port.applyMarks({ marks }))).toEqual({ marked: 3_000, skipped: [] });
  expect(excel.roundTrips).toBe(4);
  expect(book.sheets[0]!.rules.length).toBeLessThan(60);
  expectHonest(excel);
}, 60_000);

test("5,000 scattered marks: two round trips, less than a megabyte, every cell covered once", async () => {
  const { port, excel, book } = await openInExcel(largeBook(300, 40));
  const marks = scattered(5_000, 40);
  expect(value(await port.applyMarks({ marks })).marked).toBe(5_000);
  expect(excel.roundTrips).toBeLessThanOrEqual(3);
  expect(sum(excel.trips.map((trip) => trip.sent + trip.received))).toBeLessThan(1024 * KB);
  const rects = book.sheets[0]!.rules.flatMap((rule) => rule.rects);
  expect(sum(rects.map((rect) => (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1)))).toBe(5_000);
  expectHonest(excel);
}, 60_000);

test("on the web no request and no answer is over five million bytes, and nothing is lost", async () => {
  const { port: desktop, excel } = await openInExcel(largeBook(20_000), { maxPayload: 5_000_000 });
  const port = new ExcelPort({ ...desktop.capabilities, host: "excel-web" }, new SheetFinder());
  const sheets = value(await port.readSnapshot()).sheets;
  expect(sheets[0]!.rows).toHaveLength(20_000);
  expect(sheets[0]!.rows.at(-1)!.row).toBe(20_000);
  expect(Math.max(...excel.trips.map((trip) => Math.max(trip.sent, trip.received)))).toBeLessThan(5_000_000);
  expectHonest(excel);
}, 60_000);

test("an answer that is too large is asked for in halves", async () => {
  const { port, excel } = await openInExcel(largeBook(4_000), { maxPayload: 300_000 });
  expect(value(await port.readSnapshot()).sheets[0]!.rows).toHaveLength(4_000);
  expect(excel.roundTrips).toBeGreaterThan(4);
  expectHonest(excel);
}, 60_000);

test("a stray value far out is refused by name and place, not read for ever", async () => {
  const book = largeBook(10);
  book.sheets[0]!.put(1_048_000, 200, { value: "x" });
  const { port } = await openInExcel(book);
  expect(await port.readSnapshot()).toMatchObject({
    ok: false,
    refusal: { code: "too-large", sheet: "会议台账", cell: { row: 1_048_000, column: 200 } },
  });
});
