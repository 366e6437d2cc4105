import type { Books } from "../../domain/books";
import type { CalendarDate } from "../../domain/calendar-date";
import type { CellIndex } from "../../domain/cell-index";
import type { ColumnRole, RecognisedTable } from "../../domain/ledger";
import { columnCells, columnTexts, commonest } from "../spelling/column";
import { type DateForm, dateFormOf, prevailingForm, writeDate } from "../spelling/date-form";
import { nameStyleOf, type WrittenPerson, writeNames } from "../spelling/names";
import { timePart, writeTimeSpan } from "../spelling/time";

/** What goes into one cell of the new row; `undefined` leaves it blank. */
export interface CellText {
  readonly value: string | number;
  readonly format?: string;
}

/** Everything a column can tell of how its owner writes. */
export interface Column {
  readonly role: ColumnRole;
  readonly texts: readonly string[];
  readonly books: Books;
  readonly table: RecognisedTable;
  readonly cells: CellIndex;
  readonly date1904: boolean;
}

export function openColumn(
  books: Books,
  table: RecognisedTable,
  cells: CellIndex,
  date1904: boolean,
  role: ColumnRole,
): Column {
  return { role, books, table, cells, date1904, texts: columnTexts(cells, table, role.column) };
}

/** A day in the form the column prevails in; real dates where the column is empty. A time joins it where others have one. */
export function dateCell(column: Column, date: CalendarDate, start?: number, end?: number): CellText {
  const filled = columnCells(column.cells, column.table, column.role.column);
  const timed = column.texts.flatMap((text) => timePart(text) ?? []);
  const bare = filled.flatMap(
    (cell) => dateFormOf(typeof cell.value === "string" ? withoutTime(cell.value) : cell.value, cell.format) ?? [],
  );
  const form: DateForm = prevailingForm(bare)?.form ?? { kind: "serial", format: "yyyy-mm-dd" };
  const written = writeDate(date, form, column.date1904);
  if (start === undefined) return written;
  if (form.kind === "serial")
    return { ...written, value: (written.value as number) + (/h/i.test(form.format) ? start / 1440 : 0) };
  if (timed.length * 2 < filled.length) return written;
  const { joint, example } = timed[timed.length - 1]!;
  return { value: `${written.value}${joint}${writeTimeSpan(example, start, end)}` };
}

/** A span of time in a column of its own. */
export function timeCell(column: Column, start: number, end: number | undefined): CellText {
  return { value: writeTimeSpan(column.texts[column.texts.length - 1], start, end) };
}

/** Names in the separator, bracket and word for nobody of the column. */
export function namesCell(column: Column, people: readonly WrittenPerson[]): CellText {
  return { value: writeNames(people, nameStyleOf(column.texts)) };
}

/** The next number of a running column; blank where the column does not count on by one. */
export function nextNumber(column: Column): CellText | undefined {
  const filled = columnCells(column.cells, column.table, column.role.column);
  const last = filled[filled.length - 1];
  if (!last) return column.table.records === 0 ? { value: 1 } : undefined;
  const number =
    typeof last.value === "number"
      ? last.value
      : typeof last.value === "string" && /^\d+$/.test(last.value)
        ? Number(last.value)
        : undefined;
  if (number === undefined || !Number.isInteger(number)) return undefined;
  return typeof last.value === "string"
    ? { value: String(number + 1).padStart(last.value.length, "0") }
    : { value: number + 1 };
}

/** A figure as number, or as text with the unit the column writes (`16人`, `2学时`). */
export function figureCell(column: Column, figure: number): CellText {
  const units = column.texts.flatMap((text) => /^\d+(?:\.\d+)?\s*(\D{1,3})$/.exec(text)?.[1] ?? []);
  const unit =
    units.length * 2 > columnCells(column.cells, column.table, column.role.column).length
      ? commonest(units)
      : undefined;
  return { value: unit ? `${figure}${unit}` : figure };
}

function withoutTime(text: string): string {
  const part = timePart(text);
  return part ? text.slice(0, text.length - part.example.length).replace(/\s*(上午|下午|晚上)?\s*$/, "") : text;
}
