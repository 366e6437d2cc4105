import type { SheetPlan } from "./plan";
import type { CellValue, SheetSnapshot, SnapshotCell } from "./snapshot";

export interface KeptCell {
  readonly value: CellValue;
  readonly format?: string;
}

/** What the user has typed into our sheet, by its place in the new one. */
export interface KeptCells {
  at(row: number, column: number): KeptCell | undefined;
}

export const NOTHING_KEPT: KeptCells = { at: () => undefined };

/** Carries the user's cells over by key; of rows with one key the first goes to the first. */
export function keepCells(plan: SheetPlan, former: SheetSnapshot): KeptCells {
  const keep = plan.keep;
  if (!keep) return NOTHING_KEPT;
  const byKey = new Map<string, (readonly SnapshotCell[])[]>();
  for (const { row, cells } of former.rows) {
    const key = cells.find((cell) => cell.column === keep.keyColumn)?.value;
    if (row < keep.firstRow || key === undefined) continue;
    byKey.set(String(key), [...(byKey.get(String(key)) ?? []), cells]);
  }
  const kept = new Map<string, KeptCell>();
  plan.rows.forEach((cells, r) => {
    const key = cells[keep.keyColumn - 1]?.value;
    const old =
      r + 1 < keep.firstRow || key === null || key === undefined ? undefined : byKey.get(String(key))?.shift();
    for (const cell of old ?? []) {
      if (keep.columns.includes(cell.column)) kept.set(`${r + 1}:${cell.column}`, cell);
    }
  });
  return { at: (row, column) => kept.get(`${row}:${column}`) };
}
