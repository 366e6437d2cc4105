import { OWN_SHEET_NAME, ownSheetFormula } from "../../../domain/own-sheet";
import { quoteSheet } from "../../../domain/address";
import type { SheetLayout, SheetPlan } from "../../../domain/plan";
import type { WrittenSheet } from "../../port";
import { addSheet, freeSheetName } from "../package/add-sheet";
import { editWorkbook, setSheetName } from "../package/defined-names";
import type { SheetEntry } from "../package/sheet-entry";
import { sheetEntries, type WorkbookPackage } from "../package/workbook-package";
import { refuse } from "../refused";
import { joinSheet, shellOf, splitSheet, withShell } from "../sheet/sheet-text";
import { ownSheets } from "../snapshot/read-names";
import { snapshotSteps } from "../snapshot/read-snapshot";
import { readTables } from "../snapshot/read-tables";
import { finish } from "../steps";
import { editStyles } from "../styles/styles-part";
import { keepCells, NOTHING_KEPT, type KeptCells } from "../../../domain/kept-cells";
import { LookStyles } from "./look-styles";
import { sheetBody } from "./sheet-body";
import { setFrame } from "./sheet-frame";

/** Makes our sheets, or clears and writes those that are there. */
export function writeSheets(book: WorkbookPackage, plans: readonly SheetPlan[]): WrittenSheet[] {
  const kept = plans.map((plan) => keptCells(book, plan));
  const written = plans.map((plan) => placeFor(book, plan));
  const names = new Map(plans.map((plan, i) => [plan.name, written[i]!.entry.name]));
  for (const { name } of sheetEntries(book)) names.delete(name);
  editStyles(book, (styles) => {
    const looks = new LookStyles(styles);
    plans.forEach((plan, i) => writeSheet(book, written[i]!.entry, plan, looks, kept[i]!, names));
  });
  editWorkbook(book, (root) => {
    plans.forEach((plan, i) => {
      const { entry } = written[i]!;
      const [first, last] = plan.headerRows;
      setSheetName(root, entry.index, OWN_SHEET_NAME, ownSheetFormula(plan.report).slice(1), true);
      setSheetName(root, entry.index, "_xlnm.Print_Titles", `${quoteSheet(entry.name)}!$${first}:$${last}`);
    });
  });
  return plans.map((plan, i) => ({ report: plan.report, name: written[i]!.entry.name, created: written[i]!.created }));
}

function ownSheet(book: WorkbookPackage, report: string): SheetEntry | undefined {
  const index = [...ownSheets(book)].find(([, id]) => id === report)?.[0];
  return sheetEntries(book).find((entry) => entry.index === index && entry.worksheet);
}

function placeFor(book: WorkbookPackage, plan: SheetPlan): { entry: SheetEntry; created: boolean } {
  const known = ownSheet(book, plan.report);
  if (known) return { entry: known, created: false };
  return { entry: addSheet(book, freeSheetName(book, plan.name)), created: true };
}

function keptCells(book: WorkbookPackage, plan: SheetPlan): KeptCells {
  const entry = plan.keep && ownSheet(book, plan.report);
  const former = entry && finish(snapshotSteps(book, "")).sheets.find((sheet) => sheet.name === entry.name);
  return former ? keepCells(plan, former) : NOTHING_KEPT;
}

/** Writes a layout over a whole sheet. */
export function writeSheet(
  book: WorkbookPackage,
  entry: SheetEntry,
  plan: SheetLayout,
  looks: LookStyles,
  kept: KeptCells,
  names: ReadonlyMap<string, string>,
): void {
  const sheet = splitSheet(book.parts.text(entry.path), entry.path);
  const shell = shellOf(sheet, entry.path);
  if (shell.root.child("sheetProtection")?.flag("sheet")) refuse("protected-sheet", { sheet: entry.name });
  if (readTables(book, entry.path).length > 0) refuse("overlaps-table", { sheet: entry.name });
  setFrame(shell.root, plan, (name) => names.get(name) ?? name);
  const body = sheetBody(plan, looks, kept);
  const prefixed = sheet.prefix ? body.replace(/<(\/?)(?=[a-z])/g, `<$1${sheet.prefix}`) : body;
  book.parts.write(entry.path, joinSheet({ ...withShell(sheet, shell), body: prefixed }));
}
