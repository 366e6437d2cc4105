import { cellOf, type DateValue, type Meeting, type StudyRecord } from "../../domain/books";
import { valueOf } from "../../domain/reading";
import { type FillInput, type Filler, type Proposal, toSuggestions } from "./suggestion";

const QUARTER_WORDS = ["第一季度", "第二季度", "第三季度", "第四季度"];

/** 月份 from the date of the row, in the words the column uses. */
export const fillMonth: Filler = (input) => fromDates(input, "month", (date, column) => monthWord(date.first.month, column));

/** 季度 from the date of the row. */
export const fillQuarter: Filler = (input) =>
  fromDates(input, "quarter", (date, column) => quarterWord(Math.floor((date.first.month - 1) / 3), column));

function fromDates(
  input: FillInput,
  field: "month" | "quarter",
  word: (date: DateValue, filled: readonly unknown[]) => string | number | undefined,
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
    if (!filled.has(key)) filled.set(key, columnValues(input, record.table, at.sheet, at.column));
    const after = word(date, filled.get(key)!);
    return after === undefined ? [] : [{ kind: field, at, after, from: [from], sure: true, args: { row: record.row } }];
  });
  return toSuggestions(input, proposals);
}

function columnValues(input: FillInput, table: number, sheet: string, column: number): readonly unknown[] {
  const [first, last] = input.books.tables[table]?.dataRows ?? [1, 0];
  const rows = input.cells.sheet(sheet)?.rows ?? [];
  return rows.filter((row) => row.row >= first && row.row <= last).flatMap((row) => row.cells.filter((cell) => cell.column === column).map((cell) => cell.value));
}

function monthWord(month: number, filled: readonly unknown[]): string | number | undefined {
  if (filled.some((value) => typeof value === "number")) return month;
  if (filled.every((value) => typeof value === "string" && /^\d{1,2}$/.test(value.trim())) && filled.length > 0) return String(month);
  const chinese = filled.some((value) => typeof value === "string" && /^[一二三四五六七八九十]+月/.test(value));
  return chinese ? undefined : `${month}月`;
}

function quarterWord(index: number, filled: readonly unknown[]): string | number {
  if (filled.some((value) => typeof value === "number")) return index + 1;
  const roman = filled.find((value): value is string => typeof value === "string" && /Q[1-4]/i.test(value));
  return roman ? `Q${index + 1}` : QUARTER_WORDS[index]!;
}
