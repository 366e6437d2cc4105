import { rectName } from "../../../domain/address";
import { NOTHING_KEPT } from "../../../domain/kept-cells";
import type { ChangeRecord, EditPlan, NewSheet, WrittenCell } from "../../../domain/plan";
import type { Task } from "../../port";
import { formulaOf, valueOf } from "../cells-of";
import type { FoundSheet, SheetFinder } from "../find-sheets";
import { nothingMore } from "../find-sheets";
import { heed, roundTrip } from "../in-excel";
import { refusalOf, refuse } from "../refusal-of";
import { emptySheet } from "../own-sheets/draw-frame";
import { freeName } from "../own-sheets/find-own";
import { gridOf } from "../own-sheets/sheet-grid";
import { Pace, drawSheet } from "../own-sheets/write-sheets";
import { sameValue } from "./cell-block";
import type { PutBack } from "./put-back";

/** Makes sheets that are the user's own from then on, each with its named table: all of them or none. */
export async function makeSheets(
  context: Excel.RequestContext,
  finder: SheetFinder,
  plan: EditPlan,
  task?: Task,
): Promise<ChangeRecord> {
  if (plan.inserts.length + plan.edits.length + (plan.tables ?? []).length + (plan.resizes ?? []).length > 0)
    refuse("unsupported", { detail: "sheets and edits" });
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.names.load("items/name");
  const sheets = await finder.find(context, nothingMore);
  if (workbook.readOnly) refuse("read-only");
  if (workbook.protection.protected) refuse("protected-workbook");
  const wanted = plan.sheets ?? [];
  refuseTaken(wanted, [
    ...workbook.names.items.map(({ name }) => name),
    ...sheets.flatMap(({ proxy }) => proxy.tables.items.map(({ name }) => name)),
  ]);
  heed(task);
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const named = wanted.map((sheet) => ({ sheet, name: takeName(sheet.name, taken) }));
  try {
    await makeAll(context, named);
  } catch (error) {
    if (refusalOf(error).code !== "host-failed" && refusalOf(error).code !== "host-busy") throw error;
    await makeAll(context, named, await begun(context, named));
  }
  return recordOf(plan, named);
}

interface Named {
  readonly sheet: NewSheet;
  readonly name: string;
}

async function makeAll(
  context: Excel.RequestContext,
  named: readonly Named[],
  there: ReadonlyMap<string, Excel.Worksheet> = new Map(),
): Promise<void> {
  const pace = new Pace(context);
  for (const { sheet, name } of named) await makeSheet(context, sheet, name, there.get(name), pace);
  await roundTrip(context);
}

/** Sheets that an attempt which failed has begun. They are emptied and made whole: deleting one would take the user's undo list with it. */
async function begun(
  context: Excel.RequestContext,
  named: readonly Named[],
): Promise<ReadonlyMap<string, Excel.Worksheet>> {
  const sheets = named.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load("name,tables/items/name");
  await roundTrip(context);
  const there = sheets.filter((sheet) => !sheet.isNullObject);
  for (const sheet of there) {
    for (const table of sheet.tables.items) table.convertToRange();
    emptySheet(sheet);
  }
  return new Map(there.map((sheet) => [sheet.name, sheet]));
}

function refuseTaken(wanted: readonly NewSheet[], names: readonly string[]): void {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  for (const { table } of wanted) if (taken.has(table.name.toLowerCase())) refuse("name-taken");
}

function takeName(wish: string, taken: Set<string>): string {
  const name = freeName(wish, taken);
  taken.add(name.toLowerCase());
  return name;
}

async function makeSheet(
  context: Excel.RequestContext,
  plan: NewSheet,
  name: string,
  there: Excel.Worksheet | undefined,
  pace: Pace,
): Promise<void> {
  const sheet = there ?? context.workbook.worksheets.add(name);
  await drawSheet(sheet, plan, gridOf(plan, NOTHING_KEPT), (other) => other, pace);
  const table = sheet.tables.add(rectName(plan.table.range), true);
  table.name = plan.table.name;
  table.style = "TableStyleLight9";
}

function recordOf(plan: EditPlan, named: readonly { readonly sheet: NewSheet; readonly name: string }[]): ChangeRecord {
  const at = new Date().toISOString();
  const cells = named.flatMap(({ sheet, name }) =>
    sheet.rows.flatMap((line, r) =>
      line.flatMap(({ value }, c): WrittenCell[] =>
        value === null ? [] : [{ at: { sheet: name, row: r + 1, column: c + 1 }, before: null, after: value }],
      ),
    ),
  );
  const tables = named.map(({ sheet, name }) => ({ sheet: name, name: sheet.table.name }));
  return {
    id: `${plan.action}-${at}`,
    at,
    action: plan.action,
    cells,
    inserts: [],
    sheets: named.map(({ name }) => name),
    tables,
  };
}

/** Empties the sheets a change made, if all that stands in them is still what we wrote; sheets themselves are never deleted. */
export async function emptySheets(
  context: Excel.RequestContext,
  finder: SheetFinder,
  change: ChangeRecord,
): Promise<PutBack> {
  const found = await finder.find(context, nothingMore);
  const made = change.sheets.map((name) => {
    const sheet = found.find((one) => one.name === name);
    if (!sheet) return refuse("sheet-missing", { sheet: name });
    if (sheet.protected) refuse("protected-sheet", { sheet: name });
    const used = sheet.proxy.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,values,formulas");
    return { sheet, used, own: change.cells.filter(({ at }) => at.sheet === name) };
  });
  await roundTrip(context);
  const left = made.filter(({ used, own }) => !untouched(used, own));
  const going = made.filter((one) => !left.includes(one));
  for (const { sheet } of going) clearSheet(sheet);
  await roundTrip(context);
  return {
    restored: going.reduce((sum, { own }) => sum + own.length, 0),
    kept: left.flatMap(({ own }) => own.map(({ at }) => at)),
    removed: [],
  };
}

function untouched(used: Excel.Range, own: readonly WrittenCell[]): boolean {
  if (used.isNullObject) return own.length === 0;
  const known = new Map(own.map(({ at, after }) => [`${at.row}:${at.column}`, after]));
  let filled = 0;
  const same = used.values.every((line, r) =>
    line.every((raw: unknown, c) => {
      if (raw === "") return true;
      filled += 1;
      const key = `${used.rowIndex + r + 1}:${used.columnIndex + c + 1}`;
      return (
        known.has(key) && formulaOf(used.formulas[r]![c], raw) === undefined && sameValue(valueOf(raw), known.get(key)!)
      );
    }),
  );
  return same && filled === own.length;
}

function clearSheet({ proxy }: FoundSheet<null>): void {
  for (const table of proxy.tables.items) table.convertToRange();
  emptySheet(proxy);
}
