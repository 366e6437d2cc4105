import type { AttendanceRecord, DateValue } from "../../domain/books";
import { ABSENT, BLANK, read, unread, type Reading } from "../../domain/reading";
import { cellText, isBlankCell } from "../grid";
import type { DraftTable } from "../layout/tables/draft-table";
import { readLegend, readMark, type AttendanceMark, type Legend } from "../readers/attendance-marks";
import { comparedName } from "../readers/person-name";
import type { CellReader } from "./cells";
import { dateContext, type BookContext } from "./context";
import { sessionDate } from "./study";

/** Reads attendance: persons by meetings with marks, or a sign-in sheet of one meeting. */
export function* readAttendanceTable(
  table: DraftTable,
  id: number,
  cells: CellReader,
  book: BookContext,
): Generator<AttendanceRecord> {
  const legend = legendOf(table);
  const dates = dateContext(table, book);
  const meetings = [...table.runs.meetings].map(([column, meeting]) => ({
    column,
    meeting: meeting.text,
    date: sessionDate(table, column, dates),
  }));
  for (const row of table.recordRows) {
    const name = comparedName(cells.plain(row, "name"));
    if (meetings.length === 0) {
      yield signed(table, id, cells, row, name, legend);
      continue;
    }
    for (const line of [row, ...(table.moreRows.get(row) ?? [])]) {
      for (const { column, meeting, date } of meetings) {
        const mark = markAt(table, cells, line, column, legend);
        if (mark)
          yield {
            table: id,
            sheet: table.grid.name,
            row,
            name,
            date,
            meeting,
            mark,
            cells: { mark: { row: line, column } },
          };
      }
    }
  }
}

function legendOf(table: DraftTable): Legend {
  const legend = new Map<string, AttendanceMark | "outside">();
  for (const line of table.legendLines)
    for (const [symbol, mark] of readLegend(line)) if (!legend.has(symbol)) legend.set(symbol, mark);
  return legend;
}

/** A blank cell is no record: whether he was there is not known. A mark outside (未转入) is none either. */
function markAt(
  table: DraftTable,
  cells: CellReader,
  row: number,
  column: number,
  legend: Legend,
): Reading<AttendanceMark> | undefined {
  const cell = table.grid.at(row, column);
  if (!cell) return undefined;
  const text = cellText(cell);
  if (isBlankCell(cell) && !legend.has(text)) return undefined;
  const mark = readMark(text, legend);
  if (mark === "outside") return undefined;
  if (mark) return read(mark, text);
  cells.unread.push({ sheet: table.grid.name, row, column, reason: "unknown-mark", raw: text.slice(0, 40) });
  return unread(text, "unknown-mark");
}

/** One line of a sign-in sheet: a signature or a word of absence; a blank line says nothing. */
function signed(
  table: DraftTable,
  id: number,
  cells: CellReader,
  row: number,
  name: string,
  legend: Legend,
): AttendanceRecord {
  const words = ["signature", "mark", "remark"].map((field) => cells.plain(row, field)).filter((text) => text !== "");
  let mark: Reading<AttendanceMark> = cells.has("signature") || cells.has("mark") ? BLANK : ABSENT;
  for (const text of words) {
    const told = readMark(text, legend);
    if (told && told !== "outside") mark = read(told, text);
    else if (cells.plain(row, "signature") === text && mark.state === "blank") mark = read("present", text);
  }
  return { table: id, sheet: table.grid.name, row, name, date: dateOf(table), meeting: table.title.text, mark };
}

function dateOf(table: DraftTable): Reading<DateValue> {
  const date = table.title.date;
  return date ? read({ precision: "day", first: date, last: date, yearFrom: "title" }, "") : ABSENT;
}
