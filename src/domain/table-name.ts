import type { LedgerKind } from "./ledger";
import type { Snapshot } from "./snapshot";

/** Names of named tables by the kind of ledger in them: by such a name the kind is known for certain, wherever the table has moved. */
export const TABLE_NAMES: Readonly<Partial<Record<LedgerKind, string>>> = {
  members: "党员名册",
  meetings: "会议台账",
  study: "学习台账",
  dues: "党费台账",
  development: "发展党员台账",
  talks: "谈心谈话台账",
  plan: "年度安排",
  attendance: "签到台账",
  appraisal: "民主评议台账",
  committee: "支委台账",
};

/** Header of the column in which a copied ledger keeps, row by row, where it was copied from: `表!A4:M4`. */
export const SOURCE_HEADER = "来源";

/** The kind a table's name stands for; a number behind it tells several of one kind apart. */
export function kindOfTableName(name: string): LedgerKind | undefined {
  const bare = name.replace(/_?\d+$/, "");
  for (const [kind, own] of Object.entries(TABLE_NAMES)) if (own === bare) return kind as LedgerKind;
  return undefined;
}

/** A name for a new table that neither a table nor a defined name bears; `undefined` for a kind that gets none. */
export function freeTableName(kind: LedgerKind, snapshot: Snapshot): string | undefined {
  const wish = TABLE_NAMES[kind];
  if (wish === undefined) return undefined;
  const taken = new Set(
    [
      ...snapshot.names.map(({ name }) => name),
      ...snapshot.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)),
    ].map((name) => name.toLowerCase()),
  );
  let name = wish;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${wish}_${n}`;
  return name;
}
