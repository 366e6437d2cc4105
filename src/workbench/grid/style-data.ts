import { BooleanNumber, BorderStyleTypes, HorizontalAlign, type IBorderData, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { CellStyleView, EdgeView } from "../../workbook/file";

const EDGES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  fill: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
};

// A localised colour makes Univer throw for every cell that has it; `General` in Chinese files likewise.
const LOCAL_TOKENS: readonly (readonly [RegExp, string])[] = [
  [/\[红色\]|\[红\]/g, "[Red]"],
  [/\[蓝色\]|\[蓝\]/g, "[Blue]"],
  [/\[绿色\]|\[绿\]/g, "[Green]"],
  [/\[黑色\]|\[黑\]/g, "[Black]"],
  [/\[白色\]|\[白\]/g, "[White]"],
  [/\[黄色\]|\[黄\]/g, "[Yellow]"],
  [/\[(?:青色|蓝绿色)\]/g, "[Cyan]"],
  [/\[(?:洋红|紫红色)\]/g, "[Magenta]"],
  [/\[颜色(\d+)\]/g, "[Color$1]"],
  [/G\/通用格式/g, "General"],
];

/** A number format in words that Univer knows. */
export const gridFormat = (format: string): string => LOCAL_TOKENS.reduce((text, [token, word]) => text.replace(token, word), format);

const edge = (view: EdgeView) => ({ s: EDGES[view.style] ?? BorderStyleTypes.THIN, cl: { rgb: view.colour } });

function borders(view: NonNullable<CellStyleView["border"]>): IBorderData {
  return {
    ...(view.top && { t: edge(view.top) }),
    ...(view.bottom && { b: edge(view.bottom) }),
    ...(view.left && { l: edge(view.left) }),
    ...(view.right && { r: edge(view.right) }),
  };
}

/** Degrees of the file (0–90 up, 91–180 down, 255 stacked) in Univer's: up is negative. */
function rotation(degrees: number): NonNullable<IStyleData["tr"]> {
  if (degrees === 255) return { a: 0, v: BooleanNumber.TRUE };
  return { a: degrees <= 90 ? -degrees : degrees - 90 };
}

function fontData({ font }: CellStyleView): IStyleData {
  return {
    ...(font.name && { ff: font.name }),
    ...(font.size && { fs: font.size }),
    ...(font.bold && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(font.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(font.colour && { cl: { rgb: font.colour } }),
  };
}

/** A look of the file as Univer's style. */
export function styleData(view: CellStyleView): IStyleData {
  const horizontal = view.horizontal && HORIZONTAL[view.horizontal];
  return {
    ...fontData(view),
    ...(view.fill && { bg: { rgb: view.fill } }),
    ...(view.border && { bd: borders(view.border) }),
    ...(horizontal && { ht: horizontal }),
    vt: (view.vertical && VERTICAL[view.vertical]) ?? VerticalAlign.BOTTOM,
    ...(view.wrap && { tb: WrapStrategy.WRAP }),
    ...(view.rotation && { tr: rotation(view.rotation) }),
    ...(view.indent && { pd: { l: view.indent * 9 } }),
    ...(view.format && { n: { pattern: gridFormat(view.format) } }),
  };
}
