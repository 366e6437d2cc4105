import { cellOf, type DateValue, type Meeting, type StudyRecord } from "../../domain/books";
import { valueOf } from "../../domain/reading";
import { columnCells } from "../spelling/column";
import { monthWord, quarterWord } from "../spelling/period-words";
import { type FillInput, type Filler, type Proposal, toSuggestions } from "./suggestion";

/** 月份 from the date of the row, in the words the column uses. */
export const fillMonth: Filler = (input) =>
  fromDates(input, "month", (date, filled) => monthWord(date.first.month, filled));

/** 季度 from the date of the row. */
export const fillQuarter: Filler = (input) =>
  fromDates(input, "quarter", (date, filled) => quarterWord(date.first.month, filled));

function fromDates(
  input: FillInput,
  field: "month" | "quarter",
  word: (date: DateValue, filled: readonly unknown[]) => string | number,
): ReturnType<Filler> {
  const filled = new Map<string, readonly unknown[]>();
  const rows: readonly (Meeting | StudyRecord)[] = [...input.books.meetings, ...input.books.study];
  const proposals = rows.flatMap((record): Proposal[] => {
    const at = cellOf(input.books, record, field);
    const from = cellOf(input.books, record, "date");
    const date = valueOf(record.date);
    // A merged month is written once for its block: its lower cells are not blank, they are covered.
    if (!at || !from || !date || date.precision === "year" || input.cells.at(at) || input.cells.mergeAt(at)) return [];
    if (date.first.year * 12 + date.first.month !== date.last.year * 12 + date.last.month && !date.span) return [];
    const key = `${record.table}:${at.column}`;
    if (!filled.has(key))
      filled.set(
        key,
        columnCells(input.cells, input.books.tables[record.table]!, at.column).map((cell) => cell.value),
      );
    return [
      { kind: field, at, after: word(date, filled.get(key)!), from: [from], sure: true, args: { row: record.row } },
    ];
  });
  return toSuggestions(input, proposals);
}
