import { cellName } from "../../../domain/address";
import type { EditPlan } from "../../../domain/plan";
import { sameValue, CellBlock } from "./cell-block";
import type { Ready, Target } from "./find-targets";
import { takeMergesBack } from "./merges";
import { formerRow } from "./row-moves";
import type { TableState } from "./tables";
import { typed, writeCells } from "./write-targets";
import type { Written } from "./write-targets";
import { valueOf } from "../cells-of";
import { roundTrip } from "../in-excel";

/** A write that was begun: what is needed to undo it. */
export interface Attempt {
  readonly plan: EditPlan;
  readonly ready: Ready;
  readonly anchors: ReturnType<typeof anchorsOf>;
  readonly tables: TableState;
  /** The cells as they were in the very moment of the write, where Excel told: a second author may have been quicker. */
  seen: CellBlock | null;
}

/** A row below each insertion, kept by reference: where it is afterwards tells whether the rows came in. */
export function anchorsOf(plan: EditPlan, ready: Ready): { readonly range: Excel.Range; readonly row: number }[] {
  return plan.inserts.map((insert) => {
    const range = ready.sheets.get(insert.sheet)!.proxy.getRange(`${insert.before}:${insert.before}`);
    range.load("rowIndex");
    return { range, row: insert.before };
  });
}

/** Undoes a write that did not come to its end, whatever part of it was carried out. Cells somebody else changed meanwhile are left. */
export async function takeBack(context: Excel.RequestContext, attempt: Attempt): Promise<void> {
  const { plan, ready, anchors, tables } = attempt;
  const created = (plan.tables ?? []).map((table) => context.workbook.tables.getItemOrNullObject(table.name));
  for (const table of created) table.load("name");
  for (const { range } of anchors) range.load("rowIndex");
  await roundTrip(context);
  for (const table of created) if (!table.isNullObject) table.convertToRange();
  for (const { table, before, sheet } of tables.resized)
    table.resize(
      sheet.getRangeByIndexes(
        before.top - 1,
        before.left - 1,
        before.bottom - before.top + 1,
        before.right - before.left + 1,
      ),
    );
  const came = plan.inserts.filter(
    (insert, index) => anchors[index]!.range.rowIndex + 1 >= insert.before + insert.count,
  );
  if (came.length === plan.inserts.length) takeMergesBack(plan.merges ?? [], (name) => ready.sheets.get(name)?.proxy);
  for (const insert of [...came].reverse())
    ready.sheets
      .get(insert.sheet)!
      .proxy.getRange(`${insert.before}:${insert.before + insert.count - 1}`)
      .delete(Excel.DeleteShiftDirection.up);
  await restore(context, attempt);
}

async function restore(context: Excel.RequestContext, { plan, ready, seen, tables }: Attempt): Promise<void> {
  const sheetOf = (name: string) => ready.sheets.get(name)!.proxy;
  const old = ready.targets.flatMap((target) => (target.now ? [{ target, at: formerPlace(plan, target) }] : []));
  const block = new CellBlock([...old.map(({ at }) => at), ...tables.headers.map(({ at }) => at)], sheetOf);
  await roundTrip(context);
  const cells = old.flatMap(({ target, at }): Written[] => {
    const now = block.at(at);
    // The rows are out again, so a formula reads as it did before they came in.
    const before = target.edit.formulaBefore === undefined ? (seen?.at(target.edit.at) ?? target.now!) : target.now!;
    const ours =
      sameValue(now.value, target.edit.after) || (now.formula !== undefined && now.formula === target.edit.formula);
    const touched = ours && (!sameValue(now.value, before.value) || now.formula !== before.formula);
    const format = now.format === before.format ? null : before.format;
    return touched || format !== null
      ? [{ at, value: touched ? (before.formula ?? typed(before.value, before.format === "@")) : null, format }]
      : [];
  });
  const known = new Set(cells.map(({ at }) => `${at.sheet}!${cellName(at.row, at.column)}`));
  const headers = tables.headers.filter(
    ({ at, value }) =>
      !known.has(`${at.sheet}!${cellName(at.row, at.column)}`) && !sameValue(block.at(at).value, valueOf(value)),
  );
  writeCells(
    [
      ...cells,
      ...headers.map(({ at, value }): Written => ({
        at,
        value: typed(valueOf(value), block.at(at).format === "@"),
        format: null,
      })),
    ],
    sheetOf,
  );
  await roundTrip(context);
}

function formerPlace(plan: EditPlan, { edit }: Target) {
  return { ...edit.at, row: formerRow(plan.inserts, edit.at.sheet, edit.at.row)! };
}
