import { parseRectName, type Rect } from "../../domain/address";
import type { RecordPlace } from "../../domain/books";
import { SOURCE_HEADER } from "../../domain/table-name";
import { cellText } from "../grid";
import type { DraftTable } from "../layout/tables/draft-table";

/** Which cells of which sheets stand once more in a clean copy, by sheet and row. */
export type CopiedCells = ReadonlyMap<string, ReadonlyMap<number, readonly Rect[]>>;

/** The sources that named tables with a 来源 column tell of: `表!A4:M4`, row by row. */
export function copiedCells(drafts: readonly DraftTable[]): CopiedCells {
  const copied = new Map<string, Map<number, Rect[]>>();
  const sheets = new Set(drafts.map((draft) => draft.grid.name));
  for (const draft of drafts) {
    const column =
      draft.name === null ? undefined : draft.columns.find(({ header }) => header === SOURCE_HEADER)?.column;
    if (column === undefined) continue;
    for (const row of draft.recordRows) {
      const [, sheet = "", range = ""] =
        /^(.+)!([A-Z]+\d+(?::[A-Z]+\d+)?)$/.exec(cellText(draft.grid.at(row, column))) ?? [];
      const rect = parseRectName(range);
      if (!rect || !sheets.has(sheet) || sheet === draft.grid.name) continue;
      const rows = copied.get(sheet) ?? new Map<number, Rect[]>();
      copied.set(sheet, rows);
      for (let at = rect.top; at <= rect.bottom; at += 1) rows.set(at, [...(rows.get(at) ?? []), rect]);
    }
  }
  return copied;
}

/** True for a record that a copy tells as well: it counts there, and not again where it came from. */
export function isCopied(record: RecordPlace, left: number, copied: CopiedCells): boolean {
  const rows = copied.get(record.sheet);
  if (!rows) return false;
  const inside = ({ row, column }: { row: number; column: number }) =>
    (rows.get(row) ?? []).some((rect) => column >= rect.left && column <= rect.right);
  const own = record.cells?.["hours"];
  if (own) return inside(own);
  return (
    inside({ row: record.row, column: left }) ||
    Object.values(record.cells ?? {}).some((cell) => cell !== undefined && inside(cell))
  );
}
