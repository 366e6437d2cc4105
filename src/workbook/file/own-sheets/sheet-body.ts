import type { SheetCell, SheetLayout } from "../../../domain/plan";
import { cellXml } from "../sheet/cell-xml";
import type { KeptCells } from "../../../domain/kept-cells";
import { rowHeight } from "./row-height";
import type { LookStyles } from "./look-styles";

/** Text that a spreadsheet would read as something else if it were typed. */
const READ_AS_OTHER = /^[=+\-@'\d.¥￥$]|^(true|false)$/i;

/** The rows of a planned sheet as the body of its cells. */
export function sheetBody(plan: SheetLayout, styles: LookStyles, kept: KeptCells): string {
  const covered = coveredCells(plan);
  const heights = new Map(Object.entries(plan.heights ?? {}).map(([row, height]) => [Number(row), height]));
  return plan.rows
    .map((cells, r) => {
      const row = r + 1;
      const height = heights.get(row);
      const attributes =
        height === undefined ? ` ht="${rowHeight(plan, row, cells)}"` : ` ht="${height}" customHeight="1"`;
      const xml = cells.map((cell, c) => oneCell(row, c + 1, cell, covered.has(`${row}:${c + 1}`)));
      return `<row r="${row}"${attributes}>${xml.join("")}</row>`;
    })
    .join("");

  function oneCell(row: number, column: number, cell: SheetCell, hidden: boolean): string {
    const typed = kept.at(row, column);
    if (typed) return cellXml(row, column, typed.value, styles.indexOf(cell.look, typed.format));
    const text = typeof cell.value === "string" && READ_AS_OTHER.test(cell.value);
    return cellXml(row, column, hidden ? null : cell.value, styles.indexOf(cell.look, text ? "@" : cell.format));
  }
}

/** A merged area shows its corner alone: what a plan might put under it must not stay in the file unseen. */
function coveredCells(plan: SheetLayout): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const merge of plan.merges) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) covered.add(`${row}:${column}`);
    }
    covered.delete(`${merge.top}:${merge.left}`);
  }
  return covered;
}
