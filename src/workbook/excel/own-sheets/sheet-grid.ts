import { cellName, contains } from "../../../domain/address";
import { LOOKS } from "../../../domain/cell-look";
import type { KeptCells } from "../../../domain/kept-cells";
import type { CellLook, SheetCell, SheetLayout } from "../../../domain/plan";
import type { CellValue } from "../../../domain/snapshot";
import { TEXT_FORMAT, readAsOther } from "../typed-text";

/** A planned sheet as the arrays Excel takes; all rows of one width. */
export interface SheetGrid {
  readonly width: number;
  readonly values: (string | number | boolean)[][];
  readonly formats: string[][];
  /** Cells by look, 1-based. */
  readonly looks: ReadonlyMap<CellLook, readonly { readonly row: number; readonly column: number }[]>;
  readonly links: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly to: NonNullable<SheetCell["link"]>;
  }[];
}

const plainValue = (value: CellValue | null): string | number | boolean =>
  value === null ? "" : typeof value === "object" ? value.error : value;

export function gridOf(plan: SheetLayout, kept: KeptCells): SheetGrid {
  const width = Math.max(1, ...plan.rows.map((row) => row.length));
  const looks = new Map<CellLook, { row: number; column: number }[]>();
  const links: { row: number; column: number; text: string; to: NonNullable<SheetCell["link"]> }[] = [];
  const cells = plan.rows.map((line, index) =>
    Array.from({ length: width }, (_, at) => oneCell(plan, kept, line[at], index + 1, at + 1)),
  );
  plan.rows.forEach((line, r) =>
    line.forEach((cell, c) => {
      const at = { row: r + 1, column: c + 1 };
      const alike = looks.get(cell.look);
      if (alike) alike.push(at);
      else looks.set(cell.look, [at]);
      if (cell.link) links.push({ ...at, text: String(cell.value ?? cellName(at.row, at.column)), to: cell.link });
    }),
  );
  return {
    width,
    values: cells.map((line) => line.map(([value]) => value)),
    formats: cells.map((line) => line.map(([, format]) => format)),
    looks,
    links,
  };
}

/** Value and number format of one cell. What a merge covers stays empty; what the user typed goes before what was planned. */
function oneCell(
  plan: SheetLayout,
  kept: KeptCells,
  cell: SheetCell | undefined,
  row: number,
  column: number,
): [string | number | boolean, string] {
  const typed = kept.at(row, column);
  if (typed) return textCell(plainValue(typed.value), typed.format ?? "General");
  const merge = plan.merges.find((rect) => contains(rect, row, column));
  const covered = merge !== undefined && (merge.top !== row || merge.left !== column);
  const format = cell?.format ?? (cell ? LOOKS[cell.look].format : undefined) ?? "General";
  return !cell || covered || cell.value === null ? ["", format] : textCell(cell.value, format);
}

const textCell = (value: string | number | boolean, format: string): [string | number | boolean, string] =>
  typeof value === "string" && readAsOther(value) ? [value, TEXT_FORMAT] : [value, format];
