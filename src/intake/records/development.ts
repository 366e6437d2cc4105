import type { DateValue, DaySpan, DevelopmentRecord, NameList } from "../../domain/books";
import { read, type Reading } from "../../domain/reading";
import type { DraftTable } from "../layout/tables/draft-table";
import type { DateContext } from "../readers/date";
import { comparedName } from "../readers/person-name";
import type { CellReader } from "./cells";
import { rowContext, dateContext, type BookContext } from "./context";
import { idOf, placed } from "./members";

const DATES = [
  "applyDate",
  "firstTalkDate",
  "activistDate",
  "developDate",
  "politicalReview",
  "committeeReviewDate",
  "previewDate",
  "joinMeetingDate",
  "joinDate",
  "joinTalkDate",
  "approvalDate",
  "oathDate",
  "fullMemberDate",
  "fullApprovalDate",
] as const;

/** Reads the rows of a development ledger: one person's way into the party. */
export function* readDevelopment(
  table: DraftTable,
  id: number,
  cells: CellReader,
  book: BookContext,
): Generator<DevelopmentRecord> {
  const dates = dateContext(table, book);
  for (const row of table.recordRows) {
    const context = rowContext(cells, row, { date1904: dates.date1904 ?? false });
    const dated = Object.fromEntries(DATES.map((field) => [field, cells.date(row, field, context)])) as Record<
      (typeof DATES)[number],
      Reading<DateValue>
    >;
    yield {
      table: id,
      sheet: table.grid.name,
      row,
      name: comparedName(cells.plain(row, "name")),
      gender: cells.text(row, "gender"),
      birthDate: cells.date(row, "birthDate", context),
      idNumber: idOf(cells, row),
      ...dated,
      contacts: people(cells, row, "contacts", book),
      inspect: inspections(table, cells, row, context),
      ...publicity(cells, row, context),
      trainStart: ends(cells.date(row, "developTrainStart", context), "first"),
      trainEnd: cells.has("developTrainEnd")
        ? cells.date(row, "developTrainEnd", context)
        : ends(
            cells.has("developTrainStart")
              ? peek(cells, row, "developTrainStart", context)
              : cells.date(row, "developTrainEnd", context),
            "last",
          ),
      introducer: people(cells, row, "introducer", book),
      extension: cells.text(row, "extension"),
      stage: cells.text(row, "stage"),
      status: cells.text(row, "status"),
      remark: cells.text(row, "remark"),
      ...placed(
        cells.places(row, {
          trainStart: "developTrainStart",
          trainEnd: cells.has("developTrainEnd") ? "developTrainEnd" : "developTrainStart",
          publicityEnd: "publicityStart",
        }),
      ),
    };
  }
}

/** Reads a cell again without noting twice what cannot be read. */
function peek(cells: CellReader, row: number, field: string, context: DateContext): Reading<DateValue> {
  const before = cells.unread.length;
  const reading = cells.date(row, field, context);
  cells.unread.length = before;
  return reading;
}

/** One span in a cell is both its ends; a lone day is its start alone. */
function publicity(
  cells: CellReader,
  row: number,
  context: DateContext,
): Pick<DevelopmentRecord, "publicityStart" | "publicityEnd"> {
  const start = cells.date(row, "publicityStart", context);
  if (cells.has("publicityEnd"))
    return { publicityStart: start, publicityEnd: cells.date(row, "publicityEnd", context) };
  return { publicityStart: ends(start, "first"), publicityEnd: ends(start, "last") };
}

function ends(reading: Reading<DateValue>, which: "first" | "last"): Reading<DateValue> {
  if (reading.state !== "read") return reading;
  const { value, raw } = reading;
  if (value.span !== true) return which === "first" ? reading : { state: "blank" };
  const day = which === "first" ? value.first : value.last;
  return read(
    { precision: value.precision, first: day, last: day, ...(value.yearFrom && { yearFrom: value.yearFrom }) },
    raw,
  );
}

function inspections(
  table: DraftTable,
  cells: CellReader,
  row: number,
  context: DateContext,
): DevelopmentRecord["inspect"] {
  const fields = table.columns.map((role) => role.field).filter((field) => /^inspect(#\d+)?$/.test(field));
  return fields.map((field) => {
    const reading = cells.date(row, field, context);
    return { field, reading: reading.state === "read" ? read(daysOf(reading.value), reading.raw) : reading };
  });
}

/** The dates of a cell, each with the days it can mean; a span counts on its first day. */
function daysOf(value: DateValue): readonly DaySpan[] {
  if (value.span) return [{ first: value.first, last: value.first }];
  return (
    value.parts ?? value.days?.map((day) => ({ first: day, last: day })) ?? [{ first: value.first, last: value.last }]
  );
}

/** One or two columns of names as one list. */
function people(cells: CellReader, row: number, field: string, book: BookContext): Reading<NameList> {
  const first = cells.names(row, field, { roster: book.roster });
  const second = cells.has(`${field}#2`) ? cells.names(row, `${field}#2`, { roster: book.roster }) : undefined;
  if (!second || second.state !== "read") return first;
  if (first.state !== "read") return first.state === "unread" ? first : second;
  return read(
    {
      names: [...first.value.names, ...second.value.names],
      countable: first.value.countable && second.value.countable,
    },
    `${first.raw}、${second.raw}`,
  );
}
