import type { Books } from "../../domain/books";
import type { CalendarDate } from "../../domain/calendar-date";
import type { CellIndex } from "../../domain/cell-index";
import type { ColumnRole, RecognisedTable } from "../../domain/ledger";
import { columnCells, commonest, textsIn } from "../spelling/column";
import type { SnapshotCell } from "../../domain/snapshot";
import { type DateForm, dateFormOf, prevailingForm, writeDate } from "../spelling/date-form";
import { nameStyleOf, PLAIN_NAMES, type WrittenPerson, writeNames } from "../spelling/names";
import { timePart, writeTimeSpan } from "../spelling/time";

/** What goes into one cell of the new row; `undefined` leaves it blank. */
export interface CellText {
  readonly value: string | number;
  readonly format?: string;
}

/** Everything a column can tell of how its owner writes. */
export interface Column {
  readonly role: ColumnRole;
  /** Its filled cells, from top to bottom; of a form the same question's in all forms. */
  readonly filled: readonly SnapshotCell[];
  readonly texts: readonly string[];
  readonly books: Books;
  readonly table: RecognisedTable;
  readonly cells: CellIndex;
  readonly date1904: boolean;
  readonly plainly: boolean;
}

export function openColumn(
  context: { readonly books: Books; readonly cells: CellIndex; readonly date1904: boolean; readonly plainly?: boolean },
  table: RecognisedTable,
  role: ColumnRole,
): Column {
  const { books, cells, date1904, plainly = false } = context;
  const filled = columnCells(cells, table, role.column);
  return { role, books, table, cells, date1904, plainly, filled, texts: textsIn(filled) };
}

/** A day in the form the column prevails in; real dates where the column is empty. A time joins it where others have one. */
export function dateCell(column: Column, date: CalendarDate, start?: number, end?: number): CellText {
  if (column.plainly) return { value: writeDate(date, { kind: "text", pattern: "y-m-d", padded: true }, false).value };
  const { filled } = column;
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
  return { value: writeNames(people, column.plainly ? PLAIN_NAMES : nameStyleOf(column.texts)) };
}

/** One more than the greatest number of a running column; blank where the column does not count on by one. */
export function nextNumber(column: Column): CellText | undefined {
  const { filled } = column;
  const last = filled[filled.length - 1];
  if (!last) return column.table.records === 0 ? { value: 1 } : undefined;
  const numbers = filled.map(({ value }) => wholeNumber(value));
  if (wholeNumber(last.value) === undefined || filled.some((cell) => cell.formula !== undefined)) return undefined;
  const next = Math.max(...numbers.flatMap((number) => number ?? [])) + 1;
  return typeof last.value === "string"
    ? { value: String(next).padStart(/^0/.test(last.value) ? last.value.length : 0, "0") }
    : { value: next };
}

function wholeNumber(value: unknown): number | undefined {
  const number =
    typeof value === "number" ? value : typeof value === "string" && /^\d+$/.test(value.trim()) ? Number(value) : NaN;
  return Number.isInteger(number) ? number : undefined;
}

/** A figure as number, as text where the column keeps text, or with the unit the column writes (`16人`, `2学时`). */
export function figureCell(column: Column, figure: number): CellText {
  if (column.plainly) return { value: figure };
  const { filled } = column;
  const units = column.texts.flatMap((text) => /^[\d０-９]+(?:\.\d+)?(\s*\D{1,3})$/.exec(text)?.[1] ?? []);
  const unit = units.length * 2 > filled.length ? commonest(units) : undefined;
  const bare = column.texts.filter((text) => /^[\d０-９]+(\.\d+)?$/.test(text));
  const wide = column.texts.filter((text) => /[０-９]/.test(text)).length * 2 > filled.length;
  const digits = wide
    ? String(figure).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    : String(figure);
  if (unit) return { value: `${digits}${unit}` };
  return { value: wide || bare.length * 2 > filled.length ? digits : figure };
}

/** Hours in the unit of the column: 2 hours are `120` under 时长（分钟）, `120分钟` or `2学时` where others are written so. */
export function hoursCell(column: Column, hours: number): CellText {
  const minutes = /分钟/.test(column.role.header) || column.role.field === "durationMinutes";
  const told = column.texts.filter((text) => /分钟?$|min(ute)?s?$/i.test(text)).length;
  const filled = column.filled.length;
  if (minutes || (told * 2 > filled && filled > 0)) {
    const written = figureCell({ ...column, plainly: false }, Math.round(hours * 60));
    return column.plainly && minutes ? { value: Math.round(hours * 60) } : written;
  }
  const days = column.texts.filter((text) => /[天日]$/.test(text)).length;
  return days * 2 > filled ? { value: `${hours}学时` } : figureCell(column, hours);
}

function withoutTime(text: string): string {
  const part = timePart(text);
  return part ? text.slice(0, text.length - part.example.length).replace(/\s*(上午|下午|晚上)?\s*$/, "") : text;
}
