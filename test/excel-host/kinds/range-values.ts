import type { CellValue } from "../../../src/domain/snapshot";
import { takeEntry } from "../model/entry";
import { height, overlaps, width } from "../model/rects";
import { PLAIN, withStyle } from "../model/style";
import { HostError, sizeMismatch } from "../wire/host-error";
import { readWrite, read } from "../wire/kind";
import type { Scalar } from "../wire/kind";
import { shownText } from "../model/shown-text";
import { first } from "./place";
import type { Place, PlaceObject } from "./place";

/** Excel answers no more cells than this at once. */
const READ_LIMIT = 5_000_000;

const wireValue = (value: CellValue | null | undefined) =>
  value === null || value === undefined ? "" : typeof value === "object" ? value.error : value;

function grid(object: PlaceObject, of: (row: number, column: number) => unknown): unknown[][] {
  const rect = first(object);
  if (height(rect) * width(rect) > READ_LIMIT)
    throw new HostError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
  const rows: unknown[][] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const line: unknown[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) line.push(of(row, column));
    rows.push(line);
  }
  return rows;
}

function write(object: PlaceObject, values: unknown, put: (row: number, column: number, value: unknown) => void): void {
  const rect = first(object);
  object.book.mayWrite(object.data.sheet, rect);
  const given = Array.isArray(values) ? (values as unknown[][]) : [[values]];
  const single = given.length === 1 && Array.isArray(given[0]) && given[0].length === 1;
  const fits =
    given.length === height(rect) && given.every((line) => Array.isArray(line) && line.length === width(rect));
  if (!single && !fits) throw sizeMismatch();
  for (let row = rect.top; row <= rect.bottom; row += 1)
    for (let column = rect.left; column <= rect.right; column += 1) {
      const value = single ? given[0]![0] : given[row - rect.top]![column - rect.left];
      if (value !== null) put(row, column, value);
    }
  object.book.changed(object.data.sheet, rect, "RangeEdited");
}

/** A covered cell of a merged area takes nothing, as in Excel. */
const covered = (place: Place, row: number, column: number) =>
  place.sheet.merges.some(
    (merge) =>
      !(merge.top === row && merge.left === column) &&
      overlaps(merge, { top: row, left: column, bottom: row, right: column }),
  );

function enter(place: Place, row: number, column: number, raw: unknown): void {
  if (covered(place, row, column)) return;
  if (raw === "") return place.sheet.put(row, column, { value: null, formula: undefined });
  const old = place.sheet.cell(row, column)?.style ?? PLAIN;
  const entry = takeEntry(raw, old.numberFormat);
  const style =
    entry.numberFormat && old.numberFormat === "General" ? withStyle(old, { numberFormat: entry.numberFormat }) : old;
  place.sheet.put(row, column, { value: entry.value, formula: entry.formula, style });
}

const typed = (object: PlaceObject, values: unknown) =>
  write(object, values, (row, column, raw) => enter(object.data, row, column, raw));
const cellOf = (object: PlaceObject, row: number, column: number) => object.data.sheet.cell(row, column);

function typeOf(value: CellValue | null | undefined): string {
  if (value === null || value === undefined) return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string"];
}

export const rangeValues: Record<string, Scalar<Place>> = {
  Values: readWrite((object) => grid(object, (row, column) => wireValue(cellOf(object, row, column)?.value)), typed),
  Formulas: readWrite(
    (object) =>
      grid(
        object,
        (row, column) => cellOf(object, row, column)?.formula ?? wireValue(cellOf(object, row, column)?.value),
      ),
    typed,
  ),
  Text: read((object) => grid(object, (row, column) => shownText(cellOf(object, row, column), object.book.date1904))),
  ValueTypes: read((object) => grid(object, (row, column) => typeOf(cellOf(object, row, column)?.value))),
  NumberFormat: readWrite(
    (object) => grid(object, (row, column) => (cellOf(object, row, column)?.style ?? PLAIN).numberFormat),
    (object, values) =>
      write(object, values, (row, column, format) => {
        const style = cellOf(object, row, column)?.style ?? PLAIN;
        object.data.sheet.put(row, column, { style: withStyle(style, { numberFormat: String(format) }) });
      }),
  ),
};
