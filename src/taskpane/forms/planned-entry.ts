import type { Clash, EntryPlan } from "../../engine/types";

/** What would be written, and what should be known before. */
export interface PlannedEntry {
  readonly planned: EntryPlan;
  readonly clashes: readonly Clash[];
}
