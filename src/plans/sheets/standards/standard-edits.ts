import type { CellAddress } from "../../../domain/address";
import type { CellEdit, EditPlan } from "../../../domain/plan";
import type { CellValue, SheetSnapshot } from "../../../domain/snapshot";
import { type Clause, PACK_COLUMNS, type TableRow, headerOfTable, packToRows, tableRows } from "../../../standards";

/** What a clause's line may change; the other columns only tell what it is. */
const EDITABLE: readonly string[] = ["启用", "标准值", "周期", "理由"];
const LABEL = PACK_COLUMNS.indexOf("项目");

/** Columns of the table by the words of its header, 1-based. */
type Columns = ReadonlyMap<string, number>;

/**
 * Puts clauses into the 支部标准 table by single cells, so that everything else its readers wrote stays. A clause whose line
 * was taken out gets a new one at the end. Empty where the sheet has no header to write under.
 */
export function planTableEdits(sheet: SheetSnapshot, clauses: readonly Clause[]): EditPlan {
  const rows = tableRows(sheet);
  const head = headerOfTable(rows);
  const edits: CellEdit[] = [];
  if (head >= 0) {
    const columns: Columns = new Map(
      rows[head]!.flatMap((cell, i) => (typeof cell === "string" ? [[cell.trim(), i + 1] as const] : [])),
    );
    let last = rows.length;
    for (const line of packToRows(clauses).slice(1)) {
      const at = lineOf(rows, head, columns, line);
      if (at === undefined) last += 1;
      edits.push(
        ...(at === undefined ? newLine(sheet, columns, line, last) : changedCells(sheet, columns, line, at + 1)),
      );
    }
  }
  return { action: "standards", inserts: [], edits };
}

/** Index of the line of a figure; where its label was changed, the clause's only line. */
function lineOf(rows: readonly TableRow[], head: number, columns: Columns, line: TableRow): number | undefined {
  const said = (row: TableRow, name: string): string => String(row[(columns.get(name) ?? 0) - 1] ?? "").trim();
  const own = rows.flatMap((row, i) => (i > head && said(row, "条款").toUpperCase() === line[0] ? [i] : []));
  return own.find((i) => said(rows[i]!, "项目") === (line[LABEL] ?? "")) ?? (line[LABEL] === "" ? own[0] : undefined);
}

function changedCells(sheet: SheetSnapshot, columns: Columns, line: TableRow, row: number): CellEdit[] {
  return EDITABLE.flatMap((name) => {
    const column = columns.get(name);
    if (column === undefined) return [];
    const [before, after] = [
      valueAt(sheet, row, column),
      blankToNull(line[PACK_COLUMNS.indexOf(name as (typeof PACK_COLUMNS)[number])]),
    ];
    return String(before ?? "").trim() === String(after ?? "")
      ? []
      : [{ at: { sheet: sheet.name, row, column }, before, after }];
  });
}

function newLine(sheet: SheetSnapshot, columns: Columns, line: TableRow, row: number): CellEdit[] {
  return PACK_COLUMNS.flatMap((name, i) => {
    const column = columns.get(name);
    const after = blankToNull(line[i]);
    const at: CellAddress | undefined = column === undefined ? undefined : { sheet: sheet.name, row, column };
    return at && after !== null ? [{ at, before: null, after }] : [];
  });
}

const blankToNull = (value: string | number | null | undefined): string | number | null =>
  value === "" || value === undefined ? null : value;

function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue | null {
  return sheet.rows.find((one) => one.row === row)?.cells.find((cell) => cell.column === column)?.value ?? null;
}
