import type { CellAddress } from "../../domain/address";
import { columnOf, type StudyRecord } from "../../domain/books";
import { cellOf } from "../../domain/books";
import { valueOf } from "../../domain/reading";
import { type FillInput, type Filler, type Proposal, toSuggestions } from "./suggestion";

/** 学时 written with a unit (`2学时`, `90分钟`) as the number it means. */
export const fillHoursNumber: Filler = (input) =>
  toSuggestions(
    input,
    input.books.study.flatMap((record) => {
      const at = cellOf(input.books, record, "hours");
      const hours = valueOf(record.hours);
      const cell = at && input.cells.at(at);
      if (!at || hours === undefined || typeof cell?.value !== "string") return [];
      return [
        {
          kind: "hoursNumber" as const,
          at,
          after: hours,
          from: [at],
          sure: isPlainAmount(cell.value),
          args: { before: cell.value, hours },
        },
      ];
    }),
  );

/** One amount with one unit leaves no choice; 半天 and 天 rest on a conversion that a branch may set otherwise. */
function isPlainAmount(text: string): boolean {
  return /^[\d.０-９]+\s*(学时|课时|个?小时|分钟|h)?$/i.test(text.trim());
}

/** The total of a month matrix row, where every month that is filled could be read. */
export const fillHoursTotal: Filler = (input) =>
  toSuggestions(
    input,
    matrixRows(input).flatMap((rows) => totalOf(input, rows)),
  );

function matrixRows(input: FillInput): StudyRecord[][] {
  const rows = new Map<string, StudyRecord[]>();
  for (const record of input.books.study) {
    if (input.books.tables[record.table]?.shape !== "matrix") continue;
    const key = `${record.table}:${record.row}`;
    rows.set(key, [...(rows.get(key) ?? []), record]);
  }
  return [...rows.values()];
}

function totalOf(input: FillInput, records: readonly StudyRecord[]): Proposal[] {
  const { table: id, sheet, row } = records[0]!;
  const table = input.books.tables[id]!;
  const column = columnOf(table, "totalHours") ?? columnOf(table, "annualHours");
  const at: CellAddress | undefined = column === undefined ? undefined : { sheet, row, column };
  if (!at || input.cells.at(at)) return [];
  const months = table.columns
    .filter((role) => /^hours\.\d+$/.test(role.field))
    .map((role) => ({ sheet, row, column: role.column }));
  const filled = months.filter((cell) => input.cells.at(cell));
  const values = records.map((record) => valueOf(record.hours));
  if (filled.length === 0 || filled.length !== values.length || values.some((value) => value === undefined)) return [];
  const total = Math.round(values.reduce<number>((sum, value) => sum + value!, 0) * 100) / 100;
  return [{ kind: "hoursTotal", at, after: total, from: filled, sure: true, args: { total } }];
}
