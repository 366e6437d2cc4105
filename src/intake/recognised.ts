import type { ColumnRole, RecognisedTable, Unread } from "../domain/ledger";
import { onlyYear } from "./layout/header/title";
import type { DraftTable } from "./layout/tables/draft-table";
import { propertyOf } from "./records/properties";

/** The table as it is shown and printed. */
export function recognisedTable(
  table: DraftTable,
  id: number,
  fileName: string,
  unread: readonly Unread[],
): RecognisedTable {
  const year = table.title.year ?? onlyYear(table.grid.name) ?? onlyYear(fileName);
  const rows = [...table.recordRows, ...[...table.moreRows.values()].flat()];
  return {
    id,
    sheet: table.grid.name,
    kind: table.kind,
    shape: table.shape,
    headerRows: table.headerRows,
    dataRows:
      rows.length === 0 || table.shape === "form" ? null : [Math.min(...bounds(rows)), Math.max(...bounds(rows))],
    columnSpan: [table.left, table.right],
    records: table.recordRows.length,
    columns: withProperties(table),
    confidence: table.confidence,
    name: table.name,
    title: table.title.text,
    ...(year !== undefined && { year }),
    ...(table.title.titleYear !== undefined && { titleYear: table.title.titleYear }),
    ...(table.title.date && { titleDate: table.title.date }),
    skipped: table.skipped,
    unread: [...table.unread, ...unread],
    signature: table.signature,
    certain: table.certain && unread.length === 0,
  };
}

/** Of two columns of one field the first was read. */
function withProperties({ kind, columns, fields }: DraftTable): ColumnRole[] {
  return columns.map((role) => {
    const property = fields.get(role.field) === role.column ? propertyOf(kind, role.field, fields) : undefined;
    return property === undefined ? role : { ...role, property };
  });
}

/** Smallest and largest without spreading twenty thousand arguments. */
function bounds(rows: readonly number[]): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const row of rows) {
    if (row < low) low = row;
    if (row > high) high = row;
  }
  return [low, high];
}
