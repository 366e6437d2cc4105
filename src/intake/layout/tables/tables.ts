import type { FieldName } from "../../../domain/ledger";
import type { TableCorrection } from "../../../domain/settings";
import type { SheetGrid } from "../../grid";
import type { IntakeOptions } from "../../index";
import type { Steps } from "../../steps";
import { headerKnowledge } from "../../lexicon";
import { headerKey } from "../../text";
import { splitBands } from "./bands";
import { assignColumns } from "../columns/columns";
import { profileColumn } from "../columns/column-values";
import type { DraftTable } from "./draft-table";
import { blockAt, growHeader, headerPaths, type HeaderBlock } from "../header/header-block";
import {
  cellsIn,
  findHeaderByShape,
  findHeaderCandidates,
  rateHeaderRow,
  type Band,
  type HeaderCandidate,
} from "../header/header-rows";
import { findRuns } from "../header/header-runs";
import { judgeKind } from "../kind/kind";
import { correctionOf, rememberedLayout, settleColumns, settledKind } from "../overrides";
import { findRecords } from "../rows/records";
import { splitRepeats } from "./side-by-side";
import { readTitle, type TableTitle } from "../header/title";

export interface SheetTask {
  readonly grid: SheetGrid;
  readonly fileName: string;
  readonly options: IntakeOptions;
}

interface HeaderPlace {
  readonly block: HeaderBlock;
  readonly band: Band;
  readonly title: TableTitle;
  /** Last row that can belong to it: before the next header's title. */
  readonly to: number;
  readonly correction: TableCorrection | undefined;
}

/** All tables with a header on a sheet, top to bottom, left to right. */
export function* findTables(task: SheetTask): Steps<DraftTable[]> {
  const tables: DraftTable[] = [];
  for (const band of yield* splitBands(task.grid)) {
    let inherited: TableTitle | undefined;
    for (const place of yield* headersOf(task, band)) {
      const title = withInherited(place.title, inherited);
      inherited ??= title;
      tables.push(...(yield* tablesAt(task, { ...place, title })));
    }
  }
  const kept = tables.filter(
    (table) => correctionOf(task.options, task.grid.name, table.headerRows[0] ?? 0)?.ignore !== true,
  );
  return kept.sort((a, b) => (a.headerRows[0] ?? 0) - (b.headerRows[0] ?? 0) || a.left - b.left);
}

/** A block further down that names no year of its own stands under the sheet's title. */
function withInherited(title: TableTitle, first: TableTitle | undefined): TableTitle {
  if (!first || title.year !== undefined) return title;
  return {
    ...title,
    branch: title.branch || first.branch,
    ...(first.year !== undefined && { year: first.year }),
    ...(first.titleYear !== undefined && { titleYear: first.titleYear }),
    ...(first.date && !title.date && { date: first.date }),
  };
}

function* headersOf(task: SheetTask, band: Band): Steps<HeaderPlace[]> {
  const { grid } = task;
  const blocks: HeaderBlock[] = [];
  const candidates = yield* findHeaderCandidates(grid, band);
  const shaped = candidates.length === 0 ? findHeaderByShape(grid, band) : undefined;
  for (const candidate of shaped ? [shaped] : candidates) {
    const last = blocks[blocks.length - 1];
    if (last && candidate.row <= last.rows[last.rows.length - 1]!) continue;
    if (last && isRecordOf(grid, last, candidate, band)) continue;
    const block = growHeader(grid, candidate, band);
    if (last && block.rows[0]! <= last.rows[last.rows.length - 1]!) continue;
    blocks.push(block);
  }
  const settled = correctBlocks(task, band, withoutMeta(grid, blocks, band));
  let after = 0;
  return settled.map(({ block, correction }, i) => {
    const title = readTitle(grid, block.rows[0]!, after, band);
    after = block.rows[block.rows.length - 1]!;
    const to = (settled[i + 1]?.block.rows[0] ?? grid.lastRow + 1) - 1;
    return { block, band, title, to: Math.min(to, correction?.lastRow ?? to), correction };
  });
}

/** A record that uses header words: it follows other records without a gap, and much of it is no header word. */
function isRecordOf(grid: SheetGrid, above: HeaderBlock, candidate: HeaderCandidate, band: Band): boolean {
  const bottom = above.rows[above.rows.length - 1]!;
  if (candidate.row === bottom + 1) return candidate.known < weight(grid, above, band);
  if (candidate.known >= candidate.cells * 0.85) return false;
  return cellsIn(grid, candidate.row - 1, band).length > 1;
}

/**
 * Of two header-like rows with nothing between them one is not: a meta line with two known words stands above the real
 * header, or a record that uses header words stands below it. The one that names less is dropped.
 */
function withoutMeta(grid: SheetGrid, blocks: readonly HeaderBlock[], band: Band): HeaderBlock[] {
  const kept: HeaderBlock[] = [];
  for (const block of blocks) {
    const before = kept[kept.length - 1];
    const gap = before ? block.rows[0]! - before.rows[before.rows.length - 1]! : Infinity;
    if (before && gap <= PAIRED_GAP && isPairedLine(grid, before.rows[0]!, band)) {
      kept[kept.length - 1] = block;
      continue;
    }
    const between = gap === 2 && cellsIn(grid, block.rows[0]! - 1, band).length > 1;
    if (!before || gap > 2 || between) kept.push(block);
    else if (weight(grid, block, band) > weight(grid, before, band)) kept[kept.length - 1] = block;
    else if (gap > 1) kept.push(block);
  }
  return kept;
}

const PAIRED_GAP = 3;

