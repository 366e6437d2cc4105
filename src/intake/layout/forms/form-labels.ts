import type { FieldName, LedgerKind } from "../../../domain/ledger";
import type { CellValue, SnapshotCell } from "../../../domain/snapshot";
import { cellText, isBlankCell, type SheetGrid } from "../../grid";
import { matchHeader } from "../../lexicon";
import { headerKey, squeeze } from "../../text";

/** A label of a form with the value found for it. */
export interface FormEntry {
  readonly label: string;
  readonly value: Exclude<CellValue, boolean>;
  readonly format?: string;
  /** Where the value stands. */
  readonly row: number;
  readonly column: number;
  readonly how: "inline" | "beside" | "above" | "blank";
  /** Row of the label. */
  readonly labelRow: number;
}

const FORM_KINDS: readonly LedgerKind[] = ["meetings", "study", "talks", "members", "development"];
const LONGEST = 14;
const known = new Map<string, boolean>();

/** True for a word that labels something on a form. */
export function isFormLabel(text: string): boolean {
  const key = headerKey(text);
  if (key === "" || key.length > LONGEST || /[\d,，;；。]/.test(key)) return false;
  let answer = known.get(key);
  if (answer === undefined) {
    answer = FORM_KINDS.some((kind) => isLabelIn(kind, key));
    known.set(key, answer);
  }
  return answer;
}

/** Words that are values as often as labels (第一党支部, 第一党小组) label only where they are spelled exactly. */
const VALUES_TOO: ReadonlySet<FieldName> = new Set([
  "branch",
  "group",
  "committee",
  "partyPost",
  "memberType",
  "status",
  "name",
  "joinDate",
  "fullMemberDate",
  "activistDate",
  "developDate",
]);

function isLabelIn(kind: LedgerKind, key: string): boolean {
  const match = matchHeader(kind, [key]);
  return match !== undefined && match.confidence >= (VALUES_TOO.has(match.field) ? 0.9 : 0.75);
}

/** Value cells by the label beside, above or in the same cell. */
export function findEntries(grid: SheetGrid): FormEntry[] {
  const beside = entriesIn(grid, [besideEntry, belowEntry, blankEntry]);
  const bands = beside.filter((entry) => entry.how === "above").length;
  if (bands <= beside.filter((entry) => entry.how === "beside").length) return beside;
  // Labels stand above their values: what is right of a label is the next label, however it looks.
  return entriesIn(grid, [belowEntry, blankBelow]);
}

type Finder = (grid: SheetGrid, row: number, label: SnapshotCell) => FormEntry | undefined;

function entriesIn(grid: SheetGrid, finders: readonly Finder[]): FormEntry[] {
  const entries: FormEntry[] = [];
  const taken = new Set<string>();
  for (const row of grid.rowNumbers) {
    for (const cell of grid.cellsOf(row)) {
      if (typeof cell.value !== "string" || taken.has(`${row}:${cell.column}`)) continue;
      const inline = inlineEntries(cell, row);
      if (inline.length > 0) entries.push(...inline);
      else if (isFormLabel(cell.value)) {
        const entry = firstOf(finders, grid, row, cell);
        if (!entry) continue;
        taken.add(`${entry.row}:${entry.column}`);
        entries.push(entry);
      }
    }
  }
  return entries;
}

function firstOf(finders: readonly Finder[], grid: SheetGrid, row: number, cell: SnapshotCell): FormEntry | undefined {
  for (const find of finders) {
    const entry = find(grid, row, cell);
    if (entry) return entry;
  }
  return undefined;
}

const INLINE = /([^\s:：;；，,。、（）()][^:：;；。\n]{0,14}?)\s*[:：]\s*/g;

/** `时间：2024年3月29日 地点：三楼`: every `label：value` of one cell. A line after the last label belongs to its value. */
export function inlineEntries(cell: SnapshotCell, row: number): FormEntry[] {
  const text = cell.value as string;
  if (!/[:：]/.test(text)) return [];
  const marks = labelMarks(text);
  return marks.map((mark, i) => ({
    label: mark.label,
    value: text.slice(mark.end, marks[i + 1]?.start ?? text.length).trim(),
    row,
    column: cell.column,
    how: "inline" as const,
    labelRow: row,
  }));
}

