import type { Books, Meeting } from "../../domain/books";
import type { FieldName, RecognisedTable } from "../../domain/ledger";
import type { CellEdit, EditPlan, MergeChange } from "../../domain/plan";
import { rawOf, type Reading } from "../../domain/reading";
import type { CellValue, SheetSnapshot } from "../../domain/snapshot";
import { matchHeader } from "../../intake/lexicon";
import { textsIn } from "../spelling/column";
import type { CellText, Column } from "./column-writer";
import type { MeetingEntry } from "./entry";
import type { Landing } from "./landing";
import { writeMeeting } from "./meeting-row";
import type { RowContext } from "./new-rows";

/** A new form: its cells, merges and heights, and where it stands. */
export interface FormDraft {
  readonly plan: EditPlan;
  readonly landing: Landing;
  readonly top: number;
}

/**
 * A new form below the last one of its sheet, like it to the line: what all forms print alike stands there again, the fields
 * hold the entry, and what was another meeting's is left blank. `undefined` where something else stands below.
 */
export function planForm(entry: MeetingEntry, table: RecognisedTable, context: RowContext): FormDraft | undefined {
  const sheet = context.cells.sheet(table.sheet);
  const forms = context.books.meetings.filter((one) => one.table === table.id).sort((a, b) => a.row - b.row);
  const model = forms[forms.length - 1];
  if (!sheet || sheet.protected || !model?.cells) return undefined;
  if (context.books.tables.some((one) => one.sheet === table.sheet && one.id !== table.id && below(one, model.row)))
    return undefined;
  const block = blockOf(sheet, model.row);
  const by = stepOf(forms, block.bottom);
  const fields = fieldsByCell(model);
  const edits: CellEdit[] = [];
  for (let row = block.top; row <= block.bottom; row += 1)
    for (let column = block.left; column <= block.right; column += 1) {
      if (isCovered(sheet, row, column)) continue;
      const from = { sheet: table.sheet, row, column };
      const own = fields.get(`${row}:${column}`);
      const text = own ? fieldText(entry, own, from.row, from.column, model, context) : printed(from, model, context);
      if (text === "no") return undefined;
      const at = { ...from, row: row + by };
      edits.push({
        at,
        before: null,
        after: text?.value ?? null,
        ...(text?.format ? { format: text.format } : {}),
        likeCell: from,
      });
    }
  const merges = sheet.merges
    .filter((merge) => merge.top >= block.top && merge.bottom <= block.bottom)
    .map((merge): MergeChange => ({
      sheet: table.sheet,
      before: null,
      after: { ...merge, top: merge.top + by, bottom: merge.bottom + by },
    }));
  const rows = Array.from({ length: block.bottom - block.top + 1 }, (_, i) => block.top + i);
  return {
    top: block.top + by,
    plan: {
      action: "register-meetings",
      inserts: [],
      edits,
      merges,
      heights: rows.map((row) => ({ sheet: table.sheet, row: row + by, like: row })),
      growth: [{ sheet: table.sheet, after: block.bottom, by }],
    },
    landing: { table, row: block.top + by, insert: false, like: block.top, grow: false, rowsHidden: false },
  };
}

const below = (table: RecognisedTable, row: number): boolean => (table.dataRows?.[1] ?? 0) > row;

interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** From the form's first row to the last thing on the sheet. */
function blockOf(sheet: SheetSnapshot, top: number): Block {
  const cells = sheet.rows
    .filter((row) => row.row >= top)
    .flatMap((row) => row.cells.map((cell) => ({ row: row.row, ...cell })));
  const merges = sheet.merges.filter((merge) => merge.top >= top);
  return {
    top,
    bottom: Math.max(...cells.map((cell) => cell.row), ...merges.map((merge) => merge.bottom)),
    left: Math.min(...cells.map((cell) => cell.column), ...merges.map((merge) => merge.left)),
    right: Math.max(...cells.map((cell) => cell.column), ...merges.map((merge) => merge.right)),
  };
}

/** As far below as the last form stands below the one before it; with a blank row between where there is one alone. */
function stepOf(forms: readonly Meeting[], bottom: number): number {
  const last = forms[forms.length - 1]!.row;
  const step = forms.length > 1 ? last - forms[forms.length - 2]!.row : 0;
  return step > bottom - last ? step : bottom - last + 2;
}

function fieldsByCell(form: Meeting): Map<string, FieldName[]> {
  const fields = new Map<string, FieldName[]>();
  for (const [field, cell] of Object.entries(form.cells ?? {})) {
    if (!cell) continue;
    const key = `${cell.row}:${cell.column}`;
    fields.set(key, [...(fields.get(key) ?? []), field]);
  }
  return fields;
}

