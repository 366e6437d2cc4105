import type { ICellData, IRange, IStyleData, IWorksheetData } from "@univerjs/core";
import type { Rect } from "../../domain/address";
import type { CellValue } from "../../domain/snapshot";
import type { CellView, SheetView } from "../../workbook/file";
import { tableLook } from "./table-look";
import { NO, VALUE_TYPE, YES } from "./univer-codes";

const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;
/** Room to write under and beside what is there, as a spreadsheet has. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 4;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 20;
/** Columns formatted out to the edge of the sheet are not drawn one by one. */
const MOST_COLUMNS = 512;

/** Univer counts from 0. */
export const rangeOf = (rect: Rect): IRange => ({
  startRow: rect.top - 1,
  startColumn: rect.left - 1,
  endRow: rect.bottom - 1,
  endColumn: rect.right - 1,
});

export const widthPixels = (characters: number): number => Math.round(characters * PIXELS_PER_CHARACTER + CELL_PADDING);
const heightPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

/** The value part of a cell. */
export function valueData(value: CellValue | undefined): ICellData {
  if (value === undefined) return {};
  if (typeof value === "number") return { v: value, t: VALUE_TYPE.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: VALUE_TYPE.boolean };
  if (typeof value === "string") return { v: value, t: VALUE_TYPE.text };
  return { v: value.error, t: VALUE_TYPE.text };
}

/**
 * A formula Univer can be trusted with. References to tables and to other files it computes wrongly without a word,
 * so there the value of the file stands.
 */
export function gridFormula(formula: string): string | undefined {
  return formula.includes("[") ? undefined : formula.replace(/_xlfn\.(_xlws\.)?/g, "");
}

function cellData(cell: CellView, style: ICellData["s"]): ICellData {
  const formula = cell.formula && gridFormula(cell.formula);
  return { ...valueData(cell.value), ...(formula && { f: formula }), ...(style && { s: style }) };
}

/** The cell's own look; a table's lies under it where the cell has no fill. */
function cellStyle(style: number, lent: IStyleData | undefined, looks: readonly IStyleData[]): ICellData["s"] {
  const own = looks[style];
  if (lent && !own?.bg) return { ...own, ...lent };
  return style === 0 ? undefined : styleId(style);
}

export const styleId = (index: number): string => `s${index}`;

function columnData(view: SheetView): IWorksheetData["columnData"] {
  const columns: IWorksheetData["columnData"] = {};
  for (const { first, last, width, hidden } of view.columns) {
    for (let column = first; column <= Math.min(last, MOST_COLUMNS); column += 1) {
      columns[column - 1] = { ...(width !== undefined && { w: widthPixels(width) }), ...(hidden && { hd: YES }) };
    }
  }
  return columns;
}

function rowData(view: SheetView): IWorksheetData["rowData"] {
  const rows: IWorksheetData["rowData"] = {};
  for (const { row, height, hidden } of view.rows) {
    if (height === undefined && !hidden) continue;
    rows[row - 1] = {
      ...(height !== undefined && { h: heightPixels(height), ia: NO }),
      ...(hidden && { hd: YES }),
    };
  }
  return rows;
}

function cells(
  view: SheetView,
  looks: readonly IStyleData[],
): { data: IWorksheetData["cellData"]; lastRow: number; lastColumn: number } {
  const data: IWorksheetData["cellData"] = {};
  const lent = tableLook(view.tables);
  let lastColumn = 0;
  for (const row of view.rows) {
    const line: Record<number, ICellData> = {};
    for (const cell of row.cells) {
      line[cell.column - 1] = cellData(cell, cellStyle(cell.style, lent(row.row, cell.column), looks));
      if (cell.value !== undefined && cell.column > lastColumn) lastColumn = cell.column;
    }
    data[row.row - 1] = line;
  }
  return { data, lastRow: view.rows[view.rows.length - 1]?.row ?? 0, lastColumn };
}

/** A sheet of the file as Univer's, under the given id; `looks` are the workbook's by index. */
export function sheetData(view: SheetView, id: string, looks: readonly IStyleData[]): Partial<IWorksheetData> {
  const { data, lastRow, lastColumn } = cells(view, looks);
  const { rows, columns } = view.freeze;
  const reach = Math.max(lastColumn, ...view.merges.map((merge) => Math.min(merge.right, MOST_COLUMNS)));
  return {
    id,
    name: view.name,
    hidden: view.visibility === "visible" ? NO : YES,
    ...(view.tabColour && { tabColor: view.tabColour }),
    cellData: data,
    mergeData: view.merges.map(rangeOf),
    rowData: rowData(view),
    columnData: columnData(view),
    rowCount: Math.max(LEAST_ROWS, lastRow + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, reach + SPARE_COLUMNS),
    defaultColumnWidth: widthPixels(view.defaultWidth),
    defaultRowHeight: heightPixels(view.defaultHeight),
    showGridlines: view.gridLines ? YES : NO,
    ...((rows > 0 || columns > 0) && {
      freeze: { xSplit: columns, ySplit: rows, startRow: rows, startColumn: columns },
    }),
  };
}
