import type { RowInsert } from "../../../domain/plan";

/** Where a row of after the insertions was before them; `null` for a row that came in. Insertions count one after the other. */
export function formerRow(inserts: readonly RowInsert[], sheet: string, row: number): number | null {
  let at = row;
  for (const insert of [...inserts].reverse()) {
    if (insert.sheet !== sheet) continue;
    if (at >= insert.before + insert.count) at -= insert.count;
    else if (at >= insert.before) return null;
  }
  return at;
}
