import type { Rect } from "../../../domain/address";
import { contains, parseRectName } from "../../../domain/address";
import type { SnapshotCell, SnapshotRow } from "../../../domain/snapshot";
import { CellFinder, nextTag, scanRows, type RawCell } from "../sheet/scan-cells";
import { elementText, readValue, type ValueSource } from "../sheet/cell-value";
import type { SheetText } from "../sheet/sheet-text";
import { decodeXml, rawAttribute } from "../xml/xml-text";
import { SharedFormulas } from "../formula/shared-formulas";

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

/** Formula texts, also of cells that share one, and the cells an array formula fills. */
class FormulaReader {
  private readonly shared = new SharedFormulas();
  private readonly arrays: { range: Rect; formula: string }[] = [];

  constructor(private readonly prefix: string) {}

  read(raw: RawCell, row: number): string | undefined {
    const at = nextTag(raw.inner, `<${this.prefix}f`, 0);
    if (at < 0) return undefined;
    const tag = raw.inner.slice(at, raw.inner.indexOf(">", at));
    const text = decodeXml(elementText(raw.inner, `${this.prefix}f`) ?? "");
    const type = rawAttribute(tag, " t");
    const range = rawAttribute(tag, " ref");
    if (type === "shared") return `=${this.shared.textOf(rawAttribute(tag, " si") ?? "", text, row, raw.column)}`;
    const area = type === "array" || type === "dataTable" ? parseRectName(range ?? "") : undefined;
    if (area) this.arrays.push({ range: area, formula: `=${text}` });
    return `=${text}`;
  }

  /** A cell inside an array formula's range is no value of its own. */
  markSpilled(rows: readonly SnapshotRow[]): readonly SnapshotRow[] {
    const wide = this.arrays.filter(({ range }) => range.top !== range.bottom || range.left !== range.right);
    if (wide.length === 0) return rows;
    return rows.map((row) => ({
      row: row.row,
      cells: row.cells.map((cell) => {
        const array = cell.formula ? undefined : wide.find(({ range }) => contains(range, row.row, cell.column));
        return array ? { ...cell, formula: array.formula } : cell;
      }),
    }));
  }
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
