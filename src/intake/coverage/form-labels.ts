import type { UnreadPart } from "../../domain/coverage";
import { cellText, isBlankCell } from "../grid";
import { isFormLabel } from "../layout/forms/form-labels";
import type { DraftTable } from "../layout/tables/draft-table";
import { holdsOf } from "./column-holds";

/** Values of a form beside no label that was understood, each a part that may bear on its record. */
export function unreadLabels(draft: DraftTable, id: number, roster: ReadonlySet<string>): UnreadPart[] {
  const grid = draft.written;
  if (!grid || !draft.places) return [];
  const placed = new Set([...draft.places.values()].map(({ row, column }) => `${row}:${column}`));
  const last = draft.recordRows[draft.recordRows.length - 1]!;
  return grid.rowNumbers.flatMap((row) => {
    const record = [...draft.recordRows].reverse().find((one) => one <= row);
    // Below a form of its own sheet everything is of it; above the first there are titles.
    if (record === undefined || row > last + LONGEST) return [];
    // A value stands beside something; a cell alone in its row is a title, a note or a signature.
    return grid.cellsOf(row).flatMap((cell, i): UnreadPart[] => {
      if (i === 0) return [];
      if (placed.has(`${row}:${cell.column}`) || isBlankCell(cell)) return [];
      if (typeof cell.value === "string" && isFormLabel(cell.value)) return [];
      const found = holdsOf(grid, [row], cell.column, draft.kind, roster);
      if (!found) return [];
      const header = grid.text(row, cell.column - 1);
      return [
        {
          ledger: draft.kind,
          table: id,
          sheet: grid.name,
          row,
          column: cell.column,
          header: header === "" ? cellText(cell).slice(0, SHOWN) : header,
          holds: found.holds,
          rows: new Set([record]),
        },
      ];
    });
  });
}

/** Rows a form can have. */
const LONGEST = 40;
const SHOWN = 12;
