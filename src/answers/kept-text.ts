import { cellOf, type Books, type RecordPlace } from "../domain/books";
import type { CellIndex } from "../domain/cell-index";
import type { FieldName } from "../domain/ledger";
import type { SnapshotCell } from "../domain/snapshot";

/** True where the record's own ledger keeps the column. */
export const keepsField = (books: Books, record: RecordPlace, field: FieldName): boolean =>
  cellOf(books, record, field) !== undefined;

/** The cell of a record's field, that of the merge it lies in. */
export function fieldCell(
  { books, cells }: { readonly books: Books; readonly cells: CellIndex },
  record: RecordPlace,
  field: FieldName,
): SnapshotCell | undefined {
  const at = cellOf(books, record, field);
  if (!at) return undefined;
  const merge = cells.mergeAt(at);
  return cells.at(merge ? { ...at, row: merge.top, column: merge.left } : at);
}

/** What stands in a record's field, without white space; empty where it is blank or `/`, `-`. */
export function fieldText(
  source: { readonly books: Books; readonly cells: CellIndex },
  record: RecordPlace,
  field: FieldName,
): string {
  const value = fieldCell(source, record, field)?.value;
  if (typeof value !== "string" && typeof value !== "number") return "";
  const text = String(value).replace(/\s+/g, "");
  return /^[/\-—－]*$/.test(text) ? "" : text;
}
