import { columnLetters } from "../../../src/domain/address";
import type { Books } from "../../../src/domain/books";
import { readBooks } from "../../../src/intake";
import { sheet, workbook, type Entry } from "./sheets";

/** A sheet as somebody keeps it, and what is on it. */
export interface KeptSheet {
  readonly is: string;
  readonly name?: string;
  readonly rows: readonly (readonly Entry[])[];
  readonly merges?: readonly string[];
  /** Each table as `tell` says it. */
  readonly holds: readonly string[];
  /** Facts that must be read, asked of the books. */
  readonly facts?: (books: Books) => unknown;
  readonly are?: unknown;
}

export const booksOf = (kept: KeptSheet): Books =>
  readBooks(workbook(sheet(kept.name ?? "Sheet1", kept.rows, { merges: kept.merges ?? [] })), { year: 2025 });

/** kind, shape, header rows, data rows, records, columns. */
export const tell = (books: Books): string[] =>
  books.tables.map((table) =>
    [
      table.kind,
      table.shape,
      `h${table.headerRows.join(",")}`,
      table.dataRows ? `d${table.dataRows.join("-")}` : "d0",
      `n${table.records}`,
      ...table.columns.map((role) => `${columnLetters(role.column)}=${role.field}`),
    ].join(" "),
  );

/** Runs a table of kept sheets. */
export function checkKept(sheets: readonly KeptSheet[]): void {
  test.each(sheets.map((kept) => [kept.is, kept] as const))("%s", (_, kept) => {
    const books = booksOf(kept);
    expect(tell(books)).toEqual(kept.holds);
    if (kept.facts) expect(kept.facts(books)).toEqual(kept.are);
  });
}

/** A row of as many blanks. */
export const gap = (count: number): null[] => Array<null>(count).fill(null);
