import type { CellAddress } from "../../domain/address";
import { type Books, cellOf, type RecordPlace } from "../../domain/books";
import type { Reading } from "../../domain/reading";

/** Record properties that bear another name than the field of the contract. */
const FIELD_OF: Readonly<Record<string, string>> = { names: "name", post: "partyPost", when: "month", nameRaw: "name" };

/**
 * Tells whether a cell that belongs to a record's field is blank in the books. Rows are looked at only when they are
 * asked for: findings are few, records many.
 */
export function blankCells(books: Books): (at: CellAddress) => boolean {
  const rows = new Map<string, RecordPlace[]>();
  for (const record of allRecords(books)) {
    const key = rowKey(record.sheet, record.row);
    const list = rows.get(key);
    if (list) list.push(record);
    else rows.set(key, [record]);
  }
  return (at) =>
    (rows.get(rowKey(at.sheet, at.row)) ?? []).some((record) =>
      blankFields(record).some((field) => isAt(cellOf(books, record, field), at)),
    );
}

function allRecords(books: Books): readonly RecordPlace[] {
  return [
    books.members,
    books.meetings,
    books.study,
    books.dues,
    books.development,
    books.talks,
    books.plan,
    books.appraisal,
    books.committee,
    books.attendance,
  ].flat();
}

function blankFields(record: RecordPlace): string[] {
  return Object.entries(record).flatMap(([property, value]): string[] => {
    if (property === "paid")
      return Object.entries(value as Record<string, Reading<string>>).flatMap(([month, reading]) =>
        isBlank(reading) ? [`paid.${month}`] : [],
      );
    if (property === "inspect")
      return (value as readonly { field: string; reading: Reading<unknown> }[]).flatMap((entry) =>
        isBlank(entry.reading) ? [entry.field] : [],
      );
    return isBlank(value) ? [FIELD_OF[property] ?? property] : [];
  });
}

const isBlank = (value: unknown): boolean =>
  typeof value === "object" && value !== null && (value as { state?: unknown }).state === "blank";
const rowKey = (sheet: string, row: number): string => `${sheet}\u0000${row}`;
const isAt = (cell: CellAddress | undefined, at: CellAddress): boolean =>
  cell !== undefined && cell.row === at.row && cell.column === at.column;
