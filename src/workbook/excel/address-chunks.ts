import { rectName } from "../../domain/address";
import type { Rect } from "../../domain/address";

/** Excel cuts an address list at 8,192 characters without a word. */
const LIMIT = 8000;

export interface Chunk {
  readonly address: string;
  /** The first rectangle: formulas are written for its first cell. */
  readonly first: Rect;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Cells as few rectangles: runs down a column first, then equal runs side by side. Each cell is covered once. */
export function rectanglesOf(cells: readonly Cell[]): Rect[] {
  const runs: Rect[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last && last.left === column && last.bottom === row) continue;
    if (last && last.left === column && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return sideBySide(runs);
}

function sideBySide(runs: readonly Rect[]): Rect[] {
  const open = new Map<string, number>();
  const rects: Rect[] = [];
  for (const run of runs) {
    const key = `${run.top},${run.bottom}`;
    const index = open.get(key);
    const left = index === undefined ? undefined : rects[index]!;
    if (left && left.right === run.left - 1) rects[index!] = { ...left, right: run.right };
    else open.set(key, rects.push(run) - 1);
  }
  return rects;
}

/** Rectangles as address lists that Excel reads to the end. */
export function chunksOf(rects: readonly Rect[]): Chunk[] {
  const chunks: { address: string; first: Rect }[] = [];
  for (const rect of rects) {
    const name = rectName(rect);
    const last = chunks.at(-1);
    if (last && last.address.length + name.length < LIMIT) last.address += `,${name}`;
    else chunks.push({ address: name, first: rect });
  }
  return chunks;
}
