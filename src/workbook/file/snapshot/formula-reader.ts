import { contains, parseRectName, type Rect } from "../../../domain/address";
import type { SnapshotRow } from "../../../domain/snapshot";
import { SharedFormulas } from "../formula/shared-formulas";
import { elementText } from "../sheet/cell-value";
import type { Budget } from "../package/budget";
import { nextTag, type RawCell } from "../sheet/scan-cells";
import { decodeXml, rawAttribute } from "../xml/xml-text";

/** Formula texts, also of cells that share one, and the cells an array formula fills. */
export class FormulaReader {
  private readonly shared = new SharedFormulas();
  private readonly arrays: { range: Rect; formula: string }[] = [];

  constructor(
    private readonly prefix: string,
    private readonly budget: Budget,
  ) {}

  read(raw: RawCell, row: number): string | undefined {
    const at = nextTag(raw.inner, `<${this.prefix}f`, 0);
    if (at < 0) return undefined;
    const tag = raw.inner.slice(at, raw.inner.indexOf(">", at));
    const text = decodeXml(elementText(raw.inner, `${this.prefix}f`) ?? "");
    const type = rawAttribute(tag, " t");
    const range = rawAttribute(tag, " ref");
    if (type === "shared") {
      const formula = this.shared.textOf(rawAttribute(tag, " si") ?? "", text, row, raw.column);
      if (!text) this.budget.formula(formula.length);
      return `=${formula}`;
    }
    const area = type === "array" || type === "dataTable" ? parseRectName(range ?? "") : undefined;
    if (area) this.arrays.push({ range: area, formula: `=${text}` });
    return `=${text}`;
  }

  /** A cell inside an array formula's range is no value of its own. */
  markSpilled(rows: readonly SnapshotRow[]): readonly SnapshotRow[] {
    const wide = this.arrays.filter(({ range }) => range.top !== range.bottom || range.left !== range.right);
    if (wide.length === 0) return rows;
    return rows.map((row) => ({
      row: row.row,
      cells: row.cells.map((cell) => {
        const array = cell.formula ? undefined : wide.find(({ range }) => contains(range, row.row, cell.column));
        return array ? { ...cell, formula: array.formula } : cell;
      }),
    }));
  }
}
