import { relationOfType } from "../package/relationships";
import type { WorkbookPackage } from "../package/workbook-package";
import type { XmlElement } from "../xml/xml-element";

/** Excel's palette of numbered colours, from 0; 64 and 65 are the system's own and left to the grid. */
const FIRST = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const INDEXED =
  `${FIRST} ${FIRST} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    " ",
  );
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72".split(" ");

/** Reads a colour element; `undefined` where it is automatic. */
export type ColourReader = (element: XmlElement | undefined) => string | undefined;

/** Colours as `#RRGGBB`, those of the workbook's theme and palette resolved. */
export function colourReader(book: WorkbookPackage, styles: XmlElement | undefined): ColourReader {
  const theme = themeColours(book);
  const own = styles?.child("colors")?.child("indexedColors")?.elements("rgbColor");
  const indexed = own ? own.map((element) => (element.attr("rgb") ?? "FF000000").slice(-6)) : INDEXED;
  return (element) => {
    if (!element) return undefined;
    const rgb = element.attr("rgb")?.slice(-6);
    const plain = rgb ?? theme[element.num("theme") ?? -1] ?? indexed[element.num("indexed") ?? -1];
    return plain && /^[0-9a-f]{6}$/i.test(plain)
      ? `#${tinted(plain, element.num("tint") ?? 0).toUpperCase()}`
      : undefined;
  };
}

/** Colours in the order that styles count them: light and dark change places. */
function themeColours(book: WorkbookPackage): readonly string[] {
  const path = relationOfType(book.parts, book.workbookPath, "theme")?.target;
  if (!path || !book.parts.has(path)) return OFFICE_THEME;
  const scheme = book.parts.tree(path).root.descendants("clrScheme")[0]?.elements() ?? [];
  const found = scheme.map((element) => {
    const colour = element.elements()[0];
    return colour?.attr("lastClr") ?? colour?.attr("val") ?? "000000";
  });
  if (found.length < 12) return OFFICE_THEME;
  return [found[1]!, found[0]!, found[3]!, found[2]!, ...found.slice(4)];
}

function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  return [0, 2, 4]
    .map((at) => parseInt(rgb.slice(at, at + 2), 16))
    .map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("");
}
