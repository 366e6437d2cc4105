import type { CellValue, SnapshotCell, SnapshotRow } from "../../domain/snapshot";
import type { BlockCells } from "./read-blocks";
import { refuse } from "./refusal-of";

/** Excel gives errors as their text; a typed `#N/A` becomes an error too, so the text alone tells. */
const ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BLOCKED!|CONNECT!|FIELD!|BUSY!|UNKNOWN!)$/;

export function valueOf(raw: unknown): CellValue {
  if (typeof raw === "string") return ERROR.test(raw) ? { error: raw } : raw;
  return typeof raw === "number" || typeof raw === "boolean" ? raw : String(raw);
}

/** A formula is text that begins with `=` and is not itself what the cell shows (`'=a` is text). */
export function formulaOf(raw: unknown, value: unknown): string | undefined {
  return typeof raw === "string" && raw.startsWith("=") && raw !== value ? raw : undefined;
}

/** The cells of a block that hold something. `column`: 0-based, of the block's first column. */
export function rowsOf(block: BlockCells, column: number, sheet: string): SnapshotRow[] {
  // Beyond five million cells Excel answers with nothing and no error.
  if (!Array.isArray(block.values)) refuse("too-large", { sheet });
  const rows: SnapshotRow[] = [];
  for (let r = 0; r < block.values.length; r += 1) {
    const cells: SnapshotCell[] = [];
    const values = block.values[r]!;
    for (let c = 0; c < values.length; c += 1) {
      const formula = formulaOf(block.formulas[r]![c], values[c]);
      if (values[c] === "" && formula === undefined) continue;
      cells.push(cellOf(column + c + 1, values[c], formula, block.formats[r]![c]));
    }
    if (cells.length > 0) rows.push({ row: block.from + r + 1, cells });
  }
  return rows;
}

function cellOf(column: number, raw: unknown, formula: string | undefined, format: unknown): SnapshotCell {
  const plain = format === "General" || typeof format !== "string" || format === "";
  return { column, value: valueOf(raw), ...(plain ? {} : { format }), ...(formula === undefined ? {} : { formula }) };
}