/** 单位 一支部 时间 3月5日 地点 会议室: labels with their values between them, right above the real header. */
function isPairedLine(grid: SheetGrid, row: number, band: Band): boolean {
  const known = cellsIn(grid, row, band).map((cell) =>
    typeof cell.value === "string" ? headerKnowledge(cell.value) : 0,
  );
  if (known.length < 4 || known.length % 2 > 0) return false;
  return (
    known.every((value, i) => (i % 2 === 0 ? value >= 0.7 : value < 1)) &&
    known.some((value, i) => i % 2 === 1 && value === 0)
  );
}

function weight(grid: SheetGrid, block: HeaderBlock, band: Band): number {
  return Math.max(...block.rows.map((row) => rateHeaderRow(grid, row, band)?.known ?? 0));
}

/** Header rows as the user has set them; a header she shows where none was seen is one. */
function correctBlocks(
  task: SheetTask,
  band: Band,
  blocks: readonly HeaderBlock[],
): { block: HeaderBlock; correction: TableCorrection | undefined }[] {
  const settled = blocks.map((block) => {
    const correction = correctionOf(task.options, task.grid.name, block.rows[0]!);
    return {
      block: correction?.headerRows?.length ? blockAt(task.grid, correction.headerRows, band) : block,
      correction,
    };
  });
  for (const correction of task.options.corrections ?? []) {
    if (
      correction.sheet !== task.grid.name ||
      !correction.headerRows?.length ||
      blocks.some((block) => block.rows[0] === correction.anchorRow)
    )
      continue;
    const block = blockAt(task.grid, correction.headerRows, band);
    if (block.right >= block.left) settled.push({ block, correction });
  }
  return settled.sort((a, b) => a.block.rows[0]! - b.block.rows[0]!);
}

function* tablesAt(task: SheetTask, place: HeaderPlace): Steps<DraftTable[]> {
  const paths = headerPaths(task.grid, place.block);
  const bands = splitRepeats(paths);
  const tables: DraftTable[] = [];
  for (const band of bands) {
    const own = new Map([...paths].filter(([column]) => column >= band.left && column <= band.right));
    tables.push(yield* draftTable(task, place, own, band, bands.length > 1));
  }
  return tables;
}

function* draftTable(
  task: SheetTask,
  place: HeaderPlace,
  paths: ReadonlyMap<number, readonly string[]>,
  band: Band,
  multi: boolean,
): Steps<DraftTable> {
  const { grid } = task;
  const runs = findRuns(paths, `${place.title.text} ${grid.name}`);
  const signature = signatureOf(paths);
  const layout = rememberedLayout(task.options, signature);
  const verdict = judgeKind({
    paths,
    runs,
    title: `${place.title.text} ${place.title.lines.join(" ")}`,
    sheetName: grid.name,
    fileName: task.fileName,
  });
  const below = place.block.rows[place.block.rows.length - 1]! + 1;
  const sample = grid.rowNumbers.filter((row) => row >= below && row <= Math.min(place.to, below + 60));
  const kind = settledKind(verdict.kind, place.correction, layout);
  const columns = settleColumns(
    assignColumns({ kind, paths, runs, profile: (column) => profileColumn(grid, sample, column) }),
    place.correction,
    layout,
  );
  const sessions =
    runs.meetings.size > 0 &&
    (kind === "attendance" || (kind === "study" && !columns.some((role) => role.field === "hours")));
  const plan = kind === "plan" && (runs.meetings.size > 0 || runs.months.size > 0);
  const matrix =
    runs.months.size > 0 ||
    runs.monthColumns.size > 0 ||
    sessions ||
    plan ||
    (kind === "summary" && runs.quarters.size > 0);
  const fields = fieldMap(columns);
  const found = yield* findRecords({
    grid,
    kind,
    columns,
    left: band.left,
    right: band.right,
    matrix,
    from: below,
    to: place.to,
  });
  const sure = columns.every((role) => role.confidence >= 0.95 || role.field.startsWith("header:"));
  return {
    grid,
    kind,
    shape: multi ? "multi" : matrix ? "matrix" : "list",
    headerRows: place.block.rows,
    left: band.left,
    right: band.right,
    bandLeft: place.band.left,
    sheetHidden: grid.sheet.visibility !== "visible",
    columns,
    fields,
    runs,
    recordRows: found.rows,
    moreRows: found.more,
    blockTitles: found.blockTitles,
    skipped: found.skipped,
    unread: found.unread,
    title: place.title,
    legendLines: [...place.title.lines, ...found.notes],
    name: tableName(grid, place.block.rows, band),
    confidence: layout || place.correction?.kind ? 1 : confidenceOf(verdict.lead, columns),
    certain: layout !== undefined || (sure && verdict.lead >= 1.5),
    signature,
  };
}

function fieldMap(columns: DraftTable["columns"]): Map<FieldName, number> {
  const fields = new Map<FieldName, number>();
  for (const role of columns) if (!fields.has(role.field)) fields.set(role.field, role.column);
  return fields;
}

function confidenceOf(lead: number, columns: DraftTable["columns"]): number {
  const mean = columns.length === 0 ? 0 : columns.reduce((sum, role) => sum + role.confidence, 0) / columns.length;
  return Math.round(Math.max(0.2, Math.min(1, 0.55 + Math.min(lead, 3) * 0.1 + mean * 0.15)) * 100) / 100;
}

function tableName(grid: SheetGrid, headerRows: readonly number[], band: Band): string | null {
  const bottom = headerRows[headerRows.length - 1]!;
  const table = grid.sheet.tables.find(
    ({ range }) =>
      range.top <= bottom && bottom <= range.bottom && range.left <= band.right && band.left <= range.right,
  );
  return table?.name ?? null;
}

/** Fingerprint of a header: its names in order, wherever it stands. */
export function signatureOf(paths: ReadonlyMap<number, readonly string[]>): string {
  return [...paths.values()].map((path) => path.map(headerKey).join("/")).join("|");
}
