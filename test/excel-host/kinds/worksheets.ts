import { WHOLE, parseLocal, splitAddress } from "../model/rects";
import { accessDenied, itemNotFound, invalidArgument, invalidOperation } from "../wire/host-error";
import { NULL, make, read, readWrite } from "../wire/kind";
import type { HostObject, Kind } from "../wire/kind";
import type { EventName } from "../model/events";
import type { HostSheet } from "../model/sheet";
import { range } from "./place";
import type { Place } from "./place";
import { areasOf } from "./range-areas";

type SheetObject = HostObject<HostSheet>;
const wrap = (object: HostObject, sheet: HostSheet): SheetObject => make("Worksheet", object, sheet);

function addSheet(object: HostObject, name?: string): SheetObject {
  const { book } = object;
  if (book.structureProtected) throw accessDenied();
  let number = book.sheets.length + 1;
  while (book.sheet(`Sheet${number}`)) number += 1;
  const sheet = book.addSheet(name ?? `Sheet${number}`);
  sheet.made = true;
  book.events.raise("sheet-added", ["Workbook"], { source: "Local", worksheetId: sheet.id });
  return wrap(object, sheet);
}

/** `_Register…Event` and its opposite for one event, on whatever the object is the target of. */
export function listening<T>(wire: string, name: EventName, target: (object: HostObject<T>) => string) {
  return {
    [`_Register${wire}Event`]: (object: HostObject<T>) => object.book.events.listen(name, target(object)),
    [`_Unregister${wire}Event`]: (object: HostObject<T>) => object.book.events.unlisten(name, target(object)),
  };
}

const book = () => "Workbook";

export const WORKSHEETS: Kind<null> = {
  name: "WorksheetCollection",
  items: (object) => object.book.sheets.map((sheet) => wrap(object, sheet)),
  index: (object, key) => {
    const sheet = object.book.sheet(key);
    if (!sheet) throw itemNotFound();
    return wrap(object, sheet);
  },
  methods: {
    Add: addSheet,
    GetActiveWorksheet: (object) => wrap(object, object.book.active),
    GetCount: (object) => object.book.sheets.length,
    GetItemOrNullObject: (object, key) => {
      const sheet = object.book.sheet(key);
      return sheet ? wrap(object, sheet) : NULL;
    },
    ...listening<null>("DataChanged", "sheet-changed", book),
    ...listening<null>("Added", "sheet-added", book),
    ...listening<null>("Deleted", "sheet-deleted", book),
  },
};

function deleteSheet(object: SheetObject): void {
  const { book: owner, data: sheet } = object;
  const visible = owner.sheets.filter((one) => one.visibility === "Visible");
  if (visible.length < 2 && visible[0] === sheet)
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
  owner.sheets = owner.sheets.filter((one) => one !== sheet);
  owner.tables = owner.tables.filter((table) => table.sheet !== sheet);
  owner.names = owner.names.filter((name) => name.sheet !== sheet);
  if (owner.active === sheet) owner.active = owner.sheets[0]!;
}

function rename(object: SheetObject, name: string): void {
  if (
    !name ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    object.book.sheets.some((one) => one !== object.data && one.name === name)
  )
    throw invalidArgument();
  object.data.name = name;
}

const ofSheet = (kind: string) => (object: SheetObject) => make(kind, object, object.data);

export const WORKSHEET: Kind<HostSheet> = {
  name: "Worksheet",
  id: (object) => ({ Id: object.data.id }),
  scalars: {
    Id: read((object) => object.data.id),
    Name: readWrite((object) => object.data.name, rename),
    Position: read((object) => object.book.sheets.indexOf(object.data)),
    Visibility: readWrite(
      (object) => object.data.visibility,
      (object, value) => void (object.data.visibility = value),
    ),
    TabColor: readWrite(
      (object) => object.data.tabColor,
      (object, value) => void (object.data.tabColor = value),
    ),
    ShowGridlines: read((object) => object.data.showGridlines),
    // The client reads the one name and sets the other.
    Gridlines: readWrite(
      (object) => object.data.showGridlines,
      (object, value) => void (object.data.showGridlines = value),
    ),
  },
  links: {
    Tables: ofSheet("TableCollection"),
    Names: ofSheet("NamedItemCollection"),
    Protection: ofSheet("WorksheetProtection"),
    PageLayout: ofSheet("PageLayout"),
    FreezePanes: ofSheet("WorksheetFreezePanes"),
    AutoFilter: ofSheet("AutoFilter"),
  },
  methods: {
    GetRange: (object, address) =>
      range(object.book, object.data, address ? parseLocal(splitAddress(address)[1]) : WHOLE),
    GetRanges: (object, address) =>
      make<Place>("RangeAreas", object, { sheet: object.data, rects: address ? areasOf(address) : [WHOLE] }),
    GetRangeByIndexes: (object, row, column, rows, columns) =>
      range(object.book, object.data, { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns }),
    GetCell: (object, row, column) =>
      range(object.book, object.data, { top: row + 1, left: column + 1, bottom: row + 1, right: column + 1 }),
    GetUsedRange: (object, valuesOnly) =>
      range(
        object.book,
        object.data,
        object.data.used(Boolean(valuesOnly)) ?? { top: 1, left: 1, bottom: 1, right: 1 },
      ),
    GetUsedRangeOrNullObject: (object, valuesOnly) => {
      const rect = object.data.used(Boolean(valuesOnly));
      return rect ? range(object.book, object.data, rect) : NULL;
    },
    Activate: (object) => {
      if (object.data.visibility !== "Visible") throw invalidOperation("A hidden worksheet cannot be activated.");
      object.book.active = object.data;
    },
    Delete: deleteSheet,
    ...listening<HostSheet>("DataChanged", "sheet-changed", (object) => object.data.id),
  },
};

export const PROTECTION: Kind<HostSheet> = {
  name: "WorksheetProtection",
  scalars: {
    Protected: read((object) => object.data.protection !== null),
    Options: read((object) => object.data.protection?.options ?? null),
  },
};

export const FREEZE: Kind<HostSheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (object, count) => {
      object.data.frozenRows = count ?? 0;
      object.data.touched.layout = true;
    },
    Unfreeze: (object) => {
      object.data.frozenRows = 0;
      object.data.touched.layout = true;
    },
  },
};

export const AUTO_FILTER: Kind<HostSheet> = {
  name: "AutoFilter",
  scalars: {
    Enabled: read((object) => object.data.filter !== null),
    IsDataFiltered: read((object) => object.data.filter?.active ?? false),
  },
  methods: {
    GetRangeOrNullObject: (object) =>
      object.data.filter ? range(object.book, object.data, object.data.filter.rect) : NULL,
    Remove: (object) => {
      object.data.filter = null;
    },
  },
};
