import type { Rect } from "../../../src/domain/address";
import type { HostSheet } from "../model/sheet";
import { checked } from "../model/rects";
import type { HostObject } from "../wire/kind";
import { make } from "../wire/kind";
import type { HostBook } from "../model/book";

/** What ranges, range areas and their formats stand on: cells of one sheet. */
export interface Place {
  readonly sheet: HostSheet;
  rects: Rect[];
}

export type PlaceObject = HostObject<Place>;

export const first = (object: PlaceObject): Rect => object.data.rects[0]!;

export function range(book: HostBook, sheet: HostSheet, rect: Rect): PlaceObject {
  return make("Range", book, { sheet, rects: [checked(rect)] });
}

export const sameCells = (kind: string) => (object: PlaceObject) => make(kind, object, object.data);

/** Cells of huge ranges are visited only where there is something; small ones cell by cell. */
const CELL_BY_CELL = 2_000_000;

export function eachCell(place: Place, visit: (row: number, column: number) => void): void {
  for (const rect of place.rects) {
    const count = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
    if (count > CELL_BY_CELL) eachFilled(place.sheet, rect, visit);
    else
      for (let row = rect.top; row <= rect.bottom; row += 1)
        for (let column = rect.left; column <= rect.right; column += 1) visit(row, column);
  }
}

export function eachFilled(sheet: HostSheet, rect: Rect, visit: (row: number, column: number) => void): void {
  for (const [row, line] of [...sheet.rows]) {
    if (row < rect.top || row > rect.bottom) continue;
    for (const column of [...line.keys()]) if (column >= rect.left && column <= rect.right) visit(row, column);
  }
}

export function keepReference(object: PlaceObject): void {
  if (object.reference) return;
  object.reference = `ref-${object.book.nextNumber()}`;
  object.book.references.set(object.reference, object);
}
