import type { SheetSnapshot, Snapshot } from "../../domain/snapshot";
import { SheetGrid } from "../grid";
import type { IntakeOptions } from "../index";
import type { DraftTable } from "./draft-table";
import { findForms, formTable } from "./forms";
import { findHeadless } from "./headless";
import { correctionOf } from "./overrides";
import { whyNoLedger } from "./not-a-ledger";
import { findTables } from "./tables";

export interface SheetFinding {
  readonly tables: readonly DraftTable[];
  /** Why the sheet holds no ledger; absent where it holds one. */
  readonly why?: string;
}

/** Everything on a sheet that is a ledger. */
export function recogniseSheet(sheet: SheetSnapshot, snapshot: Snapshot, options: IntakeOptions): SheetFinding {
  if (sheet.own !== undefined) return { tables: [], why: "our own sheet" };
  const grid = new SheetGrid(sheet);
  if (grid.rowNumbers.length === 0) return { tables: [], why: "empty" };
  const found = findTables({ grid, fileName: snapshot.fileName, options });
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
  if (kept.length === 0 && tables.length === 0 && !options.corrections?.some((one) => one.sheet === sheet.name && one.ignore)) kept.push(...findHeadless(grid, snapshot.fileName));
  return kept.length > 0 ? { tables: kept } : { tables: [], why: reasons[0] ?? "no header and no form" };
}

/** A sheet is a form where no table on it has rows of records, or the tables are only its label rows. */
function asForm(grid: SheetGrid, tables: readonly DraftTable[], fileName: string): DraftTable | undefined {
  if (grid.rowNumbers.length > 600) return undefined;
  const solid = tables.some((table) => table.kind !== "other" && table.kind !== "summary" && table.recordRows.length >= 2);
  const listed = tables.some((table) => table.recordRows.length >= 1 && tables.length === 1 && table.kind !== "other" && table.columns.length >= 5);
  const orderly = tables.some((table) => table.kind === "summary" && table.recordRows.length >= 3);
  const blank = tables.length === 1 && tables[0]!.recordRows.length === 0 && tables[0]!.columns.length >= 5;
  if (solid || listed || orderly || blank) return undefined;
  const forms = findForms(grid);
  return forms.length === 0 ? undefined : formTable(grid, forms, fileName);
}
