import { MAX_COLUMN } from "../../../src/domain/address";
import type { Rect } from "../../../src/domain/address";
import { localName, overlaps, inside, without, height } from "../model/rects";
import { shiftRows } from "../model/shift";
import { PLAIN } from "../model/style";
import { conflict, invalidOperation } from "../wire/host-error";
import { eachCell, first, range } from "./place";
import type { PlaceObject } from "./place";

/** What a clear takes with it; Excel's `All` takes contents, formats, rules, validations and links, but no merges. */
export function clearRange(object: PlaceObject, applyTo = "All"): void {
  const { sheet } = object.data;
  object.book.mayWrite(sheet);
  const contents = applyTo === "All" || applyTo === "Contents";
  const formats = applyTo === "All" || applyTo === "Formats";
  eachCell(object.data, (row, column) => {
    if (!sheet.cell(row, column)) return;
    if (contents) sheet.put(row, column, { value: null, formula: undefined });
    if (formats) sheet.put(row, column, { style: PLAIN });
  });
  const rect = first(object);
  if (formats) takeRules(object, rect);
  if (applyTo === "All" || applyTo === "Hyperlinks")
    for (const key of [...sheet.links.keys()]) if (touches(key, rect)) sheet.links.delete(key);
  object.book.changed(sheet, rect, "RangeEdited");
}

const touches = (name: string, rect: Rect) => {
  const match = /^([A-Z]+)(\d+)$/.exec(name);
  return !match || (Number(match[2]) >= rect.top && Number(match[2]) <= rect.bottom);
};

function takeRules(object: PlaceObject, rect: Rect): void {
  const { sheet } = object.data;
  const left = sheet.rules
    .map((rule) => ({ ...rule, rects: rule.rects.flatMap((one) => without(one, rect)) }))
    .filter((rule) => rule.rects.length > 0);
  if (
    left.length !== sheet.rules.length ||
    left.some((rule, index) => rule.rects.length !== sheet.rules[index]!.rects.length)
  ) {
    sheet.rules = left;
    sheet.touched.rules = true;
  }
  sheet.validations = sheet.validations.filter((one) => !overlaps(one.rect, rect));
}

const wholeRows = (rect: Rect) => rect.left === 1 && rect.right === MAX_COLUMN;

/** Rows going through a merged area or the middle of a table beside other cells are refused as Excel refuses them. */
export function insertRows(object: PlaceObject, shift: string): PlaceObject {
  const { sheet } = object.data;
  const rect = first(object);
  object.book.mayWrite(sheet);
  if (!wholeRows(rect) || shift !== "Down") throw invalidOperation("The emulated Excel inserts whole rows only.");
  if (object.book.tablesOn(sheet).some((table) => table.filtered)) throw conflict("FilteredRangeConflict");
  shiftRows(object.book, sheet, rect.top, height(rect));
  object.book.changed(sheet, rect, "RowInserted");
  return range(object.book, sheet, rect);
}

export function deleteRows(object: PlaceObject, shift: string): void {
  const { sheet } = object.data;
  const rect = first(object);
  object.book.mayWrite(sheet);
  if (!wholeRows(rect) || shift !== "Up") throw invalidOperation("The emulated Excel deletes whole rows only.");
  shiftRows(object.book, sheet, rect.top, -height(rect));
  object.book.changed(sheet, rect, "RowDeleted");
}

export function mergeRange(object: PlaceObject): void {
  const { sheet } = object.data;
  const rect = first(object);
  object.book.mayWrite(sheet);
  if (object.book.tablesOn(sheet).some((table) => overlaps(table.rect, rect)))
    throw invalidOperation("Cells in a table cannot be merged.");
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, rect));
  sheet.merges.push(rect);
  sheet.touched.layout = true;
}

export function unmergeRange(object: PlaceObject): void {
  const { sheet } = object.data;
  object.book.mayWrite(sheet);
  const left = sheet.merges.filter((merge) => !overlaps(merge, first(object)));
  if (left.length !== sheet.merges.length) sheet.touched.layout = true;
  sheet.merges = left;
}

export function copyFrom(object: PlaceObject, source: PlaceObject, type = "All"): void {
  const { sheet } = object.data;
  const rect = first(object);
  const from = first(source);
  object.book.mayWrite(sheet);
  if (!inside(from, { top: 1, left: 1, bottom: from.bottom, right: from.right }))
    throw invalidOperation(localName(from));
  const rows = from.bottom - from.top + 1;
  const columns = from.right - from.left + 1;
  eachCell(object.data, (row, column) => {
    const model = source.data.sheet.cell(
      from.top + ((row - rect.top) % rows),
      from.left + ((column - rect.left) % columns),
    );
    if (type === "All" || type === "Values")
      sheet.put(row, column, { value: model?.value ?? null, formula: type === "All" ? model?.formula : undefined });
    if (type === "All" || type === "Formats") sheet.put(row, column, { style: model?.style ?? PLAIN });
  });
  object.book.changed(sheet, rect, "RangeEdited");
}
