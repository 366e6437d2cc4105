import type { SheetSnapshot } from "../../domain/snapshot";
import { cellText, isBlankCell, type SheetGrid } from "../../intake/grid";
import { plainWords } from "./form-text";
import { isLabelLike } from "./layout-heads";
import type { FormLabel, MetaLine } from "./layout-types";

const META =
  /^(填报单位|填表单位|报送单位|党支部|支部名称|党支部名称|所在支部|所在党支部|支部|单位名称|单位|党组织名称|填报时间|填报日期|填表时间|填表日期|报送时间|年度|所属年度|统计年度|书记|支部书记|党支部书记|统计期间|统计时间|统计时段|起止时间)(?:\([^)]*\))?$/;

/** Lines of a row that ask for the unit, the day, the year. */
export function metaOf(grid: SheetGrid, row: number, sheet: SheetSnapshot): MetaLine[] {
  const cells = grid.cellsOf(row).filter((cell) => !isBlankCell(cell));
  return cells.flatMap((cell): MetaLine[] => {
    if (typeof cell.value !== "string") return [];
    const [head = ""] = cell.value.split(/[:：]/);
    const label = plainWords(head).replace(/\([^)]*\)$/, "");
    if (!META.test(plainWords(head))) return [];
    const after = (grid.mergeAt(row, cell.column)?.right ?? cell.column) + 1;
    const free =
      isBlankCell(grid.at(row, after)) && after <= Math.max(grid.lastColumn, ...sheet.merges.map(({ right }) => right));
    return [{ label, row, column: cell.column, text: cell.value, ...(free ? { next: { row, column: after } } : {}) }];
  });
}

const isTitle = (text: string): boolean => /(表|册|单|卡)([(（][^()（）]*[)）])?$|(19|20)\d{2}年/.test(text.trim());

/** A text above a place that is neither a label nor a value heads a column: then it is a table, and no form of labels. */
function standsUnderHead(grid: SheetGrid, { at }: FormLabel, labels: readonly FormLabel[]): boolean {
  return grid.rowNumbers.some((row) => {
    const cell = row < at.row ? grid.at(row, at.column) : undefined;
    if (!cell || isBlankCell(cell) || grid.cellsOf(row).filter((one) => !isBlankCell(one)).length < 2) return false;
    return !labels.some((one) => one.at.row === row && (one.at.column === at.column || one.from === at.column));
  });
}

/** Labels with a blank place to their right. */
export function labelsOf(grid: SheetGrid, sheet: SheetSnapshot): FormLabel[] {
  const labels: FormLabel[] = [];
  const paired = grid.rowNumbers.some((row) => grid.cellsOf(row).filter((cell) => !isBlankCell(cell)).length > 1);
  // Labels one below the other in one column have their places to the right of it.
  const width = Math.max(grid.lastColumn + (paired ? 0 : 1), ...sheet.merges.map(({ right }) => right));
  for (const row of grid.rowNumbers) {
    const cells = grid.cellsOf(row).filter((cell) => !isBlankCell(cell));
    // The line alone above the first label is the title, whether or not it is merged.
    if (labels.length === 0 && cells.length === 1 && (paired || isTitle(cellText(cells[0])))) continue;
    let taken = 0;
    cells.forEach((cell, i) => {
      if (
        cell.column <= taken ||
        !isLabelLike({
          ...cell,
          value: typeof cell.value === "string" ? cell.value.replace(/[:：]\s*$/, "") : cell.value,
        })
      )
        return;
      const merge = grid.mergeAt(row, cell.column);
      const place = (merge?.right ?? cell.column) + 1;
      const next = cells[i + 1];
      if (place > width || (cells.length === 1 && i === 0 && (merge?.right ?? 0) - (merge?.left ?? 0) >= 2)) return;
      const label = plainWords(cellText(cell));
      if (next && next.column === place) {
        // A value that stands there already: the name of whom the form is about.
        if ((i % 2 === 0 && cells.length % 2 === 0) || /^(姓名|党员姓名)$/.test(label)) {
          labels.push({
            label,
            printed: cellText(cell),
            from: cell.column,
            at: { row, column: place },
            value: cellText(next),
          });
          taken = place;
        }
        return;
      }
      labels.push({ label, printed: cellText(cell), from: cell.column, at: { row, column: place }, value: "" });
    });
  }
  if (labels.some((label) => label.value === "" && standsUnderHead(grid, label, labels))) return [];
  const blank = labels.filter(({ value }) => value === "");
  return blank.length >= 2 ? labels : [];
}
