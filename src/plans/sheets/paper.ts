import type { Rect } from "../../domain/address";
import type { CellLook, SheetCell, SheetDraft } from "../../domain/plan";
import type { ReportContext } from "./context";
import { dayWords, HEAD_WORDS } from "./head-words";

/** A table as it is handed in: title and head above, notes below, A4 across, its header on every page. */
export interface Paper {
  readonly name: string;
  readonly title: string;
  readonly widths: readonly number[];
  /** Lines between the head and the table: scope, legend. A cell spans as many columns as `spans` says. */
  readonly lines?: readonly Line[];
  readonly header: readonly (readonly SheetCell[])[];
  /** Merges inside the header and the body, rows counted from the first header row = 1. */
  readonly merges?: readonly Rect[];
  readonly body: readonly (readonly SheetCell[])[];
  readonly notes: readonly string[];
  /** Kept columns; rows count from the body's first. */
  readonly keep?: { readonly keyColumn: number; readonly columns: readonly number[] };
  /** `false` leaves out 填报单位 / 填报人 / 审核人 / 日期: for lists that nobody signs. */
  readonly signed?: boolean;
}

/** Part of a width that a line of text cannot use: its margins, and the sign that did not fit any more. */
const PADDING = 2.2;

/** Cells of one line side by side, each over a number of columns. */
export type Line = readonly { readonly value: string; readonly look: CellLook; readonly span: number }[];

export const cell = (value: string | number | null, look: CellLook = "text"): SheetCell => ({ value, look });
export const headerCells = (words: readonly string[]): SheetCell[] => words.map((word) => cell(word, "header"));

/** Lays a paper out as a sheet plan. */
export function layOut(paper: Paper, context: ReportContext): SheetDraft {
  const width = paper.widths.length;
  const rows: SheetCell[][] = [];
  const merges: Rect[] = [];
  const heights: Record<number, number> = {};
  const addLine = (line: Line, height: number): void => {
    const row = rows.length + 1;
    const cells: SheetCell[] = [];
    for (const { value, look, span } of line) {
      if (span < 1) continue;
      if (span > 1) merges.push({ top: row, left: cells.length + 1, bottom: row, right: cells.length + span });
      cells.push(cell(value, look), ...Array.from({ length: span - 1 }, () => cell(null, look)));
    }
    rows.push(cells);
    heights[row] = height;
  };
  addLine([{ value: paper.title, look: "title", span: width }], 32);
  if (paper.signed !== false) addLine(signatures(context, paper.widths), 20);
  for (const line of paper.lines ?? []) addLine(line, 18);
  const top = rows.length;
  rows.push(...paper.header.map((row) => [...row]), ...paper.body.map((row) => [...row]));
  for (const rect of paper.merges ?? []) merges.push({ ...rect, top: rect.top + top, bottom: rect.bottom + top });
  const merged = new Set(merges.flatMap((rect) => keysOf(rect)));
  for (let row = top + 1; row <= rows.length; row++)
    heights[row] = rowHeight(rows[row - 1]!, paper.widths, row, merged, row <= top + paper.header.length);
  stretchMerged(
    merges.filter((rect) => rect.top > top),
    rows,
    paper.widths,
    heights,
  );
  addNotes(paper, context, addLine);
  return {
    name: paper.name,
    widths: paper.widths,
    rows,
    heights,
    merges,
    headerRows: [top + 1, top + paper.header.length],
    freeze: top + paper.header.length,
    landscape: true,
    footer: HEAD_WORDS[context.language].footer(dayWords(context.asOf, context.language), context.standards.pack),
    ...(paper.keep ? { keep: { ...paper.keep, firstRow: top + paper.header.length + 1 } } : {}),
  };
}

function addNotes(paper: Paper, context: ReportContext, addLine: (line: Line, height: number) => void): void {
  const width = paper.widths.length;
  const room = paper.widths.reduce((sum, w) => sum + w, 0) - 2;
  const { notes } = HEAD_WORDS[context.language];
  paper.notes.forEach((note, i) => {
    const text = i === 0 ? notes + note : note;
    addLine([{ value: text, look: "note", span: width }], 4 + 14 * Math.ceil(textWidth(text) / room));
  });
}

/** 填报单位 · 填报人 · 审核人 · 日期 over the width of the table, in shares that leave room to write. */
function signatures(context: ReportContext, widths: readonly number[]): Line {
  const words = HEAD_WORDS[context.language];
  const values = [`${words.unit}${context.branchName}`, words.filler, words.reviewer, words.date];
  const total = widths.reduce((sum, w) => sum + w, 0);
  const ends = [0.4, 0.6, 0.8, 1].map((share) => share * total);
  const spans = [0, 0, 0, 0];
  let reached = 0;
  widths.forEach((w) => {
    const middle = reached + w / 2;
    reached += w;
    spans[
      Math.max(
        0,
        ends.findIndex((end) => middle <= end),
      )
    ]! += 1;
  });
  return values.map((value, i) => ({ value, look: "meta", span: spans[i]! }));
}

/** Rows are given a height of their own: not every program fits them to wrapped text by itself. */
function rowHeight(
  row: readonly SheetCell[],
  widths: readonly number[],
  number: number,
  merged: ReadonlySet<string>,
  isHeader: boolean,
): number {
  const lines = row.map(({ value, look }, i) => {
    if (typeof value !== "string" || merged.has(`${number}:${i + 1}`) || look === "note") return 1;
    const room = Math.max(1, (widths[i] ?? 8) - PADDING);
    return value.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(textWidth(part) / room)), 0);
  });
  return Math.min(400, Math.max(isHeader ? 24 : 20, 15 * Math.max(1, ...lines) + 5));
}

/** A cell merged over several rows gets its room from them in equal parts; one merged over columns from its one row. */
function stretchMerged(
  merges: readonly Rect[],
  rows: readonly (readonly SheetCell[])[],
  widths: readonly number[],
  heights: Record<number, number>,
): void {
  for (const { top, left, bottom, right } of merges) {
    const value = rows[top - 1]?.[left - 1]?.value;
    if (typeof value !== "string") continue;
    const room = widths.slice(left - 1, right).reduce((sum, w) => sum + w, -PADDING);
    const needed = 15 * Math.ceil(textWidth(value) / Math.max(1, room)) + 5;
    const share = needed / (bottom - top + 1);
    for (let row = top; row <= bottom; row++) heights[row] = Math.max(heights[row] ?? 0, Math.ceil(share));
  }
}

/** Width in characters of a Latin font: Chinese takes two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const ch of text) width += ch.codePointAt(0)! > 0x2e7f || "“”‘’…—×·√".includes(ch) ? 2 : 1.05;
  return width;
}

function keysOf(rect: Rect): string[] {
  const keys: string[] = [];
  for (let row = rect.top; row <= rect.bottom; row++)
    for (let column = rect.left; column <= rect.right; column++) keys.push(`${row}:${column}`);
  return keys;
}
