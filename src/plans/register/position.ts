import { compareDates } from "../../domain/calendar-date";
import type { Entry } from "./entry";
import { dateOf, groupOf, type RowFacts } from "./records-of";

/** Between which two records a new one stands; `next` absent at the end, `previous` absent before the first. */
export interface Position {
  readonly previous?: number;
  readonly next?: number;
}

/**
 * Places of a new record among those of a part, the one its keeper would choose first: by date where they are sorted, at the
 * end of its group or kind where they stand together, else after the last.
 */
export function positions(entry: Entry, rows: readonly RowFacts[]): Position[] {
  const last = rows[rows.length - 1];
  if (!last) return [{}];
  const end: Position = { previous: last.row };
  const run = runOf(entry, rows);
  const chosen = run ? within(entry, run, rows) : within(entry, rows, rows);
  return chosen && chosen.next !== undefined ? [chosen, end] : [end];
}

/** By date inside some of the records, where they are sorted; after the last of them where they are not. */
function within(entry: Entry, some: readonly RowFacts[], all: readonly RowFacts[]): Position | undefined {
  const date = dateOf(entry);
  const order = date ? orderOf(some) : undefined;
  const later =
    date && order
      ? some.findIndex((row) => row.date && compareDates(row.date, date) * (order === "up" ? 1 : -1) > 0)
      : -1;
  const before = later < 0 ? some[some.length - 1]!.row : some[later - 1]?.row;
  if (before === undefined) return { ...previousOf(all, some[later]!.row), next: some[later]!.row };
  const after = all[all.findIndex((row) => row.row === before) + 1]?.row;
  return { previous: before, ...(after === undefined ? {} : { next: after }) };
}

function previousOf(all: readonly RowFacts[], row: number): { readonly previous?: number } {
  const previous = all[all.findIndex((one) => one.row === row) - 1]?.row;
  return previous === undefined ? {} : { previous };
}

/** Sorted by date, one way or the other; rows without a day do not matter. */
function orderOf(rows: readonly RowFacts[]): "up" | "down" | undefined {
  const days = rows.flatMap((row) => row.date ?? []);
  const steps = days.slice(1).map((day, i) => Math.sign(compareDates(day, days[i]!)));
  const up = steps.filter((step) => step > 0).length;
  const down = steps.filter((step) => step < 0).length;
  if (down === 0 && days.length > 0) return "up";
  return up === 0 && down > 1 ? "down" : undefined;
}

/** The records of the entry's group or kind, where the list keeps each of them together and is not sorted by date as a whole. */
function runOf(entry: Entry, rows: readonly RowFacts[]): readonly RowFacts[] | undefined {
  if (dateOf(entry) && orderOf(rows)) return undefined;
  const group = groupOf(entry);
  const byGroup = runBy(rows, (row) => row.groups.join(), group);
  if (byGroup) return byGroup;
  return entry.ledger === "meetings"
    ? runBy(rows, (row) => [...row.kinds].sort().join(), [...entry.kinds].sort().join())
    : undefined;
}

function runBy(
  rows: readonly RowFacts[],
  keyOf: (row: RowFacts) => string,
  wanted: string | undefined,
): readonly RowFacts[] | undefined {
  if (wanted === undefined) return undefined;
  const runs: { key: string; rows: RowFacts[] }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last?.key === keyOf(row)) last.rows.push(row);
    else runs.push({ key: keyOf(row), rows: [row] });
  }
  const together = new Set(runs.map((run) => run.key)).size === runs.length && runs.length > 1;
  return together ? runs.find((run) => run.key === wanted)?.rows : undefined;
}
