import type { SnapshotCell } from "../../../domain/snapshot";
import { cellText, isBlankCell, type SheetGrid } from "../../grid";
import { headerKnowledge } from "../../lexicon";
import { ROWS_A_SLICE, type Steps } from "../../steps";
import { readKinds } from "../../readers/meeting-kinds";
import { isDateFormat } from "../../readers/date";
import { headerKey, squeeze } from "../../text";
import { isMonthLabel } from "../columns/months";
import { isDayLabel, isDayOfMonth } from "./day-labels";

/** Columns a search is limited to, both inside. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

/** A row that looks like the header of a table, with what speaks for it. */
export interface HeaderCandidate {
  readonly row: number;
  readonly score: number;
  readonly known: number;
  readonly cells: number;
}

const NUMBER_WORD = /^(序号|编号|序|no\.?|项次|次序)$/;
const LABEL_LENGTH = 45;
/** Below this score a row is no header. */
const THRESHOLD = 3;
const SERIES_WORTH = 0.7;
const KIND_LENGTH = 8;
const SERIES_FEWEST = 7;
/** How months and kinds of meeting end; most words of a ledger do not, and the patterns of kinds are dear. */
const SERIES_END = /[月份会课日动议员)）]\s*$/;
const kindWords = new Map<string, boolean>();

/** True for a cell whose shape is that of a header: short text, no sentence, no date, no `label：value`. */
export function isLabelLike(cell: SnapshotCell): boolean {
  if (typeof cell.value !== "string") return false;
  const text = squeeze(cell.value);
  if (text === "" || text.length > LABEL_LENGTH) return false;
  if (/[。；;]/.test(text) || /[:：]./.test(text)) return false;
  if (/^[\d.\-/年月日:：~～至—%]+$/.test(text) && !isMonthLabel(text)) return false;
  return !/^[√✓×○△☆★]$/.test(text);
}

export function cellsIn(grid: SheetGrid, row: number, band: Band): SnapshotCell[] {
  const cells = grid.cellsOf(row);
  if (cells.length === 0) return [];
  if (cells[0]!.column >= band.left && cells[cells.length - 1]!.column <= band.right)
    return cells.filter((cell) => !isBlankCell(cell));
  return cells.filter((cell) => cell.column >= band.left && cell.column <= band.right && !isBlankCell(cell));
}

/** A word that heads columns in a row of its like: a month, a kind of meeting. */
function isSeriesWord(text: string): boolean {
  if (text.length > KIND_LENGTH * 2 || !SERIES_END.test(text)) return false;
  let known = kindWords.get(text);
  if (known === undefined) {
    const plain = squeeze(text);
    known = isMonthLabel(plain) || (plain.length <= KIND_LENGTH && readKinds(plain).kinds.length === 1);
    if (kindWords.size > 20_000) kindWords.clear();
    kindWords.set(text, known);
  }
  return known;
}

/** 1, 2, 3 … typed as numbers head the days of a month or its twelve months. */
function isNextNumber(cells: readonly SnapshotCell[], cell: SnapshotCell): boolean {
  const at = cells.indexOf(cell);
  const [before, after] = [cells[at - 1]?.value, cells[at + 1]?.value];
  const number = numberOf(cell.value);
  if (cells.length < SERIES_FEWEST || number === undefined || numberOf(cells[0]!.value) !== undefined) return false;
  const [left, right] = [numberOf(before), numberOf(after)];
  const follows = left !== undefined ? number === left + 1 : number === 1;
  return follows && (right === undefined || right === number + 1);
}

const numberOf = (value: SnapshotCell["value"] | undefined): number | undefined =>
  typeof value === "number" ? value : typeof value === "string" && /^\d{1,2}$/.test(value) ? Number(value) : undefined;

