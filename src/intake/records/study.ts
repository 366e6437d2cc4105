import type { DateValue, NameList, StudyRecord } from "../../domain/books";
import { daysInMonth } from "../../domain/calendar-date";
import { ABSENT, BLANK, read, unread, type Reading } from "../../domain/reading";
import { cellText, isBlankCell } from "../grid";
import { dayIn } from "../layout/header/day-labels";
import type { DraftTable } from "../layout/tables/draft-table";
import { isDateFormat, readDate, readDateText, yearFor, type DateContext } from "../readers/date";
import { readHours, readHoursText } from "../readers/hours";
import { readNames } from "../readers/names";
import { comparedName } from "../readers/person-name";
import { squeeze } from "../text";
import type { CellReader } from "./cells";
import { dateContext, rowContext, type BookContext } from "./context";
import { dayAbove } from "./title-day";

/** Reads a study ledger: a row per person or session, or a matrix melted into one record a cell. */
export function* readStudy(
  table: DraftTable,
  id: number,
  cells: CellReader,
  book: BookContext,
): Generator<StudyRecord> {
  const dates = dateContext(table, book);
  const months = table.runs.months.size > 0;
  const sessions = !table.fields.has("hours") && table.runs.meetings.size > 0;
  for (const row of table.recordRows) {
    if (months) yield* monthCells(table, id, cells, row, dates);
    else if (sessions) yield* sessionCells(table, id, cells, row, dates);
    else yield readRow(table, id, cells, book, row, dates);
  }
}

function readRow(
  table: DraftTable,
  id: number,
  cells: CellReader,
  book: BookContext,
  row: number,
  dates: DateContext,
): StudyRecord {
  return {
    table: id,
    sheet: table.grid.name,
    row,
    date: studyDate(table, cells, row, rowContext(cells, row, dates)),
    names: namesOf(table, cells, row, book),
    hours: hoursOf(table, cells, row),
    topic: topicOf(table, cells, row),
    content: cells.text(row, "content"),
    form: cells.text(row, "form"),
    place: cells.text(row, "place"),
    remark: cells.text(row, "remark"),
  };
}

/** A table of yearly sums has no date column: its rows are of its year. */
function studyDate(table: DraftTable, cells: CellReader, row: number, context: DateContext): Reading<DateValue> {
  if (cells.has("date")) return cells.date(row, "date", context);
  if (cells.has("startDate")) return cells.date(row, "startDate", context);
  if (cells.has("month")) return cells.date(row, "month", context);
  if (cells.has("time")) return dayAbove(cells, row);
  const above = table.title.session?.date;
  const session = above === undefined ? undefined : readDateText(above, context);
  if (session?.ok) return read(session.value, above!);
  if (!cells.has("hours") && (cells.has("annualHours") || cells.has("totalHours")) && context.year !== undefined) {
    return read(yearOf(context), String(context.year));
  }
  return ABSENT;
}

function yearOf(context: DateContext): DateValue {
  const year = context.year!;
  return {
    precision: "year",
    first: { year, month: 1, day: 1 },
    last: { year, month: 12, day: 31 },
    yearFrom: context.yearFrom ?? "option",
  };
}

/** The person of the row, else the people of its session. */
function namesOf(table: DraftTable, cells: CellReader, row: number, book: BookContext): Reading<NameList> {
  if (!cells.has("name")) {
    const above = table.title.session?.name;
    const told = above === undefined || cells.has("attendees") ? undefined : readNames(above, { roster: book.roster });
    return told?.ok && told.value.names.length === 1
      ? read(told.value, above!)
      : cells.names(row, "attendees", { roster: book.roster });
  }
  return cells.names(row, "name", { roster: book.roster });
}

function hoursOf(table: DraftTable, cells: CellReader, row: number): Reading<number> {
  if (cells.has("hours")) return cells.hours(row, "hours", /分钟/.test(cells.headerOf("hours")));
  if (cells.has("durationMinutes"))
    return cells.hours(row, "durationMinutes", /分钟/.test(cells.headerOf("durationMinutes")));
  // A running total beside single days would be counted again with each of them.
  if ((cells.has("date") || cells.has("startDate")) && !cells.has("annualHours")) return ABSENT;
  if (cells.has("annualHours")) return cells.hours(row, "annualHours");
  if (cells.has("totalHours")) return cells.hours(row, "totalHours");
  const above = table.title.session?.hours;
  const told = above === undefined ? undefined : readHoursText(above);
  return told?.ok ? read(told.value, above!) : ABSENT;
}

