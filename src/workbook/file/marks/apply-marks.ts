import { contains, MAX_COLUMN, MAX_ROW, type Rect } from "../../../domain/address";
import type { Severity } from "../../../domain/finding";
import { groupMarks, markFormula, type MarkGroup } from "../../../domain/mark-rule";
import type { Mark, MarkPlan } from "../../../domain/plan";
import type { Skipped } from "../../port";
import { sheetEntries, type WorkbookPackage } from "../package/workbook-package";
import type { SheetEntry } from "../package/sheet-entry";
import { editShell, readShell } from "../sheet/edit-shell";
import { readMerges } from "../snapshot/read-snapshot";
import { insertOrdered, WORKSHEET_ORDER } from "../xml/ordered";
import { fragment } from "../xml/parse-xml";
import type { XmlElement } from "../xml/xml-element";
import { encodeXml } from "../xml/xml-text";
import { areaLists, areasOf } from "./mark-areas";
import { clearMarks } from "./clear-marks";
import { ensureMarkLooks } from "./mark-looks";

export interface MarksApplied {
  readonly marked: number;
  readonly skipped: readonly Skipped[];
}

const RANK: Readonly<Record<Severity, number>> = { must: 0, should: 1, look: 2 };

/** Takes out every mark of ours and sets the plan's. */
export function applyMarks(book: WorkbookPackage, plan: MarkPlan): MarksApplied {
  clearMarks(book);
  const skipped: Skipped[] = [];
  const placed = placeMarks(book, plan.marks, skipped);
  const groups = groupMarks(placed);
  const looks = groups.length > 0 ? ensureMarkLooks(book, severitiesOf(groups)) : new Map<Severity, number>();
  const entries = new Map(sheetEntries(book).map((entry) => [entry.name, entry]));
  for (const name of new Set(groups.map((group) => group.sheet))) {
    const own = groups.filter((group) => group.sheet === name);
    editShell(book.parts, entries.get(name)!.path, (root) => insertRules(root, own, looks));
  }
  return { marked: groups.reduce((sum, group) => sum + group.cells.length, 0), skipped };
}

function severitiesOf(groups: readonly MarkGroup[]): Severity[] {
  return [...new Set(groups.map((group) => group.severity))].sort((a, b) => RANK[a] - RANK[b]);
}

/** Marks where they can be set: a covered cell of a merge gives its mark to the corner, the graver one wins there. */
function placeMarks(book: WorkbookPackage, marks: readonly Mark[], skipped: Skipped[]): Mark[] {
  const sheets = new Map<string, { merges: readonly Rect[]; refusal?: Skipped["why"] }>();
  for (const entry of sheetEntries(book)) if (entry.worksheet) sheets.set(entry.name, { merges: [] });
  for (const name of new Set(marks.map((mark) => mark.at.sheet))) {
    const entry = sheetEntries(book).find((sheet) => sheet.worksheet && sheet.name === name);
    if (entry) sheets.set(name, inspect(book, entry));
  }
  const placed: Mark[] = [];
  for (const mark of marks) {
    const { sheet: name, row, column } = mark.at;
    const sheet = sheets.get(name);
    const outside = row < 1 || column < 1 || row > MAX_ROW || column > MAX_COLUMN;
    const why = sheet ? (sheet.refusal ?? (outside ? "out-of-bounds" : undefined)) : "sheet-missing";
    if (why) skipped.push({ sheet: name, row, column, why });
    else placed.push(atCorner(mark, sheet!.merges));
  }
  return placed.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

function inspect(book: WorkbookPackage, entry: SheetEntry): { merges: readonly Rect[]; refusal?: Skipped["why"] } {
  const root = readShell(book.parts, entry.path);
  const protection = root.child("sheetProtection");
  const locked = protection?.flag("sheet") && protection.flag("formatCells", true);
  return { merges: readMerges(root), ...(locked ? { refusal: "protected-sheet" as const } : {}) };
}

function atCorner(mark: Mark, merges: readonly Rect[]): Mark {
  const merge = merges.find((rect) => contains(rect, mark.at.row, mark.at.column));
  return merge ? { ...mark, at: { sheet: mark.at.sheet, row: merge.top, column: merge.left } } : mark;
}

function insertRules(root: XmlElement, groups: readonly MarkGroup[], looks: ReadonlyMap<Severity, number>): void {
  let priority = root.descendants("cfRule").reduce((highest, rule) => Math.max(highest, rule.num("priority") ?? 0), 0);
  for (const group of groups) {
    for (const { first, sqref } of areaLists(areasOf(group.cells))) {
      const formula = encodeXml(markFormula(group.untilFilled, first.top, first.left));
      const rule = `<cfRule type="expression" dxfId="${looks.get(group.severity)}" priority="${++priority}"><formula>${formula}</formula></cfRule>`;
      const block = fragment(`<conditionalFormatting sqref="${sqref}">${rule}</conditionalFormatting>`, root.prefix);
      insertOrdered(root, block, WORKSHEET_ORDER);
    }
  }
}
