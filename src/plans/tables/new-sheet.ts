import { TABLE_NAMES } from "../../domain/table-name";
import type { LedgerKind } from "../../domain/ledger";
import type { NewSheet, SheetCell } from "../../domain/plan";

/** Columns of a ledger sheet: header, width in characters, choices and what to mind. */
export interface LedgerColumn {
  readonly header: string;
  readonly width: number;
  readonly choices?: readonly string[];
  readonly prompt?: string;
}

export interface LedgerSheetParts {
  readonly kind: LedgerKind;
  readonly tableName: string;
  readonly title: string;
  /** One line between title and header, outside the table. It is set in brackets, so that it is not taken for the title. */
  readonly note: string;
  readonly columns: readonly LedgerColumn[];
  /** Cells under the header, as many in a row as there are columns. */
  readonly body: readonly (readonly SheetCell[])[];
}

/** Rows above the header: title and note. */
export const HEAD_ROWS = 2;

/** Title, note, header and body as a sheet with its named table. */
export function newLedgerSheet({ kind, tableName, title, note, columns, body }: LedgerSheetParts): NewSheet {
  const top = HEAD_ROWS + 1;
  const range = { top, left: 1, bottom: top + Math.max(1, body.length), right: columns.length };
  const fields = columns.flatMap(({ choices, prompt }, i) => {
    if (choices === undefined && prompt === undefined) return [];
    return [
      {
        range: { top: top + 1, left: i + 1, bottom: range.bottom, right: i + 1 },
        values: choices ?? [],
        ...(prompt === undefined ? {} : { prompt }),
      },
    ];
  });
  return {
    name: TABLE_NAMES[kind] ?? tableName,
    widths: columns.map(({ width }) => width),
    rows: [
      [{ value: title, look: "title" }],
      [{ value: `（${note}）`, look: "note" }],
      columns.map(({ header }): SheetCell => ({ value: header, look: "header" })),
      ...body,
    ],
    // One cell across the width, so that a long title or note does not widen the first column.
    merges: columns.length > 1 ? [1, 2].map((row) => ({ top: row, left: 1, bottom: row, right: columns.length })) : [],
    headerRows: [top, top],
    freeze: top,
    landscape: columns.length > 7,
    footer: title,
    ...(fields.length > 0 ? { choices: fields } : {}),
    table: { name: tableName, range },
  };
}
