import type { IBorderData, IStyleData } from "@univerjs/core";
import type { CellStyleView, EdgeView } from "../../workbook/file";
import { BOTTOM, EDGE, HORIZONTAL, THIN, VERTICAL, WRAP, YES } from "./univer-codes";

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
export const gridFormat = (format: string): string =>
  LOCAL_TOKENS.reduce((text, [token, word]) => text.replace(token, word), format);

const edge = (view: EdgeView) => ({ s: EDGE[view.style] ?? THIN, cl: { rgb: view.colour } });

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
  if (degrees === 255) return { a: 0, v: YES };
  return { a: degrees <= 90 ? -degrees : degrees - 90 };
}

function fontData({ font }: CellStyleView): IStyleData {
  return {
    ...(font.name && { ff: font.name }),
    ...(font.size && { fs: font.size }),
    ...(font.bold && { bl: YES }),
    ...(font.italic && { it: YES }),
    ...(font.underline && { ul: { s: YES } }),
    ...(font.strike && { st: { s: YES } }),
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
    vt: (view.vertical && VERTICAL[view.vertical]) ?? BOTTOM,
    ...(view.wrap && { tb: WRAP }),
    ...(view.rotation && { tr: rotation(view.rotation) }),
    ...(view.indent && { pd: { l: view.indent * 9 } }),
    ...(view.format && { n: { pattern: gridFormat(view.format) } }),
  };
}
