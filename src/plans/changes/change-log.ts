import * as z from "zod/mini";
import type { ChangeRecord, RowInsert } from "../../domain/plan";
import type { Snapshot } from "../../domain/snapshot";
import { insertedRows, movedBy, removedRows } from "./moved-changes";
import { trackRows } from "./row-tracking";

/** How much of the past is kept in the workbook: enough for yesterday's slip, not a second copy of the book. */
export const KEPT_CHANGES = 5;
export const KEPT_CELLS = 400;

/** Newest first. */
export type ChangeLog = readonly ChangeRecord[];

/** Rows that came in move the places of what was written before. */
export function addChange(log: ChangeLog, change: ChangeRecord): ChangeLog {
  const others = log.filter((entry) => entry.id !== change.id);
  return [change, ...movedBy(others, insertedRows(change.inserts))];
}

/** Takes a change out that was put back; `removed` are the rows that went with it. */
export function removeChange(log: ChangeLog, id: string, removed: readonly RowInsert[] = []): ChangeLog {
  return movedBy(
    log.filter((entry) => entry.id !== id),
    removedRows(removed),
  );
}

/** The log with its places as a later reading shows them: the user may have put in or taken out rows meanwhile. */
export const followRows = (log: ChangeLog, before: Snapshot, after: Snapshot): ChangeLog =>
  movedBy(log, trackRows(before, after));

/**
 * The part that is kept across sessions, without marks and sheets of ours, which have ways of their own to go: the newest
 * changes, whole ones only, within the bounds. A change too large for them ends the list, because putting
 * back an older one over it would not give the state it had.
 */
export function keptChanges(log: ChangeLog): ChangeLog {
  const kept: ChangeRecord[] = [];
  let cells = 0;
  for (const change of log.filter((entry) => entry.count === undefined).slice(0, KEPT_CHANGES)) {
    cells += change.cells.length;
    if (cells > KEPT_CELLS) break;
    kept.push(change);
  }
  return kept;
}

const value = z.nullable(z.union([z.string(), z.number(), z.boolean(), z.object({ error: z.string() })]));
const address = z.object({ sheet: z.string(), row: z.int().check(z.positive()), column: z.int().check(z.positive()) });
const written = z.object({
  at: address,
  before: value,
  after: value,
  formulaAfter: z.optional(z.string()),
  formatBefore: z.optional(z.string()),
  formatAfter: z.optional(z.string()),
});
const change = z.looseObject({
  id: z.string(),
  at: z.string(),
  action: z.string(),
  cells: z.array(written),
  inserts: z.array(z.object({ sheet: z.string(), before: z.number(), count: z.number() })),
  sheets: z.array(z.string()),
});

/** Reads what the workbook kept. Damaged entries are left out: a change that cannot be trusted is not put back. */
export function readChanges(kept: unknown): ChangeLog {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((entry) => {
    const parsed = z.safeParse(change, entry);
    return parsed.success ? [parsed.data as unknown as ChangeRecord] : [];
  });
}
