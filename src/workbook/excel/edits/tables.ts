import { rectName } from "../../../domain/address";
import type { EditPlan } from "../../../domain/plan";
import { rectOf } from "../read-layout";
import { refuse } from "../refusal-of";
import type { Ready } from "./find-targets";
import { roundTrip } from "../in-excel";

type Rect = ReturnType<typeof rectOf>;

const overlap = (a: Rect, b: Rect) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export interface TableState {
  /** Tables that are to grow, with the range they had. */
  readonly resized: readonly { readonly table: Excel.Table; readonly before: Rect; readonly to: Rect; readonly sheet: Excel.Worksheet }[];
}

/** Refuses a new table over another, over merged cells or under a taken name, before anything is written. */
export async function checkTables(context: Excel.RequestContext, plan: EditPlan, ready: Ready): Promise<TableState> {
  const wanted = plan.tables ?? [];
  const resizes = plan.resizes ?? [];
  if (wanted.length + resizes.length === 0) return { resized: [] };
  const all = [...ready.sheets.values()].flatMap((sheet) => sheet.proxy.tables.items.map((table) => ({ sheet, table, range: table.getRange() })));
  for (const { range } of all) range.load("rowIndex,columnIndex,rowCount,columnCount");
  if (all.length > 0) await roundTrip(context);
  for (const creation of wanted) {
    const sheet = ready.sheets.get(creation.sheet)!;
    if (sheet.protected) refuse("protected-sheet", { sheet: sheet.name });
    if (all.some(({ table }) => table.name.toLowerCase() === creation.name.toLowerCase())) refuse("name-taken");
    const others = all.filter((one) => one.sheet === sheet).map(({ range }) => rectOf(range));
    const merged = sheet.asked.merges.isNullObject ? [] : sheet.asked.merges.areas.items.map(rectOf);
    if ([...others, ...merged].some((rect) => overlap(rect, creation.range))) refuse("overlaps-table", { sheet: sheet.name });
  }
  return {
    resized: resizes.map((resize) => {
      const found = all.find(({ table }) => table.name === resize.table);
      if (!found) return refuse("table-missing", { detail: "resize" });
      return { table: found.table, before: rectOf(found.range), to: resize.range, sheet: found.sheet.proxy };
    }),
  };
}

/** Queues what the plan says of tables: those that grow, and new ones over cells that are there. */
export function drawTables(plan: EditPlan, ready: Ready, state: TableState): void {
  for (const { table, to, sheet } of state.resized) table.resize(sheet.getRange(rectName(to)));
  for (const creation of plan.tables ?? []) {
    const table = ready.sheets.get(creation.sheet)!.proxy.tables.add(rectName(creation.range), true);
    table.name = creation.name;
    table.showFilterButton = creation.look === "ours";
    // A light style without bands leaves the look the cells have.
    table.style = creation.look === "ours" ? "TableStyleLight9" : "TableStyleLight1";
    table.showBandedRows = creation.look === "ours";
  }
}
