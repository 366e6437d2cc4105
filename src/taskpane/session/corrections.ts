import { columnLetters } from "../../domain/address";
import type { RecognisedTable } from "../../domain/ledger";
import type { LedgerSettings, RememberedLayout, TableCorrection } from "../../domain/settings";

/** A correction without its place. */
export type CorrectionPart = Omit<TableCorrection, "sheet" | "anchorRow">;

/** First header row, else first row: how a table is found again. */
export const anchorOf = (table: RecognisedTable): number => table.headerRows[0] ?? table.dataRows?.[0] ?? 1;

/** The correction in force for a table; its anchor is the row of the table as it was first recognised. */
export function correctionOf(
  corrections: readonly TableCorrection[],
  table: RecognisedTable,
): TableCorrection | undefined {
  const anchor = anchorOf(table);
  return corrections.find(
    (one) => one.sheet === table.sheet && (one.anchorRow === anchor || one.headerRows?.[0] === anchor),
  );
}

/** Lays one more correction over what was corrected before; fields are merged column by column. */
export function withCorrection(
  corrections: readonly TableCorrection[],
  table: RecognisedTable,
  part: CorrectionPart,
): readonly TableCorrection[] {
  const old = correctionOf(corrections, table);
  const fields = part.fields || old?.fields ? { ...old?.fields, ...part.fields } : undefined;
  const next: TableCorrection = {
    ...(old ?? { sheet: table.sheet, anchorRow: anchorOf(table) }),
    ...part,
    ...(fields ? { fields } : {}),
  };
  return [...corrections.filter((one) => one !== old), next];
}

/** What 记住 keeps: the corrections of this workbook and the layout by its header, so that next month's file asks nothing. */
export function remembering(
  settings: LedgerSettings,
  corrections: readonly TableCorrection[],
  table: RecognisedTable,
): LedgerSettings {
  const mine = correctionOf(corrections, table);
  const others = settings.corrections.filter((one) => !correctionOf([one], table));
  return {
    ...settings,
    corrections: mine ? [...others, mine] : others,
    layouts: [...settings.layouts.filter((one) => one.signature !== table.signature), layoutOf(table)],
  };
}

/** What 重置 leaves: neither correction nor layout of this table. */
export function forgetting(settings: LedgerSettings, table: RecognisedTable): LedgerSettings {
  return {
    ...settings,
    corrections: settings.corrections.filter((one) => !correctionOf([one], table)),
    layouts: settings.layouts.filter((one) => one.signature !== table.signature),
  };
}

function layoutOf(table: RecognisedTable): RememberedLayout {
  return {
    signature: table.signature,
    kind: table.kind,
    headerRows: table.headerRows,
    columns: table.columns.map((role) => ({ header: role.header || columnLetters(role.column), field: role.field })),
  };
}
