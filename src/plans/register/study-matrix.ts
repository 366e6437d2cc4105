import { columnLetters } from "../../domain/address";
import type { RecordPlace } from "../../domain/books";
import { evaluateFormula } from "../../domain/formula/evaluate";
import type { RecognisedTable } from "../../domain/ledger";
import type { CellEdit, EditPlan } from "../../domain/plan";
import { columnCells } from "../spelling/column";
import { hoursCell, openColumn } from "./column-writer";
import type { StudyEntry } from "./entry";
import type { StaleTotal } from "./growth";
import type { Landing } from "./landing";
import type { LandingRefusal } from "./landing-refusal";
import type { RowContext } from "./new-rows";
import { compared } from "./records-of";

interface MatrixDraft {
  readonly plan: EditPlan;
  readonly landing: Landing;
  readonly stale: readonly StaleTotal[];
  readonly isNew: (record: RecordPlace) => boolean;
}

/**
 * Hours of a session in a ledger that keeps a row for each person: in the blank cells of its month, else in a new column to the
 * right with the session as its head. What stands in a cell is never added to: whose hours those are is not known.
 */
export function* planMatrix(
  entry: StudyEntry,
  table: RecognisedTable,
  context: RowContext,
): Generator<MatrixDraft | { readonly refusal: LandingRefusal }> {
  const sheet = context.cells.sheet(table.sheet);
  if (!sheet || sheet.protected) return yield { refusal: "protected-sheet" };
  if (!entry.date || entry.hours === undefined) return yield { refusal: "not-a-list" };
  const rows = personRows(entry, table, context);
  if (typeof rows === "string") return yield { refusal: rows };
  const month = table.columns.find((role) => role.field === `hours.${entry.date!.month}`);
  if (month && rows.every((row) => isBlank(context, table, row, month.column)))
    yield draft(table, rows, month.column, hourEdits(entry, table, rows, month.column, month.column, context), context);
  const column = table.columnSpan[1] + 1;
  if (!isClear(table, column, context)) return yield { refusal: month ? "already-there" : "not-a-list" };
  for (const head of headsOf(entry)) {
    const like = lastHours(table);
    if (like === undefined) return;
    const header = table.headerRows[table.headerRows.length - 1]!;
    const headEdit: CellEdit = {
      at: { sheet: table.sheet, row: header, column },
      before: null,
      after: head,
      likeCell: { sheet: table.sheet, row: header, column: like },
    };
    const edits = [headEdit, ...hourEdits(entry, table, rows, column, like, context)];
    yield draft(table, rows, column, [...edits, ...totals(table, like, column, edits, context)], context);
  }
}

/** 主题（6月19日）, then shorter: the first that reads as the session it is. */
function headsOf({ date, topic }: StudyEntry): string[] {
  const day = `${date!.month}月${date!.day}日`;
  return [...(topic.trim() ? [`${topic.trim()}（${day}）`, `${day} ${topic.trim()}`] : []), day];
}

