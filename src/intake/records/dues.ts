import type { DateValue, DuesRecord } from "../../domain/books";
import { ABSENT, read, type Reading } from "../../domain/reading";
import type { DraftTable } from "../layout/tables/draft-table";
import { onlyYear } from "../layout/header/title";
import { readDateText, type DateContext } from "../readers/date";
import { comparedName } from "../readers/person-name";
import type { CellReader } from "./cells";
import { dateContext, rowContext, type BookContext } from "./context";

/** Reads a dues ledger: a row per person (with its months) or per person and month. */
export function* readDues(table: DraftTable, id: number, cells: CellReader, book: BookContext): Generator<DuesRecord> {
  const dates = dateContext(table, book);
  const matrixYear =
    table.runs.months.size > 0 && table.title.schoolYear === undefined
      ? (table.title.year ?? onlyYear(table.grid.name) ?? book.year)
      : undefined;
  const birth = { date1904: book.date1904 };
  for (const row of table.recordRows) {
    const context = rowContext(cells, row, dates);
    yield {
      table: id,
      sheet: table.grid.name,
      row,
      name: comparedName(cells.plain(row, "name")),
      base: cells.amount(row, "base"),
      rate: cells.amount(row, "rate"),
      monthlyDue: cells.amount(row, "monthlyDue"),
      personCategory: cells.text(row, "personCategory"),
      memberType: cells.text(row, "memberType"),
      joinDate: cells.date(row, "joinDate", birth),
      payDate: cells.date(row, "payDate", context),
      month: monthOf(table, cells, row, context),
      paidAmount: cells.has("paid") ? cells.amount(row, "paid") : cells.amount(row, "annualPaid"),
      paid: paidMonths(table, cells, row),
      matrixYear,
      remark: cells.text(row, "remark"),
    };
  }
}

/** 所属月份 of the row, else the month its table is for: 2024年6月党费收缴表. */
function monthOf(table: DraftTable, cells: CellReader, row: number, context: DateContext): Reading<DateValue> {
  if (cells.has("month") || cells.has("monthFrom"))
    return cells.date(row, cells.has("month") ? "month" : "monthFrom", context);
  const named = [table.title.text, ...table.title.lines, table.grid.name]
    .map((text) => /((?:19|20)\d{2}年)?\d{1,2}月份?/.exec(text)?.[0])
    .find((text) => text !== undefined);
  const outcome = named === undefined || table.runs.months.size > 0 ? undefined : readDateText(named, context);
  return outcome?.ok && outcome.value.precision === "month" ? read(outcome.value, named!) : ABSENT;
}

/** Month cells as typed: what √, 免 or 补 mean is for the checks to say. */
function paidMonths(table: DraftTable, cells: CellReader, row: number): Partial<Record<number, Reading<string>>> {
  const paid: Partial<Record<number, Reading<string>>> = {};
  for (const month of table.runs.months.values()) paid[month] = cells.text(row, `paid.${month}`);
  return paid;
}
