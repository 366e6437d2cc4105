import { BODY_SIZE, LOOKS } from "../../../domain/cell-look";
import type { SheetCell, SheetLayout } from "../../../domain/plan";

/** Points a line takes for each point of its letters. */
const LINE = 1.38;

/**
 * Height in points that a row's texts need. Excel works it out by itself when it opens a file; LibreOffice and WPS take
 * what stands there, so it is worked out here.
 */
export function rowHeight(plan: SheetLayout, row: number, cells: readonly SheetCell[]): number {
  const heights = cells.map((cell, c) => {
    const look = LOOKS[cell.look];
    const size = look.size ?? BODY_SIZE;
    const width = widthOf(plan, row, c + 1) * (BODY_SIZE / size);
    return linesOf(cell.value, look.wrap ? width : undefined) * size * LINE + 3;
  });
  return Math.min(409, Math.round(Math.max(15, ...heights) * 4) / 4);
}

function widthOf(plan: SheetLayout, row: number, column: number): number {
  const merge = plan.merges.find((rect) => rect.left === column && rect.top <= row && row <= rect.bottom);
  const widths = plan.widths.slice(column - 1, merge ? merge.right : column);
  return Math.max(1, widths.reduce((sum, width) => sum + width, 0) || 8.43);
}

/** Lines of a text in a cell so many characters wide; a Chinese letter takes two. */
function linesOf(value: SheetCell["value"], width: number | undefined): number {
  if (typeof value !== "string") return 1;
  const lines = value.split("\n");
  if (width === undefined) return lines.length;
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(lettersOf(line) / width)), 0);
}

function lettersOf(line: string): number {
  return [...line].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 2 : 1.05), 0);
}
