import type { CellEdit, RowInsert } from "../../domain/plan";
import { moveFormula } from "../../domain/formula/move-formula";
import { type FormColumn, isFree } from "./columns";
import { join, NOTHING, type Part, placeAt, type SheetContext } from "./form";
import type { FormTable } from "./layout-types";
import { listColumn, type ListKind } from "./list-cells";
import { figurePart } from "./read-cell";
import type { Subject } from "./subjects";

/** A row of a list with whom or what it is about. */
export interface PlacedRow {
  readonly row: number;
  readonly subject: Subject;
  /** A row of the form as sent that this new one is like. */
  readonly like?: number;
}

/** Writes every column of the rows that are placed; a column that was not understood is told once. */
export function fillRows(
  columns: readonly FormColumn[],
  rows: readonly PlacedRow[],
  kind: ListKind,
  context: SheetContext,
): Part {
  const parts = columns.map((column): Part => {
    const read = listColumn(column, kind, context);
    if (read === "leave") return NOTHING;
    const first = rows[0]!;
    if ("why" in read) {
      const free = rows.some(({ row, like }) => like !== undefined || isFree(context.sheet, row, column.column));
      return free
        ? {
            ...NOTHING,
            unanswered: [
              { at: placeAt(context, first.row, column.column), question: read.words, why: read.why, detail: "" },
            ],
          }
        : NOTHING;
    }
    return told(
      join(
        rows.map(({ row, subject, like }) => {
          if (!isFree(context.sheet, like ?? row, column.column)) return NOTHING;
          const part = figurePart(
            read.ask(subject),
            row,
            column.column,
            column.shown,
            `${nameOf(subject)} · ${read.words}`,
            context,
            column.date,
            like,
          );
          return like === undefined
            ? part
            : { ...part, edits: part.edits.map((edit) => ({ ...edit, likeCell: { ...edit.at, row: like } })) };
        }),
      ),
      rows.length,
    );
  });
  return join(parts);
}

const nameOf = ({ person, candidate, absent, meeting }: Subject): string =>
  absent?.name ??
  person?.name ??
  candidate?.name ??
  (meeting ? `${meeting.meeting.sheet}第${meeting.meeting.row}行` : "");

/** Cells a ledger leaves blank are no unanswered question where it keeps the column for others. */
function told(part: Part, rows: number): Part {
  const blank = part.unanswered.filter(({ detail }) => detail === "没有党内职务" || detail === "台账里这一格空着");
  const all = blank.length === rows ? [] : blank;
  return { ...part, unanswered: part.unanswered.filter((one) => !blank.includes(one) && !all.includes(one)) };
}

/** Puts the rows into the free ones, and new ones in where those run out. */
export function placeRows(
  table: FormTable,
  columns: readonly FormColumn[],
  subjects: readonly Subject[],
  kind: ListKind,
  context: SheetContext,
): Part {
  const { free, start } = freeRows(table, columns, context);
  const ends = table.follows !== undefined || start + free <= context.sheet.grid.lastRow;
  const missing = Math.max(0, subjects.length - free);
  const insert = ends ? missing : 0;
  const last = start + free - 1;
  const like = free > 0 ? last : undefined;
  const rows = subjects.map((subject, i): PlacedRow => {
    const row = start + i;
    return i < free || like === undefined ? { row, subject } : { row, subject, like };
  });
  const inserts: RowInsert[] =
    insert > 0 ? [{ sheet: context.sheet.sheet.name, before: start + free, count: insert }] : [];
  const reach = { top: table.rows[0]?.row ?? start, columns: [table.left, table.right] as const };
  const grown = insert > 0 && free > 0 ? [{ sheet: context.sheet.sheet.name, after: last, by: insert, ...reach }] : [];
  const filled = fillRows(columns, rows, kind, context);
  const numbers = numberRows(columns, rows, context);
  const formulas = copyFormulas(columns, rows, context);
  return { ...join([numbers, filled, formulas]), inserts, grown };
}

/** Rows of the list that are free of anything but their number and formulas. */
function freeRows(
  table: FormTable,
  columns: readonly FormColumn[],
  context: SheetContext,
): { start: number; free: number } {
  const { grid } = context.sheet;
  const numbers = new Set(columns.filter(({ role }) => role === "no").map(({ column }) => column));
  const taken = (row: number): boolean =>
    grid
      .cellsOf(row)
      .some(
        (cell) =>
          cell.column >= table.left &&
          cell.column <= table.right &&
          cell.formula === undefined &&
          !(numbers.has(cell.column) && /^\d*$/.test(String(cell.value))),
      ) ||
    grid
      .mergesOf(row)
      .some(
        (merge) =>
          merge.top < row &&
          merge.bottom >= row &&
          merge.left >= table.left &&
          grid.at(merge.top, merge.left) !== undefined,
      );
  const rows = table.rows.filter(({ total }) => !total).map(({ row }) => row);
  // Rows filled as an example, or by hand before, stay as they are.
  let at = 0;
  while (at < rows.length && taken(rows[at]!) && grid.cellsOf(rows[at]!).length > 1) at++;
  const start = rows[at] ?? table.lastRow + 1;
  let free = 0;
  while (rows[at + free] === start + free && !taken(start + free)) free++;
  return { start, free };
}

/** Numbers the rows that bear none; a row that is put in follows on. */
function numberRows(columns: readonly FormColumn[], rows: readonly PlacedRow[], context: SheetContext): Part {
  const column = columns.find(({ role }) => role === "no")?.column;
  if (column === undefined) return NOTHING;
  const edits = rows.flatMap(({ row, like }, i): CellEdit[] => {
    if (like === undefined && !isFree(context.sheet, row, column)) return [];
    const at = placeAt(context, row, column);
    return [
      { at, before: null, after: i + 1, from: [], ...(like === undefined ? {} : { likeCell: { ...at, row: like } }) },
    ];
  });
  return { ...NOTHING, edits };
}

/** A formula of the list's last row goes on in the rows put in below it. */
function copyFormulas(columns: readonly FormColumn[], rows: readonly PlacedRow[], context: SheetContext): Part {
  const edits = columns.flatMap(({ column }) =>
    rows.flatMap(({ row, like }): CellEdit[] => {
      const formula =
        like === undefined
          ? undefined
          : (context.sheet.formulas[`${like}:${column}`] ?? context.sheet.grid.at(like, column)?.formula);
      if (formula === undefined) return [];
      const at = placeAt(context, row, column);
      return [
        {
          at,
          before: null,
          after: null,
          formula: moveFormula(formula, row - like!, 0),
          likeCell: { ...at, row: like! },
          from: [],
        },
      ];
    }),
  );
  return { ...NOTHING, edits };
}
