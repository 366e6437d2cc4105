import type { AppraisalRecord } from "../../domain/books";
import { ABSENT, read, valueOf } from "../../domain/reading";
import type { DraftTable } from "../layout/tables/draft-table";
import { lifeYearOf } from "../readers/meeting-kinds";
import { readMemberType } from "../readers/member-type";
import { comparedName } from "../readers/person-name";
import { toIso, type CalendarDate } from "../../domain/calendar-date";
import type { CellReader } from "./cells";
import { dateContext, type BookContext } from "./context";

/** Reads the results of a 民主评议党员. */
export function* readAppraisal(
  table: DraftTable,
  id: number,
  cells: CellReader,
  book: BookContext,
): Generator<AppraisalRecord> {
  const dates = dateContext(table, book);
  for (const row of table.recordRows) {
    const memberType = cells.text(row, "memberType");
    const own = cells.date(row, cells.has("evaluationDate") ? "evaluationDate" : "date", dates);
    const date =
      own.state === "absent" && table.title.date ? read(wholeDay(table.title.date), toIso(table.title.date)) : own;
    const day = valueOf(date)?.first ?? table.title.date;
    yield {
      table: id,
      sheet: table.grid.name,
      row,
      name: comparedName(cells.plain(row, "name")),
      memberType,
      type: readMemberType(valueOf(memberType) ?? ""),
      result: cells.text(row, "result"),
      date: own.state === "absent" ? date : own,
      lifeYear: lifeYear(table, day),
      remark: cells.has("remark") ? cells.text(row, "remark") : ABSENT,
    };
  }
}

const wholeDay = (date: CalendarDate) => ({
  precision: "day" as const,
  first: date,
  last: date,
  yearFrom: "title" as const,
});

/** The 年度 named in title or sheet name; else January to March counts for the year before, other months for their own. */
function lifeYear(table: DraftTable, day: CalendarDate | undefined): number | undefined {
  const named = lifeYearOf([table.title.text, ...table.title.lines, table.grid.name]);
  if (named !== undefined) return named;
  if (day) return day.month <= 3 ? day.year - 1 : day.year;
  return table.title.year;
}
