import type { DateContext } from "../readers/date";
import { onlyYear } from "../layout/title";
import type { DraftTable } from "../layout/draft-table";
import { monthOfLabel } from "../layout/months";
import type { CellReader } from "./cells";

/** What reading a record needs to know beside its own row. */
export interface BookContext {
  readonly fileName: string;
  readonly date1904: boolean;
  /** Year asked for, the last resort for a date without one. */
  readonly year: number | undefined;
  /** Names of the roster in compared form, and its groups. */
  readonly roster: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

/** The year of dates without one: title, else sheet name, else file name, else the option. */
export function dateContext(table: DraftTable, book: BookContext): DateContext {
  if (table.title.year !== undefined) return { year: table.title.year, yearFrom: "title", date1904: book.date1904 };
  const sheet = onlyYear(table.grid.name);
  if (sheet !== undefined) return { year: sheet, yearFrom: "sheet", date1904: book.date1904 };
  const file = onlyYear(book.fileName);
  if (file !== undefined) return { year: file, yearFrom: "file", date1904: book.date1904 };
  return book.year === undefined ? { date1904: book.date1904 } : { year: book.year, yearFrom: "option", date1904: book.date1904 };
}

/** The same with the year and month that columns of the row name. */
export function rowContext(cells: CellReader, row: number, table: DateContext): DateContext {
  const year = cells.has("year") ? onlyYear(cells.plain(row, "year")) ?? yearNumber(cells.plain(row, "year")) : undefined;
  const month = cells.has("month") ? monthOfLabel(cells.plain(row, "month"), true) : undefined;
  if (year === undefined && month === undefined) return table;
  return { ...table, ...(year !== undefined && { year, yearFrom: undefined }), ...(month !== undefined && { month }) };
}

function yearNumber(text: string): number | undefined {
  return /^(19|20)\d{2}$/.test(text) ? Number(text) : undefined;
}
