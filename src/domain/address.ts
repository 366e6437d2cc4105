/** Where a cell is: the sheet's name, the 1-based row and the 1-based column. Letters are written at the edges only. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet, both corners inside; 1-based. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's limits of a sheet. */
export const MAX_ROW = 1048576;
export const MAX_COLUMN = 16384;

/** 1 → `A`, 27 → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** `A` → 1, `AA` → 27; case does not matter. `undefined` for anything that is no column. */
export function columnIndex(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let n = 0;
  for (const ch of letters.toUpperCase()) n = n * 26 + ch.charCodeAt(0) - 64;
  return n <= MAX_COLUMN ? n : undefined;
}

/** `B7`. */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** `B7` or `$B$7` → row and column. */
export function parseCellName(name: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(name);
  const column = match ? columnIndex(match[1]!) : undefined;
  const row = match ? Number(match[2]) : 0;
  return column !== undefined && row >= 1 && row <= MAX_ROW ? { row, column } : undefined;
}

/** `A1:C3`, or `A1` for a single cell. */
export function rectName(rect: Rect): string {
  const first = cellName(rect.top, rect.left);
  return rect.top === rect.bottom && rect.left === rect.right ? first : `${first}:${cellName(rect.bottom, rect.right)}`;
}

/** `A1:C3`, `$A$1:$C$3` or `A1` → rectangle. Whole rows and columns are not read. */
export function parseRectName(name: string): Rect | undefined {
  const [first, second = first] = name.split(":");
  const a = first ? parseCellName(first) : undefined;
  const b = second ? parseCellName(second) : undefined;
  if (!a || !b) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

/** A sheet name as it stands in a reference: always quoted, quotes doubled. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}
