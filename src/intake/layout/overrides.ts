import type { ColumnRole, LedgerKind, RecognisedTable } from "../../domain/ledger";
import type { RememberedLayout, TableCorrection } from "../../domain/settings";
import type { IntakeOptions } from "../options";

/** The layout of a table as it is remembered in the workbook: header words and fields, nobody's data. */
export function layoutOf(table: RecognisedTable): RememberedLayout {
  return {
    signature: table.signature,
    kind: table.kind,
    headerRows: table.headerRows,
    columns: table.columns.map(({ header, field }) => ({ header, field })),
  };
}

/** The correction the user made to the table whose first row this is. */
export function correctionOf(options: IntakeOptions, sheet: string, anchorRow: number): TableCorrection | undefined {
  return options.corrections?.find((correction) => correction.sheet === sheet && correction.anchorRow === anchorRow);
}

export function rememberedLayout(options: IntakeOptions, signature: string): RememberedLayout | undefined {
  return options.layouts?.find((layout) => layout.signature === signature);
}

/** Kind of a table: what the user said, else what was remembered, else what was recognised. */
export function settledKind(
  recognised: LedgerKind,
  correction: TableCorrection | undefined,
  layout: RememberedLayout | undefined,
): LedgerKind {
  return correction?.kind ?? layout?.kind ?? recognised;
}

/** Columns with the remembered fields and the user's over them. `null` makes a column one without a field. */
export function settleColumns(
  columns: readonly ColumnRole[],
  correction: TableCorrection | undefined,
  layout: RememberedLayout | undefined,
): readonly ColumnRole[] {
  let settled = layout ? remember(columns, layout) : columns;
  const fields = correction?.fields;
  if (!fields) return settled;
  settled = settled.map((role) => {
    if (!(role.column in fields)) return role;
    const field = fields[role.column] ?? `header:${role.header}`;
    return { ...role, field, confidence: 1, by: "user" as const };
  });
  return apart(settled);
}

function remember(columns: readonly ColumnRole[], layout: RememberedLayout): readonly ColumnRole[] {
  return columns.map((role, i) => {
    const same =
      layout.columns[i]?.header === role.header
        ? layout.columns[i]
        : layout.columns.find((entry) => entry.header === role.header);
    return same ? { ...role, field: same.field, confidence: 1, by: "memory" as const } : role;
  });
}

/** A field the user gave to one column is taken from the column that had it. */
function apart(columns: readonly ColumnRole[]): readonly ColumnRole[] {
  const given = new Map(columns.filter((role) => role.by === "user").map((role) => [role.field, role.column]));
  return columns.map((role) => {
    const owner = given.get(role.field);
    return owner === undefined || owner === role.column || role.by === "user"
      ? role
      : { ...role, field: `header:${role.header}`, confidence: 0.5, by: "none" as const };
  });
}
