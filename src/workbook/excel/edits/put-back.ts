import type { CellAddress } from "../../../domain/address";
import type { ChangeRecord, RowInsert, WrittenCell } from "../../../domain/plan";
import type { FoundSheet, SheetFinder } from "../find-sheets";
import { nothingMore } from "../find-sheets";
import { refuse } from "../refusal-of";
import { CellBlock, rangeOf, sameValue } from "./cell-block";
import type { CellNow } from "./cell-block";
import { takeMergesBack } from "./merges";
import { finalRows } from "./row-moves";
import { typed, writeCells } from "./write-targets";
import { roundTrip } from "../in-excel";

export interface PutBack {
  readonly restored: number;
  readonly kept: readonly CellAddress[];
  /** Rows that went out again, at their places before any of them went. */
  readonly removed?: readonly RowInsert[];
}

/** Puts a change back: each cell that still holds what we wrote. Rows that came in go out again if nothing of the user's stands in them. */
export async function putBack(
  context: Excel.RequestContext,
  finder: SheetFinder,
  change: ChangeRecord,
): Promise<PutBack> {
  const found = new Map((await finder.find(context, nothingMore)).map((sheet) => [sheet.name, sheet]));
  for (const { sheet } of [...change.inserts, ...change.cells.map((cell) => cell.at)]) refuseLost(sheet, found);
  const sheetOf = (name: string) => found.get(name)!.proxy;
  const block = new CellBlock(
    change.cells.map((cell) => cell.at),
    sheetOf,
  );
  const rows = finalRows(change.inserts).map((place) => {
    const used = sheetOf(place.insert.sheet).getRange(`${place.first}:${place.last}`).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,values");
    return { ...place, used };
  });
  const tables = askTables(context, change);
  await roundTrip(context);
  const kept = change.cells.filter((cell) => cell.formulaBefore === undefined && !isOurs(cell, block.at(cell.at)));
  const ours = change.cells.filter((cell) => isOurs(cell, block.at(cell.at)));
  const leaving = rows.filter(({ insert, used }) => used.isNullObject || onlyOurs(used, ours, insert.sheet));
  const goes = (cell: WrittenCell) =>
    leaving.some(
      ({ insert, first, last }) => insert.sheet === cell.at.sheet && cell.at.row >= first && cell.at.row <= last,
    );
  // Tables first: a table's header takes no blank.
  takeTablesBack(tables, found);
  takeMergesBack(change.merges ?? [], (name) => found.get(name)?.proxy);
  // A formula that grew over rows which stay keeps them; over rows which go it shrinks with them.
  const grownOver = change.inserts.length > 0 && leaving.length === 0;
  const stays = (cell: WrittenCell) => !goes(cell) && !(grownOver && cell.formulaBefore !== undefined);
  writeCells(
    ours.filter(stays).map((cell) => restoring(cell, block.at(cell.at))),
    sheetOf,
  );
  // From the bottom up, so that no row that is to go moves before it goes.
  for (const { insert, first, last } of [...leaving].sort((a, b) => b.first - a.first))
    sheetOf(insert.sheet).getRange(`${first}:${last}`).delete(Excel.DeleteShiftDirection.up);
  await roundTrip(context);
  return {
    restored: ours.length,
    kept: kept.map((cell) => cell.at),
    removed: leaving.map(({ insert, first }) => ({ ...insert, before: first })),
  };
}

function askTables(context: Excel.RequestContext, change: ChangeRecord) {
  const ask = (name: string) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load("name,worksheet/name");
    return table;
  };
  const made = (change.tables ?? []).map(({ name }) => ask(name));
  const grown = (change.resizes ?? []).map((resize) => ({ resize, table: ask(resize.table) }));
  return { made, grown };
}

function takeTablesBack(
  { made, grown }: ReturnType<typeof askTables>,
  found: ReadonlyMap<string, FoundSheet<null>>,
): void {
  for (const table of made) if (!table.isNullObject) table.convertToRange();
  for (const { resize, table } of grown) {
    const sheet = table.isNullObject ? undefined : found.get(table.worksheet.name);
    if (sheet) table.resize(rangeOf(sheet.proxy, resize.before));
  }
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
  return { at: cell.at, value: cell.formulaBefore ?? typed(cell.before, (format ?? now.format) === "@"), format };
}

/** All that stands in the rows was written by us and is unchanged. */
function onlyOurs(used: Excel.Range, ours: readonly WrittenCell[], sheet: string): boolean {
  return used.values.every((line, r) =>
    line.every(
      (value: unknown, c) =>
        value === "" ||
        ours.some(
          ({ at }) => at.sheet === sheet && at.row === used.rowIndex + r + 1 && at.column === used.columnIndex + c + 1,
        ),
    ),
  );
}
