import type { SnapshotCell, SnapshotRow } from "../../../domain/snapshot";
import { CellFinder, scanRows, type RawCell } from "../sheet/scan-cells";
import { readValue, type ValueSource } from "../sheet/cell-value";
import type { SheetText } from "../sheet/sheet-text";
import { rawAttribute } from "../xml/xml-text";
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
): Generator<void, CellRows> {
  const finder = new CellFinder(sheet.body, sheet.prefix);
  const formulas = new FormulaReader(sheet.prefix);
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
    if (cells.length > 0) rows.push({ row: row.row, cells });
    if (++seen % SLICE === 0) yield;
  }
  rows.sort((a, b) => a.row - b.row);
  return { rows: formulas.markSpilled(rows), hiddenRows };
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
