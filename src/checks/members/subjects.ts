import type { CellAddress } from "../../domain/address";
import { type Books, type Member, type RecordPlace, cellOf } from "../../domain/books";
import type { FieldName } from "../../domain/ledger";
import type { Subject } from "../../domain/finding";
import type { People } from "../../view/people";

/** A person of the roster. */
export const memberSubject = (member: Member): Subject => ({ type: "member", name: member.name, row: member.row });

/** A person of another ledger: his row of the roster where exactly one of that name stands there. */
export function personSubject(name: string, people: People): Subject {
  const found = people.named(name);
  return found.length === 1 ? memberSubject(found[0]!) : { type: "member", name };
}

export const meetingSubject = (place: RecordPlace): Subject => ({
  type: "meeting",
  sheet: place.sheet,
  row: place.row,
});

/** The table a record stands in, known by its last header row. */
export function tableSubject(books: Books, record: RecordPlace): Subject {
  const rows = books.tables[record.table]?.headerRows ?? [];
  return { type: "table", sheet: record.sheet, row: rows[rows.length - 1] ?? record.row };
}

/** Each cell once, in order. */
export function uniqueCells(cells: readonly CellAddress[]): CellAddress[] {
  return cells.filter(
    (cell, i) =>
      cells.findIndex(
        (other) => other.sheet === cell.sheet && other.row === cell.row && other.column === cell.column,
      ) === i,
  );
}

/** The cells of these fields that the ledger keeps, each once. */
export function cellsOf(books: Books, record: RecordPlace, ...fields: readonly FieldName[]): CellAddress[] {
  return uniqueCells(fields.flatMap((field) => cellOf(books, record, field) ?? []));
}

/** The cell of the first of these fields that the ledger keeps. */
export const firstCell = (books: Books, record: RecordPlace, ...fields: readonly FieldName[]): CellAddress[] =>
  cellsOf(books, record, ...fields).slice(0, 1);
