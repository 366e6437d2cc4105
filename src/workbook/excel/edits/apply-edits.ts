import type { CellAddress } from "../../../domain/address";
import type { ChangeRecord, EditPlan, WrittenCell } from "../../../domain/plan";
import type { Task } from "../../port";
import type { OwnWrites } from "../changes";
import type { SheetFinder } from "../find-sheets";
import { heed, roundTrip } from "../in-excel";
import { Refused, refusalOf, refuse } from "../refusal-of";
import { CellBlock, sameValue } from "./cell-block";
import { findTargets } from "./find-targets";
import { setMerges } from "./merges";
import { checkTables, drawTables } from "./tables";
import { anchorsOf, takeBack } from "./take-back";
import type { Attempt } from "./take-back";
import { copyLooks, writeCells, writtenOf } from "./write-targets";

/**
 * Writes a plan into the user's sheets, all or nothing. The cells are compared before, and once more in the very batch that
 * writes; if that shows a change, or Excel fails on the way, what was written is taken back.
 */
export async function applyEdits(
  context: Excel.RequestContext,
  finder: SheetFinder,
  own: OwnWrites,
  plan: EditPlan,
  task?: Task,
): Promise<ChangeRecord> {
  const ready = await findTargets(context, finder, plan);
  const tables = await checkTables(context, plan, ready);
  const anchors = anchorsOf(plan, ready);
  if (anchors.length > 0) await roundTrip(context);
  heed(task);
  const attempt: Attempt = { plan, ready, anchors, tables, seen: null };
  try {
    const written = await writeAll(context, own, attempt);
    return recordOf(attempt, written);
  } catch (error) {
    await takeBack(context, attempt).catch((second: unknown) => {
      throw new Refused({
        ...refusalOf(error),
        detail: `${refusalOf(error).detail ?? ""}; not taken back: ${refusalOf(second).detail ?? refusalOf(second).code}`,
      });
    });
    throw error;
  }
}

interface WrittenAll {
  readonly at: string;
  readonly cells: readonly WrittenCell[];
}

function recordOf({ plan, tables }: Attempt, { at, cells }: WrittenAll): ChangeRecord {
  const made = plan.tables?.map(({ sheet, name }) => ({ sheet, name }));
  const resizes = tables.resized.map(({ table, before, to }) => ({ table: table.name, before, after: to }));
  const record = { id: `${plan.action}-${at}`, at, action: plan.action, cells, inserts: plan.inserts, sheets: [] };
  return {
    ...record,
    ...(made ? { tables: made } : {}),
    ...(resizes.length > 0 ? { resizes } : {}),
    ...(plan.merges ? { merges: plan.merges } : {}),
  };
}

async function writeAll(context: Excel.RequestContext, own: OwnWrites, attempt: Attempt): Promise<WrittenAll> {
  const { plan, ready, tables } = attempt;
  const sheetOf = (name: string) => ready.sheets.get(name)!.proxy;
  const targets = ready.targets;
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const insert of plan.inserts)
    sheetOf(insert.sheet)
      .getRange(`${insert.before}:${insert.before + insert.count - 1}`)
      .insert(Excel.InsertShiftDirection.down);
  const isTarget = (cell: CellAddress) =>
    targets.some(({ edit: { at } }) => at.sheet === cell.sheet && at.row === cell.row && at.column === cell.column);
  setMerges(plan, sheetOf);
  const headers = tables.headers.map(({ at }) => at).filter((at) => !isTarget(at));
  const cells = [...targets.map((target) => target.edit.at), ...headers];
  const before = new CellBlock(cells, sheetOf);
  copyLooks(targets, sheetOf);
  own.forget();
  for (const { sheet, rects } of writeCells(targets.map(writtenOf), sheetOf))
    own.expect(ready.sheets.get(sheet)!.id, rects);
  drawTables(plan, ready, tables);
  const after = new CellBlock(cells, sheetOf);
  await roundTrip(context);
  attempt.seen = before;
  verify(attempt, before, after);
  const written = targets.map(({ edit }) => ({
    ...cellRecord(edit.at, edit.before, before, after),
    ...(edit.formulaBefore === undefined ? {} : { formulaBefore: edit.formulaBefore }),
  }));
  const renamed = headers
    .map((at) => cellRecord(at, before.at(at).value, before, after))
    .filter((cell) => cell.before !== cell.after);
  return { at: new Date().toISOString(), cells: [...written, ...renamed] };
}

/** Compares once more, with what the very batch that wrote saw before and after. */
function verify({ ready }: Attempt, before: CellBlock, after: CellBlock): void {
  for (const { edit } of ready.targets) {
    const place = { sheet: edit.at.sheet, cell: { row: edit.at.row, column: edit.at.column } };
    const grew = edit.formulaBefore !== undefined;
    if (grew && before.at(edit.at).formula !== edit.formulaBefore) refuse("cell-changed", place);
    if (!grew && !sameValue(before.at(edit.at).value, edit.before)) refuse("cell-changed", place);
    if (edit.formula === undefined && !sameValue(after.at(edit.at).value, edit.after))
      refuse("host-failed", { ...place, detail: "written value differs" });
  }
}

function cellRecord(at: WrittenCell["at"], before: WrittenCell["before"], old: CellBlock, now: CellBlock): WrittenCell {
  const { format: formatBefore } = old.at(at);
  const { format: formatAfter, value: after, formula } = now.at(at);
  const formats = formatBefore === formatAfter ? {} : { formatBefore, formatAfter };
  return { at, before, after, ...formats, ...(formula === undefined ? {} : { formulaAfter: formula }) };
}
