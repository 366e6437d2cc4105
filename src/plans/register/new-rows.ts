import type { Rect } from "../../domain/address";
import type { Books } from "../../domain/books";
import type { CellIndex } from "../../domain/cell-index";
import { evaluateFormula } from "../../domain/formula/evaluate";
import { moveFormula } from "../../domain/formula/move-formula";
import type { ColumnRole } from "../../domain/ledger";
import type { CellEdit } from "../../domain/plan";
import type { CellValue } from "../../domain/snapshot";
import { type CellText, type Column, openColumn } from "./column-writer";
import type { Entry } from "./entry";
import type { Ground } from "./landing";
import { writeMeeting } from "./meeting-row";
import { writeDues, writeMember, writeStudy, writeTalk } from "./other-rows";
import { refersRelatively } from "./relative-formula";

export interface RowContext {
  readonly books: Books;
  readonly cells: CellIndex;
  readonly date1904: boolean;
  /** Write in the plainest form instead of the column's habit: for what did not read back. */
  readonly plainly?: boolean;
}

/** The cells of the new rows, each entry a row; columns whose merged cell grows over the rows are left. */
export function writeRows(
  rows: readonly Entry[],
  ground: Ground,
  covered: ReadonlySet<number>,
  context: RowContext,
): CellEdit[] {
  return rows.flatMap((entry, index) => {
    const plain = ground.table.columns
      .filter((role) => !covered.has(role.column))
      .flatMap((role) => cellEdit(entry, role, ground, index, context) ?? []);
    return withFormulas(plain, ground, index, context);
  });
}

interface DraftCell {
  readonly role: ColumnRole;
  readonly edit: CellEdit;
  /** Formula of the row above, moved to this row, where it refers to its own row or counts rows. */
  readonly formula: string | undefined;
}

function cellEdit(
  entry: Entry,
  role: ColumnRole,
  ground: Ground,
  index: number,
  context: RowContext,
): DraftCell | undefined {
  const { table, like } = ground;
  const row = ground.row + index;
  const at = { sheet: table.sheet, row, column: role.column };
  const fresh = isNew(ground, row);
  const merge = fresh ? undefined : context.cells.mergeAt(at);
  if (merge && (merge.top !== row || merge.left !== role.column)) return undefined;
  const above = like === undefined ? undefined : { ...at, row: like };
  const look = above ? { likeCell: { ...above, row: placed(ground, like!) } } : {};
  const there = fresh ? undefined : context.cells.at(at);
  if (there) return undefined;
  const text = advance(writeField(entry, openColumn(context, table, role)), role, index);
  const source = above && context.cells.at(above)?.formula;
  const formula = source && refersRelatively(source) ? moveFormula(source, row - like!, 0) : undefined;
  if (text === undefined && formula === undefined)
    return above ? { role, edit: { at, before: null, after: null, ...look }, formula } : undefined;
  const after = text?.value ?? null;
  return {
    role,
    edit: { at, before: null, after, ...(text?.format ? { format: text.format } : {}), ...look },
    formula,
  };
}

/** True for a row that is put in, and so holds nothing. */
function isNew(ground: Ground, row: number): boolean {
  return ground.inserts.some((insert) => row >= insert.before && row < insert.before + insert.count);
}

/** Where a row that was there is after the insertion. */
export function placed(ground: Ground, row: number): number {
  return ground.inserts.reduce((at, insert) => (at >= insert.before ? at + insert.count : at), row);
}

/**
 * Puts the formula of the row above where it comes to what the entry says, or to what only the ledger asks; a value where it
 * comes to something else or cannot be worked out.
 */
function withFormulas(drafts: readonly DraftCell[], ground: Ground, index: number, context: RowContext): CellEdit[] {
  const values = new Map(drafts.map(({ role, edit }) => [role.column, edit.after]));
  for (const { role, edit, formula } of drafts)
    if (formula !== undefined && edit.after === null) values.delete(role.column);
  return drafts.map(({ role, edit, formula }) => {
    if (formula === undefined) return edit;
    const result = evaluateFormula(formula, {
      row: edit.at.row,
      column: role.column,
      date1904: context.date1904,
      valueAt: (row, column, sheet) => valueAt(row, column, sheet, values, ground, index, context),
    });
    if (result !== undefined && !values.has(role.column)) values.set(role.column, result);
    if (edit.after !== null && !agrees(result, edit.after)) return edit;
    return { ...edit, after: null, formula, ...(result === undefined ? {} : { result }) };
  });
}

function valueAt(
  row: number,
  column: number,
  sheet: string | undefined,
  values: ReadonlyMap<number, CellValue | null>,
  ground: Ground,
  index: number,
  context: RowContext,
): CellValue | undefined {
  const own = sheet === undefined || sheet === ground.table.sheet;
  if (own && row === ground.row + index) return values.get(column) ?? undefined;
  const before = own ? unplaced(ground, row) : row;
  return before === undefined
    ? undefined
    : context.cells.at({ sheet: sheet ?? ground.table.sheet, row: before, column })?.value;
}

/** The row as it was numbered before the insertion; `undefined` for one that came in. */
function unplaced(ground: Ground, row: number): number | undefined {
  if (isNew(ground, row)) return undefined;
  return ground.inserts.reduce((at, insert) => (at >= insert.before + insert.count ? at - insert.count : at), row);
}

function agrees(result: string | number | undefined, value: CellValue): boolean {
  if (typeof result === "number" && typeof value === "number") return Math.abs(result - value) < 1e-6;
  return result !== undefined && String(result) === String(value);
}

/** Running numbers go on over the rows of one entry. */
function advance(text: CellText | undefined, role: ColumnRole, index: number): CellText | undefined {
  if (!text || index === 0 || (role.field !== "no" && role.field !== "sequence")) return text;
  return typeof text.value === "number"
    ? { value: text.value + index }
    : { value: String(Number(text.value) + index).padStart(text.value.length, "0") };
}

export function writeField(entry: Entry, column: Column): CellText | undefined {
  if (entry.ledger === "meetings") return writeMeeting(entry, column);
  if (entry.ledger === "study") return writeStudy(entry, column);
  if (entry.ledger === "members") return writeMember(entry, column);
  return entry.ledger === "talks" ? writeTalk(entry, column) : writeDues(entry, column);
}

/** True where the merged cell says of its column what the entry says: the same month, quarter, kind or group. */
export function holdsToo(
  entry: Entry,
  column: number,
  merge: Rect,
  ground: Pick<Ground, "table">,
  context: RowContext,
): boolean {
  const role = ground.table.columns.find((one) => one.column === column);
  const value = context.cells.at({ sheet: ground.table.sheet, row: merge.top, column })?.value;
  if (!role || value === undefined || !PERIODIC.has(role.field)) return false;
  const own = writeField(entry, openColumn(context, ground.table, role))?.value;
  return own !== undefined && String(own).trim() === String(value).trim();
}

const PERIODIC = new Set(["year", "quarter", "month", "date", "type", "group", "branch"]);
