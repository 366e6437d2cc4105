import { PLAIN, withStyle } from "../model/style";
import type { HostStyle } from "../model/style";
import { invalidArgument } from "../wire/host-error";
import { make, readWrite } from "../wire/kind";
import type { HostObject, Kind, Scalar } from "../wire/kind";
import { eachCell, first, sameCells } from "./place";
import type { Place, PlaceObject } from "./place";

const NAMED: Record<string, string> = {
  red: "#FF0000",
  yellow: "#FFFF00",
  green: "#008000",
  blue: "#0000FF",
  white: "#FFFFFF",
  black: "#000000",
};

export function colour(value: unknown): string {
  const text = String(value);
  if (text === "") return "";
  const named = NAMED[text.toLowerCase()];
  if (named) return named;
  if (!/^#[0-9A-Fa-f]{6}$/.test(text)) throw invalidArgument();
  return text.toUpperCase();
}

function restyle(object: PlaceObject, change: (style: HostStyle) => HostStyle): void {
  const { sheet } = object.data;
  object.book.mayFormat(sheet);
  eachCell(object.data, (row, column) =>
    sheet.put(row, column, { style: change(sheet.cell(row, column)?.style ?? PLAIN) }),
  );
}

/** One value for all cells alike, `null` where they differ. */
function common<T>(object: PlaceObject, of: (style: HostStyle) => T): T | null {
  const seen = new Set<T>();
  eachCell(object.data, (row, column) => seen.add(of(object.data.sheet.cell(row, column)?.style ?? PLAIN)));
  return seen.size === 1 ? [...seen][0]! : null;
}

const look = <K extends keyof HostStyle>(
  name: K,
  take: (value: unknown) => HostStyle[K] = (value) => value as HostStyle[K],
): Scalar<Place> =>
  readWrite(
    (object) => common(object, (style) => style[name]),
    (object, value) => restyle(object, (style) => withStyle(style, { [name]: take(value) })),
  );

type Lines = "widths" | "heights";

function measure(lines: Lines, from: "left" | "top", to: "right" | "bottom", standard: number): Scalar<Place> {
  return readWrite(
    (object) => object.data.sheet[lines].get(first(object)[from]) ?? standard,
    (object, value) => {
      const { sheet, rects } = object.data;
      object.book.mayWrite(sheet);
      sheet.touched.layout = true;
      for (const rect of rects)
        if (rect[to] - rect[from] > 20000) sheet[lines].clear();
        else for (let index = rect[from]; index <= rect[to]; index += 1) sheet[lines].set(index, Number(value));
    },
  );
}

const standard = (lines: Lines): Scalar<Place> =>
  readWrite(
    () => null,
    (object, value) => {
      if (value) object.data.sheet[lines].clear();
      object.data.sheet.touched.layout = true;
    },
  );

export const RANGE_FORMAT: Kind<Place> = {
  name: "RangeFormat",
  scalars: {
    HorizontalAlignment: look("horizontal"),
    VerticalAlignment: look("vertical"),
    WrapText: look("wrap"),
    IndentLevel: look("indent"),
    ColumnWidth: measure("widths", "left", "right", 54),
    RowHeight: measure("heights", "top", "bottom", 14.25),
    UseStandardHeight: standard("heights"),
    UseStandardWidth: standard("widths"),
  },
  links: {
    Fill: sameCells("RangeFill"),
    Font: sameCells("RangeFont"),
    Borders: sameCells("RangeBorderCollection"),
    Protection: sameCells("FormatProtection"),
  },
  methods: { AutofitColumns: () => undefined, AutofitRows: () => undefined },
};

export const RANGE_FILL: Kind<Place> = {
  name: "RangeFill",
  scalars: {
    Color: readWrite(
      (object) => common(object, (style) => style.fill || "#FFFFFF"),
      (object, value) => restyle(object, (style) => withStyle(style, { fill: colour(value) })),
    ),
  },
  methods: { Clear: (object) => restyle(object, (style) => withStyle(style, { fill: "" })) },
};

export const RANGE_FONT: Kind<Place> = {
  name: "RangeFont",
  scalars: {
    Color: look("fontColor", colour),
    Bold: look("bold"),
    Italic: look("italic"),
    Underline: look("underline"),
    Name: look("fontName"),
    Size: look("fontSize"),
  },
};

export const FORMAT_PROTECTION: Kind<Place> = { name: "FormatProtection", scalars: { Locked: look("locked") } };

interface Side {
  readonly place: PlaceObject;
  readonly side: string;
}

export const RANGE_BORDERS: Kind<Place> = {
  name: "RangeBorderCollection",
  index: (object, side) => make<Side>("RangeBorder", object, { place: object, side: String(side) }),
};

function border(object: HostObject<Side>, part: "style" | "color", value: string): void {
  const { place, side } = object.data;
  restyle(place, (style) => {
    const old = style.borders[side] ?? { style: "None", color: "#000000" };
    return withStyle(style, { borders: { ...style.borders, [side]: { ...old, [part]: value } } });
  });
}

const borderOf = (object: HostObject<Side>) =>
  object.data.place.data.sheet.cell(first(object.data.place).top, first(object.data.place).left)?.style.borders[
    object.data.side
  ];

export const RANGE_BORDER: Kind<Side> = {
  name: "RangeBorder",
  id: (object) => ({ Id: object.data.side }),
  scalars: {
    Style: readWrite(
      (object) => borderOf(object)?.style ?? "None",
      (object, value) => border(object, "style", String(value)),
    ),
    Color: readWrite(
      (object) => borderOf(object)?.color ?? "#000000",
      (object, value) => border(object, "color", colour(value)),
    ),
    Weight: readWrite(
      () => "Thin",
      () => undefined,
    ),
  },
};
