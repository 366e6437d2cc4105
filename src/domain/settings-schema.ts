import { z } from "zod";
import { MAX_COLUMN, MAX_ROW } from "./address";
import type { LedgerKind } from "./ledger";
import { type LedgerSettings, SETTINGS_VERSION } from "./settings";

const KINDS: Readonly<Record<LedgerKind, true>> = {
  members: true,
  meetings: true,
  study: true,
  dues: true,
  development: true,
  talks: true,
  plan: true,
  attendance: true,
  appraisal: true,
  committee: true,
  summary: true,
  other: true,
};

const kind = z.enum(Object.keys(KINDS) as [LedgerKind, ...LedgerKind[]]);
const row = z.number().int().min(1).max(MAX_ROW);
const rows = z.array(row).max(64);
const column = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .refine((text) => Number(text) <= MAX_COLUMN);

const layout = z.looseObject({
  signature: z.string(),
  kind,
  headerRows: rows,
  columns: z.array(z.looseObject({ header: z.string(), field: z.string() })).max(MAX_COLUMN),
});

const correction = z.looseObject({
  sheet: z.string(),
  anchorRow: row,
  ignore: z.boolean().optional(),
  kind: kind.optional(),
  headerRows: rows.optional(),
  lastRow: row.optional(),
  fields: z.record(column, z.string().nullable()).optional(),
});

/** Words that newer versions add are kept; those we read must be what we take them for. */
const settings = z.looseObject({
  version: z.literal(SETTINGS_VERSION),
  layouts: z.array(layout),
  corrections: z.array(correction),
  sheets: z.record(z.string(), z.string()),
  acknowledged: z.array(z.string()),
  keepChanges: z.boolean(),
});

/** Settings as they were kept; `null` for anything of another shape or a later version. */
export function parseSettings(value: unknown): LedgerSettings | null {
  const parsed = settings.safeParse(value);
  return parsed.success ? (parsed.data as LedgerSettings) : null;
}
