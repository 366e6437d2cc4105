import type { HostComment } from "../model/book";
import { invalidArgument, itemNotFound } from "../wire/host-error";
import { NULL, make, read } from "../wire/kind";
import type { HostObject, Kind } from "../wire/kind";
import { range } from "./place";

type Part = HostObject<string>;
const part = (object: HostObject, id: string): Part => make("CustomXmlPart", object, id);
const every = (object: HostObject) => [...object.book.xmlParts.keys()].map((id) => part(object, id));

function itemsOf(namespace: string, object: HostObject): Part[] {
  const quotedName = namespace.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return every(object).filter((one) =>
    new RegExp(`^\\s*(<\\?[^>]*>\\s*)?<[^>]*xmlns(:\\w+)?=["']${quotedName}["']`).test(
      object.book.xmlParts.get(one.data)!,
    ),
  );
}

export const PARTS: Kind = {
  name: "CustomXmlPartCollection",
  items: every,
  index: (object, id) => {
    if (!object.book.xmlParts.has(id)) throw itemNotFound();
    return part(object, id);
  },
  methods: {
    Add: (object, xml: string) => {
      if (!xml.trimStart().startsWith("<")) throw invalidArgument();
      const id = object.book.nextId();
      object.book.xmlParts.set(id, xml);
      return part(object, id);
    },
    GetByNamespace: (object, namespace: string) => make("CustomXmlPartScopedCollection", object, namespace),
    GetCount: (object) => object.book.xmlParts.size,
  },
};

export const SCOPED_PARTS: Kind<string> = {
  name: "CustomXmlPartScopedCollection",
  items: (object) => itemsOf(object.data, object),
  index: (object, id) => {
    if (!object.book.xmlParts.has(id)) throw itemNotFound();
    return part(object, id);
  },
  methods: {
    GetCount: (object) => itemsOf(object.data, object).length,
    GetOnlyItemOrNullObject: (object) => {
      const items = itemsOf(object.data, object);
      return items.length === 1 ? items[0]! : NULL;
    },
  },
};

export const PART: Kind<string> = {
  name: "CustomXmlPart",
  id: (object) => ({ Id: object.data }),
  scalars: { Id: read((object) => object.data) },
  methods: {
    GetXml: (object) => object.book.xmlParts.get(object.data),
    SetXml: (object, xml) => {
      object.book.xmlParts.set(object.data, xml);
    },
    Delete: (object) => {
      object.book.xmlParts.delete(object.data);
    },
  },
};

const comment = (object: HostObject, data: HostComment) => make("Comment", object, data);

export const COMMENTS: Kind = {
  name: "CommentCollection",
  items: (object) => object.book.comments.map((one) => comment(object, one)),
  index: (object, id) => {
    const found = object.book.comments.find((one) => one.id === id);
    if (!found) throw itemNotFound();
    return comment(object, found);
  },
  methods: { GetCount: (object) => object.book.comments.length },
};

export const COMMENT: Kind<HostComment> = {
  name: "Comment",
  id: (object) => ({ Id: object.data.id }),
  scalars: { Id: read((object) => object.data.id), Content: read((object) => object.data.content) },
  methods: {
    GetLocation: ({ book, data }) =>
      range(book, data.sheet, { top: data.row, left: data.column, bottom: data.row, right: data.column }),
  },
};
