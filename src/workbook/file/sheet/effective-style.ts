import type { XmlElement } from "../xml/xml-element";
import type { SheetCells } from "./sheet-cells";

/** Style index a cell is shown with: its own, else its row's, else its column's. */
export function effectiveStyle(cells: SheetCells, shell: XmlElement, row: number, column: number): number {
  const cell = cells.cell(row, column);
  if (cell) return cell.num("s") ?? 0;
  const rowElement = cells.row(row);
  const ofRow = rowElement?.flag("customFormat") ? rowElement.num("s") : undefined;
  if (ofRow !== undefined) return ofRow;
  const columns = shell.child("cols")?.elements("col") ?? [];
  return columns.find((col) => (col.num("min") ?? 0) <= column && column <= (col.num("max") ?? 0))?.num("style") ?? 0;
}