function labelMarks(text: string): { label: string; start: number; end: number }[] {
  const marks: { label: string; start: number; end: number }[] = [];
  for (const match of text.matchAll(INLINE)) {
    // A label begins a line or follows a wide gap; the words before it belong to the value before.
    const raw = match[1]!;
    const gap = Math.max(raw.lastIndexOf("  "), raw.lastIndexOf("\u3000\u3000"), raw.lastIndexOf("\t"));
    const spaced = gap < 0 ? raw.lastIndexOf(" ") : gap;
    const whole = isFormLabel(raw.replace(/^\d+[.、]/, ""));
    const label = whole ? raw.replace(/^\d+[.、]/, "") : spaced >= 0 ? raw.slice(spaced).trim() : raw;
    if (!isFormLabel(label)) continue;
    const end = match.index + match[0].length;
    marks.push({
      label: labelName(label),
      start: match.index + match[1]!.length - (whole ? raw.length : label.length),
      end,
    });
  }
  return marks;
}

function besideEntry(grid: SheetGrid, row: number, cell: SnapshotCell): FormEntry | undefined {
  const merge = grid.mergeAt(row, cell.column);
  const next = (merge?.right ?? cell.column) + 1;
  const right = grid.cellsOf(row).find((other) => other.column >= next);
  const gap = right ? right.column - next : 0;
  if (!right || gap > 1 || isBlankCell(right)) return undefined;
  const after = grid.at(row, (grid.mergeAt(row, right.column)?.right ?? right.column) + 1);
  if (!isValueOf(cell, right, after)) return undefined;
  return entryOf(cell, right, row, "beside", row);
}

/** A label whose place beside it is empty: what belongs there has not been written. The place must lie within the form. */
function blankEntry(grid: SheetGrid, row: number, cell: SnapshotCell): FormEntry | undefined {
  const column = (grid.mergeAt(row, cell.column)?.right ?? cell.column) + 1;
  if (column > grid.lastColumn || !isBlankCell(grid.at(row, column))) return undefined;
  return entryOf(cell, { column, value: "" }, row, "blank", row);
}

function belowEntry(grid: SheetGrid, row: number, cell: SnapshotCell): FormEntry | undefined {
  const merge = grid.mergeAt(row, cell.column);
  const below = (merge?.bottom ?? row) + 1;
  const value = grid.at(below, cell.column);
  if (!value || isBlankCell(value)) return undefined;
  const after = grid.at((grid.mergeAt(below, cell.column)?.bottom ?? below) + 1, cell.column);
  if (!isValueOf(cell, value, after)) return undefined;
  return entryOf(cell, value, below, "above", row);
}

/** In a form of bands: a label with nothing written under it. */
function blankBelow(grid: SheetGrid, row: number, cell: SnapshotCell): FormEntry | undefined {
  const below = (grid.mergeAt(row, cell.column)?.bottom ?? row) + 1;
  if (below > grid.lastRow || !isBlankCell(grid.at(below, cell.column))) return undefined;
  return entryOf(cell, { column: cell.column, value: "" }, below, "blank", row);
}

/**
 * A text beside or under a label is its value unless it is a label too. One that is a label by likeness only (a topic
 * `研究党费收缴公示`, `学习会议主要内容`) is the value of one spelled exactly, where it has no value of its own.
 */
function isValueOf(label: SnapshotCell, next: SnapshotCell, after: SnapshotCell | undefined): boolean {
  if (typeof next.value !== "string" || !isFormLabel(next.value)) return true;
  if (isSureLabel(next.value) || !isSureLabel(cellText(label))) return false;
  return !after || isBlankCell(after) || (typeof after.value === "string" && isFormLabel(after.value));
}

const SURE = 0.95;

/** A word spelled as labels are, not only like one. */
function isSureLabel(text: string): boolean {
  const key = headerKey(text);
  return FORM_KINDS.some((kind) => (matchHeader(kind, [key])?.confidence ?? 0) >= SURE);
}

function entryOf(
  label: SnapshotCell,
  value: SnapshotCell,
  row: number,
  how: FormEntry["how"],
  labelRow: number,
): FormEntry | undefined {
  if (typeof value.value === "boolean") return undefined;
  return {
    label: labelName(cellText(label)),
    value: value.value,
    ...(value.format !== undefined && { format: value.format }),
    row,
    column: value.column,
    how,
    labelRow,
  };
}

/** A label without stars, colon and white space: `主持 人*：` and `主持人` ask for the same. */
const labelName = (text: string): string => squeeze(text).replace(/[*＊★☆※]|[:：]$/g, "");

export type FormField = readonly [FieldName, FormEntry];
