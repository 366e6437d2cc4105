import { cellText, isBlankCell, type SheetGrid } from "../../intake/grid";
import { headerPaths } from "../../intake/layout/header/header-block";
import { squeeze } from "../../intake/text";
import { plainWords } from "./form-text";
import type { FormRow, FormTable } from "./layout-types";
import { END_ROW, TOTAL_ROW } from "./roles";

/** Reads one table from its header down to what follows it. */
export function readTable(grid: SheetGrid, headRows: readonly number[], after: number, to: number): FormTable {
  const cells = headRows.flatMap((row) => grid.cellsOf(row).map((cell) => ({ row, cell })));
  const left = Math.min(...cells.map(({ cell }) => cell.column));
  const right = Math.max(...cells.map(({ row, cell }) => grid.mergeAt(row, cell.column)?.right ?? cell.column));
  const paths = headerPaths(grid, { rows: headRows, left, right });
  const heads = new Map([...paths].map(([column, path]) => [column, path.map(plainWords)] as const));
  const rows: FormRow[] = [];
  let section = "";
  let follows: number | undefined;
  let row = headRows.at(-1)! + 1;
  for (; row <= to; row++) {
    const filled = grid
      .cellsOf(row)
      .filter((cell) => cell.column >= left && cell.column <= right && !isBlankCell(cell));
    const first = filled[0] ? plainWords(cellText(filled[0])) : "";
    if (filled[0] && END_ROW.test(squeeze(cellText(filled[0])))) {
      follows ??= row;
      break;
    }
    if (rows.length === 0 && filled.length >= 3 && isNumbering(filled.map(cellText))) continue;
    if (
      filled.length === 1 &&
      typeof filled[0]!.value === "string" &&
      isAcross(grid, row, filled[0]!.column, left, right)
    ) {
      section = first;
      continue;
    }
    const total = filled.some((cell, i) => i < 3 && TOTAL_ROW.test(plainWords(cellText(cell))));
    if (total) follows ??= row;
    rows.push({ row, section, total, blank: filled.length === 0 });
  }
  while (rows.length > 0 && rows.at(-1)!.blank && rows.at(-1)!.row > to) rows.pop();
  // A head with nothing below it is asked in the row under it.
  const under = headRows.at(-1)! + 1;
  if (rows.length === 0 && follows === undefined) rows.push({ row: under, section: "", total: false, blank: true });
  const title = grid.rowNumbers.filter((at) => at > after && at < headRows[0]!).flatMap((at) => titleLine(grid, at));
  return {
    kind: "table",
    headRows,
    left,
    right,
    heads,
    rows,
    title,
    ...(follows === undefined ? {} : { follows }),
    lastRow: rows.at(-1)?.row ?? headRows.at(-1)!,
  };
}

/** 1 2 3 … or 甲 乙 1 2 …: the numbers of columns. */
function isNumbering(texts: readonly string[]): boolean {
  const bare = texts.filter((text) => !/^[甲乙丙丁戊]$/.test(text)).map((text) => text.replace(/^\((\d+)\)$/, "$1"));
  return (
    bare.length >= 2 &&
    bare.every((text, i) => /^\d+$/.test(text) && (i === 0 || Number(text) === Number(bare[i - 1]) + 1))
  );
}

/** A line over most of the table's width: the title of the rows below. */
function isAcross(grid: SheetGrid, row: number, column: number, left: number, right: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== undefined && merge.right - merge.left + 1 >= Math.max(3, (right - left + 1) * 0.7);
}

/** Text of a line that stands alone in its row and is no 附件 number. */
export function titleLine(grid: SheetGrid, row: number): string[] {
  const cells = grid.cellsOf(row).filter((cell) => !isBlankCell(cell));
  if (cells.length !== 1) return [];
  const text = squeeze(cellText(cells[0]));
  return /^附[件表]?\d*[:：]?$/.test(text) || /[:：]/.test(text.replace(/^附件\d*[:：]/, ""))
    ? []
    : [text.replace(/^附件\d*[:：]/, "")];
}
