import { openExcel } from "../../../src/workbook/excel";
import type { Outcome, WorkbookPort } from "../../../src/workbook/port";
import type { DesktopOptions } from "../../excel-host/bridge/desktop";
import type { EmulatedExcel, ExcelOptions } from "../../excel-host/bridge/emulated-excel";
import { enterExcel, leaveExcel, startExcel } from "../../excel-host/load/excel-in-node";
import { HostBook } from "../../excel-host/model/book";

// The client itself takes a second or two to start on a busy machine.
jest.setTimeout(60_000);
afterAll(leaveExcel);

export interface OpenBook {
  readonly book: HostBook;
  readonly excel: EmulatedExcel;
  readonly port: WorkbookPort;
}

/** A workbook from rows of text, numbers and blanks. */
export function bookOf(
  sheets: Readonly<Record<string, readonly (readonly (string | number | boolean | null)[])[]>>,
): HostBook {
  const book = new HostBook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addSheet(name);
    rows.forEach((row, r) => row.forEach((value, c) => value !== null && sheet.put(r + 1, c + 1, { value })));
  }
  return book;
}

/** Our port over the genuine client over an emulated Excel that has this workbook open. */
export async function openInExcel(book: HostBook, options: ExcelOptions & DesktopOptions = {}): Promise<OpenBook> {
  const running = await startExcel(book, options);
  enterExcel(running);
  const opened = await openExcel();
  if (!opened.ok)
    throw new Error(
      `${JSON.stringify(opened.refusal)} ${[...running.excel.session.unknown].join(" ")} ${running.excel.bugs.join(" ")}`,
    );
  const port = opened.value;
  running.excel.trips = [];
  return { book, excel: running.excel, port };
}

export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}

/** What no test may leave behind: members the emulation does not have, and faults of its own. */
export function expectHonest(excel: EmulatedExcel): void {
  expect({ unknown: [...excel.session.unknown], bugs: excel.bugs }).toEqual({ unknown: [], bugs: [] });
}
