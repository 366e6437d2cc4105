import type { SheetLook } from "../../domain/form-look";
import type { SheetSnapshot } from "../../domain/snapshot";
import { SheetGrid } from "../../intake/grid";
import { headersOf, titleTop } from "./layout-heads";
import { labelsOf, metaOf } from "./layout-labels";
import { readTable, titleLine } from "./layout-table";
import type { FormSheet } from "./layout-types";

export type { FormLabel, FormRow, FormSheet, FormTable, MetaLine } from "./layout-types";

/** Reads how a sheet of a form is laid out: its tables, its labels with their blank places, its lines above. */
export function readLayout(sheet: SheetSnapshot, look: SheetLook | undefined): FormSheet {
  const grid = new SheetGrid(sheet);
  const last = Math.max(grid.lastRow, look?.lastLined ?? 0);
  const heads = headersOf(grid);
  const tables = heads.map((rows, i) => {
    const before = i === 0 ? 0 : titleTop(grid, rows[0]!) - 1;
    const next = heads[i + 1]?.[0];
    return readTable(grid, rows, before, next === undefined ? last : titleTop(grid, next) - 1);
  });
  const inTables = (row: number): boolean => tables.some((table) => row >= table.headRows[0]! && row <= table.lastRow);
  const firstHead = tables[0]?.headRows[0] ?? Infinity;
  const labels = tables.length === 0 ? labelsOf(grid, sheet) : [];
  const labelTop = labels.length > 0 ? Math.min(...labels.map(({ at }) => at.row)) : Infinity;
  const top = Math.min(firstHead, labelTop);
  const meta = grid.rowNumbers.filter((row) => row < top && !inTables(row)).flatMap((row) => metaOf(grid, row, sheet));
  const title = grid.rowNumbers.filter((row) => row < top).flatMap((row) => titleLine(grid, row));
  return { sheet, grid, formulas: look?.formulas ?? {}, tables, labels, meta, title };
}
