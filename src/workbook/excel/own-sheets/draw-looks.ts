import { BODY_SIZE, LOOKS } from "../../../domain/cell-look";
import type { Look } from "../../../domain/cell-look";
import type { Rect } from "../../../domain/address";
import { rectName } from "../../../domain/address";
import { chunksOf, rectanglesOf } from "../address-chunks";
import type { SheetGrid } from "./sheet-grid";

const LINE = "#8C8C8C";

/** Draws the looks: each on all its cells at once, lines once for all ruled cells. */
export function drawLooks(sheet: Excel.Worksheet, grid: SheetGrid): void {
  const ruled: { row: number; column: number }[] = [];
  for (const [name, cells] of grid.looks) {
    if (LOOKS[name].lines) ruled.push(...cells);
    for (const { address } of chunksOf(rectanglesOf(cells))) drawLook(sheet.getRanges(address).format, LOOKS[name]);
  }
  for (const rect of rectanglesOf(ruled)) drawLines(sheet, rect);
}

function drawLook(format: Excel.RangeFormat, look: Look): void {
  format.verticalAlignment = Excel.VerticalAlignment.center;
  if (look.horizontal) format.horizontalAlignment = ALIGN[look.horizontal]();
  if (look.wrap) format.wrapText = true;
  if (look.fill) format.fill.color = `#${look.fill}`;
  format.font.size = look.size ?? BODY_SIZE;
  format.font.color = `#${look.colour ?? "000000"}`;
  if (look.bold) format.font.bold = true;
  format.font.underline = look.underline ? Excel.RangeUnderlineStyle.single : Excel.RangeUnderlineStyle.none;
}

const ALIGN = {
  left: () => Excel.HorizontalAlignment.left,
  center: () => Excel.HorizontalAlignment.center,
  right: () => Excel.HorizontalAlignment.right,
} as const;

/** Inner lines are asked for only where there are some: Excel refuses them on a single row or column. */
function drawLines(sheet: Excel.Worksheet, rect: Rect): void {
  const { borders } = sheet.getRange(rectName(rect)).format;
  const sides: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
  ];
  if (rect.bottom > rect.top) sides.push(Excel.BorderIndex.insideHorizontal);
  if (rect.right > rect.left) sides.push(Excel.BorderIndex.insideVertical);
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = LINE;
  }
}
