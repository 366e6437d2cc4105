/** Why an entry cannot be written; each has a sentence and a next step. */
export type LandingRefusal =
  | "no-ledger"
  | "not-a-list"
  | "other-year"
  | "other-period"
  | "protected-sheet"
  | "side-by-side"
  | "sheet-full"
  | "person-missing"
  | "person-twice"
  | "formula-there"
  | "already-there"
  | "contradicts"
  | "reads-otherwise";
