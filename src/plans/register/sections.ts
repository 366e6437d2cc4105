import type { CellIndex } from "../../domain/cell-index";
import type { RecognisedTable } from "../../domain/ledger";
import type { RowFacts } from "./records-of";

/** Records under one line across the table, or all of a table without such lines. */
export interface Section {
  /** Text of the line above the records; empty for those before the first. */
  readonly title: string;
  readonly rows: readonly RowFacts[];
  /** Row of the line, the header or the sheet's top: records of an empty part go below it. */
  readonly top: number;
  /** True where nothing of the table follows but blank rows, totals and notes. */
  readonly last: boolean;
}

/** Cuts a table at its block titles; a repeated header or a subtotal alone makes no part of its own. */
export function sectionsOf(table: RecognisedTable, rows: readonly RowFacts[], cells: CellIndex): Section[] {
  const cuts = table.skipped.filter((row) => row.why === "block-title").map((row) => row.row);
  const header = table.headerRows[table.headerRows.length - 1] ?? (table.dataRows ? table.dataRows[0] - 1 : 0);
  const tops = [header, ...cuts];
  const sections = tops.map((top, i): Section => {
    const end = tops[i + 1] ?? Infinity;
    return {
      top,
      title: i === 0 ? "" : lineAt(table, top, cells),
      rows: rows.filter((row) => row.row > top && row.row < end),
      last: i === tops.length - 1,
    };
  });
  return sections.filter((section, i) => i > 0 || section.rows.length > 0 || sections.length === 1);
}

function lineAt(table: RecognisedTable, row: number, cells: CellIndex): string {
  const [left, right] = table.columnSpan;
  const texts = (cells.row(table.sheet, row)?.cells ?? []).filter(
    (cell) => cell.column >= left && cell.column <= right && typeof cell.value === "string",
  );
  return texts.map((cell) => String(cell.value)).join(" ");
}
