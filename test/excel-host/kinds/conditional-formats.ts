import type { HostRule } from "../model/rule";
import type { HostSheet } from "../model/sheet";
import { overlaps } from "../model/rects";
import { HostError, invalidArgument, invalidOperation, itemNotFound } from "../wire/host-error";
import { NULL, make, read, readWrite } from "../wire/kind";
import type { HostObject, Kind } from "../wire/kind";
import { range } from "./place";
import type { Place, PlaceObject } from "./place";
import { colour } from "./range-format";

interface OnSheet {
  readonly sheet: HostSheet;
  readonly id: string;
}

type RuleObject = HostObject<OnSheet>;

const found = (object: RuleObject): HostRule => {
  const rule = object.data.sheet.rules.find((one) => one.id === object.data.id);
  if (!rule) throw itemNotFound();
  return rule;
};

function change(object: RuleObject, with_: Partial<HostRule>): void {
  object.book.mayFormat(object.data.sheet);
  Object.assign(found(object), with_);
  object.data.sheet.touched.rules = true;
}

const rulesOf = (object: PlaceObject): readonly RuleObject[] =>
  object.data.sheet.rules
    .filter((rule) => rule.rects.some((rect) => object.data.rects.some((own) => overlaps(rect, own))))
    .map((rule) => make<OnSheet>("ConditionalFormat", object, { sheet: object.data.sheet, id: rule.id }));

function byId(object: PlaceObject, id: unknown): RuleObject | undefined {
  return rulesOf(object).find((rule) => rule.data.id === id);
}

function add(object: PlaceObject, type: string): RuleObject {
  const { sheet, rects } = object.data;
  object.book.mayFormat(sheet);
  if (type !== "Custom")
    throw new HostError("UnsupportedOperation", "The emulated Excel makes rules of type Custom only.");
  const rule: HostRule = {
    id: object.book.nextId(),
    type,
    rects: [...rects],
    formula: "",
    fill: "",
    fontColor: "",
    bold: false,
    stopIfTrue: false,
  };
  sheet.rules.unshift(rule);
  sheet.touched.rules = true;
  return make<OnSheet>("ConditionalFormat", object, { sheet, id: rule.id });
}

function clearAll(object: PlaceObject): void {
  const { sheet } = object.data;
  object.book.mayFormat(sheet);
  const gone = new Set(rulesOf(object).map((rule) => rule.data.id));
  sheet.rules = sheet.rules.filter((rule) => !gone.has(rule.id));
  sheet.touched.rules = true;
}

export const RULES: Kind<Place> = {
  name: "ConditionalFormatCollection",
  items: rulesOf,
  index: (object, id) => byId(object, id) ?? missing(),
  methods: {
    Add: add,
    ClearAll: clearAll,
    GetCount: (object) => rulesOf(object).length,
    GetItemAt: (object, index) => rulesOf(object)[index] ?? missing(),
    GetItemOrNullObject: (object, id) => byId(object, id) ?? NULL,
  },
};

const missing = (): never => {
  throw itemNotFound();
};

const as = (kind: string) => (object: RuleObject) => make(kind, object, object.data);

export const RULE: Kind<OnSheet> = {
  name: "ConditionalFormat",
  id: (object) => ({ Id: object.data.id }),
  scalars: {
    Id: read((object) => object.data.id),
    Type: read((object) => found(object).type),
    StopIfTrue: readWrite(
      (object) => found(object).stopIfTrue,
      (object, value) => change(object, { stopIfTrue: Boolean(value) }),
    ),
    Priority: readWrite(
      (object) => object.data.sheet.rules.indexOf(found(object)),
      (object, value) => {
        const rule = found(object);
        const others = object.data.sheet.rules.filter((one) => one !== rule);
        others.splice(value, 0, rule);
        object.data.sheet.rules = others;
        object.data.sheet.touched.rules = true;
      },
    ),
  },
  links: {
    Custom: (object) => {
      if (found(object).type !== "Custom") throw invalidOperation();
      return as("CustomConditionalFormat")(object);
    },
    CustomOrNullObject: (object) => (found(object).type === "Custom" ? as("CustomConditionalFormat")(object) : NULL),
  },
  methods: {
    Delete: (object) => {
      object.book.mayFormat(object.data.sheet);
      const rule = found(object);
      object.data.sheet.rules = object.data.sheet.rules.filter((one) => one !== rule);
      object.data.sheet.touched.rules = true;
    },
    GetRange: (object) => {
      const { rects } = found(object);
      if (rects.length > 1) throw invalidOperation();
      return range(object.book, object.data.sheet, rects[0]!);
    },
    GetRanges: (object) => make<Place>("RangeAreas", object, { sheet: object.data.sheet, rects: found(object).rects }),
  },
};

export const CUSTOM_RULE: Kind<OnSheet> = {
  name: "CustomConditionalFormat",
  links: { Rule: as("ConditionalFormatRule"), Format: as("ConditionalRangeFormat") },
};

export const RULE_FORMULA: Kind<OnSheet> = {
  name: "ConditionalFormatRule",
  scalars: {
    Formula: readWrite(
      (object) => found(object).formula,
      (object, value) => {
        if (typeof value !== "string" || !value.startsWith("=")) throw invalidArgument();
        change(object, { formula: value });
      },
    ),
  },
};

export const RULE_FORMAT: Kind<OnSheet> = {
  name: "ConditionalRangeFormat",
  links: { Fill: as("ConditionalRangeFill"), Font: as("ConditionalRangeFont") },
};

export const RULE_FILL: Kind<OnSheet> = {
  name: "ConditionalRangeFill",
  scalars: {
    Color: readWrite(
      (object) => found(object).fill,
      (object, value) => change(object, { fill: colour(value) }),
    ),
  },
};

export const RULE_FONT: Kind<OnSheet> = {
  name: "ConditionalRangeFont",
  scalars: {
    Color: readWrite(
      (object) => found(object).fontColor,
      (object, value) => change(object, { fontColor: colour(value) }),
    ),
    Bold: readWrite(
      (object) => found(object).bold,
      (object, value) => change(object, { bold: Boolean(value) }),
    ),
  },
};
