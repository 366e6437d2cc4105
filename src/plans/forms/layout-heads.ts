import type { SnapshotCell } from "../../domain/snapshot";
import { cellText, isBlankCell, type SheetGrid } from "../../intake/grid";
import { isLabelLike as isShortLabel } from "../../intake/layout/header/header-rows";
import { plainWords } from "./form-text";
import { END_ROW } from "./roles";

const DEEPEST = 4;

/** A label, whatever its brackets say of how to write. */
export const isLabelLike = (cell: SnapshotCell): boolean =>
  typeof cell.value === "string"
    ? /^\s*(19|20)\d{2}年度?\s*$/.test(cell.value) ||
      isShortLabel({ ...cell, value: cell.value.replace(/[（(][^（()）]*[）)]/g, "") })
    : isShortLabel(cell);

/** Rows of every header, each over all its levels. */
export function headersOf(grid: SheetGrid): number[][] {
  const found: number[][] = [];
  for (const row of grid.rowNumbers) {
    const last = found.at(-1)?.at(-1) ?? 0;
    if (row <= last || !isHeadRow(grid, row)) continue;
    if (found.length > 0 && !isApart(grid, row, last)) continue;
    found.push(levels(grid, row));
  }
  return found;
}

/** Labels side by side without a gap, at least three of them, none a blank to fill in. */
function isHeadRow(grid: SheetGrid, row: number): boolean {
  const cells = grid.cellsOf(row).filter((cell) => !isBlankCell(cell));
  if (cells.length < 2 || !cells.every(isLabelLike)) return false;
  if (cells.some((cell) => isFillIn(cellText(cell)))) return false;
  const [first, last] = [cells[0]!.column, cells.at(-1)!.column];
  for (let column = first; column <= last; column++)
    if (!grid.shown(row, column) && !reachesDown(grid, row, column)) return false;
  const spans = cells.some((cell) => (grid.mergeAt(row, cell.column)?.right ?? 0) > cell.column);
  return (
    cells.length >= 3 ||
    (spans && grid.cellsOf(row + 1).length >= 2) ||
    (cells.length === 2 && isTwoColumnHead(cells.map(cellText)))
  );
}

const isTwoColumnHead = (texts: readonly string[]): boolean =>
  /^(项目|指标|指标名称|统计项目|内容|类别|季度|月份)$/.test(plainWords(texts[0]!)) &&
  /^(数量|数值|次数|人数|完成情况|情况|填报数)$/.test(plainWords(texts[1]!));

/** 填报时间：    年  月  日 and the like. */
const isFillIn = (text: string): boolean =>
  /[:：]\s*$/.test(text) || /年\s+月/.test(text) || /[:：].*[_＿]{2,}/.test(text);

/** A place that is empty here but lies under a head that is merged down to it. */
const reachesDown = (grid: SheetGrid, row: number, column: number): boolean => {
  const merge = grid.mergeAt(row, column);
  return merge !== undefined && grid.at(merge.top, merge.left) !== undefined;
};

/** A second table begins below a line of its own, a blank row or a total, not right under the records of the first. */
function isApart(grid: SheetGrid, row: number, lastHead: number): boolean {
  if (row <= lastHead + 1) return false;
  const above = grid.cellsOf(row - 1).filter((cell) => !isBlankCell(cell));
  return above.length <= 1 || END_ROW.test(plainWords(cellText(above[0])));
}

function levels(grid: SheetGrid, top: number): number[] {
  let bottom = top;
  for (let row = top; row <= bottom && bottom - top < DEEPEST; row++) {
    for (const cell of grid.cellsOf(row)) {
      const merge = grid.mergeAt(row, cell.column);
      if (!merge) continue;
      if (merge.bottom > bottom && merge.bottom - top < DEEPEST) bottom = merge.bottom;
      if (
        merge.right > merge.left &&
        merge.bottom === row &&
        row === bottom &&
        hasChildren(grid, row + 1, merge.left, merge.right)
      )
        bottom = row + 1;
    }
  }
  return Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
}

const hasChildren = (grid: SheetGrid, row: number, left: number, right: number): boolean => {
  const under = grid.cellsOf(row).filter((cell) => cell.column >= left && cell.column <= right && !isBlankCell(cell));
  return under.length >= 1 && under.every(isLabelLike) && under.length >= Math.min(2, right - left + 1);
};

/** The line directly above a header that is its title, else the header's first row. */
export function titleTop(grid: SheetGrid, head: number): number {
  let top = head;
  while (top > 1 && grid.cellsOf(top - 1).filter((cell) => !isBlankCell(cell)).length === 1) top -= 1;
  return top;
}
