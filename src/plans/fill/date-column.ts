import type { CellAddress } from "../../domain/address";
import { type Books, cellOf, type DateValue, type RecordPlace } from "../../domain/books";
import { type Reading, valueOf } from "../../domain/reading";
import { dateOf, type DatedRecord, type DateProperty } from "../../domain/record-properties";
import { type DateForm, dateFormOf, prevailingForm, sameForm, writeDate } from "../spelling/date-form";
import { type FillInput, type Filler, type Proposal, toSuggestions } from "./suggestion";

interface DateCell {
  readonly at: CellAddress;
  readonly date: DateValue;
  readonly form: DateForm;
}

/** Share of a column that must already agree before the others are asked to follow. */
const CLEAR_MAJORITY = 0.5;

/**
 * One date form per column. Only cells that hold a single day and nothing else follow; a time, a span or a list would
 * lose what it says. A day whose year stands elsewhere keeps its short form.
 */
export const fillDateForm: Filler = (input) => {
  const columns = new Map<string, DateCell[]>();
  for (const { record, field, reading } of dateReadings(input.books)) {
    const cell = dateCell(input, record, field, reading);
    if (!cell) continue;
    const key = `${record.table}:${cell.at.column}`;
    columns.set(key, [...(columns.get(key) ?? []), cell]);
  }
  return toSuggestions(
    input,
    [...columns.values()].flatMap((cells) => alignColumn(input, cells)),
  );
};

function alignColumn(input: FillInput, cells: readonly DateCell[]): Proposal[] {
  const prevailing = prevailingForm(cells.map((cell) => cell.form));
  if (!prevailing || prevailing.share <= CLEAR_MAJORITY || prevailing.share === 1) return [];
  const { form } = prevailing;
  const short = form.kind === "text" && (form.pattern === "m月d日" || form.pattern === "m.d");
  return cells
    .filter((cell) => !sameForm(cell.form, form))
    .flatMap((cell): Proposal[] => {
      const yearElsewhere = cell.date.yearFrom !== undefined && cell.date.yearFrom !== "cell";
      // A full date in a column of short ones would lose its year.
      if (short && !yearElsewhere) return [];
      const written = writeDate(cell.date.first, form, input.date1904);
      return [
        {
          kind: "dateForm",
          at: cell.at,
          after: written.value,
          ...(written.format ? { format: written.format } : {}),
          from: [cell.at],
          sure: !yearElsewhere,
          args: {},
        },
      ];
    });
}

function dateCell(
  input: FillInput,
  record: RecordPlace,
  field: DateProperty,
  reading: Reading<DateValue>,
): DateCell | undefined {
  const date = valueOf(reading);
  if (!date || date.precision !== "day" || date.days || date.span || date.start !== undefined || date.halfDay)
    return undefined;
  const at = cellOf(input.books, record, field);
  const cell = at && input.cells.at(at);
  const form = cell && dateFormOf(cell.value, cell.format);
  return at && form && { at, date, form };
}

const DATE_FIELDS = [
  "date",
  "birthDate",
  "applyDate",
  "joinDate",
  "fullMemberDate",
  "transferInDate",
  "awayDate",
  "returnDate",
  "activistDate",
  "developDate",
  "payDate",
  "startDate",
  "endDate",
] as const satisfies readonly DateProperty[];

function dateReadings(books: Books): { record: RecordPlace; field: DateProperty; reading: Reading<DateValue> }[] {
  const rows: readonly DatedRecord[] = [
    ...books.members,
    ...books.meetings,
    ...books.study,
    ...books.dues,
    ...books.development,
    ...books.talks,
    ...books.committee,
  ];
  return rows.flatMap((record) =>
    DATE_FIELDS.flatMap((field) => {
      const reading = dateOf(record, field);
      return reading ? [{ record, field, reading }] : [];
    }),
  );
}
