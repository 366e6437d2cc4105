import { cellText, isBlankCell } from "../../intake/grid";
import { type AskedDate, plainWords, takeHints } from "./form-text";
import type { FormTable, FormSheet } from "./layout";
import { type HeadRole, roleOf, STUB_HEADS, VALUE_HEADS } from "./roles";

/** A column of a form's table. */
export interface FormColumn {
  readonly column: number;
  /** Head levels from the top, hints taken off. */
  readonly path: readonly string[];
  /** The levels as one text. */
  readonly words: string;
  /** As it is told to her: levels with a stroke between them. */
  readonly shown: string;
  readonly role: HeadRole;
  readonly date?: AskedDate;
}

/** Columns of a table with what each is for; printed words below a head make it one that names rows. */
export function columnsOf(table: FormTable, { grid }: FormSheet): FormColumn[] {
  const bare = [...table.heads].map(([column, path]) => {
    const taken = path.map(takeHints);
    const levels = taken.map(({ words }) => words).filter((words) => words !== "");
    const date = taken.map((one) => one.date).find((one) => one !== undefined);
    const leaf = levels.at(-1) ?? "";
    return { column, path: levels, words: levels.join(""), shown: levels.join("/"), leaf, ...(date ? { date } : {}) };
  });
  const hasItems = bare.some(({ column, leaf }) => STUB_HEADS.test(leaf) && isPrinted(table, grid, column));
  return bare.map(({ leaf, ...column }): FormColumn => {
    const printed = isPrinted(table, grid, column.column);
    const role = roleFor(leaf, printed, hasItems);
    return { ...column, role };
  });
}

function roleFor(leaf: string, printed: boolean, hasItems: boolean): HeadRole {
  if (leaf === "单位" && hasItems) return "unit";
  const role = roleOf(leaf);
  if (role === "asks" && printed && STUB_HEADS.test(leaf))
    return /指标|评价|考核|标准|要求|检查|项目|数据项|事项/.test(leaf) ? "item" : "kind";
  if (role === "asks" && printed && !VALUE_HEADS.test(leaf) && hasItems) return "points";
  return role;
}

/** Words stand in more than half of the column's rows. */
function isPrinted({ rows }: FormTable, grid: FormSheet["grid"], column: number): boolean {
  const body = rows.filter(({ total }) => !total);
  const filled = body.filter(
    ({ row }) => !isBlankCell(grid.shown(row, column)) && grid.shown(row, column)?.formula === undefined,
  );
  return body.length > 0 && filled.length * 2 > body.length;
}

/** What is printed in a cell or the merge it lies in, in compared form. */
export const printedAt = ({ grid }: FormSheet, row: number, column: number): string => {
  const cell = grid.shown(row, column);
  return cell && !isBlankCell(cell) ? plainWords(cellText(cell)) : "";
};

/** A blank cell that may be written: no value, no formula, not hidden under a merge. */
export function isFree({ grid, formulas }: FormSheet, row: number, column: number): boolean {
  if (formulas[`${row}:${column}`] !== undefined) return false;
  const cell = grid.at(row, column);
  if (cell && (cell.formula !== undefined || !isBlankCell(cell))) return false;
  const merge = grid.mergeAt(row, column);
  return merge === undefined || (merge.top === row && merge.left === column);
}
