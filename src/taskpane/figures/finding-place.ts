import type { CellAddress } from "../../domain/address";
import type { Books } from "../../domain/books";
import type { Evidence } from "../../domain/finding";
import type { RecognisedTable } from "../../domain/ledger";
import type { RangeAddress } from "../../workbook/port";

/** One cell as a place to go to. */
export function placeOfCell({ sheet, row, column }: CellAddress): RangeAddress {
  return { sheet, range: { top: row, left: column, bottom: row, right: column } };
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
