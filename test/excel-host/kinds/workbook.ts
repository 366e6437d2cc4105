import { NULL, make, read } from "../wire/kind";
import type { HostObject, Kind } from "../wire/kind";
import { range } from "./place";

const child = (kind: string) => (object: HostObject) => make(kind, object, null);

export const WORKBOOK: Kind = {
  name: "Workbook",
  scalars: {
    Name: read((object) => object.book.name),
    ReadOnly: read((object) => object.book.readOnly),
  },
  links: {
    Worksheets: child("WorksheetCollection"),
    Tables: (object) => make("TableCollection", object, null),
    Names: (object) => make("NamedItemCollection", object, null),
    Comments: child("CommentCollection"),
    CustomXmlParts: child("CustomXmlPartCollection"),
    Application: child("Application"),
    Functions: child("Functions"),
    Protection: child("WorkbookProtection"),
    _Runtime: child("Runtime"),
  },
  methods: {
    GetSelectedRange: (object) => range(object.book, object.book.active, object.book.selection),
    _GetObjectByReferenceId: (object, id) => object.book.references.get(id) ?? NULL,
    _RemoveReference: (object, id) => {
      object.book.references.delete(id);
    },
    _RemoveAllReferences: (object) => object.book.references.clear(),
  },
};

export const WORKBOOK_PROTECTION: Kind = {
  name: "WorkbookProtection",
  scalars: { Protected: read((object) => object.book.structureProtected) },
};

export const RUNTIME: Kind = {
  name: "Runtime",
  scalars: {
    EnableEvents: {
      get: (object) => object.book.eventsOn,
      set: (object, on) => {
        object.book.eventsOn = Boolean(on);
      },
    },
  },
};

export const APPLICATION: Kind = {
  name: "Application",
  scalars: { CalculationMode: read(() => "Automatic") },
  methods: {
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
};

/** `workbook.functions`: the one function that tells the date system. */
export const FUNCTIONS: Kind = {
  name: "Functions",
  methods: {
    Date: (object, year, month, day) => {
      const days = Date.UTC(year, month - 1, day) / 86400000 + 25569;
      return make("FunctionResult", object, days - (object.book.date1904 ? 1462 : 0));
    },
  },
};

export const FUNCTION_RESULT: Kind<number> = {
  name: "FunctionResult",
  scalars: { Value: read((object) => object.data), Error: read(() => null) },
};
