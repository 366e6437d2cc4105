import type { CellAddress } from "../../domain/address";
import { type DuesRecord, cellOf } from "../../domain/books";
import { rawOf } from "../../domain/reading";
import type { CheckInput } from "../check";
import { type MonthNumber, consecutive, monthNumber, quarterStart } from "./months";
import { type Owed, owedMonths } from "./owed";
import { type Payment, paymentOf } from "./payment";

/** A person's row of a month matrix with what each month says and which are owed and open. */
export interface MatrixRow {
  readonly record: DuesRecord;
  readonly owed: Owed | undefined;
  readonly year: number;
  /** As each cell says, before quarters are considered. */
  readonly said: ReadonlyMap<MonthNumber, Payment>;
  /** Owed months that are over, not paid (nor their quarter, where by quarter) and not waived. */
  readonly open: readonly MonthNumber[];
}

const BY_QUARTER = /按季/;

export const isMatrixRow = (record: DuesRecord): boolean => Object.keys(record.paid).length > 0;

/** 按季 in remark or title: one paid month pays its quarter. */
export function paysByQuarter({ books }: CheckInput, record: DuesRecord): boolean {
  return BY_QUARTER.test(rawOf(record.remark)) || BY_QUARTER.test(books.tables[record.table]?.title ?? "");
}

export function matrixRows(input: CheckInput): MatrixRow[] {
  return input.books.dues.filter(isMatrixRow).map((record) => {
    const year = record.matrixYear ?? input.year;
    const owed = owedMonths(input, record);
    const said = new Map(
      Object.entries(record.paid).map(([month, cell]) => [monthNumber(year, Number(month)), paymentOf(cell)] as const),
    );
    const paidQuarters = new Set(
      [...said].filter(([, payment]) => payment === "paid").map(([month]) => quarterStart(month)),
    );
    const byQuarter = paysByQuarter(input, record);
    const open = [...said]
      .filter(
        ([month, payment]) =>
          payment === "unpaid" && isOwed(owed, month) && !(byQuarter && paidQuarters.has(quarterStart(month))),
      )
      .map(([month]) => month);
    return { record, owed, year, said, open };
  });
}

export const isOwed = (owed: Owed | undefined, month: MonthNumber): boolean =>
  owed !== undefined && month >= owed.from && month <= owed.to;

/** The cells of these months in the row. */
export function monthCells(
  { books }: CheckInput,
  { record, year }: MatrixRow,
  months: readonly MonthNumber[],
): CellAddress[] {
  return months.flatMap((month) => cellOf(books, record, `paid.${month - monthNumber(year, 1) + 1}`) ?? []);
}

/** Open months of a person that stand in a run of `least` or more, over all his rows: a run may cross the year. */
export function longRuns(rows: readonly MatrixRow[], least: number): Map<MatrixRow, MonthNumber[]> {
  const byName = new Map<string, MatrixRow[]>();
  for (const row of rows) byName.set(row.record.name, [...(byName.get(row.record.name) ?? []), row]);
  const found = new Map<MatrixRow, MonthNumber[]>();
  for (const own of byName.values()) {
    const settled = new Set(
      own.flatMap((row) =>
        [...row.said]
          .filter(([month, p]) => p !== "unpaid" && p !== "unclear" && !row.open.includes(month))
          .map(([month]) => month),
      ),
    );
    const runs = consecutive(own.flatMap((row) => row.open).filter((month) => !settled.has(month))).filter(
      (run) => run.length >= least,
    );
    const long = new Set(runs.flat());
    for (const row of own) {
      const months = row.open.filter((month) => long.has(month));
      if (months.length) found.set(row, months);
    }
  }
  return found;
}
