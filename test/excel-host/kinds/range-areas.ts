import { localName, quoted, height, width, parseLocal } from "../model/rects";
import { make, read } from "../wire/kind";
import type { Kind } from "../wire/kind";
import { keepReference, range, sameCells } from "./place";
import type { Place } from "./place";

/** Excel cuts an address list here without a word; the emulation cuts too, so that a caller who relies on more is found out. */
export const ADDRESS_LIMIT = 8192;

/** Rectangles of an address list, as Excel reads it. */
export function areasOf(list: string) {
  const whole = list.length > ADDRESS_LIMIT ? list.slice(0, ADDRESS_LIMIT).replace(/,[^,]*$/, "") : list;
  return whole.split(",").map(parseLocal);
}

export const RANGE_AREAS: Kind<Place> = {
  name: "RangeAreas",
  scalars: {
    Address: read((object) =>
      object.data.rects.map((rect) => `${quoted(object.data.sheet.name)}!${localName(rect)}`).join(","),
    ),
    AreaCount: read((object) => object.data.rects.length),
    CellCount: read((object) => object.data.rects.reduce((sum, rect) => sum + height(rect) * width(rect), 0)),
  },
  links: {
    Areas: (object) => make("RangeCollection", object, object.data),
    Format: sameCells("RangeFormat"),
    ConditionalFormats: sameCells("ConditionalFormatCollection"),
    DataValidation: sameCells("DataValidation"),
    Worksheet: (object) => make("Worksheet", object, object.data.sheet),
  },
  methods: { _KeepReference: keepReference },
};

export const RANGE_COLLECTION: Kind<Place> = {
  name: "RangeCollection",
  items: (object) => object.data.rects.map((rect) => range(object.book, object.data.sheet, rect)),
  methods: { GetCount: (object) => object.data.rects.length },
};
