import type { CalendarDate } from "../domain/calendar-date";
import type { EditPlan } from "../domain/plan";
import type { Snapshot } from "../domain/snapshot";
import { planTableEdits } from "../plans";
import {
  citation,
  describePackFault,
  figureText,
  type KeptPacks,
  ORIGIN_EN,
  type Pack,
  PACK_FORMAT,
  readPack,
  selectStandards,
  STANDARD_TABLE,
  workbookPacks,
  writePack,
} from "../standards";
import type { Judged, PackRules, StandardsInForce } from "./types";

export const packs: PackRules = {
  table: STANDARD_TABLE,
  format: PACK_FORMAT,
  read: readPack,
  write: writePack,
  describeFault: describePackFault,
  citation,
  figure: figureText,
  originEn: (clause) => ORIGIN_EN[clause.origin],
};

export function standardsInForce(asOf: CalendarDate, snapshot: Snapshot, kept: KeptPacks): StandardsInForce {
  const found = workbookPacks(snapshot, kept);
  return { standards: selectStandards(asOf, found.packs), packs: found };
}

export function standardEdits({ snapshot, standards, packs: found }: Judged, pack: Pack): EditPlan {
  const sheet = snapshot.sheets.find(({ name }) => name === found.table);
  if (!sheet) return { action: "standards", inserts: [], edits: [] };
  const next = selectStandards(standards.asOf, [...found.packs.filter((one) => one !== found.branch), pack]);
  const ids = new Set([...(found.branch?.clauses ?? []), ...pack.clauses].map(({ id }) => id));
  return planTableEdits(
    sheet,
    next.clauses.filter(({ id }) => ids.has(id)),
  );
}
