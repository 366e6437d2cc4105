import type { SnapshotCell, SnapshotRow } from "../../../domain/snapshot";
import { CellFinder, scanRows, type RawCell } from "../sheet/scan-cells";
import { readValue, type ValueSource } from "../sheet/cell-value";
import type { SheetText } from "../sheet/sheet-text";
import { rawAttribute } from "../xml/xml-text";
import { MalformedXml } from "../xml/malformed";
import type { Budget } from "../package/budget";
import { FormulaReader } from "./formula-reader";

/** Rows read before the caller may do something else. */
const SLICE = 1500;

export interface CellRows {
  readonly rows: readonly SnapshotRow[];
  readonly hiddenRows: readonly number[];
}

/** Reads the cells of a sheet that hold something. `formats`: number format by style index. */
export function* readCellSteps(
  sheet: SheetText,
  source: ValueSource,
  formats: readonly (string | undefined)[],
  budget: Budget,
): Generator<void, CellRows> {
  const finder = new CellFinder(sheet.body, sheet.prefix);
  const formulas = new FormulaReader(sheet.prefix, budget);
  const rows: SnapshotRow[] = [];
  const hiddenRows: number[] = [];
  let seen = 0;
  for (const row of scanRows(sheet.body, sheet.prefix)) {
    if (isOn(rawAttribute(row.tag, " hidden"))) hiddenRows.push(row.row);
    const cells: SnapshotCell[] = [];
    for (const raw of finder.cellsOf(row)) {
      const cell = readCell(raw, row.row, source, formats, formulas);
      if (cell) cells.push(cell);
    }
    budget.cells(cells.length);
    if (cells.length > 0) rows.push({ row: row.row, cells: inOrder(cells) });
    if (++seen % SLICE === 0) yield;
  }
  return { rows: formulas.markSpilled(joined(rows)), hiddenRows };
}

/** Cells by column. Two at one address: which of them holds cannot be known. */
function inOrder(cells: SnapshotCell[]): SnapshotCell[] {
  const ascending = cells.every((cell, i) => i === 0 || cells[i - 1]!.column < cell.column);
  if (!ascending) cells.sort((a, b) => a.column - b.column);
  const twice = !ascending && cells.some((cell, i) => i > 0 && cells[i - 1]!.column === cell.column);
  if (twice) throw new MalformedXml("cell twice");
  return cells;
}

/** Rows in ascending order; what stands under one number twice is one row. */
function joined(rows: SnapshotRow[]): SnapshotRow[] {
  if (rows.every((row, i) => i === 0 || rows[i - 1]!.row < row.row)) return rows;
  const byNumber = new Map<number, SnapshotCell[]>();
  for (const { row, cells } of rows) {
    const known = byNumber.get(row);
    if (known) for (const cell of cells) known.push(cell);
    else byNumber.set(row, [...cells]);
  }
  const numbers = [...byNumber.keys()].sort((a, b) => a - b);
  return numbers.map((row) => ({ row, cells: inOrder(byNumber.get(row)!) }));
}

function readCell(
  raw: RawCell,
  row: number,
  source: ValueSource,
  formats: readonly (string | undefined)[],
  formulas: FormulaReader,
): SnapshotCell | undefined {
  const formula = formulas.read(raw, row);
  const value = readValue(raw.tag, raw.inner, source);
  if (formula === undefined && (value === undefined || value === "")) return undefined;
  const style = rawAttribute(raw.tag, " s");
  const format = style === undefined ? undefined : formats[Number(style)];
  return {
    column: raw.column,
    value: value ?? "",
    ...(format === undefined ? {} : { format }),
    ...(formula === undefined ? {} : { formula }),
  };
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
