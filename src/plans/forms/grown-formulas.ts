import { type RowShift, shiftFormula, shiftRow, SpansSheets } from "../../domain/formula/row-shift";
import type { CellEdit, ListGrowth, RowInsert } from "../../domain/plan";
import type { SheetLook } from "../../domain/form-look";
import type { Snapshot } from "../../domain/snapshot";

/** A list that grew: where it ended, and the columns it reaches over, in rows after the insertion. */
export interface GrownList extends ListGrowth {
  readonly top: number;
  readonly columns: readonly [number, number];
}

/** Formulas of the form whose ranges end with a list that grew, with those ranges reaching over its new rows. */
export function grownFormulas(
  input: { readonly form: Snapshot; readonly looks: readonly SheetLook[] },
  inserts: readonly RowInsert[],
  grown: readonly GrownList[],
): CellEdit[] {
  if (grown.length === 0) return [];
  return input.looks.flatMap(({ name, formulas }) =>
    Object.entries(formulas).flatMap(([place, formula]): CellEdit[] => {
      const [row, column] = place.split(":").map(Number) as [number, number];
      const now = movedBy(formula, name, inserts);
      const longer = grown.reduce((text, { sheet, after, by, top, columns }) => {
        const inList = sheet === name && column >= columns[0] && column <= columns[1] && row >= top && row <= after;
        return inList
          ? text
          : shifted(text, { sheet, at: after + 1, count: 0, grow: { by, top, columns } }, sheet === name);
      }, now);
      if (longer === now) return [];
      const at = { sheet: name, row: placedRow(row, name, inserts), column };
      const before =
        input.form.sheets
          .find((sheet) => sheet.name === name)
          ?.rows.find((one) => one.row === row)
          ?.cells.find((cell) => cell.column === column)?.value ?? null;
      return [{ at, before, after: null, formulaBefore: now, formula: longer }];
    }),
  );
}

/** A formula as it reads after rows came in. */
export const movedBy = (formula: string, home: string, inserts: readonly RowInsert[]): string =>
  inserts.reduce(
    (text, { sheet, before, count }) => shifted(text, { sheet, at: before, count }, sheet === home),
    formula,
  );

const placedRow = (row: number, home: string, inserts: readonly RowInsert[]): number =>
  inserts
    .filter(({ sheet }) => sheet === home)
    .reduce((at, { sheet, before, count }) => shiftRow(at, { sheet, at: before, count })!, row);

function shifted(formula: string, shift: RowShift, home: boolean): string {
  try {
    return shiftFormula(formula, shift, home);
  } catch (error) {
    if (error instanceof SpansSheets) return formula;
    throw error;
  }
}
