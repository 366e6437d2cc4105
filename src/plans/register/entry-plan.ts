import type { Books } from "../../domain/books";
import type { EditPlan } from "../../domain/plan";
import type { Snapshot } from "../../domain/snapshot";
import type { StaleTotal } from "./growth";
import type { Landing } from "./landing";
import type { LandingRefusal } from "./landing-refusal";
import type { Homeless } from "./read-back";

export interface RegisterInput {
  readonly snapshot: Snapshot;
  readonly books: Books;
  /** Reads a workbook as `books` was read from the snapshot: the entry is written only where it reads back as given. */
  readonly reread: (after: Snapshot) => Books;
}

/** The write of one entry, where it lands, and which of its words found no place. */
export interface EntryPlan {
  readonly plan: EditPlan;
  readonly landing: Landing;
  /** What this ledger has no place for; said before writing. */
  readonly homeless: readonly Homeless[];
  /** Totals typed by hand that the entry makes wrong. */
  readonly stale: readonly StaleTotal[];
  /** The books as they will read, so that one can say what the checks will say. */
  readonly after: Books;
}

export interface RegisterRefusal {
  readonly code: LandingRefusal;
  /** What reads otherwise, in words of the entry. */
  readonly detail?: string;
}
