import type { HostName } from "../model/book";
import type { HostSheet } from "../model/sheet";
import { localName, quoted } from "../model/rects";
import { alreadyExists, invalidArgument, itemNotFound } from "../wire/host-error";
import { NULL, make, read, readWrite } from "../wire/kind";
import type { HostObject, Kind } from "../wire/kind";
import { first } from "./place";
import type { PlaceObject } from "./place";

type Names = HostObject<HostSheet | null>;

const items = (object: Names) =>
  object.book.names
    .filter((name) => name.sheet === object.data)
    .map((name) => make<HostName>("NamedItem", object, name));
const find = (object: Names, key: unknown) =>
  items(object).find((item) => item.data.name.toLowerCase() === String(key).toLowerCase());

function add(object: Names, name: string, reference: string | PlaceObject, comment?: string): HostObject<HostName> {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) throw invalidArgument();
  if (find(object, name)) throw alreadyExists();
  if (object.data) object.book.mayWrite(object.data);
  const formula =
    typeof reference === "string" ? reference : `=${quoted(reference.data.sheet.name)}!${localName(first(reference))}`;
  if (!formula.startsWith("=")) throw invalidArgument();
  const made: HostName = { name, formula, sheet: object.data, visible: true, comment: comment ?? "" };
  object.book.names.push(made);
  return make("NamedItem", object, made);
}

export const NAMES: Kind<HostSheet | null> = {
  name: "NamedItemCollection",
  items,
  index: (object, key) => {
    const item = find(object, key);
    if (!item) throw itemNotFound();
    return item;
  },
  methods: {
    Add: add,
    GetItemOrNullObject: (object, key) => find(object, key) ?? NULL,
    GetCount: (object) => items(object).length,
  },
};

export const NAME: Kind<HostName> = {
  name: "NamedItem",
  id: (object) => ({ Id: object.data.name }),
  scalars: {
    Name: read((object) => object.data.name),
    Formula: readWrite(
      (object) => object.data.formula,
      (object, value) => void (object.data.formula = value),
    ),
    Visible: readWrite(
      (object) => object.data.visible,
      (object, value) => void (object.data.visible = Boolean(value)),
    ),
    Scope: read((object) => (object.data.sheet ? "Worksheet" : "Workbook")),
    Type: read((object) => (object.data.formula.includes("!") ? "Range" : "String")),
  },
  methods: {
    Delete: (object) => {
      object.book.names = object.book.names.filter((name) => name !== object.data);
    },
  },
};
