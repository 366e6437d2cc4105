import type { TableCorrection } from "../../../domain/settings";
import type { SheetGrid } from "../../grid";
import { headerKnowledge } from "../../lexicon";
import type { IntakeOptions } from "../../options";
import type { Steps } from "../../steps";
import { squeeze } from "../../text";
import { blockAt, growHeader, type HeaderBlock } from "../header/header-block";
import {
  cellsIn,
  findHeaderByShape,
  findHeaderCandidates,
  rateHeaderRow,
  type Band,
  type HeaderCandidate,
} from "../header/header-rows";
import { repeatedHeader } from "../header/repeated-headers";
import { readTitle, type TableTitle } from "../header/title";
import { correctionOf } from "../overrides";

export interface SheetTask {
  readonly grid: SheetGrid;
  readonly fileName: string;
  readonly options: IntakeOptions;
}

/** Where a header stands, and what belongs to it. */
export interface HeaderPlace {
  readonly block: HeaderBlock;
  readonly band: Band;
  readonly title: TableTitle;
  /** Last row that can belong to it: before the next header's title. */
  readonly to: number;
  readonly correction: TableCorrection | undefined;
  /** Rows in which the header, and what stands over it, comes again after a page break. */
  readonly repeats: ReadonlySet<number>;
}

/** Share of header words from which a row amid records is a header and no record that uses them. */
const HEADER_SHARE = 0.85;
/** A paired line stands at most so many rows above the header it belongs to. */
const PAIRED_GAP = 3;
/** Fewest cells of a paired line: two labels with their values. */
const PAIRED_CELLS = 4;
/** How well a label of a paired line must be known. */
const LABEL_KNOWN = 0.7;

const BLOCK_TITLE = /^[(（]?[一二三四五六七八九十\d]+[)）]?[、.．]|^[^:：]{0,12}(支部|小组)([(（][^)）]*[)）])?$/;

/** 二、第二党支部, （三）第三党小组, or nothing: the sheet's title stands over such a block too. */
const isBlockTitle = (text: string): boolean => text === "" || BLOCK_TITLE.test(squeeze(text));

/** Every header of a band, top to bottom, as the user has set them where she has. */
export function* headersOf(task: SheetTask, band: Band): Steps<HeaderPlace[]> {
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
  const places: HeaderPlace[] = [];
  let after = 0;
  settled.forEach(({ block, correction }, i) => {
    const to = (settled[i + 1]?.block.rows[0] ?? grid.lastRow + 1) - 1;
    const last = places[places.length - 1];
    const again = last && !correction ? repeatedHeader(grid, last.block, block, last.title.lines, band) : undefined;
    if (last && again) {
      const repeats = new Set([...last.repeats, ...again]);
      places[places.length - 1] = { ...last, to: Math.min(to, last.correction?.lastRow ?? to), repeats };
    } else {
      const title = readTitle(grid, block.rows[0]!, after, band);
      const end = Math.min(to, correction?.lastRow ?? to);
      places.push({ block, band, title, to: end, correction, repeats: new Set() });
    }
    after = block.rows[block.rows.length - 1]!;
  });
  return places;
}

/** A record that uses header words: it follows other records without a gap, and much of it is no header word. */
function isRecordOf(grid: SheetGrid, above: HeaderBlock, candidate: HeaderCandidate, band: Band): boolean {
  const bottom = above.rows[above.rows.length - 1]!;
  if (candidate.row === bottom + 1) return candidate.known < weight(grid, above, band);
  if (candidate.known >= candidate.cells * HEADER_SHARE) return false;
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

/** 单位 一支部 时间 3月5日 地点 会议室: labels with their values between them, right above the real header. */
function isPairedLine(grid: SheetGrid, row: number, band: Band): boolean {
  const known = cellsIn(grid, row, band).map((cell) =>
    typeof cell.value === "string" ? headerKnowledge(cell.value) : 0,
  );
  if (known.length < PAIRED_CELLS || known.length % 2 > 0) return false;
  return (
    known.every((value, i) => (i % 2 === 0 ? value >= LABEL_KNOWN : value < 1)) &&
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

/** A block further down that names no year of its own stands under the sheet's title. */
export function withInherited(title: TableTitle, first: TableTitle | undefined): TableTitle {
  if (!first) return title;
  const under = isBlockTitle(title.text) ? { ...title, over: first.text } : title;
  if (title.year !== undefined) return under;
  return {
    ...under,
    branch: title.branch || first.branch,
    ...(first.year !== undefined && { year: first.year }),
    ...(first.titleYear !== undefined && { titleYear: first.titleYear }),
    ...(first.date && !title.date && { date: first.date }),
  };
}
