import { MAX_COLUMN } from "../../../src/domain/address";
import { intersection, localName, overlaps, parseLocal, quoted, splitAddress, height, width } from "../model/rects";
import { invalidArgument, sizeMismatch } from "../wire/host-error";
import { NULL, make, read, readWrite } from "../wire/kind";
import type { Kind } from "../wire/kind";
import { clearRange, copyFrom, deleteRows, insertRows, mergeRange, unmergeRange } from "./range-edits";
import { first, keepReference, range, sameCells } from "./place";
import type { Place, PlaceObject } from "./place";
import { rangeValues } from "./range-values";

const shifted = (object: PlaceObject, down: number, right: number, rows?: number, columns?: number) => {
  const rect = first(object);
  const top = rect.top + down;
  const left = rect.left + right;
  return range(object.book, object.data.sheet, {
    top,
    left,
    bottom: top + (rows ?? height(rect)) - 1,
    right: left + (columns ?? width(rect)) - 1,
  });
};

const other = (object: PlaceObject, target: unknown): PlaceObject =>
  typeof target === "string"
    ? range(object.book, object.data.sheet, parseLocal(splitAddress(target)[1]))
    : (target as PlaceObject);

function boundingRect(object: PlaceObject, target: unknown): PlaceObject {
  const with_ = other(object, target);
  if (with_.data.sheet !== object.data.sheet) throw invalidArgument();
  const a = first(object);
  const b = first(with_);
  const rect = {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
  return range(object.book, object.data.sheet, rect);
}

/** True or false for all rows (columns) alike, `null` where they differ. */
function hidden(from: number, to: number, set: ReadonlySet<number>): boolean | null {
  const inside = [...set].filter((index) => index >= from && index <= to).length;
  return inside === 0 ? false : inside === to - from + 1 ? true : null;
}

const properties = (
  from: number,
  to: number,
  set: ReadonlySet<number>,
  name: string,
  wanted: Record<string, unknown>,
) => Array.from({ length: to - from + 1 }, (_, index) => (wanted?.[name] ? { [name]: set.has(from + index) } : {}));

function used(object: PlaceObject, valuesOnly: boolean): PlaceObject | typeof NULL {
  const all = object.data.sheet.used(valuesOnly);
  const cut = all && intersection(all, first(object));
  return cut ? range(object.book, object.data.sheet, cut) : NULL;
}

export const RANGE: Kind<Place> = {
  name: "Range",
  scalars: {
    ...rangeValues,
    Address: read((object) => `${quoted(object.data.sheet.name)}!${localName(first(object))}`),
    RowIndex: read((object) => first(object).top - 1),
    ColumnIndex: read((object) => first(object).left - 1),
    RowCount: read((object) => height(first(object))),
    ColumnCount: read((object) => width(first(object))),
    CellCount: read((object) => Math.min(height(first(object)) * width(first(object)), 2147483647)),
    RowHidden: read((object) => hidden(first(object).top, first(object).bottom, object.data.sheet.hiddenRows)),
    ColumnHidden: read((object) => hidden(first(object).left, first(object).right, object.data.sheet.hiddenColumns)),
    Hyperlink: readWrite(
      (object) => object.data.sheet.links.get(localName(first(object))) ?? null,
      (object, link) => {
        object.book.mayWrite(object.data.sheet);
        object.data.sheet.links.set(localName(first(object)), link);
        object.data.sheet.touched.layout = true;
        if (link.textToDisplay)
          object.data.sheet.put(first(object).top, first(object).left, {
            value: link.textToDisplay,
            formula: undefined,
          });
      },
    ),
  },
  links: {
    Format: sameCells("RangeFormat"),
    ConditionalFormats: sameCells("ConditionalFormatCollection"),
    DataValidation: sameCells("DataValidation"),
    Worksheet: (object) => make("Worksheet", object, object.data.sheet),
  },
  methods: {
    _KeepReference: keepReference,
    _ValidateArraySize: (object, rows, columns) => {
      if (rows !== height(first(object)) || columns !== width(first(object))) throw sizeMismatch();
    },
    GetCell: (object, row, column) => shifted(object, row, column, 1, 1),
    GetRow: (object, row) => shifted(object, row, 0, 1),
    GetColumn: (object, column) => shifted(object, 0, column, undefined, 1),
    GetBoundingRect: boundingRect,
    GetOffsetRange: (object, rows, columns) => shifted(object, rows, columns),
    GetResizedRange: (object, rows, columns) =>
      shifted(object, 0, 0, height(first(object)) + rows, width(first(object)) + columns),
    GetEntireRow: (object) => range(object.book, object.data.sheet, { ...first(object), left: 1, right: MAX_COLUMN }),
    GetUsedRangeOrNullObject: used,
    GetIntersectionOrNullObject: (object, target) => {
      const with_ = other(object, target);
      const cut = with_.data.sheet === object.data.sheet ? intersection(first(object), first(with_)) : null;
      return cut ? range(object.book, object.data.sheet, cut) : NULL;
    },
    GetMergedAreasOrNullObject: (object) => {
      // Excel leaves out an area whose first cell is outside the range.
      const rects = object.data.sheet.merges.filter((merge) =>
        overlaps({ ...merge, bottom: merge.top, right: merge.left }, first(object)),
      );
      return rects.length ? make("RangeAreas", object, { sheet: object.data.sheet, rects }) : NULL;
    },
    GetRowProperties: (object, wanted) =>
      properties(first(object).top, first(object).bottom, object.data.sheet.hiddenRows, "rowHidden", wanted),
    GetColumnProperties: (object, wanted) =>
      properties(first(object).left, first(object).right, object.data.sheet.hiddenColumns, "columnHidden", wanted),
    Clear: clearRange,
    CopyFrom: (object, source, type) => copyFrom(object, other(object, source), type),
    Insert: insertRows,
    Delete: deleteRows,
    Merge: mergeRange,
    Unmerge: unmergeRange,
    Select: (object) => {
      // Selecting on a sheet that is not in front does nothing in some builds; the emulation makes it an error to find such calls.
      if (object.book.active !== object.data.sheet) throw invalidArgument("The sheet is not active.");
      object.book.selection = first(object);
    },
  },
};
