import type { DateValue } from "../../domain/books";
import { ABSENT, read, type Reading } from "../../domain/reading";
import { dayOfTitle } from "../layout/header/title";
import { readTimes } from "../readers/time-of-day";
import type { CellReader } from "./cells";

/** The day of a row whose own cells hold clock times at most: that of the block above it, of the title or of the sheet's name. */
export function dayAbove(cells: CellReader, row: number): Reading<DateValue> {
  const { table } = cells;
  const block = table.blockTitles.get(row);
  const first =
    (block === undefined ? undefined : dayOfTitle(block)) ?? table.title.date ?? dayOfTitle(table.grid.name);
  if (!first) return ABSENT;
  const text = cells.plain(row, "time");
  const times = text === "" ? undefined : readTimes(text);
  return read({ precision: "day", first, last: first, yearFrom: "title", ...times }, text);
}
