import type { ColumnRole, FieldName, LedgerKind } from "../../../domain/ledger";
import type { HeaderRuns } from "../header/header-runs";
import type { ColumnProfile } from "./column-values";

/** A column as the words understand it, before values have their say. */
export type ColumnDraft = {
  column: number;
  header: string;
  field: FieldName;
  confidence: number;
  by: ColumnRole["by"];
};

export interface ColumnTask {
  readonly kind: LedgerKind;
  readonly paths: ReadonlyMap<number, readonly string[]>;
  readonly runs: HeaderRuns;
  readonly profile: (column: number) => ColumnProfile;
}
