import type { SheetGrid } from "../grid";
import { findHeaderCandidates, type Band } from "./header-rows";

/**
 * Columns that belong together. A sheet is split at columns that are blank in every row of more than one cell, where
 * both sides have a header of their own; a title over everything does not hold them together.
 */
export function splitBands(grid: SheetGrid): Band[] {
  const whole: Band = { left: 1, right: Math.max(grid.lastColumn, 1) };
  const used = usedColumns(grid);
  const bands: Band[] = [];
  for (let column = 1; column <= whole.right; column++) {
    if (!used.has(column)) continue;
    const last = bands[bands.length - 1];
    if (last && last.right === column - 1) bands[bands.length - 1] = { left: last.left, right: column };
    else bands.push({ left: column, right: column });
  }
  if (bands.length < 2) return [whole];
  return joinHeadless(grid, bands, whole);
}

function usedColumns(grid: SheetGrid): Set<number> {
  const used = new Set<number>();
  for (const row of grid.rowNumbers) {
    const cells = grid.cellsOf(row);
    if (cells.length < 2) continue;
    for (const cell of cells) {
      used.add(cell.column);
      const merge = grid.mergeAt(row, cell.column);
      if (merge && merge.right > merge.left && merge.right - merge.left < 30) for (let c = merge.left; c <= merge.right; c++) used.add(c);
    }
  }
  return used;
}

function joinHeadless(grid: SheetGrid, bands: readonly Band[], whole: Band): Band[] {
  const joined: Band[] = [];
  let open: Band | undefined;
  for (const band of bands) {
    const next: Band = open ? { left: open.left, right: band.right } : band;
    const headed = band.right > band.left && findHeaderCandidates(grid, band).length > 0;
    if (headed && open === undefined) joined.push(band);
    else if (headed) {
      joined.push(next);
    } else if (joined.length > 0) {
      const last = joined.pop()!;
      joined.push({ left: last.left, right: band.right });
      continue;
    } else {
      open = next;
      continue;
    }
    open = undefined;
  }
  return joined.length === 0 ? [whole] : joined;
}