const isCovered = (sheet: SheetSnapshot, row: number, column: number): boolean =>
  sheet.merges.some(
    (merge) =>
      row >= merge.top &&
      row <= merge.bottom &&
      column >= merge.left &&
      column <= merge.right &&
      (merge.top !== row || merge.left !== column),
  );

/** What a form's cell takes: the field's value, put in place of the former one where a label shares the cell. */
function fieldText(
  entry: MeetingEntry,
  fields: readonly FieldName[],
  row: number,
  column: number,
  model: Meeting,
  context: RowContext,
): CellText | undefined | "no" {
  const value = context.cells.at({ sheet: model.sheet, row, column })?.value;
  const [only, ...more] = fields;
  const alone = more.length === 0 && !holdsMore(value, model, only!);
  if (alone)
    return (
      writeMeeting(entry, formColumn(only!, model, context)) ??
      printed({ sheet: model.sheet, row, column }, model, context)
    );
  if (typeof value !== "string") return "no";
  let text = value;
  for (const field of fields) {
    const former = rawReading(model, field);
    const next = writeMeeting(entry, formColumn(field, model, context));
    if (former === "" || !text.includes(former)) {
      if (former !== "") return "no";
      continue;
    }
    text = text.replace(former, () => String(next?.value ?? ""));
  }
  return { value: text };
}

/** A label before the value in one cell. */
function holdsMore(value: CellValue | undefined, model: Meeting, field: FieldName): boolean {
  const former = rawReading(model, field);
  return typeof value === "string" && former !== "" && value.trim() !== former.trim() && value.includes(former);
}

function rawReading(model: Meeting, field: FieldName): string {
  const reading = (model as unknown as Readonly<Record<string, Reading<unknown> | undefined>>)[field];
  return reading && typeof reading === "object" && "state" in reading ? rawOf(reading) : "";
}

/** The same question in all forms of the books is the column whose habits the new form takes. */
function formColumn(field: FieldName, model: Meeting, context: RowContext): Column {
  const { books, cells, date1904, plainly = false } = context;
  const filled = books.meetings.flatMap((one) => {
    const at = one.cells?.[field];
    const cell = at && books.tables[one.table]?.shape === "form" ? cells.at({ sheet: one.sheet, ...at }) : undefined;
    return cell ? [cell] : [];
  });
  const table = books.tables[model.table]!;
  const columns = Object.keys(model.cells ?? {}).map((name) => role(name));
  return {
    role: role(field),
    books,
    cells,
    date1904,
    plainly,
    filled,
    texts: textsIn(filled),
    table: { ...table, columns },
  };
}

const role = (field: FieldName): Column["role"] => ({ column: 0, header: "", field, confidence: 1, by: "words" });

/** Without stars, brackets and white space: 记录人* is the label 记录人. */
const bare = (value: CellValue | undefined): string =>
  String(value ?? "").replace(/[*＊\s：:]|（[^）]*）|\([^)]*\)/g, "");

/** What every form of the books prints at the same place of itself; `undefined` where they differ or nothing is printed. */
function printed(
  at: { readonly sheet: string; readonly row: number; readonly column: number },
  model: Meeting,
  context: RowContext,
): CellText | undefined {
  const value = context.cells.at(at)?.value;
  if (typeof value !== "string" || context.cells.at(at)?.formula !== undefined) return undefined;
  const others = formsAlike(context.books, model).filter((one) => one !== model);
  const near = others.filter((one) => one.table === model.table);
  const asked = near.length > 0 ? near : others;
  const alike = asked.filter((one) => {
    const there = { sheet: one.sheet, row: one.row + at.row - model.row, column: at.column };
    return bare(context.cells.at(there)?.value) === bare(value);
  });
  const label = matchHeader("meetings", [bare(value)]) !== undefined;
  const title = at.row === model.row && !/\d/.test(value);
  return label || title || (asked.length > 0 && alike.length * 2 > asked.length) ? { value } : undefined;
}

/** Forms with the same fields at the same places of themselves. */
function formsAlike(books: Books, model: Meeting): Meeting[] {
  const shape = (one: Meeting) =>
    Object.entries(one.cells ?? {})
      .map(([field, cell]) => `${field}@${cell!.row - one.row}:${cell!.column}`)
      .sort()
      .join();
  const wanted = shape(model);
  return books.meetings.filter((one) => books.tables[one.table]?.shape === "form" && shape(one) === wanted);
}
