import type { CellAddress, Rect } from "./address";
import { type RowShift, shiftFormula, shiftRect, shiftRow, SpansSheets } from "./formula/row-shift";
import type { CellEdit, EditPlan, RowInsert } from "./plan";
import type { CellValue, SheetSnapshot, Snapshot, SnapshotCell, SnapshotRow } from "./snapshot";

/** The workbook as it will be once a plan is written: rows put in, cells, merges, names and tables. Pure; formulas keep their results. */
export function snapshotAfter(snapshot: Snapshot, plan: EditPlan): Snapshot {
  let after = snapshot;
  for (const insert of plan.inserts) after = insertRows(after, insert);
  return {
    ...after,
    sheets: after.sheets.map((sheet) => writeSheet(sheet, plan)),
    names: (plan.growth ?? []).reduce(
      (names, { sheet, after: row, by }) =>
        names.map((name) => ({
          ...name,
          formula: moved(name.formula, { sheet, at: row + 1, count: 0, grow: { by, top: 0 } }, name.sheet === sheet),
        })),
      after.names,
    ),
  };
}

function insertRows(snapshot: Snapshot, { sheet, before, count }: RowInsert): Snapshot {
  const shift: RowShift = { sheet, at: before, count };
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((one) => shiftSheet(one, shift)),
    names: snapshot.names.map((name) => ({ ...name, formula: moved(name.formula, shift, name.sheet === sheet) })),
  };
}

function shiftSheet(sheet: SheetSnapshot, shift: RowShift): SheetSnapshot {
  const home = sheet.name === shift.sheet;
  const rows = sheet.rows.map((row) => ({
    row: home ? shiftRow(row.row, shift)! : row.row,
    cells: row.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: moved(cell.formula, shift, home) },
    ),
  }));
  if (!home) return { ...sheet, rows };
  return {
    ...sheet,
    rows,
    merges: sheet.merges.map((merge) => shiftRect(merge, shift)!),
    tables: sheet.tables.map((table) => ({ ...table, range: shiftRect(table.range, shift)! })),
    hiddenRows: sheet.hiddenRows.map((row) => shiftRow(row, shift)!),
    ...(sheet.notes ? { notes: sheet.notes.map((note) => ({ ...note, row: shiftRow(note.row, shift)! })) } : {}),
  };
}

/** What cannot be followed (a reference through several sheets) stays; the workbook itself refuses the insertion then. */
function moved(formula: string, shift: RowShift, home: boolean): string {
  try {
    return shiftFormula(formula, shift, home);
  } catch (error) {
    if (error instanceof SpansSheets) return formula;
    throw error;
  }
}

function writeSheet(sheet: SheetSnapshot, plan: EditPlan): SheetSnapshot {
  const edits = plan.edits.filter((edit) => edit.at.sheet === sheet.name);
  const merges = (plan.merges ?? []).filter((merge) => merge.sheet === sheet.name);
  const resizes = plan.resizes ?? [];
  return {
    ...sheet,
    rows: edits.length === 0 ? sheet.rows : writeRows(sheet.rows, edits),
    merges: [
      ...sheet.merges.filter((merge) => !merges.some(({ before }) => before && sameRect(before, merge))),
      ...merges.map(({ after }) => after),
    ],
    tables: sheet.tables.map((table) => ({
      ...table,
      range: resizes.find((resize) => resize.table === table.name)?.range ?? table.range,
    })),
  };
}

const sameRect = (a: Rect, b: Rect): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

function writeRows(rows: readonly SnapshotRow[], edits: readonly CellEdit[]): SnapshotRow[] {
  const cells = new Map(rows.map((row) => [row.row, new Map(row.cells.map((cell) => [cell.column, cell]))]));
  const lookAt = (at: CellAddress): string | undefined => cells.get(at.row)?.get(at.column)?.format;
  for (const edit of edits) {
    const { row, column } = edit.at;
    if (!cells.has(row)) cells.set(row, new Map());
    const value: CellValue | null = edit.formula === undefined ? edit.after : (edit.result ?? edit.after);
    const known = cells.get(row)!.get(column);
    if (value === null && edit.formula === undefined) {
      cells.get(row)!.delete(column);
      continue;
    }
    const format = edit.format ?? (edit.likeCell ? lookAt(edit.likeCell) : known?.format);
    cells.get(row)!.set(column, {
      column,
      value: value ?? "",
      ...(format && format !== "General" ? { format } : {}),
      ...(edit.formula === undefined ? {} : { formula: edit.formula }),
    } satisfies SnapshotCell);
  }
  return [...cells]
    .map(([row, byColumn]) => ({ row, cells: [...byColumn.values()].sort((a, b) => a.column - b.column) }))
    .filter((row) => row.cells.length > 0)
    .sort((a, b) => a.row - b.row);
}
