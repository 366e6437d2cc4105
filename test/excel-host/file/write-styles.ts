import { formatId } from "../../../src/workbook/file/styles/format-id";
import { styleEntry } from "../../../src/workbook/file/styles/styles-part";
import { parseNodes } from "../../../src/workbook/file/xml/parse-xml";
import type { XmlElement } from "../../../src/workbook/file/xml/xml-element";
import { encodeXml } from "../../../src/workbook/file/xml/xml-text";
import type { HostRule } from "../model/rule";
import { PLAIN } from "../model/style";
import type { HostStyle } from "../model/style";

const argb = (colour: string) => `FF${colour.replace("#", "")}`;
const SIDES = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
] as const;

/** Everything but the number format is as in the style it was made from. */
function onlyFormatChanged(style: HostStyle): boolean {
  const bare = ({ numberFormat: _n, fileStyle: _f, base: _b, ...rest }: HostStyle) =>
    JSON.stringify(rest, Object.keys(rest).sort());
  return style.base !== undefined && bare(style) === bare(style.base);
}

function borderXml(style: HostStyle): string {
  const edge = (tag: string, name: string) => {
    const border = style.borders[name];
    return border && border.style !== "None"
      ? `<${tag} style="thin"><color rgb="${argb(border.color)}"/></${tag}>`
      : `<${tag}/>`;
  };
  return `<border>${SIDES.map(([tag, name]) => edge(tag, name)).join("")}<diagonal/></border>`;
}

function fontXml(style: HostStyle): string {
  const flags = `${style.bold ? "<b/>" : ""}${style.italic ? "<i/>" : ""}${style.underline === "None" ? "" : "<u/>"}`;
  return `<font>${flags}<sz val="${style.fontSize}"/><color rgb="${argb(style.fontColor)}"/><name val="${encodeXml(style.fontName)}"/></font>`;
}

/** Number of a look in the file's stylesheet; looks that are not there yet are added. */
export function styleNumber(root: XmlElement, style: HostStyle): number {
  if (style.fileStyle !== undefined) return style.fileStyle;
  if (style === PLAIN) return 0;
  const format = formatId(root, style.numberFormat);
  if (onlyFormatChanged(style)) return likeBase(root, style.base!.fileStyle!, format);
  const fill = style.fill
    ? styleEntry(
        root,
        "fills",
        `<fill><patternFill patternType="solid"><fgColor rgb="${argb(style.fill)}"/><bgColor indexed="64"/></patternFill></fill>`,
      )
    : 0;
  const font = styleEntry(root, "fonts", fontXml(style));
  const border = Object.keys(style.borders).length ? styleEntry(root, "borders", borderXml(style)) : 0;
  const horizontal = style.horizontal === "General" ? "" : ` horizontal="${style.horizontal.toLowerCase()}"`;
  const alignment = `<alignment${horizontal} vertical="${style.vertical.toLowerCase()}"${style.wrap ? ' wrapText="1"' : ""}/>`;
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return styleEntry(
    root,
    "cellXfs",
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ${applied}>${alignment}</xf>`,
  );
}

function likeBase(root: XmlElement, base: number, format: number): number {
  const [copy] = parseNodes(root.child("cellXfs")!.elements("xf")[base]!.toString()) as XmlElement[];
  return styleEntry(
    root,
    "cellXfs",
    copy!
      .setAttr("numFmtId", format)
      .setAttr("applyNumberFormat", 1)
      .toString()
      .replaceAll(root.prefix || "\u0000", ""),
  );
}

export function ruleLook(root: XmlElement, rule: HostRule): number {
  const font = rule.fontColor ? `<font><color rgb="${argb(rule.fontColor)}"/></font>` : "";
  const fill = rule.fill ? `<fill><patternFill><bgColor rgb="${argb(rule.fill)}"/></patternFill></fill>` : "";
  return styleEntry(root, "dxfs", `<dxf>${font}${fill}</dxf>`);
}
