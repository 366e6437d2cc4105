import { formatsByStyle, stylesPath } from "../../../src/workbook/file/styles/number-formats";
import type { WorkbookPackage } from "../../../src/workbook/file/package/workbook-package";
import type { XmlElement } from "../../../src/workbook/file/xml/xml-element";
import { PLAIN } from "../model/style";
import type { HostStyle } from "../model/style";

const SIDES = { left: "EdgeLeft", right: "EdgeRight", top: "EdgeTop", bottom: "EdgeBottom" } as const;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export function colourOf(element: XmlElement | undefined): string | undefined {
  const rgb = element?.attr("rgb");
  return rgb ? `#${rgb.slice(-6).toUpperCase()}` : undefined;
}

function fontOf(font: XmlElement | undefined): Partial<HostStyle> {
  if (!font) return {};
  const on = (name: string) => font.child(name) !== undefined && font.child(name)!.attr("val") !== "0";
  return {
    bold: on("b"),
    italic: on("i"),
    underline: on("u") ? "Single" : "None",
    fontSize: font.child("sz")?.num("val") ?? 11,
    fontName: font.child("name")?.attr("val") ?? PLAIN.fontName,
    fontColor: colourOf(font.child("color")) ?? "#000000",
  };
}

function bordersOf(border: XmlElement | undefined): HostStyle["borders"] {
  const sides = Object.entries(SIDES).flatMap(([side, name]) => {
    const edge = border?.child(side);
    const style = edge?.attr("style");
    return style && style !== "none"
      ? [[name, { style: "Continuous", color: colourOf(edge!.child("color")) ?? "#000000" }] as const]
      : [];
  });
  return Object.fromEntries(sides);
}

/** The look of every style of the file, by its number. */
export function readStyles(book: WorkbookPackage): HostStyle[] {
  const path = stylesPath(book);
  if (!path) return [];
  const { root } = book.parts.tree(path);
  const list = (name: string) => root.child(name)?.elements() ?? [];
  const [fonts, fills, borders] = [list("fonts"), list("fills"), list("borders")];
  const formats = formatsByStyle(book);
  return list("cellXfs").map((xf, index) => {
    const pattern = fills[xf.num("fillId") ?? 0]?.child("patternFill");
    const alignment = xf.child("alignment");
    return {
      ...PLAIN,
      ...fontOf(fonts[xf.num("fontId") ?? 0]),
      numberFormat: formats[index] ?? "General",
      fill: pattern?.attr("patternType") === "solid" ? (colourOf(pattern.child("fgColor")) ?? "#FFFFFF") : "",
      borders: bordersOf(borders[xf.num("borderId") ?? 0]),
      horizontal: capital(alignment?.attr("horizontal") ?? "general"),
      vertical: capital(alignment?.attr("vertical") ?? "bottom"),
      wrap: alignment?.flag("wrapText") ?? false,
      indent: alignment?.num("indent") ?? 0,
      locked: xf.child("protection")?.flag("locked", true) ?? true,
      fileStyle: index,
    };
  });
}
