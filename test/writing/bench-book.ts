import type { Books } from "../../src/domain/books";
import { fromIso } from "../../src/domain/calendar-date";
import { indexCells } from "../../src/domain/cell-index";
import type { Snapshot } from "../../src/domain/snapshot";
import { readBooks } from "../../src/intake";
import { type FillInput, rosterOnDay } from "../../src/plans/fill";
import type { RegisterInput } from "../../src/plans/register";
import { type FilePort, openWorkbook } from "../../src/workbook/file";

/** Opens bytes as a port, or throws with the refusal: a test's own workbook must open. */
export function openPort(bytes: Uint8Array): FilePort {
  const opened = openWorkbook(bytes, "2025年台账.xlsx");
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

export async function snapshotOf(port: FilePort): Promise<Snapshot> {
  const read = await port.readSnapshot();
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

/** What every plan is made from, read afresh. */
export async function inputOf(
  port: FilePort,
): Promise<FillInput & RegisterInput & { readonly books: Books; readonly snapshot: Snapshot }> {
  const snapshot = await snapshotOf(port);
  const reread = (after: Snapshot): Books => readBooks(after, { year: 2025 });
  const books = reread(snapshot);
  return {
    reread,
    snapshot,
    books,
    cells: indexCells(snapshot),
    date1904: snapshot.date1904,
    asOf: fromIso("2025-12-31")!,
    roster: rosterOnDay(books),
  };
}

/** Values and formulas of every user's cell: what two workbooks are compared by. */
export function meaning(snapshot: Snapshot): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const sheet of snapshot.sheets) {
    for (const row of sheet.rows)
      for (const cell of row.cells) cells[`${sheet.name}!${row.row},${cell.column}`] = cell.formula ?? cell.value;
    cells[`${sheet.name} merges`] = sheet.merges;
    cells[`${sheet.name} tables`] = sheet.tables.map((table) => [table.name, table.range]);
    cells[`${sheet.name} hidden`] = sheet.hiddenRows;
  }
  return cells;
}