/** Columns of a matrix are often headed by days alone; in a row that heads names they are no data. */
const NAME_WORD = /^(党员)?姓名$|^name$/;
const NAME_WITHIN = 4;
const isDay = (cell: SnapshotCell): boolean => {
  if (typeof cell.value === "number") return isDateFormat(cell.format) || /^\d{1,2}\.\d{1,2}$/.test(String(cell.value));
  const text = squeeze(cellText(cell));
  return /\d/.test(text) && (isDayLabel(text) || isDayOfMonth(text));
};

/** Rates a row as a header. `undefined` where it is none. */
export function rateHeaderRow(grid: SheetGrid, row: number, band: Band): HeaderCandidate | undefined {
  const raw = grid.cellsOf(row);
  if (raw.length < 2 || (typeof raw[0]!.value === "number" && raw.length > 3 && raw[0]!.column >= band.left))
    return undefined;
  const cells = cellsIn(grid, row, band);
  if (cells.length < 2) return undefined;
  let known = 0;
  let labels = 0;
  let data = 0;
  const series = new Set<string>();
  const named = cells.slice(0, NAME_WITHIN).some((cell) => NAME_WORD.test(headerKey(cellText(cell))));
  for (const cell of cells) {
    if (isNextNumber(cells, cell) || (named && isDay(cell))) {
      labels++;
      if (named) series.add(cellText(cell));
    } else if (typeof cell.value === "string") {
      const word = headerKnowledge(cell.value);
      known += word;
      if (word === 0 && isSeriesWord(cell.value)) series.add(cell.value);
      if (isLabelLike(cell)) labels++;
    } else data++;
  }
  // Two different months or kinds of meeting side by side head columns; one alone is a value as often.
  if (series.size >= 2) known += series.size * SERIES_WORTH;
  if (known < 1) return undefined;
  const first = headerKey(cellText(cells[0]));
  const numbered = NUMBER_WORD.test(first);
  const score = known + (numbered ? 1.5 : 0) + labels / cells.length - data * 0.6;
  const covered = known / cells.length;
  const enough = covered >= 0.4 || (numbered && known >= 2) || (known >= 4 && covered >= 0.3);
  const shaped = labels / cells.length >= 0.6 || (numbered && known >= 2);
  if (score < THRESHOLD || known < 1.7 || !enough || !shaped) return undefined;
  return { row, score, known, cells: cells.length };
}

/** Rows of a sheet that look like headers, top to bottom. */
export function* findHeaderCandidates(grid: SheetGrid, band: Band): Steps<HeaderCandidate[]> {
  const found: HeaderCandidate[] = [];
  let looked = 0;
  for (const row of grid.rowNumbers) {
    if (++looked % ROWS_A_SLICE === 0) yield;
    const candidate = rateHeaderRow(grid, row, band);
    if (candidate) found.push(candidate);
  }
  return found;
}

const SHAPE_DEPTH = 12;
const SHAPE_FEWEST = 4;

/**
 * A header of unknown words (a summary of one's own making), by its shape alone: under lines of one cell the first row of
 * at least four different labels, one of which is known, with other than labels below it or nothing at all.
 */
export function findHeaderByShape(grid: SheetGrid, band: Band): HeaderCandidate | undefined {
  for (const row of grid.rowNumbers) {
    if (row > grid.firstRow + SHAPE_DEPTH) return undefined;
    const cells = cellsIn(grid, row, band);
    if (cells.length < SHAPE_FEWEST) {
      if (cells.length > 2) return undefined;
      continue;
    }
    const texts = new Set(cells.map((cell) => squeeze(cellText(cell))));
    const known = cells.reduce((sum, cell) => sum + headerKnowledge(cellText(cell)), 0);
    if (texts.size < cells.length || !cells.every(isLabelLike) || known < 1 || !hasDataBelow(grid, row, band))
      return undefined;
    return { row, score: known, known, cells: cells.length };
  }
  return undefined;
}

function hasDataBelow(grid: SheetGrid, row: number, band: Band): boolean {
  const below = grid.rowNumbers
    .filter((other) => other > row && other <= row + 6)
    .map((other) => cellsIn(grid, other, band));
  return below.length === 0 || below.some((cells) => cells.some((cell) => typeof cell.value === "number"));
}
