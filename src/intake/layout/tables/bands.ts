import { cellText, type SheetGrid } from "../../grid";
import { ROWS_A_SLICE, type Steps } from "../../steps";
import { headerKey } from "../../text";
import { cellsIn, findHeaderCandidates, type Band } from "../header/header-rows";

/**
 * Columns that belong together. A sheet is split at columns that are blank in every row of more than one cell, where
 * both sides have a header of their own; a title over everything does not hold them together.
 */
export function* splitBands(grid: SheetGrid): Steps<Band[]> {
  const whole: Band = { left: 1, right: Math.max(grid.lastColumn, 1) };
  const used = yield* usedColumns(grid);
  const bands: Band[] = [];
  for (let column = 1; column <= whole.right; column++) {
    if (!used.has(column)) continue;
    const last = bands[bands.length - 1];
    if (last && last.right === column - 1) bands[bands.length - 1] = { left: last.left, right: column };
    else bands.push({ left: column, right: column });
  }
  if (bands.length < 2) return [whole];
  return yield* joinHeadless(grid, bands, whole);
}

function* usedColumns(grid: SheetGrid): Steps<Set<number>> {
  const used = new Set<number>();
  let looked = 0;
  for (const row of grid.rowNumbers) {
    if (++looked % ROWS_A_SLICE === 0) yield;
    const cells = grid.cellsOf(row);
    if (cells.length < 2) continue;
    for (const cell of cells) {
      used.add(cell.column);
      const merge = grid.mergeAt(row, cell.column);
      if (merge && merge.right > merge.left && merge.right - merge.left < 30)
        for (let c = merge.left; c <= merge.right; c++) used.add(c);
    }
  }
  return used;
}

function* joinHeadless(grid: SheetGrid, bands: readonly Band[], whole: Band): Steps<Band[]> {
  const joined: Band[] = [];
  let open: Band | undefined;
  for (const band of bands) {
    const next: Band = open ? { left: open.left, right: band.right } : band;
    const headed =
      band.right > band.left &&
      (yield* findHeaderCandidates(grid, band)).some((candidate) => hasIdentity(grid, candidate.row, band));
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

/** A header of its own names whom or when its rows are about; further columns of one table do not. */
function hasIdentity(grid: SheetGrid, row: number, band: Band): boolean {
  return cellsIn(grid, row, band).some((cell) =>
    /^(序号|编号|姓名|党员姓名|日期|时间|月份|名称|支部名称|党支部)$|(会议|活动|学习|培训|谈话|召开)(时间|日期|名称)$/.test(
      headerKey(cellText(cell)),
    ),
  );
}
