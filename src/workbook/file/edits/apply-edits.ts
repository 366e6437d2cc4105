import type { ChangeRecord, EditPlan } from "../../../domain/plan";
import type { PartState } from "../package/part-store";
import { findSheet, type WorkbookPackage } from "../package/workbook-package";
import { askRecalculation } from "../package/recalculation";
import { refuse } from "../refused";
import { growLists } from "../rows/grow-lists";
import { shiftRows } from "../rows/shift-rows";
import { readShell } from "../sheet/edit-shell";
import type { ChangeMemory, LookChange } from "./change-memory";
import { checkEdits } from "./check-edits";
import { OpenSheets } from "./open-sheets";
import { makeSheets } from "./make-sheets";
import { setMerges } from "./set-merges";
import { createTables, resizeTables } from "./tables";
import { writeCells } from "./write-cells";

let count = 0;

/** Writes a plan into the user's sheets; the caller sees to it that a refusal in the middle leaves nothing behind. */
export function applyEdits(book: WorkbookPackage, plan: EditPlan, memory: ChangeMemory): ChangeRecord {
  const before = book.parts.state();
  if (plan.sheets) return madeRecord(book, plan, memory, before);
  for (const insert of plan.inserts) {
    if (insert.count < 1 || insert.before < 1) refuse("out-of-bounds", { sheet: insert.sheet });
    const protection = readShell(book.parts, findSheet(book, insert.sheet).path).child("sheetProtection");
    if (protection?.flag("sheet")) refuse("protected-sheet", { sheet: insert.sheet });
    shiftRows(book, { sheet: insert.sheet, at: insert.before, count: insert.count }, insert.like);
  }
  const grown = growLists(book, plan.growth ?? []);
  setMerges(book, plan.merges ?? []);
  const sheets = new OpenSheets(book);
  checkEdits(book, sheets, plan.edits);
  const former = plan.edits.map(({ at }) => ({ at, before: sheets.get(at.sheet).styleAt(at.row, at.column) }));
  const written = writeCells(book, sheets, plan.edits);
  for (const { sheet, row, like } of plan.heights ?? []) sheets.get(sheet).cells.height(row, like);
  const looks = former.map((look): LookChange => ({
    ...look,
    after: sheets.get(look.at.sheet).styleAt(look.at.row, look.at.column),
  }));
  const headers = createTables(book, sheets, plan);
  sheets.save();
  const resizes = resizeTables(book, plan);
  if (written.length > 0) askRecalculation(book);
  const at = new Date().toISOString();
  const id = `${plan.action}-${at}-${++count}`;
  memory.remember(id, { before, after: book.parts.state(), looks });
  const tables = plan.tables?.map(({ sheet, name }) => ({ sheet, name }));
  const record = { id, at, action: plan.action, cells: [...written, ...headers], inserts: plan.inserts, sheets: [] };
  return {
    ...record,
    ...(tables ? { tables } : {}),
    ...(resizes.length > 0 ? { resizes } : {}),
    ...(plan.growth ? { growth: plan.growth, grown } : {}),
    ...(plan.merges ? { merges: plan.merges } : {}),
  };
}

function madeRecord(book: WorkbookPackage, plan: EditPlan, memory: ChangeMemory, before: PartState): ChangeRecord {
  if (plan.inserts.length + plan.edits.length + (plan.tables ?? []).length + (plan.resizes ?? []).length > 0)
    refuse("unsupported", { detail: "sheets and edits" });
  const made = makeSheets(book, plan.sheets!);
  const at = new Date().toISOString();
  const id = `${plan.action}-${at}-${++count}`;
  memory.remember(id, { before, after: book.parts.state(), looks: [] });
  const tables = made.tables.map(({ sheet, name }) => ({ sheet, name }));
  return { id, at, action: plan.action, cells: made.cells, inserts: [], sheets: made.sheets, tables };
}
