import type { FieldName, LedgerKind } from "../../../domain/ledger";
import type { SheetSnapshot } from "../../../domain/snapshot";
import { cellText, SheetGrid } from "../../grid";
import { matchHeader } from "../../lexicon";
import { readAttendance } from "../../readers/attendance-text";
import { readKinds } from "../../readers/meeting-kinds";
import { headerKey, squeeze } from "../../text";
import type { DraftTable } from "../tables/draft-table";
import { findEntries, inlineEntries, isFormLabel, type FormEntry } from "./form-labels";
import { judgeKind } from "../kind/kind";
import { describe } from "../header/title";

/** One filled form: its title, where it begins, and its entries. */
export interface FoundForm {
  readonly row: number;
  readonly title: string;
  readonly entries: readonly FormEntry[];
}

const FEWEST = 4;
const READ_AS_FORM: ReadonlySet<LedgerKind> = new Set<LedgerKind>([
  "meetings",
  "study",
  "talks",
  "members",
  "development",
  "appraisal",
]);
/** Without one of these a form is a cover or a set of signatures. */
const TELLING = /时间|日期|主持|记录人|议题|主题|内容|谈话|学时|姓名|入党/;

/** The forms of a sheet: labels beside, above or in one cell with their values; empty where it holds none. */
export function findForms(grid: SheetGrid): FoundForm[] {
  const whole = textForms(grid);
  if (whole.length > 0) return whole;
  const entries = findEntries(grid);
  const labels = new Set(filled(entries).map((entry) => entry.label));
  if (labels.size < FEWEST || ![...labels].some((label) => TELLING.test(label))) return [];
  return cut(grid, entries);
}

/** Entries with a value: places left empty make no form. */
const filled = (entries: readonly FormEntry[]): readonly FormEntry[] =>
  entries.filter((entry) => entry.how !== "blank");

/** Whole records in one cell: at least four `label：value` lines. */
function textForms(grid: SheetGrid): FoundForm[] {
  const forms: FoundForm[] = [];
  for (const row of grid.rowNumbers) {
    for (const cell of grid.cellsOf(row)) {
      if (typeof cell.value !== "string" || cell.value.length < 30 || !/\n/.test(cell.value)) continue;
      const entries = inlineEntries(cell, row);
      if (new Set(entries.map((entry) => entry.label)).size < FEWEST) continue;
      const first = cell.value.split("\n")[0]!.trim();
      forms.push({ row, title: /[:：]/.test(first) ? "" : first, entries });
    }
  }
  return forms;
}

/** A label that comes again begins the next form. */
function cut(grid: SheetGrid, entries: readonly FormEntry[]): FoundForm[] {
  const forms: FormEntry[][] = [[]];
  let seen = new Set<string>();
  for (const entry of entries) {
    const current = forms[forms.length - 1]!;
    if (seen.has(entry.label) && entry.label === forms[0]![0]?.label && filled(current).length >= FEWEST) {
      forms.push([entry]);
      seen = new Set([entry.label]);
    } else {
      current.push(entry);
      seen.add(entry.label);
    }
  }
  return forms.filter((form) => filled(form).length >= FEWEST - 1).map((form) => describeForm(grid, form));
}

function describeForm(grid: SheetGrid, entries: readonly FormEntry[]): FoundForm {
  const top = entries.reduce((least, entry) => Math.min(least, entry.labelRow), Infinity);
  for (let row = top - 1; row >= Math.max(1, top - 3); row--) {
    const cells = grid.cellsOf(row);
    if (cells.length !== 1 || typeof cells[0]!.value !== "string") continue;
    const text = cellText(cells[0]);
    if (text.length <= 40 && !/[:：]/.test(text) && !isFormLabel(text)) return { row, title: text, entries };
  }
  return { row: top, title: "", entries };
}

