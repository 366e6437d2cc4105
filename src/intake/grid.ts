import type { Rect } from "../domain/address";
import type { SheetSnapshot, SnapshotCell } from "../domain/snapshot";
import { isBlankText, trimEdges } from "./text";

/** Merges taller than this are kept apart: indexing each of their rows would cost more than asking. */
const TALL = 400;

/** A sheet as the recogniser asks for it: cells by row and column, merges by row. */
export class SheetGrid {
  readonly name: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Rows with at least one value, ascending. */
  readonly rowNumbers: readonly number[];
  private readonly rows = new Map<number, readonly SnapshotCell[]>();
  private readonly mergesByRow = new Map<number, Rect[]>();
  private readonly tallMerges: Rect[] = [];

  constructor(readonly sheet: SheetSnapshot) {
    this.name = sheet.name;
    const filled: number[] = [];
    let lastColumn = 0;
    for (const row of sheet.rows) {
      const cells = row.cells.some((cell) => cell.value === "")
        ? row.cells.filter((cell) => cell.value !== "")
        : row.cells;
      const last = cells[cells.length - 1];
      if (!last) continue;
      this.rows.set(row.row, cells);
      filled.push(row.row);
      if (last.column > lastColumn) lastColumn = last.column;
    }
    this.rowNumbers = filled;
    this.firstRow = filled[0] ?? 0;
    this.lastRow = filled[filled.length - 1] ?? 0;
    this.lastColumn = lastColumn;
    for (const merge of sheet.merges) this.indexMerge(merge);
  }

  private indexMerge(merge: Rect): void {
    if (merge.bottom - merge.top > TALL) {
      this.tallMerges.push(merge);
      return;
    }
    for (let row = merge.top; row <= merge.bottom; row++) {
      const list = this.mergesByRow.get(row);
      if (list) list.push(merge);
      else this.mergesByRow.set(row, [merge]);
    }
  }

  /** Cells of a row with a value, by column. */
  cellsOf(row: number): readonly SnapshotCell[] {
    return this.rows.get(row) ?? [];
  }

  /** The cell itself, merges not regarded. */
  at(row: number, column: number): SnapshotCell | undefined {
    const cells = this.rows.get(row);
    if (!cells) return undefined;
    const guess = cells[column - 1];
    if (guess?.column === column) return guess;
    let low = 0;
    let high = cells.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const cell = cells[middle]!;
      if (cell.column === column) return cell;
      if (cell.column < column) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  mergesOf(row: number): readonly Rect[] {
    const own = this.mergesByRow.get(row) ?? [];
    return this.tallMerges.length === 0
      ? own
      : [...own, ...this.tallMerges.filter((merge) => merge.top <= row && row <= merge.bottom)];
  }

  /** The merged area a cell belongs to. */
  mergeAt(row: number, column: number): Rect | undefined {
    const own = this.mergesByRow.get(row);
    if (own) for (const merge of own) if (merge.left <= column && column <= merge.right) return merge;
    for (const merge of this.tallMerges)
      if (merge.top <= row && row <= merge.bottom && merge.left <= column && column <= merge.right) return merge;
    return undefined;
  }

  /** The cell whose value is seen at a place: the first cell of its merged area, where it is in one. */
  shown(row: number, column: number): SnapshotCell | undefined {
    const own = this.at(row, column);
    if (own) return own;
    const merge = this.mergeAt(row, column);
    return merge ? this.at(merge.top, merge.left) : undefined;
  }

  /** Text of the cell itself, trimmed; empty for a blank one. */
  text(row: number, column: number): string {
    return cellText(this.at(row, column));
  }
}

/** The text of a cell as typed, without white space at its ends; numbers as Excel would show them in General. */
export function cellText(cell: SnapshotCell | undefined): string {
  if (!cell) return "";
  const value = cell.value;
  if (typeof value === "string") return trimEdges(value);
  if (typeof value === "number") return String(Math.round(value * 1e10) / 1e10);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.error;
}

/** True for a missing cell and for one of white space, `/`, `-`, `—`. */
export function isBlankCell(cell: SnapshotCell | undefined): boolean {
  return cell === undefined || (typeof cell.value === "string" && isBlankText(cell.value));
}
