import type { AnswerInput } from "../../answers";
import { fieldCell } from "../../answers/kept-text";
import { cellOf, type DateValue, type RecordPlace } from "../../domain/books";
import type { FieldName, LedgerKind } from "../../domain/ledger";
import { type Reading } from "../../domain/reading";
import { matchHeader } from "../../intake/lexicon";
import { isDateFormat } from "../spelling/date-form";
import { fromSerial } from "../../domain/calendar-date";

/** Properties of records that bear another name than their field. */
const PROPERTY: Readonly<Record<string, string>> = { transferOutDate: "leaveDate", evaluationDate: "date" };

/** As sure as the dictionary's own words are; a likeness is a guess. */
const SURE = 0.95;

/** The field a head is the name of in lists of one kind, by intake's own dictionary; a likeness is none. */
export function fieldNamed(kinds: readonly LedgerKind[], path: readonly string[]): FieldName | undefined {
  for (const kind of kinds) {
    const match = matchHeader(kind, path);
    if (match && match.confidence >= SURE) return match.field;
  }
  return undefined;
}

/** What a record's own ledger says in a field: a date, a number, words as typed; `undefined` where the ledger has no such column. */
export type Copied =
  { readonly date: DateValue } | { readonly value: string | number } | "blank" | "unread" | undefined;

export function copyField(record: RecordPlace, field: FieldName, input: AnswerInput, date1904: boolean): Copied {
  const at = cellOf(input.books, record, field);
  if (!at) return undefined;
  const reading = readingOf(record, PROPERTY[field] ?? field);
  if (reading?.state === "unread") return "unread";
  if (reading?.state === "read") {
    const { value } = reading;
    if (isDate(value)) return { date: value };
    if (typeof value === "number") return { value };
  }
  const cell = fieldCell(input, record, field);
  if (!cell) return "blank";
  if (typeof cell.value === "number") {
    const day = isDateFormat(cell.format) ? fromSerial(cell.value, date1904) : undefined;
    return day ? { date: { precision: "day", first: day, last: day } } : { value: cell.value };
  }
  if (typeof cell.value !== "string") return "blank";
  const text = field === "name" ? cell.value.replace(/\s+/g, "") : cell.value.trim();
  return /^[\s/\-—－]*$/.test(text) ? "blank" : { value: text };
}

const isDate = (value: unknown): value is DateValue =>
  typeof value === "object" && value !== null && "first" in value && "precision" in value;

function readingOf(record: RecordPlace, property: string): Reading<unknown> | undefined {
  const found = (record as unknown as Readonly<Record<string, unknown>>)[property];
  return typeof found === "object" && found !== null && "state" in found ? (found as Reading<unknown>) : undefined;
}
