import type { HostTable } from "../model/book";
import { overlaps, parseLocal, splitAddress } from "../model/rects";
import type { HostSheet } from "../model/sheet";
import { HostError, invalidArgument, itemNotFound } from "../wire/host-error";
import { NULL, make, read, readWrite } from "../wire/kind";
import type { HostObject, Kind } from "../wire/kind";
import { first, range } from "./place";
import type { PlaceObject } from "./place";
import { listening } from "./worksheets";

type TableObject = HostObject<HostTable>;
/** `data` is the sheet of `worksheet.tables`, `null` for `workbook.tables`. */
type Tables = HostObject<HostSheet | null>;

const wrap = (object: HostObject, table: HostTable): TableObject => make("Table", object, table);
const items = (object: Tables) =>
  object.book.tables.filter((table) => !object.data || table.sheet === object.data).map((table) => wrap(object, table));
const find = (object: Tables, key: unknown) =>
  items(object).find(({ data }) => data.id === String(key) || data.name.toLowerCase() === String(key).toLowerCase());

function placeOf(object: Tables, target: string | PlaceObject): { sheet: HostSheet; rect: ReturnType<typeof first> } {
  if (typeof target !== "string") return { sheet: target.data.sheet, rect: first(target) };
  const [name, local] = splitAddress(target);
  const sheet = name === null ? (object.data ?? object.book.active) : object.book.sheet(name);
  if (!sheet) throw itemNotFound();
  return { sheet, rect: parseLocal(local) };
}

function add(object: Tables, target: string | PlaceObject, hasHeaders: boolean): TableObject {
  const { sheet, rect } = placeOf(object, target);
  const { book } = object;
  book.mayWrite(sheet);
  if (book.tablesOn(sheet).some((table) => overlaps(table.rect, rect)))
    throw invalidArgument("A table can't overlap another table.");
  if (sheet.merges.some((merge) => overlaps(merge, rect)))
    throw new HostError("MergedRangeConflict", "Cannot create a table over merged cells.", 409);
  if (!hasHeaders) throw invalidArgument("The emulated Excel makes tables with headers only.");
  nameHeaders(sheet, rect);
  const table = book.addTable(sheet, rect.top === rect.bottom ? { ...rect, bottom: rect.bottom + 1 } : rect);
  book.events.raise("table-added", ["Workbook", sheet.id], {
    source: "Local",
    tableId: table.id,
    worksheetId: sheet.id,
  });
  return wrap(object, table);
}

/** Excel fills blank headers, makes text of what is none and tells equal ones apart. */
function nameHeaders(sheet: HostSheet, rect: ReturnType<typeof first>): void {
  const taken = new Set<string>();
  for (let column = rect.left; column <= rect.right; column += 1) {
    const { value } = sheet.cell(rect.top, column) ?? { value: null };
    const wish =
      value === null || value === ""
        ? `列${column - rect.left + 1}`
        : typeof value === "object"
          ? value.error
          : String(value);
    let name = wish;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wish}${number}`;
    taken.add(name.toLowerCase());
    if (value !== name) sheet.put(rect.top, column, { value: name, formula: undefined });
  }
}

export const TABLES: Kind<HostSheet | null> = {
  name: "TableCollection",
  scalars: { Count: read((object) => items(object).length) },
  items,
  index: (object, key) => {
    const table = find(object, key);
    if (!table) throw itemNotFound();
    return table;
  },
  methods: {
    Add: add,
    GetItemOrNullObject: (object, key) => find(object, key) ?? NULL,
    GetCount: (object) => items(object).length,
    ...listening<HostSheet | null>("DataChanged", "table-changed", (object) => object.data?.id ?? "Workbook"),
  },
};

function rename(object: TableObject, name: string): void {
  const taken = object.book.tables.some(
    (table) => table !== object.data && table.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) throw invalidArgument();
  object.data.name = name;
}

export const TABLE: Kind<HostTable> = {
  name: "Table",
  id: (object) => ({ Id: object.data.id }),
  scalars: {
    Id: read((object) => object.data.id),
    Name: readWrite((object) => object.data.name, rename),
    ShowHeaders: read((object) => object.data.showHeaders),
    ShowTotals: read((object) => object.data.showTotals),
    ShowBandedRows: readWrite(
      () => true,
      () => undefined,
    ),
    ShowFilterButton: readWrite(
      () => true,
      () => undefined,
    ),
    Style: readWrite(
      (object) => object.data.style,
      (object, value) => void (object.data.style = value),
    ),
  },
  links: {
    Worksheet: (object) => make("Worksheet", object, object.data.sheet),
    AutoFilter: (object) => make("TableAutoFilter", object, object.data),
  },
  methods: {
    GetRange: (object) => range(object.book, object.data.sheet, object.data.rect),
    GetHeaderRowRange: (object) =>
      range(object.book, object.data.sheet, { ...object.data.rect, bottom: object.data.rect.top }),
    Resize: (object, target: string | PlaceObject) => {
      const { book, data: table } = object;
      const rect = typeof target === "string" ? parseLocal(splitAddress(target)[1]) : first(target);
      book.mayWrite(table.sheet);
      if (rect.top !== table.rect.top || rect.bottom <= rect.top) throw invalidArgument();
      if (book.tablesOn(table.sheet).some((other) => other !== table && overlaps(other.rect, rect)))
        throw invalidArgument();
      table.rect = rect;
    },
    ConvertToRange: (object) => {
      object.book.tables = object.book.tables.filter((table) => table !== object.data);
      return range(object.book, object.data.sheet, object.data.rect);
    },
    ...listening<HostTable>("DataChanged", "table-changed", (object) => object.data.id),
  },
};

/** A table's own filter; the client's class is the sheet's. */
export const TABLE_FILTER: Kind<HostTable> = {
  name: "TableAutoFilter",
  scalars: { Enabled: read(() => true), IsDataFiltered: read((object) => object.data.filtered) },
};
