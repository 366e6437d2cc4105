import type { LedgerKind } from "../../domain/ledger";
import type { CellLook, EditPlan, SheetCell } from "../../domain/plan";
import type { Snapshot } from "../../domain/snapshot";
import { freeTableName, TABLE_NAMES } from "../../domain/table-name";
import { LEDGER_FORMS, type FormColumn } from "./ledger-forms";
import { newLedgerSheet } from "./new-sheet";

/** The ledgers that can be begun, in the order in which they are offered. */
export const NEW_LEDGERS: readonly LedgerKind[] = Object.keys(LEDGER_FORMS) as LedgerKind[];

/** Rows to begin with: a table grows by itself where one types below it. */
const ROWS: Readonly<Partial<Record<LedgerKind, number>>> = { members: 50 };
const ROWS_ELSE = 30;

export interface NewLedgerWish {
  readonly kind: LedgerKind;
  readonly year: number;
  /** Empty where nobody knows it; then the title names none. */
  readonly branchName: string;
}

/** An empty ledger on a new sheet: named table, drop-downs, date formats, and what to mind above the header and at each column. */
export function planNewLedger(snapshot: Snapshot, { kind, year, branchName }: NewLedgerWish): EditPlan | undefined {
  const form = LEDGER_FORMS[kind];
  const tableName = freeTableName(kind, snapshot);
  if (!form || tableName === undefined) return undefined;
  const title = `${branchName}${form.yearly ? `${year}年` : ""}${TABLE_NAMES[kind]!}`;
  const line = form.columns.map((column): SheetCell => ({ value: null, ...LOOK_OF[column.holds ?? "text"] }));
  const body = Array.from({ length: ROWS[kind] ?? ROWS_ELSE }, () => line);
  const sheet = newLedgerSheet({ kind, tableName, title, note: form.note, columns: form.columns, body });
  return { action: "new-ledger", inserts: [], edits: [], sheets: [sheet] };
}

const LOOK_OF: Readonly<
  Record<NonNullable<FormColumn["holds"]>, { readonly look: CellLook; readonly format?: string }>
> = {
  text: { look: "wrapped" },
  date: { look: "date" },
  number: { look: "number" },
  digits: { look: "text", format: "@" },
};
