import { MAX_COLUMN, MAX_ROW, contains } from "../../../domain/address";
import type { CellAddress, Rect } from "../../../domain/address";
import type { CellEdit, EditPlan } from "../../../domain/plan";
import type { FoundSheet, SheetFinder } from "../find-sheets";
import { askMerged, mergesIn } from "../read-layout";
import { refuse } from "../refusal-of";
import { CellBlock, rangeOf, sameValue } from "./cell-block";
import type { CellNow } from "./cell-block";
import { formerRow } from "./row-moves";
import { roundTrip } from "../in-excel";

interface Asked {
  readonly merges: Excel.RangeAreas;
  readonly filter: Excel.AutoFilter;
}

/** An edit that may be made, with the cell as it was found. `now` is absent for a cell in a row that comes in. */
export interface Target {
  readonly edit: CellEdit;
  readonly now?: CellNow;
}

export interface Ready {
  readonly sheets: ReadonlyMap<string, FoundSheet<Asked>>;
  readonly targets: readonly Target[];
}

function ask(sheet: Excel.Worksheet): Asked {
  sheet.autoFilter.load("isDataFiltered");
  return { merges: askMerged(sheet.getUsedRange()), filter: sheet.autoFilter };
}

/** Looks at every cell a plan would write and refuses the plan as a whole if one of them may not be written. */
export async function findTargets(context: Excel.RequestContext, finder: SheetFinder, plan: EditPlan): Promise<Ready> {
  const { workbook } = context;
  workbook.load("readOnly");
  const sheets = new Map((await finder.find(context, ask)).map((sheet) => [sheet.name, sheet]));
  if (workbook.readOnly) refuse("read-only");
  for (const name of namesIn(plan)) if (!sheets.has(name)) refuse("sheet-missing", { sheet: name });
  for (const insert of plan.inserts) refuseInsert(sheets.get(insert.sheet)!);
  const places = plan.edits.map((edit) => placeOf(edit, plan, sheets));
  const old = places.flatMap((place) => place.former ?? []);
  const block = new CellBlock(old, (name) => sheets.get(name)!.proxy);
  const locks = askLocks(old, sheets);
  const filters = askTableFilters(plan, sheets);
  if (old.length + filters.length > 0) await roundTrip(context);
  for (const { sheet, filter } of filters) if (filter.isDataFiltered) refuse("filtered-rows", { sheet });
  refuseLocked(locks);
  return { sheets, targets: places.map(({ edit, former }) => compared(edit, former && block.at(former))) };
}

const namesIn = (plan: EditPlan) =>
  new Set([
    ...plan.inserts.map((insert) => insert.sheet),
    ...plan.edits.map((edit) => edit.at.sheet),
    ...(plan.tables ?? []).map((table) => table.sheet),
    ...(plan.merges ?? []).map((merge) => merge.sheet),
  ]);

function refuseInsert(sheet: FoundSheet<Asked>): void {
  if (sheet.protected) refuse("protected-sheet", { sheet: sheet.name });
  if (sheet.asked.filter.isDataFiltered) refuse("filtered-rows", { sheet: sheet.name });
}

/** Rows that come into a filtered table would be hidden at once, or land elsewhere. */
function askTableFilters(
  plan: EditPlan,
  sheets: ReadonlyMap<string, FoundSheet<Asked>>,
): { sheet: string; filter: Excel.AutoFilter }[] {
  return [...new Set(plan.inserts.map((insert) => insert.sheet))].flatMap((name) =>
    sheets.get(name)!.proxy.tables.items.map((table) => {
      table.autoFilter.load("isDataFiltered");
      return { sheet: name, filter: table.autoFilter };
    }),
  );
}

/** Where an edit's cell is now; `null` where its row is only about to come in. */
function placeOf(
  edit: CellEdit,
  plan: EditPlan,
  sheets: ReadonlyMap<string, FoundSheet<Asked>>,
): { edit: CellEdit; former: CellAddress | null } {
  const { sheet, row, column } = edit.at;
  if (row < 1 || column < 1 || row > MAX_ROW || column > MAX_COLUMN) refuse("out-of-bounds", { sheet });
  const former = formerRow(plan.inserts, sheet, row);
  if (former === null) return { edit, former: null };
  const merge: Rect | undefined = mergesIn(sheets.get(sheet)!.asked.merges).find((rect) =>
    contains(rect, former, column),
  );
  if (merge && (merge.top !== former || merge.left !== column))
    refuse("covered-cell", { sheet, cell: { row, column } });
  return { edit, former: { sheet, row: former, column } };
}

/** On a protected sheet only cells that are not locked may be written. */
function askLocks(cells: readonly CellAddress[], sheets: ReadonlyMap<string, FoundSheet<Asked>>) {
  return cells
    .filter((cell) => sheets.get(cell.sheet)!.protected)
    .map((cell) => {
      const { protection } = rangeOf(sheets.get(cell.sheet)!.proxy, {
        top: cell.row,
        bottom: cell.row,
        left: cell.column,
        right: cell.column,
      }).format;
      protection.load("locked");
      return { cell, protection };
    });
}

function refuseLocked(locks: ReturnType<typeof askLocks>): void {
  for (const { cell, protection } of locks)
    if (protection.locked !== false) refuse("protected-sheet", { sheet: cell.sheet, cell });
}

function compared(edit: CellEdit, now: CellNow | null): Target {
  const cell = { row: edit.at.row, column: edit.at.column };
  if (now === null)
    return sameValue(edit.before, null) ? { edit } : refuse("cell-changed", { sheet: edit.at.sheet, cell });
  // A formula that grows is compared in the batch that writes, after rows that come in have moved its references.
  if (edit.formulaBefore !== undefined)
    return now.formula === undefined ? refuse("cell-changed", { sheet: edit.at.sheet, cell }) : { edit, now };
  if (now.formula !== undefined) refuse("formula-cell", { sheet: edit.at.sheet, cell });
  if (!sameValue(now.value, edit.before)) refuse("cell-changed", { sheet: edit.at.sheet, cell });
  return { edit, now };
}
