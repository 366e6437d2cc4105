import type { TableCreation, WrittenCell } from "../../../domain/plan";
import { refuse } from "../refused";
import type { OpenSheet } from "./open-sheets";

/** The texts a table's header must have: filled, unlike each other, the same in cell and table. Cells that differ are written. */
export function uniqueHeaders(sheet: OpenSheet, { range }: TableCreation): { names: string[]; written: WrittenCell[] } {
  const names: string[] = [];
  const written: WrittenCell[] = [];
  const taken = new Set<string>();
  for (let column = range.left; column <= range.right; column++) {
    const cell = { row: range.top, column };
    const now = sheet.now(range.top, column);
    if (now.computed) refuse("formula-cell", { sheet: sheet.entry.name, cell });
    const name = freeName(headerText(now.value, column - range.left + 1), taken);
    taken.add(name.toLowerCase());
    names.push(name);
    if (now.value === name) continue;
    sheet.cells.write(range.top, column, { value: name });
    sheet.touched(range.top, column);
    written.push({ at: { sheet: sheet.entry.name, ...cell }, before: now.value, after: name });
  }
  return { names, written };
}

function headerText(value: WrittenCell["before"], place: number): string {
  if (value === null || value === "") return `列${place}`;
  return typeof value === "object" ? value.error : String(value);
}

function freeName(wish: string, taken: ReadonlySet<string>): string {
  let name = wish;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = wish + n;
  return name;
}
