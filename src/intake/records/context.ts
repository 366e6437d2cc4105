import type { DateContext } from "../readers/date";
import { onlyYear, schoolYearOf } from "../layout/header/title";
import type { DraftTable } from "../layout/tables/draft-table";
import { monthOfLabel } from "../layout/columns/months";
import { halfWidth, squeeze } from "../text";
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

/** The year of dates without one: title, else sheet name, else file name, else the option; the month of a sheet kept by the month. */
export function dateContext(table: DraftTable, book: BookContext): DateContext {
  const month = monthOfTable(table);
  const base = { date1904: book.date1904, ...(month !== undefined && { month }) };
  const school = table.title.schoolYear ?? schoolYearOf([table.grid.name]);
  if (school !== undefined) return { ...base, schoolYear: school, yearFrom: "title" };
  if (table.title.year !== undefined) return { ...base, year: table.title.year, yearFrom: "title" };
  const sheet = onlyYear(table.grid.name);
  if (sheet !== undefined) return { ...base, year: sheet, yearFrom: "sheet" };
  const file = onlyYear(book.fileName);
  if (file !== undefined) return { ...base, year: file, yearFrom: "file" };
  return book.year === undefined ? base : { ...base, year: book.year, yearFrom: "option" };
}

/** A sheet named 3月, or a title of one month: its rows may hold the day alone. */
function monthOfTable(table: DraftTable): number | undefined {
  const named = [table.grid.name, table.title.text].map((text) => monthsIn(text)).find((months) => months.length > 0);
  return named?.length === 1 ? named[0] : undefined;
}

function monthsIn(text: string): number[] {
  const plain = halfWidth(squeeze(text));
  if (/\d月?[-—–~至到、,]\d{1,2}月|\d月\d/.test(plain)) return [];
  const whole = monthOfLabel(plain);
  if (whole !== undefined) return [whole];
  return [...new Set([...plain.matchAll(/(?<![\d.])(\d{1,2})月/g)].map((match) => Number(match[1])))].filter(
    (month) => month >= 1 && month <= 12,
  );
}

/** The same with the year and month that columns of the row name, or a line across the table above it. */
export function rowContext(cells: CellReader, row: number, table: DateContext): DateContext {
  const block = cells.table.blockTitles.get(row) ?? "";
  const year =
    (cells.has("year") ? (onlyYear(cells.plain(row, "year")) ?? yearNumber(cells.plain(row, "year"))) : undefined) ??
    (block === "" ? undefined : onlyYear(block));
  const month =
    (cells.has("month") ? monthOfLabel(cells.plain(row, "month"), true) : undefined) ??
    (block === "" ? undefined : monthsIn(block)[0]);
  if (year === undefined && month === undefined) return table;
  return { ...table, ...(year !== undefined && { year, yearFrom: undefined }), ...(month !== undefined && { month }) };
}

function yearNumber(text: string): number | undefined {
  return /^(19|20)\d{2}$/.test(text) ? Number(text) : undefined;
}
