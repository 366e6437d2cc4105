import type { Books } from "../../domain/books";
import type { CellIndex } from "../../domain/cell-index";
import type { EditPlan } from "../../domain/plan";
import type { Landing } from "./landing";

export interface RegisterInput {
  readonly books: Books;
  readonly cells: CellIndex;
  readonly date1904: boolean;
}

/** The write of one entry, where it lands, and which of its words found no column. */
export interface EntryPlan {
  readonly plan: EditPlan;
  readonly landing: Landing;
  /** Fields of the form that this ledger has no column for; the pane says so before writing. */
  readonly homeless: readonly string[];
}
