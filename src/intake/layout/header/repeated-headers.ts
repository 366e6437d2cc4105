import { cellText, type SheetGrid } from "../../grid";
import { lookOfRow } from "../rows/row-kinds";
import { headerKey, squeeze } from "../../text";
import { headerPaths, type HeaderBlock } from "./header-block";
import { cellsIn, type Band } from "./header-rows";

/** Words that stand over the next page of a table. */
const NEXT_PAGE = /^[(（]?(续表|续上表|接上页|接上表|续|第[一二三四五六七八九十\d]+页)[)）]?/;
const FARTHEST = 8;

/**
 * Rows of a header that comes again after a page break, its repeated title lines included; `undefined` where the header begins
 * a table of its own: under another title, a subtotal or a note.
 */
export function repeatedHeader(
  grid: SheetGrid,
  first: HeaderBlock,
  again: HeaderBlock,
  lines: readonly string[],
  band: Band,
): readonly number[] | undefined {
  if (signature(grid, first) !== signature(grid, again)) return undefined;
  const known = new Set(lines.map(squeeze));
  const rows = [...again.rows];
  let continued = false;
  for (let row = again.rows[0]! - 1; row > first.rows[first.rows.length - 1]!; row--) {
    const cells = cellsIn(grid, row, band);
    if (cells.length === 0) continue;
    const look = lookOfRow(grid, row, cells, band.left);
    if (look === "total" || look === "note") return continued ? rows : undefined;
    const texts = cells.map((cell) => squeeze(cellText(cell)));
    const next = texts.length === 1 && NEXT_PAGE.test(texts[0]!);
    continued ||= next;
    const headed = next || texts.every((text) => known.has(text));
    if (headed && again.rows[0]! - row <= FARTHEST) {
      rows.push(row);
      continue;
    }
    return look === undefined ? rows : undefined;
  }
  return undefined;
}

const signature = (grid: SheetGrid, block: HeaderBlock): string =>
  [...headerPaths(grid, block)].map(([column, path]) => `${column}:${path.map(headerKey).join("/")}`).join("|");
