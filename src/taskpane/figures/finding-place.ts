import type { Rect } from "../../domain/address";
import { type Books, columnOf } from "../../domain/books";
import type { Evidence, Finding, Subject } from "../../domain/finding";
import type { LedgerKind, RecognisedTable } from "../../domain/ledger";
import type { RangeAddress } from "../../workbook/port";

const at = (sheet: string, row: number, column: number): RangeAddress => ({ sheet, range: cellRect(row, column) });
const cellRect = (row: number, column: number): Rect => ({ top: row, left: column, bottom: row, right: column });

/** Where a click on the finding leads: its first cell, else its row, its person, or the head of the ledger it is missed in. */
export function placeOf(finding: Finding, books: Books): RangeAddress | undefined {
  const cell = finding.at[0];
  if (cell) return at(cell.sheet, cell.row, cell.column);
  return placeOfSubject(finding.subject, books, finding.code.startsWith("E") ? "study" : "meetings");
}

export function placeOfSubject(subject: Subject, books: Books, kind: LedgerKind): RangeAddress | undefined {
  if (subject.type === "meeting" || subject.type === "table") return at(subject.sheet, subject.row, 1);
  if (subject.type === "member") return placeOfMember(subject, books);
  const table = books.tables.find((one) => one.kind === kind) ?? books.tables[0];
  return table && headOf(table);
}

function placeOfMember(subject: { readonly name: string; readonly row?: number }, books: Books): RangeAddress | undefined {
  const member = books.members.find((one) => one.name === subject.name && (subject.row === undefined || one.row === subject.row));
  const table = member && books.tables[member.table];
  if (!member || !table) return undefined;
  return at(member.sheet, member.row, columnOf(table, "name") ?? table.columnSpan[0]);
}

function headOf(table: RecognisedTable): RangeAddress {
  const row = table.headerRows.at(-1) ?? table.dataRows?.[0] ?? 1;
  return at(table.sheet, row, columnOf(table, "date") ?? table.columnSpan[0]);
}

/** The whole row of a record within its table. */
export function placeOfRow(evidence: Evidence, books: Books): RangeAddress {
  const table = books.tables.find((one) => one.sheet === evidence.sheet && holdsRow(one, evidence.row));
  const [left, right] = table?.columnSpan ?? [1, 1];
  return { sheet: evidence.sheet, range: { top: evidence.row, bottom: evidence.row, left, right } };
}

export function holdsRow(table: RecognisedTable, row: number): boolean {
  const first = table.headerRows[0] ?? table.dataRows?.[0] ?? 0;
  return row >= first && row <= (table.dataRows?.[1] ?? table.headerRows.at(-1) ?? first);
}

/** Header and data of a table. */
export function rangeOf(table: RecognisedTable): RangeAddress {
  const top = table.headerRows[0] ?? table.dataRows?.[0] ?? 1;
  const bottom = table.dataRows?.[1] ?? table.headerRows.at(-1) ?? top;
  return { sheet: table.sheet, range: { top, bottom, left: table.columnSpan[0], right: table.columnSpan[1] } };
}
