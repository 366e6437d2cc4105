import type { Rect } from "./address";

/** A drop-down list of a sheet: its words, or the range or name they stand in. */
export interface CellChoices {
  readonly ranges: readonly Rect[];
  readonly values?: readonly string[];
  readonly source?: string;
}

/** What a blank form shows beside its values: how far its lines reach, how its blank cells write numbers, what may be chosen. */
export interface SheetLook {
  readonly name: string;
  readonly choices: readonly CellChoices[];
  /** Last row with a cell that has lines around it; 0 where none has. */
  readonly lastLined: number;
  /** Number formats other than General, by `row:column`. */
  readonly formats: Readonly<Record<string, string>>;
  /** Formulas with their `=`, by `row:column`; those without a result among them. */
  readonly formulas: Readonly<Record<string, string>>;
}
