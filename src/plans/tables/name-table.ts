import type { Rect } from "../../domain/address";
import type { Books } from "../../domain/books";
import type { RecognisedTable } from "../../domain/ledger";
import type { CellEdit, EditPlan } from "../../domain/plan";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../domain/snapshot";
import { freeTableName } from "../../domain/table-name";
import { readBooks, type IntakeOptions } from "../../intake";
import { otherFacts, recordsOf } from "./same-facts";

/** Why a ledger cannot be turned into a named table where it stands. The pane has a sentence with a next step for each. */
export type NoTableReason =
  | "named"
  | "not-a-ledger"
  | "form"
  | "no-header"
  | "header-rows"
  | "matrix"
  | "merged"
  | "inner-rows"
  | "overlaps"
  | "protected"
  | "header-formula"
  | "empty"
  | "reads-otherwise";

export type NamedTable =
  | {
      readonly ok: true;
      readonly name: string;
      readonly sheet: string;
      readonly range: Rect;
      readonly headers: readonly CellEdit[];
      readonly plan: EditPlan;
    }
  | { readonly ok: false; readonly reason: NoTableReason };

const no = (reason: NoTableReason): NamedTable => ({ ok: false, reason });

/**
 * Turns a clean list into a named table where it stands, look kept. Header cells that are blank or alike are told apart
 * first, as Excel would do it by itself; whatever it then reads must be what was read before.
 */
export function planNamedTable(
  snapshot: Snapshot,
  books: Books,
  table: RecognisedTable,
  options: IntakeOptions = {},
): NamedTable {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return no("not-a-ledger");
  const reason = unfit(sheet, table);
  if (reason) return no(reason);
  const name = freeTableName(table.kind, snapshot);
  if (name === undefined) return no("not-a-ledger");
  const range = rangeOf(table);
  const headers = headerEdits(sheet, range);
  if (headers === undefined) return no("header-formula");
  const after = withTable(snapshot, sheet, { name, range, headers });
  const now = readBooks(after, options);
  const same = now.tables.find((one) => one.name === name);
  const others =
    same && same.kind === table.kind ? otherFacts(recordsOf(books, table.id), recordsOf(now, same.id)) : undefined;
  if (others === undefined || others.length > 0) return no("reads-otherwise");
  const plan: EditPlan = {
    action: "make-table",
    inserts: [],
    edits: headers,
    tables: [{ sheet: sheet.name, range, name, look: "keep" }],
  };
  return { ok: true, name, sheet: sheet.name, range, headers, plan };
}

function unfit(sheet: SheetSnapshot, table: RecognisedTable): NoTableReason | undefined {
  if (table.name !== null) return "named";
  if (table.kind === "other" || table.kind === "summary") return "not-a-ledger";
  if (table.shape === "form") return "form";
  if (table.headerRows.length === 0) return "no-header";
  if (table.headerRows.length > 1) return "header-rows";
  if (table.shape === "matrix") return "matrix";
  if (table.dataRows === null) return "empty";
  const range = rangeOf(table);
  if (sheet.merges.some((merge) => overlap(merge, range))) return "merged";
  if (table.skipped.some(({ row, why }) => why !== "blank" && row > range.top && row <= range.bottom))
    return "inner-rows";
  if (sheet.tables.some((other) => overlap(other.range, range))) return "overlaps";
  return sheet.protected ? "protected" : undefined;
}

const rangeOf = ({ headerRows, dataRows, columnSpan }: RecognisedTable): Rect => ({
  top: headerRows[0]!,
  left: columnSpan[0],
  bottom: dataRows![1],
  right: columnSpan[1],
});

const overlap = (a: Rect, b: Rect): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Names for blank and repeated headers; `undefined` where a header is computed. */
function headerEdits(sheet: SheetSnapshot, range: Rect): CellEdit[] | undefined {
  const cells = sheet.rows.find(({ row }) => row === range.top)?.cells ?? [];
  const taken = new Set<string>();
  const edits: CellEdit[] = [];
  for (let column = range.left; column <= range.right; column += 1) {
    const cell = cells.find((one) => one.column === column);
    if (cell?.formula !== undefined) return undefined;
    const name = freeHeader(headerText(cell, column - range.left + 1), taken);
    taken.add(name.toLowerCase());
    if (cell?.value !== name)
      edits.push({ at: { sheet: sheet.name, row: range.top, column }, before: cell?.value ?? null, after: name });
  }
  return edits;
}

function headerText(cell: SnapshotCell | undefined, place: number): string {
  if (!cell || cell.value === "") return `列${place}`;
  return typeof cell.value === "object" ? cell.value.error : String(cell.value);
}

function freeHeader(wish: string, taken: ReadonlySet<string>): string {
  let name = wish;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = wish + n;
  return name;
}

/** The workbook as it will be. */
function withTable(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  { name, range, headers }: { name: string; range: Rect; headers: readonly CellEdit[] },
): Snapshot {
  const written = new Map(headers.map(({ at, after }) => [at.column, after!]));
  const rows = sheet.rows.map((line) => {
    if (line.row !== range.top) return line;
    const others = line.cells.filter(({ column }) => !written.has(column));
    return {
      ...line,
      cells: [...others, ...[...written].map(([column, value]) => ({ column, value }))].sort(
        (a, b) => a.column - b.column,
      ),
    };
  });
  const tables = [...sheet.tables, { id: name, name, range, headerRow: true, totalsRow: false }];
  return { ...snapshot, sheets: snapshot.sheets.map((one) => (one === sheet ? { ...sheet, rows, tables } : one)) };
}
