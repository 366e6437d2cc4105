import { keepCells, NOTHING_KEPT } from "../../../domain/kept-cells";
import type { KeptCells } from "../../../domain/kept-cells";
import type { SheetPlan } from "../../../domain/plan";
import { rowsOf } from "../cells-of";
import type { FoundSheet, SheetFinder } from "../find-sheets";
import { nothingMore } from "../find-sheets";
import { refuse } from "../refusal-of";
import { roundTrip } from "../in-excel";

/** Where a planned sheet goes: one of ours that is there, or a name for a new one. */
export interface Place {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly known?: FoundSheet<null>;
  readonly kept: KeptCells;
}

/** Finds our sheets by their mark and takes free names for those that are missing. Refuses what could only be half done. */
export async function findPlaces(
  context: Excel.RequestContext,
  finder: SheetFinder,
  plans: readonly SheetPlan[],
): Promise<readonly Place[]> {
  const { protection } = context.workbook;
  protection.load("protected");
  const sheets = await finder.find(context, nothingMore);
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  const places = plans.map((plan) => {
    const known = sheets.find((sheet) => sheet.own === plan.report);
    if (known) return { plan, known, name: known.name };
    if (protection.protected) refuse("protected-workbook");
    const name = freeName(plan.name, taken);
    taken.add(name.toLowerCase());
    return { plan, name };
  });
  for (const { known } of places) if (known) refuseUnwritable(known);
  return withKept(context, places);
}

function refuseUnwritable(sheet: FoundSheet<null>): void {
  if (sheet.protected) refuse("protected-sheet", { sheet: sheet.name });
  if (sheet.proxy.tables.items.length > 0) refuse("overlaps-table", { sheet: sheet.name });
}

/** Reads what the user has typed into sheets that are about to be written again. */
async function withKept(
  context: Excel.RequestContext,
  places: readonly Omit<Place, "kept">[],
): Promise<readonly Place[]> {
  const used = places.map(({ plan, known }) =>
    plan.keep && known ? known.proxy.getUsedRangeOrNullObject(true) : null,
  );
  for (const range of used) range?.load("rowIndex,columnIndex,values,formulas,numberFormat");
  if (used.some((range) => range !== null)) await roundTrip(context);
  return places.map((place, index) => {
    const range = used[index];
    return { ...place, kept: range && !range.isNullObject ? keptOf(place.plan, range) : NOTHING_KEPT };
  });
}

function keptOf(plan: SheetPlan, range: Excel.Range): KeptCells {
  const block = {
    sheet: 0,
    from: range.rowIndex,
    values: range.values,
    formulas: range.formulas,
    formats: range.numberFormat,
  };
  const rows = rowsOf(block, range.columnIndex, "");
  return keepCells(plan, {
    name: "",
    visibility: "visible",
    protected: false,
    rows,
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
  });
}

/** A name no sheet bears yet, as near to the wish as Excel allows. */
export function freeName(wish: string, taken: ReadonlySet<string>): string {
  const bare = wish
    .replace(/[[\]:*?/\\]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim();
  const clean = bare.slice(0, 31) || "汇总表";
  let name = clean;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const end = `(${number})`;
    name = clean.slice(0, 31 - end.length) + end;
  }
  return name;
}
