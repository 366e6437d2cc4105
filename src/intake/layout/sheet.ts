import type { SheetSnapshot, Snapshot } from "../../domain/snapshot";
import { isBlankCell, SheetGrid } from "../grid";
import type { IntakeOptions } from "../options";
import type { Steps } from "../steps";
import { simplifiedSheet } from "../traditional";
import type { DraftTable } from "./tables/draft-table";
import type { FormEntry } from "./forms/form-labels";
import { findForms, formTable, type FoundForm } from "./forms/forms";
import { findHeadless } from "./headless/headless";
import { correctionOf } from "./overrides";
import { withNamedTables } from "./tables/named-tables";
import { whyNoLedger } from "./kind/not-a-ledger";
import { findTables } from "./tables/tables";

export interface SheetFinding {
  readonly tables: readonly DraftTable[];
  /** Why the sheet holds no ledger; absent where it holds one. */
  readonly why?: string;
}

/** Everything on a sheet that is a ledger. */
export function* recogniseSheet(sheet: SheetSnapshot, snapshot: Snapshot, given: IntakeOptions): Steps<SheetFinding> {
  if (sheet.own !== undefined) return { tables: [], why: "our own sheet" };
  const options = withNamedTables(sheet, given);
  const grid = new SheetGrid(simplifiedSheet(sheet));
  if (grid.rowNumbers.length === 0) return { tables: [], why: "empty" };
  const found = yield* findTables({ grid, fileName: snapshot.fileName, options });
  if (found.length === 0 && options.corrections?.some((one) => one.sheet === sheet.name && one.ignore))
    return { tables: [], why: "ignored" };
  const form = asForm(grid, found, snapshot.fileName);
  if (form && correctionOf(options, sheet.name, form.recordRows[0] ?? 0)?.ignore) return { tables: [], why: "ignored" };
  const tables = form ? [form] : found;
  const reasons: string[] = [];
  const kept = tables.filter((table) => {
    const told = correctionOf(options, sheet.name, table.headerRows[0] ?? 0);
    const why = told?.kind || told?.headerRows ? undefined : whyNoLedger(table, snapshot);
    if (why !== undefined) reasons.push(why);
    return why === undefined;
  });
  if (kept.length === 0 && tables.length === 0) kept.push(...findHeadless(grid, snapshot.fileName));
  return kept.length > 0 ? { tables: kept } : { tables: [], why: reasons[0] ?? "no header and no form" };
}

/** A sheet is a form where labels with values beside them fill it, or where no table on it has rows of records. */
function asForm(grid: SheetGrid, tables: readonly DraftTable[], fileName: string): DraftTable | undefined {
  if (grid.rowNumbers.length > 600) return undefined;
  const forms = findForms(grid);
  if (forms.length === 0 || !outweighs(grid, forms, tables)) return undefined;
  return formTable(grid, forms, fileName);
}

function outweighs(grid: SheetGrid, forms: readonly FoundForm[], tables: readonly DraftTable[]): boolean {
  const entries = forms.flatMap((form) => form.entries);
  const beside = entries.filter((entry) => entry.how === "beside");
  const besideRows = new Set(beside.map((entry) => entry.labelRow)).size;
  const labels = new Set(beside.map((entry) => entry.label)).size;
  if (labels >= 4 && besideRows >= 2 && beside.length * 2 >= entries.length && !tables.some(isHeadedList)) return true;
  if (tables.length === 0 || isBanded(grid, entries)) return true;
  const solid = tables.some(
    (table) => table.recordRows.length >= 2 && (table.kind !== "other" || table.recordRows.length >= 4),
  );
  const blank = tables.length === 1 && tables[0]!.recordRows.length === 0 && tables[0]!.columns.length >= 5;
  // One row of labels with one row under it is a list with one record.
  const labelRows = new Set(entries.filter((entry) => entry.how !== "inline").map((entry) => entry.labelRow)).size;
  const inline = entries.filter((entry) => entry.how === "inline").length;
  const headed =
    tables.length === 1 && tables[0]!.recordRows.length === 1 && tables[0]!.columns.length >= 5 && isWorded(tables[0]!);
  if (headed) return false;
  const listed = labelRows <= 1 && tables.some((table) => table.recordRows.length >= 1) && inline < 6;
  return !solid && !blank && !listed;
}

const FEWEST_BANDS = 3;

/** Labels above their values, band under band: at least three different rows of nothing but labels. A list has one. */
function isBanded(grid: SheetGrid, entries: readonly FormEntry[]): boolean {
  const rows = new Map<number, string[]>();
  for (const entry of entries)
    if (entry.how === "above" || entry.how === "blank")
      rows.set(entry.labelRow, [...(rows.get(entry.labelRow) ?? []), entry.label]);
  const whole = [...rows].filter(
    ([row, labels]) => grid.cellsOf(row).filter((cell) => !isBlankCell(cell)).length === labels.length,
  );
  const bands = new Set(whole.map(([, labels]) => labels.join("|")));
  return bands.size >= FEWEST_BANDS && entries.filter((entry) => entry.how === "above").length * 2 >= entries.length;
}

/** Records under a row most of whose cells are header words: in a form every second cell of a row is a value. */
const isHeadedList = (table: DraftTable): boolean =>
  table.recordRows.length >= 2 && table.columns.length >= 3 && isWorded(table);

const isWorded = (table: DraftTable): boolean =>
  table.columns.filter((role) => role.by === "words" || role.by === "memory").length >= table.columns.length * 0.6;
