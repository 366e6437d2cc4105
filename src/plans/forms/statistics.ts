import { understand } from "../../answers";
import { takePeriod } from "../../answers/dictionary/period-words";
import { ourRow } from "./branch-rows";
import { columnsOf, type FormColumn, isFree, printedAt } from "./columns";
import { join, NOTHING, type Part, placeAt, type SheetContext } from "./form";
import type { FormRow, FormTable } from "./layout-types";
import { answerPart, readCell } from "./read-cell";
import { refusal, wholeTable } from "./refusal";
import { TOTAL_ROW, VALUE_HEADS } from "./roles";

/** Figures asked by heads and rows: of branches, periods, kinds, items, or one row alone. */
export function fillStatistics(table: FormTable, context: SheetContext): Part {
  const columns = columnsOf(table, context.sheet);
  const refused = refusal(context);
  const rows = rowsAsked(table, columns, context);
  if (refused) return wholeTable(table, context, refused);
  if (rows === "not-ours")
    return wholeTable(table, context, { why: "not-ours", detail: "表里列的支部中没有本支部，没有动" });
  const figures = standsAmongFigures(table, columns, rows, context);
  return join(
    rows.flatMap(({ row, text, own }) => [
      ...(own ? [ownName(row, columns, context)] : []),
      ...columns.map((column) => cellPart(row, text, column, columns, figures, context)),
    ]),
  );
}

interface AskedRow {
  readonly row: FormRow;
  /** Words the row is known by. */
  readonly text: string;
  /** The branch's name is still to be written. */
  readonly own: boolean;
}

const STUBS = /^(period|kind|item|group)$/;

function rowsAsked(
  table: FormTable,
  columns: readonly FormColumn[],
  context: SheetContext,
): readonly AskedRow[] | "not-ours" {
  const { sheet, branch } = context;
  const body = table.rows.filter(({ total }) => !total);
  const branchColumn = columns.find(({ role }) => role === "branch");
  const stubs = columns.filter(({ role }) => STUBS.test(role));
  const textOf = ({ row }: FormRow): string =>
    [...new Set(stubs.map(({ column }) => printedAt(sheet, row, column)))].join("");
  if (branchColumn) {
    const printed = body.map((row) => ({ row, text: printedAt(sheet, row.row, branchColumn.column) }));
    const named = printed.filter(({ text }) => text !== "");
    if (named.length > 0) {
      const ours = ourRow(
        named.map(({ row, text }) => ({ row: row.row, text })),
        branch,
        context.title.text,
      );
      if (ours !== undefined) return [{ row: body.find(({ row }) => row === ours)!, text: "", own: false }];
      // A blank line below other branches' is for whoever fills the form next.
      return "not-ours";
    }
    const first = body[0];
    return first ? [{ row: first, text: textOf(first), own: true }] : [];
  }
  const named = body.map((row) => ({ row, text: textOf(row), own: false })).filter(({ text }) => text !== "");
  if (stubs.length > 0 && named.length > 0) return [...named, ...totalOfPeriods(table, columns, named, context)];
  return body.slice(0, 1).map((row) => ({ row, text: "", own: false }));
}

/** A blank total below the quarters or months of the whole period asks for the period itself. */
function totalOfPeriods(
  table: FormTable,
  columns: readonly FormColumn[],
  named: readonly AskedRow[],
  context: SheetContext,
): AskedRow[] {
  const total = table.rows.find((row) => row.total);
  const period = columns.find(({ role }) => role === "period");
  if (!total || !period) return [];
  const months = named.map(({ text }) => takePeriod(text).period.months).filter((one) => one !== undefined);
  const whole = context.title.period.months ?? [1, 12];
  const covered = new Set(months.flatMap(([a, b]) => Array.from({ length: b - a + 1 }, (_, i) => a + i)));
  const fits = months.length === named.length && covered.size === whole[1] - whole[0] + 1;
  return fits ? [{ row: total, text: "", own: false }] : [];
}

/** Heads that are figures beyond doubt, or periods over or beside the cell. */
function standsAmongFigures(
  table: FormTable,
  columns: readonly FormColumn[],
  rows: readonly AskedRow[],
  context: SheetContext,
): boolean {
  if (/次数|统计/.test(context.title.text)) return true;
  void table;
  return columns.some(({ role, words }) => {
    if (role !== "asks") return false;
    const { rest, period } = takePeriod(words);
    if (period.months) return true;
    const row = rows[0]?.text ?? "";
    return [rest, row + rest].some(
      (text) => understand(text, { scope: "branch", figures: false, title: context.title.text }) !== undefined,
    );
  });
}

function ownName({ row }: FormRow, columns: readonly FormColumn[], context: SheetContext): Part {
  const column = columns.find(({ role }) => role === "branch")!;
  const number = columns.find(({ role }) => role === "no");
  if (context.branch === "" || !isFree(context.sheet, row, column.column)) return NOTHING;
  const at = placeAt(context, row, column.column);
  const edits = [{ at, before: null, after: context.branch, from: [] }];
  const no =
    number && isFree(context.sheet, row, number.column)
      ? [{ at: placeAt(context, row, number.column), before: null, after: 1, from: [] }]
      : [];
  return {
    edits: [...no, ...edits],
    filled: [...no, ...edits].map(({ at: place, after }) => ({
      at: place,
      value: after,
      question: place === at ? column.words : "序号",
      rows: [],
      leftOut: [],
    })),
    unanswered: [],
  };
}

function cellPart(
  row: FormRow,
  rowText: string,
  column: FormColumn,
  columns: readonly FormColumn[],
  figures: boolean,
  context: SheetContext,
): Part {
  if (column.role !== "asks" && column.role !== "judgement") return NOTHING;
  if (!isFree(context.sheet, row.row, column.column)) return NOTHING;
  const at = placeAt(context, row.row, column.column);
  const shown = rowText === "" ? column.shown : VALUE_HEADS.test(column.words) ? rowText : `${rowText}·${column.shown}`;
  if (column.role === "judgement")
    return { ...NOTHING, unanswered: [{ at, question: shown, why: "judgement", detail: "" }] };
  const unitColumn = columns.find(({ role }) => role === "unit");
  const reading = readCell(
    {
      row: rowText,
      head: headWords(column, columns),
      section: row.section,
      unit: unitColumn ? printedAt(context.sheet, row.row, unitColumn.column) : "",
      figures,
      scope: "branch",
    },
    context,
  );
  return answerPart(reading, at.row, at.column, shown, context, column.date);
}

/** A total beside its quarters asks for the whole period: its own word says no more. */
function headWords(column: FormColumn, columns: readonly FormColumn[]): string {
  const leaf = column.path.at(-1) ?? "";
  if (!TOTAL_ROW.test(leaf) || column.path.length < 2) return column.words;
  const parent = column.path.slice(0, -1).join("");
  const beside = columns.some(
    (other) =>
      other !== column &&
      other.path.slice(0, -1).join("") === parent &&
      takePeriod(other.path.at(-1) ?? "").period.months !== undefined,
  );
  return beside ? parent : column.words;
}
