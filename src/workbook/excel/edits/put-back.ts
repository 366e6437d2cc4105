import type { CellAddress } from "../../../domain/address";
import type { ChangeRecord, WrittenCell } from "../../../domain/plan";
import type { FoundSheet, SheetFinder } from "../find-sheets";
import { nothingMore } from "../find-sheets";
import { refuse } from "../refusal-of";
import { CellBlock, sameValue } from "./cell-block";
import type { CellNow } from "./cell-block";
import { typed, writeCells } from "./write-targets";
import { roundTrip } from "../in-excel";

export interface PutBack {
  readonly restored: number;
  readonly kept: readonly CellAddress[];
}

/** Puts a change back: each cell that still holds what we wrote. Rows that came in go out again if nothing of the user's stands in them. */
export async function putBack(context: Excel.RequestContext, finder: SheetFinder, change: ChangeRecord): Promise<PutBack> {
  const found = new Map((await finder.find(context, nothingMore)).map((sheet) => [sheet.name, sheet]));
  for (const { sheet } of [...change.inserts, ...change.cells.map((cell) => cell.at)]) refuseLost(sheet, found);
  const sheetOf = (name: string) => found.get(name)!.proxy;
  const block = new CellBlock(change.cells.map((cell) => cell.at), sheetOf);
  const rows = change.inserts.map((insert) => {
    const used = sheetOf(insert.sheet).getRange(`${insert.before}:${insert.before + insert.count - 1}`).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,values");
    return { insert, used };
  });
  await roundTrip(context);
  const kept = change.cells.filter((cell) => !isOurs(cell, block.at(cell.at)));
  const ours = change.cells.filter((cell) => !kept.includes(cell));
  const empty = rows.filter(({ insert, used }) => used.isNullObject || onlyOurs(used, ours, insert.sheet));
  const gone = (cell: WrittenCell) => empty.some(({ insert }) => insert.sheet === cell.at.sheet && cell.at.row >= insert.before && cell.at.row < insert.before + insert.count);
  writeCells(ours.filter((cell) => !gone(cell)).map((cell) => restoring(cell, block.at(cell.at))), sheetOf);
  for (const { insert } of [...empty].reverse()) sheetOf(insert.sheet).getRange(`${insert.before}:${insert.before + insert.count - 1}`).delete(Excel.DeleteShiftDirection.up);
  await roundTrip(context);
  return { restored: ours.length, kept: kept.map((cell) => cell.at) };
}

function refuseLost(name: string, found: ReadonlyMap<string, FoundSheet<null>>): void {
  const sheet = found.get(name);
  if (!sheet) refuse("sheet-missing", { sheet: name });
  if (sheet.protected) refuse("protected-sheet", { sheet: name });
}

function isOurs(cell: WrittenCell, now: CellNow): boolean {
  if (cell.formulaAfter !== undefined) return now.formula === cell.formulaAfter;
  return now.formula === undefined && sameValue(now.value, cell.after);
}

function restoring(cell: WrittenCell, now: CellNow) {
  const format = cell.formatBefore !== undefined && now.format === cell.formatAfter ? cell.formatBefore : null;
  return { at: cell.at, value: typed(cell.before, (format ?? now.format) === "@"), format };
}

/** All that stands in the rows was written by us and is unchanged. */
function onlyOurs(used: Excel.Range, ours: readonly WrittenCell[], sheet: string): boolean {
  return used.values.every((line, r) =>
    line.every((value: unknown, c) => value === "" || ours.some(({ at }) => at.sheet === sheet && at.row === used.rowIndex + r + 1 && at.column === used.columnIndex + c + 1)),
  );
}
