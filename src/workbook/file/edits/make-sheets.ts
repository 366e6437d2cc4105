import { quoteSheet, type CellAddress } from "../../../domain/address";
import { NOTHING_KEPT } from "../../../domain/kept-cells";
import type { ChangeRecord, NewSheet, TableCreation, WrittenCell } from "../../../domain/plan";
import { LookStyles } from "../own-sheets/look-styles";
import { writeSheet } from "../own-sheets/write-sheets";
import { addSheet, freeSheetName } from "../package/add-sheet";
import { editWorkbook, setSheetName } from "../package/defined-names";
import { findSheet, type WorkbookPackage } from "../package/workbook-package";
import { refuse } from "../refused";
import { sameValue } from "../sheet/read-cell";
import { snapshotSteps } from "../snapshot/read-snapshot";
import { finish } from "../steps";
import { editStyles } from "../styles/styles-part";
import { OpenSheets } from "./open-sheets";
import type { PutBack } from "./put-back-outcome";
import { takeTablesBack } from "./remove-tables";
import { createTables } from "./tables";

/** What came of new sheets: their names, tables and cells, as a change records them. */
export type MadeSheets = Pick<ChangeRecord, "cells" | "sheets"> & { readonly tables: readonly TableCreation[] };

/** Makes sheets that are the user's own from then on, each with its named table. */
export function makeSheets(book: WorkbookPackage, plans: readonly NewSheet[]): MadeSheets {
  const entries = plans.map((plan) => addSheet(book, freeSheetName(book, plan.name)));
  editStyles(book, (styles) => {
    const looks = new LookStyles(styles);
    plans.forEach((plan, i) => writeSheet(book, entries[i]!, plan, looks, NOTHING_KEPT, new Map()));
  });
  editWorkbook(book, (root) => {
    plans.forEach(({ headerRows: [first, last] }, i) => {
      const { index, name } = entries[i]!;
      setSheetName(root, index, "_xlnm.Print_Titles", `${quoteSheet(name)}!$${first}:$${last}`);
    });
  });
  const tables = plans.map(({ table }, i): TableCreation => ({ ...table, sheet: entries[i]!.name, look: "ours" }));
  const sheets = new OpenSheets(book);
  createTables(book, sheets, { action: "", inserts: [], edits: [], tables });
  sheets.save();
  const cells = plans.flatMap((plan, i) => cellsOf(plan, entries[i]!.name));
  return { cells, sheets: entries.map((entry) => entry.name), tables };
}

function cellsOf(plan: NewSheet, sheet: string): WrittenCell[] {
  return plan.rows.flatMap((line, r) =>
    line.flatMap(({ value }, c) =>
      value === null ? [] : [{ at: { sheet, row: r + 1, column: c + 1 }, before: null, after: value }],
    ),
  );
}

const EMPTY: Omit<NewSheet, "table"> = {
  name: "",
  widths: [],
  rows: [],
  merges: [],
  headerRows: [0, 0],
  freeze: 0,
  landscape: false,
  footer: "",
};

/** Empties the sheets a change made, if all that stands in them is still what we wrote; sheets themselves are never deleted. */
export function emptySheets(book: WorkbookPackage, change: ChangeRecord): PutBack {
  const entries = change.sheets.map((name) => findSheet(book, name));
  const snapshot = finish(snapshotSteps(book, ""));
  const kept: CellAddress[] = [];
  let restored = 0;
  for (const entry of entries) {
    const sheet = snapshot.sheets.find(({ name }) => name === entry.name)!;
    if (sheet.protected) refuse("protected-sheet", { sheet: entry.name });
    const own = change.cells.filter(({ at }) => at.sheet === entry.name);
    const known = new Map(own.map(({ at, after }) => [`${at.row}:${at.column}`, after]));
    const now = sheet.rows.flatMap(({ row, cells }) =>
      cells.map((cell) => ({ ...cell, key: `${row}:${cell.column}` })),
    );
    const untouched =
      now.length === own.length &&
      now.every(
        ({ key, value, formula }) => formula === undefined && known.has(key) && sameValue(value, known.get(key)!),
      );
    if (!untouched) {
      kept.push(...own.map(({ at }) => at));
      continue;
    }
    takeTablesBack(book, { ...change, tables: (change.tables ?? []).filter((table) => table.sheet === entry.name) });
    editStyles(book, (styles) => writeSheet(book, entry, EMPTY, new LookStyles(styles), NOTHING_KEPT, new Map()));
    restored += own.length;
  }
  return { restored, kept, removed: [] };
}
