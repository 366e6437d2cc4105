import { cellName } from "./address";
import type { Severity } from "./finding";
import type { Mark } from "./plan";

/** Stands in the formula of every rule of ours; by it a mark is found again wherever it has wandered to. */
export const MARK_TAG = "branch-ledger:mark";

/** Fill (and, for `must`, font) of a mark, RRGGBB. */
export const MARK_COLOURS: Readonly<Record<Severity, { readonly fill: string; readonly font?: string }>> = {
  must: { fill: "FFD6D6", font: "9C0006" },
  should: { fill: "FFF0C2" },
  look: { fill: "DCEBFA" },
};

/** What stands for "blank" in a ledger beside white space: such a cell is still a gap, so its mark stays. */
const BLANK_SIGNS = ["/", "-", "—", "\u3000"];

/** `N("text")` is 0 in every spreadsheet program, so the tag changes nothing in what the rule says. */
const TAGGED = `N("${MARK_TAG}")=0`;

/** The rule's formula without its `=`. `row`, `column`: the first cell of the rule's range, to which it is relative. */
export function markFormula(untilFilled: boolean, row: number, column: number): string {
  if (!untilFilled) return TAGGED;
  const bare = BLANK_SIGNS.reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","")`, cellName(row, column));
  return `AND(${TAGGED},LEN(TRIM(${bare}))=0)`;
}

export function isMarkFormula(formula: string): boolean {
  return formula.includes(MARK_TAG);
}

/** Cells of one sheet that one rule can cover. */
export interface MarkGroup {
  readonly sheet: string;
  readonly severity: Severity;
  readonly untilFilled: boolean;
  /** By column, then row; the first is the one a relative formula is written for. */
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/**
 * Marks by sheet, severity and kind. Rules that look at their cell are kept to one column: only there do all programs
 * agree which cell a formula over several areas is relative to.
 */
export function groupMarks(marks: readonly Mark[]): readonly MarkGroup[] {
  const groups = new Map<string, { group: Omit<MarkGroup, "cells">; cells: { row: number; column: number }[] }>();
  const seen = new Set<string>();
  for (const { at, severity, untilFilled } of marks) {
    const cell = JSON.stringify([at.sheet, at.row, at.column]);
    if (seen.has(cell)) continue;
    seen.add(cell);
    const key = JSON.stringify([at.sheet, severity, untilFilled, untilFilled ? at.column : 0]);
    const entry = groups.get(key) ?? { group: { sheet: at.sheet, severity, untilFilled }, cells: [] };
    entry.cells.push({ row: at.row, column: at.column });
    groups.set(key, entry);
  }
  const ordered = [...groups.values()];
  for (const { cells } of ordered) cells.sort((a, b) => a.column - b.column || a.row - b.row);
  return ordered.map(({ group, cells }) => ({ ...group, cells }));
}
