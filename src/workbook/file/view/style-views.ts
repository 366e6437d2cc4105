import type { WorkbookPackage } from "../package/workbook-package";
import { formatsByStyle, stylesPath } from "../styles/number-formats";
import { entriesOf } from "../styles/style-entries";
import type { XmlElement } from "../xml/xml-element";
import { colourReader, type ColourReader } from "./colours";
import type { CellStyleView, EdgeView, FontView } from "./workbook-view";

/** Looks by style index, and fill and letters of the looks that rules use. */
export interface StyleViews {
  readonly styles: readonly CellStyleView[];
  readonly ruleLooks: readonly { readonly fill?: string; readonly colour?: string }[];
  readonly colour: ColourReader;
}

export function readStyleViews(book: WorkbookPackage): StyleViews {
  const path = stylesPath(book);
  const root = path ? book.parts.tree(path).root : undefined;
  const colour = colourReader(book, root);
  if (!root) return { styles: [{ font: {} }], ruleLooks: [], colour };
  const list = (name: string) => entriesOf(root.child(name));
  const fonts = list("fonts").map((element) => fontView(element, colour));
  const fills = list("fills").map((element) => fillOf(element, colour));
  const borders = list("borders").map((element) => borderView(element, colour));
  const formats = formatsByStyle(book);
  const styles = list("cellXfs").map((xf, index) => ({
    font: fonts[xf.num("fontId") ?? 0] ?? {},
    ...defined({
      fill: fills[xf.num("fillId") ?? 0],
      border: borders[xf.num("borderId") ?? 0],
      format: formats[index],
    }),
    ...alignmentView(xf.child("alignment")),
  }));
  const ruleLooks = list("dxfs").map((element) =>
    defined({ fill: ruleFill(element, colour), colour: colour(element.child("font")?.child("color")) }),
  );
  return { styles: styles.length > 0 ? styles : [{ font: {} }], ruleLooks, colour };
}

function fontView(element: XmlElement, colour: ColourReader): FontView {
  const on = (name: string) => {
    const child = element.child(name);
    return child?.flag("val", true) || undefined;
  };
  return defined({
    name: element.child("name")?.attr("val"),
    size: element.child("sz")?.num("val"),
    bold: on("b"),
    italic: on("i"),
    underline: (element.child("u")?.attr("val") ?? (element.child("u") ? "single" : "none")) !== "none" || undefined,
    strike: on("strike"),
    colour: colour(element.child("color")),
  });
}

function fillOf(element: XmlElement, colour: ColourReader): string | undefined {
  const pattern = element.child("patternFill");
  if (pattern) return (pattern.attr("patternType") ?? "none") === "none" ? undefined : colour(pattern.child("fgColor"));
  return colour(element.child("gradientFill")?.elements("stop").at(-1)?.child("color"));
}

function ruleFill(element: XmlElement, colour: ColourReader): string | undefined {
  const pattern = element.child("fill")?.child("patternFill");
  return colour(pattern?.child("bgColor")) ?? colour(pattern?.child("fgColor"));
}

function borderView(element: XmlElement, colour: ColourReader): CellStyleView["border"] {
  const edge = (name: string): EdgeView | undefined => {
    const side = element.child(name);
    const style = side?.attr("style");
    return style && style !== "none" ? { style, colour: colour(side!.child("color")) ?? "#000000" } : undefined;
  };
  const edges = defined({
    left: edge("left") ?? edge("start"),
    right: edge("right") ?? edge("end"),
    top: edge("top"),
    bottom: edge("bottom"),
  });
  return Object.keys(edges).length > 0 ? edges : undefined;
}

function alignmentView(element: XmlElement | undefined): Partial<CellStyleView> {
  if (!element) return {};
  return defined({
    horizontal: element.attr("horizontal") as CellStyleView["horizontal"],
    vertical: element.attr("vertical") as CellStyleView["vertical"],
    wrap: element.flag("wrapText") || undefined,
    indent: element.num("indent") || undefined,
    rotation: element.num("textRotation") || undefined,
  });
}

/** The same without what is undefined, so that absent means absent. */
export function defined<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Present<T>;
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
