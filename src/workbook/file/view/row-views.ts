import { cellsIn, scanRows, type RawRow } from "../sheet/scan-cells";
import { readValue, type ValueSource } from "../sheet/cell-value";
import type { SheetText } from "../sheet/sheet-text";
import { rawAttribute } from "../xml/xml-text";
import type { FormulaReader } from "../snapshot/formula-reader";
import { defined } from "./style-views";
import type { CellView, RowView } from "./workbook-view";

/** Styled blank cells are shown so far beyond the last value; a sheet formatted out to its edge is not drawn whole. */
const MARGIN = { rows: 100, columns: 12 };

/** Last row and column that hold a value. */
export interface UsedPart {
  readonly row: number;
  readonly column: number;
}

export function readRowViews(
  sheet: SheetText,
  source: ValueSource,
  formulas: FormulaReader,
  used: UsedPart,
): RowView[] {
  const rows: RowView[] = [];
  for (const row of scanRows(sheet.body, sheet.prefix)) {
    if (row.row > used.row + MARGIN.rows) continue;
    const height = numberOf(row.tag, " ht");
    const hidden = /\shidden="(1|true)"/.test(row.tag) || undefined;
    const cells = cellViews(sheet, row, source, formulas, used.column + MARGIN.columns);
    if (cells.length > 0 || height !== undefined || hidden)
      rows.push({ row: row.row, cells, ...defined({ height, hidden }) });
  }
  return rows.sort((a, b) => a.row - b.row);
}

function cellViews(
  sheet: SheetText,
  row: RawRow,
  source: ValueSource,
  formulas: FormulaReader,
  last: number,
): CellView[] {
  const cells: CellView[] = [];
  for (const raw of cellsIn(sheet.body, sheet.prefix, row)) {
    if (raw.column > last) break;
    const value = raw.inner ? readValue(raw.tag, raw.inner, source) : undefined;
    const formula = raw.inner ? formulas.read(raw, row.row) : undefined;
    const style = numberOf(raw.tag, " s") ?? 0;
    if (value === undefined && formula === undefined && style === 0) continue;
    cells.push({ column: raw.column, style, ...defined({ value, formula }) });
  }
  return cells;
}

function numberOf(tag: string, name: string): number | undefined {
  const value = rawAttribute(tag, name);
  return value === undefined || Number.isNaN(Number(value)) ? undefined : Number(value);
}
