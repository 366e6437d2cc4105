import type { CellAddress } from "../../domain/address";
import type { Books } from "../../domain/books";
import { evaluateFormula } from "../../domain/formula/evaluate";
import { type RowShift, shiftFormula, shiftRow, SpansSheets } from "../../domain/formula/row-shift";
import type { CellEdit, ListGrowth, RowInsert } from "../../domain/plan";
import type { RecognisedTable } from "../../domain/ledger";
import type { CellValue, Snapshot } from "../../domain/snapshot";
import type { Ground } from "./landing";

/** What reaches over the new rows, and the typed totals that do not. */
export interface Growth {
  readonly growth: readonly ListGrowth[];
  readonly edits: readonly CellEdit[];
}

/** A total typed by hand that the new rows make wrong; only its keeper may change it. */
export interface StaleTotal {
  readonly at: CellAddress;
  readonly text: string;
}

/** Formulas anywhere in the workbook whose ranges end with the list, and the list's end for the sheet's own ranges. */
export function growthOf(ground: Ground, count: number, snapshot: Snapshot, written: readonly CellEdit[]): Growth {
  const { table, after } = ground;
  if (after === undefined) return { growth: [], edits: [] };
  const top = table.dataRows?.[0] ?? after;
  const shift: RowShift = {
    sheet: table.sheet,
    at: after + 1,
    count: 0,
    grow: { by: count, top, columns: table.columnSpan },
  };
  const values = new Map(written.map((edit) => [keyOf(edit.at), edit.result ?? edit.after]));
  const edits = snapshot.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) =>
      row.cells.flatMap((cell): CellEdit[] => {
        if (cell.formula === undefined || !mayEndThere(cell.formula, after)) return [];
        const own = sheet.name === table.sheet;
        if (own && inList(ground, row.row, cell.column, top)) return [];
        const now = moveAll(cell.formula, ground.inserts, own);
        const grown = grow(now, shift, own);
        if (grown === now) return [];
        const at = { sheet: sheet.name, row: placedRow(sheet.name, row.row, ground.inserts), column: cell.column };
        const result = evaluateFormula(grown, {
          row: at.row,
          column: at.column,
          date1904: snapshot.date1904,
          valueAt: (r, c, name) => valueAt(snapshot, ground.inserts, values, name ?? sheet.name, r, c),
        });
        const known = result === undefined ? {} : { result };
        return [{ at, before: cell.value, after: null, formulaBefore: now, formula: grown, ...known }];
      }),
    ),
  );
  return { growth: [{ sheet: table.sheet, after, by: count }], edits };
}

/** True where a formula of the workbook has a range that ends with this row of the list. */
export function formulaEndsAt(table: RecognisedTable, row: number, snapshot: Snapshot): boolean {
  const ground = {
    table,
    row: row + 1,
    insert: true,
    like: row,
    grow: false,
    rowsHidden: false,
    inserts: [],
    after: row,
  };
  return growthOf(ground, 1, snapshot, []).edits.length > 0;
}

/** Rows of the list itself: a running sum there ends in its own row. */
function inList({ table, after }: Ground, row: number, column: number, top: number): boolean {
  const [left, right] = table.columnSpan;
  return row >= top && row <= after! && column >= left && column <= right;
}

const mayEndThere = (formula: string, row: number): boolean => formula.includes(String(row));

function moveAll(formula: string, inserts: readonly RowInsert[], home: boolean): string {
  return inserts.reduce((text, { sheet, before, count }) => grow(text, { sheet, at: before, count }, home), formula);
}

function grow(formula: string, shift: RowShift, home: boolean): string {
  try {
    return shiftFormula(formula, shift, home);
  } catch (error) {
    if (error instanceof SpansSheets) return formula;
    throw error;
  }
}

function placedRow(sheet: string, row: number, inserts: readonly RowInsert[]): number {
  return inserts
    .filter((insert) => insert.sheet === sheet)
    .reduce((at, { before, count }) => shiftRow(at, { sheet, at: before, count })!, row);
}

const keyOf = ({ sheet, row, column }: CellAddress): string => `${sheet}!${row}:${column}`;

/** The value of a cell after the insertion: one that is written now, else what stood there. */
function valueAt(
  snapshot: Snapshot,
  inserts: readonly RowInsert[],
  written: ReadonlyMap<string, CellValue | null>,
  sheet: string,
  row: number,
  column: number,
): CellValue | undefined {
  const known = written.get(keyOf({ sheet, row, column }));
  if (known !== undefined) return known ?? undefined;
  let before: number | undefined = row;
  for (const insert of [...inserts].reverse()) {
    if (insert.sheet !== sheet || before === undefined) continue;
    if (before >= insert.before + insert.count) before -= insert.count;
    else if (before >= insert.before) before = undefined;
  }
  if (before === undefined) return undefined;
  const found = snapshot.sheets.find((one) => one.name === sheet)?.rows.find((one) => one.row === before);
  return found?.cells.find((cell) => cell.column === column)?.value;
}

/** Totals typed by hand in the table's total rows, and counts told in its lines (共29次): the new rows make them wrong. */
export function staleTotals(ground: Ground, snapshot: Snapshot, books: Books): StaleTotal[] {
  const { table } = ground;
  const sheet = snapshot.sheets.find((one) => one.name === table.sheet);
  const last = table.dataRows?.[1] ?? 0;
  const others = books.tables.filter((one) => one.sheet === table.sheet && one.id !== table.id);
  const end = Math.min(...others.map((one) => (one.dataRows?.[0] ?? 0) - 1).filter((row) => row > last), last + 5);
  const totals = new Set(table.skipped.filter((row) => row.why === "total").map((row) => row.row));
  return (sheet?.rows ?? []).flatMap((row) =>
    row.row > end
      ? []
      : row.cells.flatMap((cell): StaleTotal[] => {
          const typed = cell.formula === undefined && cell.value !== "";
          const inTotal = totals.has(row.row) || startsTotal(row.cells[0]?.value, row.row > last);
          const stale = inTotal && typed && /\d/.test(String(cell.value)) && typeof cell.value !== "boolean";
          const at = { sheet: table.sheet, row: placedRow(table.sheet, row.row, ground.inserts), column: cell.column };
          return stale ? [{ at, text: String(cell.value) }] : [];
        }),
  );
}

const startsTotal = (value: unknown, below: boolean): boolean =>
  below && typeof value === "string" && /^(合计|总计|小计|累计|共计)/.test(value.trim());
