/** Kinds of branch; some clauses bind only some of them. */
export type BranchKind = "primary" | "secondary" | "university" | "office" | "village" | "other";

/** What a branch may set beside the figures of clauses. */
export interface StandardSettings {
  readonly branchKind: BranchKind;
  /** 学时 of half a day and of a day of training. */
  readonly hoursPerHalfDay: number;
  readonly hoursPerDay: number;
  /** Clauses that do not apply to this branch: their verdicts are `exempt`. */
  readonly exemptClauses: readonly string[];
  /** People whom clauses do not bind, by name in compared form. */
  readonly exemptPersons: readonly { readonly name: string; readonly clauses: readonly string[] }[];
}

export const DEFAULT_SETTINGS: StandardSettings = {
  branchKind: "other",
  hoursPerHalfDay: 4,
  hoursPerDay: 8,
  exemptClauses: [],
  exemptPersons: [],
};
