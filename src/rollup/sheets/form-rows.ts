import type { CellEdit } from "../../domain/plan";
import type { SheetSnapshot, Snapshot } from "../../domain/snapshot";
import { coreName, normalText } from "../names/branch-name";
import { branchColumn } from "../names/due-list";

/** Where each branch stands in the superior body's form. */
export interface FormRows {
  readonly sheet: string;
  /** Row of each branch by name. */
  readonly rows: ReadonlyMap<string, number>;
  /** Names that must be written first, where the form's rows are blank. */
  readonly edits: readonly CellEdit[];
  /** Branches for which the form has no row. */
  readonly without: readonly string[];
}

/**
 * A form of which one column takes branches: printed names are found again, blank numbered or ruled rows below take the names in
 * the order given. `undefined` where no sheet has such a column.
 */
export function formRows(form: Snapshot, names: readonly string[]): FormRows | undefined {
  for (const sheet of form.sheets) {
    const head = sheet.rows.slice(0, 20).flatMap((row) => {
      const column = branchColumn(row);
      return column === undefined ? [] : [{ row: row.row, column }];
    })[0];
    if (head) return rowsBelow(sheet, head, names);
  }
  return undefined;
}

const STOP = /^(?:合计|总计|小计|共计|注|说明|填表|填报|审核|负责人)/;

function rowsBelow(sheet: SheetSnapshot, head: { row: number; column: number }, names: readonly string[]): FormRows {
  const texts = new Map(
    sheet.rows.map(({ row, cells }) => [
      row,
      cells.map(({ column, value }) => ({ column, text: normalText(String(value)) })),
    ]),
  );
  const last = sheet.rows.at(-1)?.row ?? head.row;
  const printed = new Map<string, number>();
  const blank: number[] = [];
  for (let row = head.row + 1; row <= last; row++) {
    const cells = texts.get(row) ?? [];
    if (cells.some(({ text }) => STOP.test(text))) break;
    const name = cells.find(({ column }) => column === head.column)?.text ?? "";
    if (name !== "") printed.set(coreName(name), row);
    else if (cells.length > 0) blank.push(row);
  }
  const rows = new Map<string, number>();
  const edits: CellEdit[] = [];
  const without: string[] = [];
  for (const name of names) {
    const row = printed.get(coreName(name)) ?? blank.shift();
    if (row === undefined) without.push(name);
    else {
      rows.set(name, row);
      if (printed.get(coreName(name)) === undefined)
        edits.push({ at: { sheet: sheet.name, row, column: head.column }, before: null, after: name });
    }
  }
  return { sheet: sheet.name, rows, edits, without };
}
