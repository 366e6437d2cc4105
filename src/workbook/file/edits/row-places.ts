import type { RowInsert } from "../../../domain/plan";

/** First row of each insertion after all of them: a later one may have pushed an earlier one down. */
export function finalPlaces(
  inserts: readonly RowInsert[],
): readonly { readonly insert: RowInsert; readonly first: number }[] {
  return inserts.map((insert, i) => ({
    insert,
    first: inserts
      .slice(i + 1)
      .filter((later) => later.sheet === insert.sheet)
      .reduce((row, later) => (later.before <= row ? row + later.count : row), insert.before),
  }));
}
