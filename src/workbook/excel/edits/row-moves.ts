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

/** First row of each insertion after all of them: a later one may have pushed an earlier one down. */
export function finalRows(
  inserts: readonly RowInsert[],
): readonly { readonly insert: RowInsert; readonly first: number; readonly last: number }[] {
  return inserts.map((insert, index) => {
    const later = inserts.slice(index + 1).filter((one) => one.sheet === insert.sheet);
    const first = later.reduce((row, one) => (one.before <= row ? row + one.count : row), insert.before);
    return { insert, first, last: first + insert.count - 1 };
  });
}
