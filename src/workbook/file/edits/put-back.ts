import type { CellAddress } from "../../../domain/address";
import type { ChangeRecord, RowInsert, WrittenCell } from "../../../domain/plan";
import { askRecalculation, dropCalcChain } from "../package/recalculation";
import { findSheet, type WorkbookPackage } from "../package/workbook-package";
import { refuse } from "../refused";
import { growLists } from "../rows/grow-lists";
import { shiftRows } from "../rows/shift-rows";
import { sameValue } from "../sheet/read-cell";
import { styleWithFormat } from "../styles/derive-style";
import { editStyles } from "../styles/styles-part";
import { takeTablesBack } from "./remove-tables";
import type { ChangeMemory } from "./change-memory";
import type { PutBack } from "./put-back-outcome";
import { emptySheets } from "./make-sheets";
import { OpenSheets } from "./open-sheets";
import { finalPlaces } from "./row-places";
import { takeMergesBack } from "./set-merges";
import { formatReader } from "./write-cells";

/** Puts a change back: letter by letter where nothing else has been written since, else cell by cell. */
export function putBack(book: WorkbookPackage, change: ChangeRecord, memory: ChangeMemory): PutBack {
  for (const { sheet } of [...change.inserts, ...change.cells.map((cell) => cell.at)]) findSheet(book, sheet);
  const shifted = change.inserts.map(({ sheet }) => findSheet(book, sheet).path);
  if (memory.restoreParts(book, change.id, shifted))
    return { restored: change.cells.length, kept: [], removed: finalPlaces(change.inserts).map(placeOf) };
  if (change.sheets.length > 0) return emptySheets(book, change);
  const sheets = new OpenSheets(book);
  for (const { at } of change.cells) if (sheets.get(at.sheet).protected) refuse("protected-sheet", { sheet: at.sheet });
  const kept = change.cells.filter((cell) => cell.formulaBefore === undefined && !isOurs(sheets, cell));
  const ours = change.cells.filter((cell) => isOurs(sheets, cell));
  const leaving = finalPlaces(change.inserts).filter((place) => holdsOnly(sheets, place, ours));
  const stays = (cell: WrittenCell) => !leaving.some((place) => liesIn(cell.at, place));
  // A formula that grew over rows which stay keeps them; over rows which go it shrinks with them, also when others grew it since.
  const grownOver = change.inserts.length > 0 && leaving.length === 0;
  for (const cell of ours.filter((one) => stays(one) && !(grownOver && one.formulaBefore !== undefined)))
    restore(book, sheets, cell, memory.looksOf(change.id));
  sheets.save();
  takeTablesBack(book, change);
  takeMergesBack(book, change.merges ?? []);
  for (const { insert } of [...leaving].reverse()) {
    shiftRows(book, { sheet: insert.sheet, at: placeNow(change.inserts, insert, leaving), count: -insert.count });
  }
  takeGrowthBack(book, change, leaving);
  if (ours.some((cell) => cell.formulaAfter !== undefined)) dropCalcChain(book);
  askRecalculation(book);
  return { restored: ours.length, kept: kept.map((cell) => cell.at), removed: leaving.map(placeOf) };
}

/** Rows that went out took their part of what grew with them; the rest reaches less far where it still stands as it grew. */
function takeGrowthBack(book: WorkbookPackage, change: ChangeRecord, leaving: readonly Place[]): void {
  const gone = leaving.reduce((sum, { insert }) => sum + insert.count, 0);
  for (const { sheet, after, by } of change.growth ?? []) {
    const rest = by - gone;
    if (rest > 0) growLists(book, [{ sheet, after: after + rest, by: -rest }], change.grown ?? []);
  }
}

interface Place {
  readonly insert: RowInsert;
  readonly first: number;
}

const placeOf = ({ insert, first }: Place): RowInsert => ({ ...insert, before: first });

function liesIn(at: CellAddress, { insert, first }: Place): boolean {
  return at.sheet === insert.sheet && at.row >= first && at.row < first + insert.count;
}

function isOurs(sheets: OpenSheets, cell: WrittenCell): boolean {
  const now = sheets.get(cell.at.sheet).now(cell.at.row, cell.at.column);
  if (cell.formulaAfter !== undefined) return now.formula === cell.formulaAfter;
  return !now.computed && sameValue(now.value, cell.after);
}

/** All that stands in rows that came in was written by us and is unchanged. */
function holdsOnly(sheets: OpenSheets, place: Place, ours: readonly WrittenCell[]): boolean {
  const sheet = sheets.get(place.insert.sheet);
  const known = new Set(ours.filter((cell) => liesIn(cell.at, place)).map(({ at }) => `${at.row}:${at.column}`));
  for (let row = place.first; row < place.first + place.insert.count; row++) {
    for (const column of sheet.cells.columnsOf(row)) {
      const now = sheet.now(row, column);
      if ((now.computed || !sameValue(now.value, null)) && !known.has(`${row}:${column}`)) return false;
    }
  }
  return true;
}

/** Taken out last to first, an insertion's rows are at their final place less what later ones that stay have not given back. */
function placeNow(inserts: readonly RowInsert[], insert: RowInsert, leaving: readonly Place[]): number {
  const later = inserts
    .slice(inserts.indexOf(insert) + 1)
    .filter((one) => !leaving.some((place) => place.insert === one));
  return finalPlaces([insert, ...later])[0]!.first;
}

function restore(
  book: WorkbookPackage,
  sheets: OpenSheets,
  cell: WrittenCell,
  looks: ReturnType<ChangeMemory["looksOf"]>,
): void {
  const { row, column } = cell.at;
  const sheet = sheets.get(cell.at.sheet);
  if (sheet.sharesFormula(row, column)) sheet.expandFormulas();
  if (cell.formulaBefore !== undefined)
    sheet.cells.write(row, column, { value: cell.before, formula: cell.formulaBefore });
  else if (cell.formulaAfter !== undefined || !sameValue(cell.before, cell.after))
    sheet.cells.write(row, column, { value: cell.before });
  const now = sheet.styleAt(row, column);
  const look = looks.find(({ at }) => at.sheet === cell.at.sheet && at.row === row && at.column === column);
  if (look && look.after === now) sheet.cells.style(row, column, look.before);
  else if (cell.formatBefore !== undefined && formatReader(book)(now) === cell.formatAfter) {
    const format = cell.formatBefore;
    sheet.cells.style(
      row,
      column,
      editStyles(book, (root) => styleWithFormat(root, now, format)),
    );
  }
  sheet.cells.dropBare(row, column);
}
