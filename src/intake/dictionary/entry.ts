import type { FieldName, LedgerKind } from "../../domain/ledger";

/** How one field is headed in real ledgers. */
export interface FieldWords {
  readonly field: FieldName;
  /** Spellings met or plausible, compared as header keys. */
  readonly words: readonly string[];
  /** Other spellings, tried on the key after all words of all fields have failed. */
  readonly like?: RegExp;
  /** How much the field speaks for its ledger kind; 0 where it is at home in several. */
  readonly sign?: number;
}

/** The words of one kind of ledger. */
export interface LedgerDictionary {
  readonly kind: LedgerKind;
  /** Words of a title or sheet name that speak for the kind. */
  readonly titles: RegExp;
  /** Of every group at least one field must be there, else it is no ledger of this kind. */
  readonly needs: readonly (readonly FieldName[])[];
  readonly fields: readonly FieldWords[];
}
