import { MAX_ROW, type Rect } from "../address";
import { formulaTokens, type RefPoint } from "./formula-tokens";
import { pointText, writeReference } from "./move-formula";

/** Rows put in before `at` (count > 0), or taken out from `at` on (count < 0), on one sheet. */
export interface RowShift {
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
  /**
   * Ranges of several rows that end directly above `at` reach so many rows further (or, below zero, less far): the list grew
   * at its end. `top` is the first row of the list; a range of one row grows only where it is that row. Only ranges that lie
   * in the columns of the list grow, where these are told.
   */
  readonly grow?:
    { readonly by: number; readonly top: number; readonly columns?: readonly [number, number] } | undefined;
}

/** Where a row is afterwards; `undefined` for one that is taken out. */
export function shiftRow(row: number, { at, count }: RowShift): number | undefined {
  if (row < at) return row;
  if (count < 0 && row < at - count) return undefined;
  return row + count;
}

/** First and last row of a span afterwards; it grows, shrinks, moves or goes. Whole columns stay as they are. */
export function shiftSpan(top: number, bottom: number, shift: RowShift): readonly [number, number] | undefined {
  if (top === 1 && bottom === MAX_ROW) return [top, bottom];
  const first = shiftRow(top, shift) ?? shift.at;
  const last = (shiftRow(bottom, shift) ?? shift.at - 1) + grownBy(top, bottom, shift);
  return first <= last ? [first, Math.min(last, MAX_ROW)] : undefined;
}

function grownBy(top: number, bottom: number, { at, grow }: RowShift): number {
  return grow && bottom === at - 1 && top < at && (top < bottom || top === grow.top) ? grow.by : 0;
}

export function shiftRect(rect: Rect, shift: RowShift): Rect | undefined {
  const span = shiftSpan(rect.top, rect.bottom, shift);
  return span && { ...rect, top: span[0], bottom: span[1] };
}

/** A list of areas as attributes hold it; empty where nothing is left of them. */
export function shiftAreas(sqref: string, shift: RowShift): string {
  const areas = sqref.trim().split(/\s+/);
  return areas
    .flatMap((area) => shiftFormula(area, shift, true) ?? [])
    .filter((area) => !area.includes("#REF!"))
    .join(" ");
}

/**
 * The formula after the shift. `home`: the formula stands on the sheet whose rows shift, so references without a sheet are
 * its own. Throws `SpansSheets` for a reference through several sheets.
 */
export function shiftFormula(formula: string, shift: RowShift, home: boolean): string {
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind === "text" || !concerns(token.qualifier, shift.sheet, home)) return token.text;
      if (token.first.row === undefined) return token.text;
      if (!token.last) return writeReference(token, (point) => movedPoint(point, shiftRow(point.row!, shift)));
      const span = shiftSpan(
        Math.min(token.first.row, token.last.row!),
        Math.max(token.first.row, token.last.row!),
        inColumns(token.first, token.last, shift.grow?.columns) ? shift : { ...shift, grow: undefined },
      );
      const flipped = token.first.row > token.last.row!;
      const [first, last] = flipped ? [span?.[1], span?.[0]] : [span?.[0], span?.[1]];
      const before = token.qualifier === undefined ? "" : `${token.qualifier}!`;
      if (first === undefined || last === undefined) return `${before}#REF!`;
      return `${before}${pointText({ ...token.first, row: first })}:${pointText({ ...token.last, row: last })}`;
    })
    .join("");
}

function inColumns(first: RefPoint, last: RefPoint, columns: readonly [number, number] | undefined): boolean {
  if (!columns || first.column === undefined || last.column === undefined) return true;
  return Math.min(first.column, last.column) <= columns[1] && Math.max(first.column, last.column) >= columns[0];
}

/** A reference such as `一月:三月!A1`: which sheets it means depends on their order. */
export class SpansSheets extends Error {}

function concerns(qualifier: string | undefined, sheet: string, home: boolean): boolean {
  if (qualifier === undefined) return home;
  const name = qualifier.replace(/^'|'$/g, "").replace(/''/g, "'");
  if (name.includes("[")) return false;
  if (name.includes(":")) throw new SpansSheets();
  return name.toLowerCase() === sheet.toLowerCase();
}

function movedPoint(point: RefPoint, row: number | undefined): RefPoint | undefined {
  return row === undefined || row > MAX_ROW ? undefined : { ...point, row };
}