/** The column's, else what a line above the list says it was about. */
function topicOf(table: DraftTable, cells: CellReader, row: number): Reading<string> {
  const field = ["topic", "title", "theme"].find((name) => cells.has(name));
  if (field) return cells.text(row, field);
  const above = table.title.session?.topic;
  return above === undefined ? ABSENT : read(above, above);
}

function* monthCells(
  table: DraftTable,
  id: number,
  cells: CellReader,
  row: number,
  dates: DateContext,
): Generator<StudyRecord> {
  const base = personBase(table, id, cells, row);
  for (const [column, month] of table.runs.months) {
    const field = `hours.${month}`;
    const hours = cells.hours(row, field);
    if (hours.state === "blank") continue;
    yield { ...base, date: monthDate(dates, month), hours, cells: { hours: { row, column } } };
  }
}

function monthDate(dates: DateContext, month: number): Reading<DateValue> {
  const year = yearFor(month, dates);
  if (year === undefined) return unread(`${month}月`, "ambiguous-date");
  return read(
    {
      precision: "month",
      first: { year, month, day: 1 },
      last: { year, month, day: daysInMonth(year, month) },
      yearFrom: dates.yearFrom ?? "option",
    },
    `${month}月`,
  );
}

function personBase(
  table: DraftTable,
  id: number,
  cells: CellReader,
  row: number,
): Omit<StudyRecord, "date" | "hours"> {
  const raw = cells.plain(row, "name");
  const names: Reading<NameList> =
    raw === "" ? BLANK : read({ names: [{ name: comparedName(raw), raw }], countable: true }, raw);
  return {
    table: id,
    sheet: table.grid.name,
    row,
    names,
    topic: ABSENT,
    content: ABSENT,
    form: ABSENT,
    place: ABSENT,
    remark: cells.text(row, "remark"),
  };
}

/** Hours by course or day: the header is the course, its date where it names one. */
function* sessionCells(
  table: DraftTable,
  id: number,
  cells: CellReader,
  row: number,
  dates: DateContext,
): Generator<StudyRecord> {
  const base = personBase(table, id, cells, row);
  for (const [column, meeting] of table.runs.meetings) {
    const cell = table.grid.at(row, column);
    if (isBlankCell(cell) || !cell) continue;
    const outcome = readHours(cell);
    const raw = cellText(cell);
    if (!outcome.ok) cells.unread.push({ sheet: table.grid.name, row, column, reason: outcome.why, raw });
    yield {
      ...base,
      date: courseDate(table, column, dates),
      topic: read(meeting.text, meeting.text),
      hours: outcome.ok ? read(outcome.value, raw) : unread(raw, outcome.why),
      cells: { hours: { row, column } },
    };
  }
}

/** A course told by its name or number alone is of the year its table names. */
function courseDate(table: DraftTable, column: number, dates: DateContext): Reading<DateValue> {
  const date = sessionDate(table, column, dates);
  const named = dates.year !== undefined && dates.yearFrom !== "option";
  return date.state === "absent" && named ? read(yearOf(dates), String(dates.year)) : date;
}

/** The date a column's header names: a real date, a number such as 1.19, or text. */
export function sessionDate(table: DraftTable, column: number, dates: DateContext): Reading<DateValue> {
  for (const row of [...table.headerRows].reverse()) {
    const cell = table.grid.shown(row, column);
    if (!cell || isBlankCell(cell)) continue;
    const outcome = readDate(cell, dates);
    if (outcome.ok && outcome.value.precision === "day") return read(outcome.value, cellText(cell));
    const within = dayIn(squeeze(cellText(cell)));
    const told = within === undefined ? undefined : readDateText(within, dates);
    if (told?.ok) return read(told.value, within!);
    if (
      !outcome.ok &&
      (outcome.why === "ambiguous-date" || (typeof cell.value === "number" && isDateFormat(cell.format)))
    )
      return unread(cellText(cell), outcome.why);
  }
  return ABSENT;
}
