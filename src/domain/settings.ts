import type { FieldName, LedgerKind } from "./ledger";

/** Version of the settings' shape; a part of a later version is left alone and said so. */
export const SETTINGS_VERSION = 1;

/** A layout the user has confirmed, found again by header signature. No personal data. */
export interface RememberedLayout {
  readonly signature: string;
  readonly kind: LedgerKind;
  /** Header row within the sheet when it was confirmed; a hint only. */
  readonly headerRows: readonly number[];
  readonly columns: readonly { readonly header: string; readonly field: FieldName }[];
}

/** A correction the user made to one recognised table of this workbook. */
export interface TableCorrection {
  readonly sheet: string;
  /** First header row (or first row) of the table as recognised, to find it. */
  readonly anchorRow: number;
  readonly ignore?: boolean;
  readonly kind?: LedgerKind;
  readonly headerRows?: readonly number[];
  readonly lastRow?: number;
  readonly fields?: Readonly<Record<number, FieldName | null>>;
}

/** What we keep in the workbook (a custom XML part of our namespace). No personal data. */
export interface LedgerSettings {
  readonly version: number;
  readonly layouts: readonly RememberedLayout[];
  readonly corrections: readonly TableCorrection[];
  /** Our own sheets: report id → sheet name, a hint beside the mark on the sheet itself. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Keys of findings the user has looked at (已核对). */
  readonly acknowledged: readonly string[];
  /** Pack of the branch: changed figures and switches. Checked by `standards/`. */
  readonly pack?: unknown;
  /** Pack of the superior body, laid under that of the branch. Checked by `standards/`. */
  readonly superiorPack?: unknown;
  /** Last changes for 还原 across sessions; absent where switched off. */
  readonly changes?: unknown;
  readonly keepChanges: boolean;
}

export const EMPTY_SETTINGS: LedgerSettings = {
  version: SETTINGS_VERSION,
  layouts: [],
  corrections: [],
  sheets: {},
  acknowledged: [],
  keepChanges: true,
};