function personRows(
  entry: StudyEntry,
  table: RecognisedTable,
  { cells }: RowContext,
): readonly number[] | "person-missing" | "person-twice" | "not-a-list" {
  const name = table.columns.find((role) => role.field === "name")?.column;
  if (name === undefined || !table.dataRows) return "not-a-list";
  const skipped = new Set(table.skipped.map((row) => row.row));
  const found = new Map<string, number[]>();
  for (let row = table.dataRows[0]; row <= table.dataRows[1]; row += 1) {
    const value = skipped.has(row) ? undefined : cells.at({ sheet: table.sheet, row, column: name })?.value;
    if (typeof value !== "string") continue;
    const key = compared(value).replace(/[（(].*$/, "");
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  const rows = entry.people.map((person) => found.get(compared(person)) ?? []);
  if (rows.some((one) => one.length === 0)) return "person-missing";
  return rows.some((one) => one.length > 1) ? "person-twice" : rows.map((one) => one[0]!);
}

const isBlank = ({ cells }: RowContext, { sheet }: RecognisedTable, row: number, column: number): boolean =>
  cells.at({ sheet, row, column }) === undefined;

/** Nothing stands or is merged beside the table, from its head to its last row. */
function isClear(table: RecognisedTable, column: number, { cells }: RowContext): boolean {
  const [first, last] = [table.headerRows[0] ?? 1, (table.dataRows?.[1] ?? 0) + 3];
  for (let row = first; row <= last; row += 1)
    if (cells.at({ sheet: table.sheet, row, column }) || cells.mergeAt({ sheet: table.sheet, row, column }))
      return false;
  return true;
}

/** The last column that holds hours of a month or session: the new one looks like it. */
function lastHours(table: RecognisedTable): number | undefined {
  const hours = table.columns.filter((role) => /^hours\.\d+$/.test(role.field) || role.field.startsWith("header:"));
  return hours[hours.length - 1]?.column;
}

function hourEdits(
  entry: StudyEntry,
  table: RecognisedTable,
  rows: readonly number[],
  column: number,
  like: number,
  context: RowContext,
): CellEdit[] {
  const role = table.columns.find((one) => one.column === like)!;
  const { value } = hoursCell(openColumn(context, table, role), entry.hours!);
  const all = Array.from({ length: table.dataRows![1] - table.dataRows![0] + 1 }, (_, i) => table.dataRows![0] + i);
  return (column === like ? rows : all).flatMap((row): CellEdit[] => {
    const after = rows.includes(row) ? value : null;
    if (after === null && column === like) return [];
    const look = column === like ? {} : { likeCell: { sheet: table.sheet, row, column: like } };
    return [{ at: { sheet: table.sheet, row, column }, before: null, after, ...look }];
  });
}

/** Sums over the hours of a row take the new column in: `=SUM(D4:X4)` is `=SUM(D4:X4,Z4)`. */
function totals(
  table: RecognisedTable,
  like: number,
  column: number,
  edits: readonly CellEdit[],
  { cells, date1904 }: RowContext,
): CellEdit[] {
  const written = new Map(edits.map((edit) => [`${edit.at.row}:${edit.at.column}`, edit.after]));
  return table.columns.flatMap((role) =>
    columnCells(cells, table, role.column).length === 0
      ? []
      : rowsOfTable(table).flatMap((row): CellEdit[] => {
          const at = { sheet: table.sheet, row, column: role.column };
          const cell = cells.at(at);
          const sum = new RegExp(`SUM\\(([A-Z]{1,3}${row}:${columnLetters(like)}${row})\\)`);
          if (!cell?.formula || !sum.test(cell.formula)) return [];
          const formula = cell.formula.replace(sum, `SUM($1,${columnLetters(column)}${row})`);
          const valueAt = (r: number, c: number, name?: string) =>
            written.get(`${r}:${c}`) ?? cells.at({ sheet: name ?? table.sheet, row: r, column: c })?.value;
          const result = evaluateFormula(formula, { row, column: role.column, date1904, valueAt });
          const known = result === undefined ? {} : { result };
          return [{ at, before: cell.value, after: null, formulaBefore: cell.formula, formula, ...known }];
        }),
  );
}

const rowsOfTable = (table: RecognisedTable): number[] =>
  Array.from({ length: table.dataRows![1] - table.dataRows![0] + 1 }, (_, i) => table.dataRows![0] + i);

function draft(
  table: RecognisedTable,
  rows: readonly number[],
  column: number,
  edits: readonly CellEdit[],
  { cells }: RowContext,
): MatrixDraft {
  const totalled = table.columns.filter((role) => role.field === "annualHours" || role.field === "totalHours");
  const stale = rows.flatMap((row) =>
    totalled.flatMap((role): StaleTotal[] => {
      const at = { sheet: table.sheet, row, column: role.column };
      const cell = cells.at(at);
      return cell && cell.formula === undefined ? [{ at, text: String(cell.value) }] : [];
    }),
  );
  const first = { sheet: table.sheet, row: rows[0]!, column };
  return {
    plan: { action: "register-study", inserts: [], edits },
    landing: { table, row: rows[0]!, insert: false, like: undefined, grow: false, rowsHidden: false, cell: first },
    stale,
    isNew: (record) => record.table === table.id && rows.includes(record.row) && record.cells?.hours?.column === column,
  };
}
