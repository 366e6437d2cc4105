import { rectName } from "../../../domain/address";
import type { CellAddress } from "../../../domain/address";
import type { EditPlan, TableCreation } from "../../../domain/plan";
import { formulaOf } from "../cells-of";
import { mergesIn, rectOf } from "../read-layout";
import { rangeOf } from "./cell-block";
import { refuse } from "../refusal-of";
import type { Ready } from "./find-targets";
import { roundTrip } from "../in-excel";

type Rect = ReturnType<typeof rectOf>;
type Sheet = Ready["sheets"] extends ReadonlyMap<string, infer S> ? S : never;

const overlap = (a: Rect, b: Rect) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
const same = (a: Rect, b: Rect) => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** What Excel takes as a table's name. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const CELL = /^[a-z]{1,3}\d+$/i;

interface Known {
  readonly sheet: Sheet;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

export interface TableState {
  /** Tables that are to grow, with the range they had. */
  readonly resized: readonly {
    readonly table: Excel.Table;
    readonly before: Rect;
    readonly to: Rect;
    readonly sheet: Excel.Worksheet;
  }[];
  /** New tables over the very range of the sheet's filter: that becomes the table's. */
  readonly filtered: ReadonlySet<TableCreation>;
  /** Header cells of new tables as they were: Excel fills blank ones and tells equal ones apart. */
  readonly headers: readonly { readonly at: CellAddress; readonly value: unknown }[];
}

export const NO_TABLES: TableState = { resized: [], filtered: new Set(), headers: [] };

/** Refuses a new table over another, over merged cells or under a taken name, before anything is written. */
export async function checkTables(context: Excel.RequestContext, plan: EditPlan, ready: Ready): Promise<TableState> {
  const wanted = plan.tables ?? [];
  if (wanted.length + (plan.resizes ?? []).length === 0) return NO_TABLES;
  const { names } = context.workbook;
  names.load("items/name");
  const all: Known[] = [...ready.sheets.values()].flatMap((sheet) =>
    sheet.proxy.tables.items.map((table) => ({ sheet, table, range: table.getRange() })),
  );
  for (const { range } of all) range.load("rowIndex,columnIndex,rowCount,columnCount");
  const asked = wanted.map((creation) => askPlace(creation, ready.sheets.get(creation.sheet)!));
  await roundTrip(context);
  const taken = new Set(
    [...all.map(({ table }) => table.name), ...names.items.map((name) => name.name)].map((name) => name.toLowerCase()),
  );
  const filtered = asked.filter((place) => refuseTable(place, taken, all));
  const headers = asked.flatMap(({ creation: { sheet, range }, headers: line }) =>
    line.values[0]!.map((value: unknown, index) => ({
      at: { sheet, row: range.top, column: range.left + index },
      value,
    })),
  );
  return {
    resized: (plan.resizes ?? []).map((resize) => grown(resize, all)),
    filtered: new Set(filtered.map(({ creation }) => creation)),
    headers,
  };
}

function askPlace(creation: TableCreation, sheet: Sheet) {
  const { range } = creation;
  const headers = rangeOf(sheet.proxy, { ...range, bottom: range.top });
  headers.load("formulas,values");
  const filter = sheet.proxy.autoFilter.getRangeOrNullObject();
  filter.load("rowIndex,columnIndex,rowCount,columnCount");
  return { creation, sheet, headers, filter };
}

/** Refuses, or says whether the sheet's own filter covers the table's range. */
function refuseTable(
  { creation, sheet, headers, filter }: ReturnType<typeof askPlace>,
  taken: ReadonlySet<string>,
  all: readonly Known[],
): boolean {
  const { name, range } = creation;
  if (sheet.protected) refuse("protected-sheet", { sheet: sheet.name });
  if (!NAME.test(name) || CELL.test(name)) refuse("unsupported", { detail: "table name" });
  if (taken.has(name.toLowerCase())) refuse("name-taken");
  const column = headers.values[0]!.findIndex(
    (value, index) => formulaOf(headers.formulas[0]![index], value) !== undefined,
  );
  if (column >= 0) refuse("formula-cell", { sheet: sheet.name, cell: { row: range.top, column: range.left + column } });
  const others = [
    ...all.filter((one) => one.sheet === sheet).map((one) => rectOf(one.range)),
    ...mergesIn(sheet.asked.merges),
  ];
  if (others.some((rect) => overlap(rect, range))) refuse("overlaps-table", { sheet: sheet.name });
  if (filter.isNullObject) return false;
  if (!same(rectOf(filter), range)) refuse("overlaps-table", { sheet: sheet.name, detail: "filter" });
  return sheet.asked.filter.isDataFiltered ? refuse("filtered-rows", { sheet: sheet.name }) : true;
}

function grown(
  { table: name, range: to }: NonNullable<EditPlan["resizes"]>[number],
  all: readonly Known[],
): TableState["resized"][number] {
  const found = all.find(({ table }) => table.name === name) ?? all.find(({ table }) => table.id === name);
  if (!found) return refuse("table-missing", { detail: "resize" });
  const before = rectOf(found.range);
  if (before.left !== to.left || before.right !== to.right || before.top !== to.top)
    refuse("unsupported", { detail: "table columns" });
  if (found.table.showTotals) refuse("unsupported", { detail: "totals row" });
  const others = all.filter((one) => one !== found && one.sheet === found.sheet).map((one) => rectOf(one.range));
  if (others.some((rect) => overlap(rect, to))) refuse("overlaps-table", { sheet: found.sheet.name });
  return { table: found.table, before, to, sheet: found.sheet.proxy };
}

/** Queues what the plan says of tables: those that grow, and new ones over cells that are there. */
export function drawTables(plan: EditPlan, ready: Ready, state: TableState): void {
  for (const { table, to, sheet } of state.resized) table.resize(sheet.getRange(rectName(to)));
  for (const creation of plan.tables ?? []) {
    const sheet = ready.sheets.get(creation.sheet)!.proxy;
    if (state.filtered.has(creation)) sheet.autoFilter.remove();
    const table = sheet.tables.add(rectName(creation.range), true);
    table.name = creation.name;
    table.showFilterButton = creation.look === "ours" || state.filtered.has(creation);
    // A light style without bands leaves the look the cells have.
    table.style = creation.look === "ours" ? "TableStyleLight9" : "TableStyleLight1";
    table.showBandedRows = creation.look === "ours";
  }
}
