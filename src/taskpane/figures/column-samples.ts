import { fromSerial, toIso } from "../../domain/calendar-date";
import type { RecognisedTable } from "../../domain/ledger";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../domain/snapshot";

const SAMPLES = 3;
const LONGEST = 16;

/** The first three values of a column as they are seen in the sheet, rows that are no records left out. */
export function columnSamples(snapshot: Snapshot, table: RecognisedTable, column: number): string[] {
  const sheet = snapshot.sheets.find((one) => one.name === table.sheet);
  const samples: string[] = [];
  for (const cell of sheet ? dataCells(sheet, table, column) : []) {
    const text = cellText(cell, snapshot.date1904);
    if (text !== "" && !samples.includes(text)) samples.push(text);
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

function* dataCells(sheet: SheetSnapshot, table: RecognisedTable, column: number): Generator<SnapshotCell> {
  if (!table.dataRows) return;
  const [first, last] = table.dataRows;
  const skipped = new Set(table.skipped.map((one) => one.row));
  for (const row of sheet.rows) {
    if (row.row > last) return;
    if (row.row < first || skipped.has(row.row)) continue;
    const cell = row.cells.find((one) => one.column === column);
    if (cell) yield cell;
  }
}

/** A value as a person sees it: a serial number with a date format is a day. */
export function cellText(cell: SnapshotCell, date1904: boolean): string {
  const { value, format = "" } = cell;
  if (typeof value === "object") return value.error;
  const isDay =
    typeof value === "number" &&
    /[yd年月日]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, (part) => (/[年月日]/.test(part) ? part : "")));
  const day = isDay ? fromSerial(value, date1904) : undefined;
  const text = (day ? toIso(day) : String(value)).replace(/\s+/g, " ").trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
