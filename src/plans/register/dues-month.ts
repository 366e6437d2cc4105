import { cellOf, type DuesRecord } from "../../domain/books";
import type { CellValue } from "../../domain/snapshot";
import { columnCells, commonest } from "../spelling/column";
import type { DuesEntry } from "./entry";
import type { LandingRefusal } from "./landing-refusal";
import type { Landing } from "./landing";
import type { RowContext } from "./new-rows";
import type { Homeless } from "./read-back";
import type { EditPlan } from "../../domain/plan";

interface DuesMonth {
  readonly plan: EditPlan;
  readonly landing: Landing;
  readonly stale: readonly never[];
  readonly homeless: readonly Homeless[];
}

/**
 * A month of dues in a ledger that keeps a row for each person and a column for each month: the person's own cell of that
 * month, in the way the ledger fills the others. `undefined` where no such ledger of that year is kept.
 */
export function planDuesMonth(
  entry: DuesEntry,
  input: RowContext,
): DuesMonth | { readonly refusal: LandingRefusal } | undefined {
  const { books, cells } = input;
  const rows = books.dues.filter((record) => isOfYear(record, entry, input));
  if (rows.length === 0) return undefined;
  const own = rows.filter((record) => record.name === entry.name.replace(/[\s·•．]/g, ""));
  if (own.length !== 1) return { refusal: own.length === 0 ? "person-missing" : "person-twice" };
  const at = cellOf(books, own[0]!, `paid.${entry.month}`)!;
  const table = books.tables[own[0]!.table]!;
  const sheet = cells.sheet(at.sheet);
  if (!sheet || sheet.protected) return { refusal: "protected-sheet" };
  const cell = cells.at(at);
  if (cell?.formula !== undefined) return { refusal: "formula-there" };
  if (cell && cell.value !== "") return { refusal: "already-there" };
  const mark = paidMark(input, own[0]!);
  return {
    plan: {
      action: "register-dues",
      inserts: [],
      edits: [{ at, before: cell?.value ?? null, after: mark ?? entry.amount }],
    },
    landing: {
      table,
      row: at.row,
      insert: false,
      like: undefined,
      grow: false,
      rowsHidden: sheet.hiddenRows.includes(at.row),
      cell: at,
    },
    stale: [],
    homeless: [
      ...(mark ? [{ field: "amount", value: entry.amount }] : []),
      ...(entry.payDate ? [{ field: "payDate", value: entry.payDate }] : []),
    ],
  };
}

function isOfYear(record: DuesRecord, entry: DuesEntry, { books }: RowContext): boolean {
  const table = books.tables[record.table];
  const rightYear = record.matrixYear === undefined || record.matrixYear === entry.year;
  return table?.shape === "matrix" && rightYear && cellOf(books, record, `paid.${entry.month}`) !== undefined;
}

/** The mark (√, 已交 …) of a ledger that writes no amounts into its months. */
function paidMark({ books, cells }: RowContext, record: DuesRecord): string | undefined {
  const table = books.tables[record.table]!;
  const months = table.columns.filter((role) => /^paid\.\d+$/.test(role.field));
  const values = months.flatMap((role) => columnCells(cells, table, role.column).map((cell): CellValue => cell.value));
  const marks = values.filter(
    (value): value is string => typeof value === "string" && /^(√|✓|已交|交|是)$/.test(value.trim()),
  );
  return marks.length > 0 && !values.some((value) => typeof value === "number") ? commonest(marks) : undefined;
}
