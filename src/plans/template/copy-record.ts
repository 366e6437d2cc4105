import { type Books, cellOf, type DateValue, type RecordPlace } from "../../domain/books";
import type { CalendarDate } from "../../domain/calendar-date";
import type { ColumnRole } from "../../domain/ledger";
import type { Reading } from "../../domain/reading";
import type { SnapshotCell } from "../../domain/snapshot";
import { isDateFormat } from "../spelling/date-form";
import {
  BLANK_IN_BOOKS,
  type CellSource,
  NO_SOURCE,
  plainHeader,
  type TemplateInput,
  valueFrom,
} from "./template-fill";

/** Record properties that bear another name than the field they were read from. */
const PROPERTY: Readonly<Record<string, string>> = { name: "nameRaw", partyPost: "post" };

/**
 * What a record's own ledger says in the column of the same field, else of the same header. Dates are written in one
 * form, everything else as it was typed. An id is text.
 */
export function copyCell(record: RecordPlace, role: ColumnRole, input: TemplateInput): CellSource {
  const { books, cells } = input.source;
  const field = sourceField(record, role, books);
  const at = field === undefined ? undefined : cellOf(books, record, field);
  if (field === undefined || !at) return NO_SOURCE;
  const reading = readingOf(record, field);
  if (reading?.state === "unread") return BLANK_IN_BOOKS;
  if (reading?.state === "read") {
    const value = written(reading.value, reading.raw, role, field);
    if (value !== undefined) return valueFrom(value, [at]);
  }
  const merge = cells.mergeAt(at);
  const cell = cells.at(merge ? { ...at, row: merge.top, column: merge.left } : at);
  return cell ? plainCell(cell, at) : BLANK_IN_BOOKS;
}

function plainCell(cell: SnapshotCell, at: { sheet: string; row: number; column: number }): CellSource {
  const { value, format } = cell;
  if (typeof value === "number") return valueFrom(value, [at], isDateFormat(format) ? format : undefined);
  if (typeof value !== "string") return BLANK_IN_BOOKS;
  const text = value.trim();
  return /^[\s/\-—]*$/.test(text) ? BLANK_IN_BOOKS : valueFrom(text, [at]);
}

/** The field of the record's table that holds what the template's column asks for. */
function sourceField(record: RecordPlace, role: ColumnRole, books: Books): string | undefined {
  const columns = books.tables[record.table]?.columns ?? [];
  if (!role.field.startsWith("header:") && role.field !== "") {
    if (cellOf(books, record, role.field)) return role.field;
  }
  const header = plainHeader(role.header);
  return header === "" ? undefined : columns.find((column) => plainHeader(column.header) === header)?.field;
}

function readingOf(record: RecordPlace, field: string): Reading<unknown> | undefined {
  const properties = record as unknown as Readonly<Record<string, unknown>>;
  for (const name of [field, PROPERTY[field]]) {
    const reading = name === undefined ? undefined : properties[name];
    if (typeof reading === "object" && reading !== null && "state" in reading) return reading as Reading<unknown>;
  }
  return undefined;
}

function written(value: unknown, raw: string, role: ColumnRole, field: string): string | number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "string") return value.trim();
  const date = value as Partial<DateValue>;
  if (date.first && date.precision) return dateText(date as DateValue, role);
  return field.startsWith("inspect") || typeof value === "object" ? raw.trim() : undefined;
}

/** `2008-06-18`, with the time where one is kept; the month alone where the column asks for 年月 or no day is known. */
export function dateText(date: DateValue, role: ColumnRole): string {
  if (date.days || date.span)
    return date.span && date.days
      ? `${iso(date.days[0]!)}—${iso(date.days[date.days.length - 1]!)}`
      : (date.days ?? [date.first]).map(iso).join("、");
  if (date.precision === "year") return String(date.first.year);
  if (date.precision === "month" || /年月/.test(role.header)) return iso(date.first).slice(0, 7);
  const time = (minutes: number): string => `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
  const clock =
    date.start === undefined || !/时间/.test(role.header)
      ? ""
      : ` ${time(date.start)}${date.end === undefined ? "" : `-${time(date.end)}`}`;
  return iso(date.first) + clock;
}

const two = (n: number): string => String(n).padStart(2, "0");
const iso = (date: CalendarDate): string => `${date.year}-${two(date.month)}-${two(date.day)}`;
