import type { CellAddress } from "../../../domain/address";
import type { RowInsert } from "../../../domain/plan";

export interface PutBack {
  readonly restored: number;
  readonly kept: readonly CellAddress[];
  /** Rows that went out again, at their places before any of them went. */
  readonly removed?: readonly RowInsert[];
}
