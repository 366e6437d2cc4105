import { cellText, isBlankCell, type SheetGrid } from "../../grid";
import { squeeze } from "../../text";
import { isMonthLabel } from "../columns/months";
import { cellsIn, isLabelLike, type Band, type HeaderCandidate } from "./header-rows";

/** The rows of one header and the columns it reaches over. */
export interface HeaderBlock {
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
}

const DEEPEST = 3;

/** Grows a header candidate up and down to all its levels. */
export function growHeader(grid: SheetGrid, candidate: HeaderCandidate, band: Band): HeaderBlock {
  let top = candidate.row;
  let bottom = candidate.row;
  for (const merge of grid.mergesOf(candidate.row)) {
    if (!inBand(merge.left, band) || !grid.at(merge.top, merge.left)) continue;
    if (merge.bottom > bottom && merge.bottom - candidate.row < DEEPEST) bottom = merge.bottom;
    if (merge.top < top && candidate.row - merge.top < DEEPEST) top = merge.top;
  }
  if (top === candidate.row && isParentRow(grid, top - 1, candidate.row, band)) top -= 1;
  while (bottom - top + 1 < DEEPEST && isChildRow(grid, bottom + 1, bottom, band)) bottom += 1;
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  return { rows, ...reach(grid, rows, band) };
}

/** A header of the rows the user names. */
export function blockAt(grid: SheetGrid, rows: readonly number[], band: Band): HeaderBlock {
  return { rows, ...reach(grid, rows, band) };
}

const inBand = (column: number, band: Band): boolean => column >= band.left && column <= band.right;

function reach(grid: SheetGrid, rows: readonly number[], band: Band): Band {
  let left = Infinity;
  let right = 0;
  for (const row of rows) {
    for (const cell of cellsIn(grid, row, band)) {
      const merge = grid.mergeAt(row, cell.column);
      left = Math.min(left, cell.column);
      right = Math.max(right, Math.min(merge?.right ?? cell.column, band.right));
    }
  }
  return { left, right };
}

/** A row of group headings: wide cells over the columns of the row below, some of which have no name of their own. */
function isParentRow(grid: SheetGrid, row: number, below: number, band: Band): boolean {
  const cells = cellsIn(grid, row, band);
  if (cells.length < 2 || !cells.every(isLabelLike)) return false;
  const children = cellsIn(grid, below, band);
  const width = (children[children.length - 1]?.column ?? 0) - (children[0]?.column ?? 0) + 1;
  const wide = cells.some((cell) => {
    const merge = grid.mergeAt(row, cell.column);
    return merge !== undefined && merge.right > merge.left && merge.right - merge.left + 1 < width * 0.9;
  });
  if (!wide) return false;
  const named = new Set(children.map((cell) => cell.column));
  const leaf = cells.some((cell) => !named.has(cell.column));
  const texts = children.map((cell) => squeeze(cellText(cell)));
  return leaf || new Set(texts).size < texts.length;
}

/** A row of sub-headings: labels that stand only under wide (or open) parents, nothing under the others. */
function isChildRow(grid: SheetGrid, row: number, above: number, band: Band): boolean {
  const cells = cellsIn(grid, row, band);
  if (cells.length === 1 && isMonthLabel(cellText(cells[0]))) {
    const merge = grid.mergeAt(row, cells[0]!.column);
    // Merged over several columns it is the title of a block of rows.
    return grid.at(above, cells[0]!.column) !== undefined && (merge === undefined || merge.right - merge.left < 2);
  }
  if (cells.length < 2) return false;
  const parents = cellsIn(grid, above, band).filter((cell) => {
    const merge = grid.mergeAt(above, cell.column);
    return merge !== undefined && merge.right > merge.left && merge.top === merge.bottom;
  });
  if (parents.length === 0 || !cells.every((cell) => isLabelLike(cell) || typeof cell.value === "number")) return false;
  const under = cells.filter((cell) =>
    parents.some((parent) => {
      const merge = grid.mergeAt(above, parent.column)!;
      return merge.left <= cell.column && cell.column <= merge.right;
    }),
  );
  return under.length === cells.length && under.some((cell) => !isBlankCell(cell) && isLabelLike(cell));
}

/** Header names of each column from the top level down, the same word not twice in a row. */
export function headerPaths(grid: SheetGrid, block: HeaderBlock): Map<number, string[]> {
  const paths = new Map<number, string[]>();
  for (let column = block.left; column <= block.right; column++) {
    const path: string[] = [];
    block.rows.forEach((row, level) => {
      const text = levelText(grid, block, row, level, column);
      if (text !== "" && path[path.length - 1] !== text) path.push(text);
    });
    paths.set(column, path);
  }
  return paths;
}

function levelText(grid: SheetGrid, block: HeaderBlock, row: number, level: number, column: number): string {
  const merge = grid.mergeAt(row, column);
  const own = grid.at(row, column) ?? (merge ? grid.at(merge.top, merge.left) : undefined);
  if (own && !isBlankCell(own)) return squeeze(cellText(own));
  if (level === block.rows.length - 1 || merge) return "";
  const lower = block.rows[level + 1]!;
  if (!grid.at(lower, column)) return "";
  return openParent(grid, block, row, lower, column);
}

/** A parent that is not merged reaches over the blank cells to its right, as long as the row below has names there. */
function openParent(grid: SheetGrid, block: HeaderBlock, row: number, lower: number, column: number): string {
  for (let left = column - 1; left >= block.left; left--) {
    if (!grid.at(lower, left)) return "";
    const cell = grid.at(row, left);
    if (cell) return grid.mergeAt(row, left) ? "" : squeeze(cellText(cell));
    if (grid.mergeAt(row, left)) return "";
  }
  return "";
}
