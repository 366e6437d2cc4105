import { cellName } from "../../../domain/address";
import type { CellAddress, Rect } from "../../../domain/address";
import type { CellValue } from "../../../domain/snapshot";
import { rectanglesOf } from "../address-chunks";
import { formulaOf, valueOf } from "../cells-of";

/** A cell as Excel has it now. */
export interface CellNow {
  readonly value: CellValue | null;
  readonly formula?: string;
  readonly format: string;
}

/** Cells of several sheets that are asked for in one round trip and looked up by address. */
export class CellBlock {
  private readonly ranges: { readonly sheet: string; readonly rect: Rect; readonly range: Excel.Range }[] = [];

  /** `sheetOf`: the sheet's proxy by its name. Queues the loads; the values are there after the next sync. */
  constructor(cells: readonly CellAddress[], sheetOf: (name: string) => Excel.Worksheet) {
    for (const name of new Set(cells.map((cell) => cell.sheet)))
      for (const rect of rectanglesOf(cells.filter((cell) => cell.sheet === name))) {
        const range = rangeOf(sheetOf(name), rect);
        range.load("values,formulas,numberFormat");
        this.ranges.push({ sheet: name, rect, range });
      }
  }

  at({ sheet, row, column }: CellAddress): CellNow {
    const found = this.ranges.find(
      (one) =>
        one.sheet === sheet &&
        row >= one.rect.top &&
        row <= one.rect.bottom &&
        column >= one.rect.left &&
        column <= one.rect.right,
    );
    if (!found) throw new Error(`not asked for: ${cellName(row, column)}`);
    const r = row - found.rect.top;
    const c = column - found.rect.left;
    const raw = found.range.values[r]![c] as unknown;
    const formula = formulaOf(found.range.formulas[r]![c], raw);
    const value = raw === "" ? null : valueOf(raw);
    return { value, format: String(found.range.numberFormat[r]![c]), ...(formula === undefined ? {} : { formula }) };
  }
}

export function rangeOf(sheet: Excel.Worksheet, rect: Rect): Excel.Range {
  return sheet.getRangeByIndexes(rect.top - 1, rect.left - 1, rect.bottom - rect.top + 1, rect.right - rect.left + 1);
}

/** Excel tells an error and its text in the same way, so they count as one. */
export function sameValue(a: CellValue | null, b: CellValue | null): boolean {
  const plain = (value: CellValue | null) =>
    value === "" ? null : typeof value === "object" && value !== null ? value.error : value;
  return plain(a) === plain(b);
}