/** The forms as one table of as many records, each in a row of its own on a made-up grid. */
export function formTable(grid: SheetGrid, forms: readonly FoundForm[], fileName: string): DraftTable | undefined {
  const paths = new Map<number, string[]>();
  const labels = [...new Set(forms.flatMap((form) => form.entries.map((entry) => entry.label)))];
  labels.forEach((label, i) => paths.set(i + 1, [label]));
  const runs = { months: new Map(), monthColumns: new Set<number>(), quarters: new Set<number>(), meetings: new Map() };
  const title = forms.map((form) => form.title).find((text) => text !== "") ?? "";
  const verdict = judgeKind({ paths, runs, title, sheetName: grid.name, fileName });
  if (!READ_AS_FORM.has(verdict.kind)) return undefined;
  const fields = fieldsOf(verdict.kind, labels);
  if (verdict.kind === "meetings") nameKind(fields, forms);
  const made = makeGrid(grid, forms, fields, verdict.kind);
  const lines = forms.flatMap((form) => [form.title]);
  return {
    grid: made.grid,
    kind: verdict.kind,
    shape: "form",
    headerRows: [],
    left: 1,
    right: grid.lastColumn,
    bandLeft: 1,
    sheetHidden: grid.sheet.visibility !== "visible",
    columns: [],
    fields: made.fields,
    runs,
    recordRows: forms.map((form) => form.row),
    moreRows: new Map(),
    blockTitles: new Map(),
    skipped: [],
    unread: [],
    title: describe(title, lines),
    legendLines: [],
    name: null,
    confidence: Math.round(Math.min(0.95, 0.6 + fields.size * 0.04) * 100) / 100,
    certain: false,
    signature: `form:${labels.join("|")}`,
    places: made.places,
    written: grid,
    ...(forms.length > 1 && { rowTitles: new Map(forms.map((form) => [form.row, form.title])) }),
  };
}

function fieldsOf(kind: LedgerKind, labels: readonly string[]): Map<string, FieldName> {
  const fields = new Map<string, FieldName>();
  for (const label of labels) {
    const match = matchHeader(kind, [label]);
    if (match) fields.set(label, match.field);
  }
  // 会议记录 beside 记录人 is what was said; alone it is who wrote it down.
  const minutes = labels.find((label) => headerKey(label) === "会议记录");
  if (minutes !== undefined && [...fields].some(([label, field]) => field === "recorder" && label !== minutes))
    fields.set(minutes, "content");
  return fields;
}

/** 活动形式：主题党日 tells the kind where no other label does. */
function nameKind(fields: Map<string, FieldName>, forms: readonly FoundForm[]): void {
  if ([...fields.values()].includes("type")) return;
  for (const { label, value } of forms.flatMap((form) => form.entries))
    if (/形式$|方式$/.test(headerKey(label)) && readKinds(String(value)).kinds.length > 0) fields.set(label, "type");
}

function makeGrid(
  grid: SheetGrid,
  forms: readonly FoundForm[],
  fields: ReadonlyMap<string, FieldName>,
  kind: LedgerKind,
): { grid: SheetGrid; fields: Map<FieldName, number>; places: Map<string, { row: number; column: number }> } {
  const columns = new Map<FieldName, number>();
  [...new Set(fields.values())].forEach((field, i) => columns.set(field, i + 1));
  const places = new Map<string, { row: number; column: number }>();
  const rows = forms.map((form) => {
    const written = new Set<number>();
    const cells = form.entries.flatMap((entry) => {
      const column = columns.get(fields.get(entry.label) ?? "");
      if (column === undefined || written.has(column)) return [];
      if (entry.value !== "" || !places.has(`${form.row}:${column}`))
        places.set(`${form.row}:${column}`, { row: entry.row, column: entry.column });
      if (entry.value === "") return [];
      written.add(column);
      return [{ column, value: entry.value, ...(entry.format !== undefined && { format: entry.format }) }];
    });
    const sentence = kind === "meetings" || kind === "study" ? sentenceOf(grid, form, columns) : undefined;
    if (sentence) {
      const column = columns.get("expected/actual") ?? columns.size + 1;
      columns.set("expected/actual", column);
      places.set(`${form.row}:${column}`, { row: sentence.row, column: sentence.column });
      cells.push({ column, value: sentence.text });
    }
    return { row: form.row, cells: cells.sort((a, b) => a.column - b.column) };
  });
  const sheet: SheetSnapshot = { ...grid.sheet, rows, merges: [], tables: [], hiddenRows: [], hiddenColumns: [] };
  return { grid: new SheetGrid(sheet), fields: columns, places };
}

/** Facts written in a sentence: 应到 18 人；实到 16 人；缺席 2 人。 */
function sentenceOf(
  grid: SheetGrid,
  form: FoundForm,
  columns: ReadonlyMap<FieldName, number>,
): { text: string; row: number; column: number } | undefined {
  if (columns.has("expected") || columns.has("actual")) return undefined;
  const last = form.entries.reduce((most, entry) => Math.max(most, entry.row), -Infinity);
  for (const row of grid.rowNumbers) {
    if (row < form.row || row > last + 3) continue;
    for (const cell of grid.cellsOf(row)) {
      if (typeof cell.value !== "string") continue;
      const facts = readAttendance(cell.value);
      if (facts?.expected !== undefined && facts.actual !== undefined && squeeze(cell.value).length < 60)
        return { text: cell.value, row, column: cell.column };
    }
  }
  return undefined;
}
