import { takePeriod } from "../../answers/dictionary/period-words";
import type { EditPlan } from "../../domain/plan";
import { plainWords } from "./form-text";
import { columnsOf } from "./columns";
import {
  below,
  type FormFill,
  type FormInput,
  join,
  NOTHING,
  type Part,
  placeAt,
  type SheetContext,
  type Unanswered,
} from "./form";
import { grownFormulas } from "./grown-formulas";
import { fillLabels } from "./labels";
import { type FormSheet, type FormTable, readLayout } from "./layout";
import { fillList, listRows } from "./lists";
import { fillMeta } from "./meta";
import { fillStatistics } from "./statistics";
import { senseOf } from "./title";

/**
 * Fills a form of the superior body as a set of questions: what is understood to the last word and covered by the books is
 * answered, everything else stays blank and is listed with why. Nothing that stands in the form is overwritten.
 */
export function fillForm(input: FormInput): FormFill {
  const sheets = input.form.sheets.filter(({ own, visibility }) => own === undefined && visibility === "visible");
  const contexts = sheets.map((sheet) =>
    contextOf(
      readLayout(
        sheet,
        input.looks.find(({ name }) => name === sheet.name),
      ),
      input,
    ),
  );
  const all = join(contexts.map(sheetPart));
  const inserts = all.inserts ?? [];
  const grown = all.grown ?? [];
  const plan: EditPlan = {
    action: "fill-form",
    inserts,
    edits: [...all.edits, ...grownFormulas(input, inserts, grown)],
    ...(grown.length > 0 ? { growth: grown.map(({ sheet, after, by }) => ({ sheet, after, by })) } : {}),
  };
  return {
    plan,
    filled: all.filled,
    unanswered: all.unanswered,
    totals: all.totals ?? [],
    asks: contexts.some(({ sheet }) => sheet.tables.length > 0 || sheet.labels.length > 0),
    hasIds: contexts.some((context) => writesIds(context, all)),
  };
}

function contextOf(sheet: FormSheet, input: FormInput): SheetContext {
  const branch = input.ledger.books.branchName;
  return {
    sheet,
    look: input.looks.find(({ name }) => name === sheet.sheet.name),
    input,
    title: senseOf(sheet.title, branch),
    meta: sheet.meta
      .filter(({ label }) => /年度|统计|起止/.test(label))
      .map(({ text }) => takePeriod(plainWords(text.split(/[:：]/)[1] ?? "")).period),
    branch,
  };
}

function sheetPart(context: SheetContext): Part {
  const { sheet } = context;
  if (sheet.tables.length === 0 && sheet.labels.length === 0) return NOTHING;
  if (sheet.sheet.protected) return wholeSheet(context, { why: "protected", detail: "工作表受保护，没有写" });
  if (context.input.ledger.books.coverage.branches.length > 1)
    return wholeSheet(context, { why: "people", detail: "台账里有几个支部，没有写明是哪一个，不知道这张表要填什么" });
  const body = sheet.tables.length > 0 ? tableParts(context) : fillLabels(context);
  // Nothing is said of whose form it is where none of it was ours.
  const foreign = body.unanswered.some(({ why }) => why === "not-ours");
  return foreign ? body : join([fillMeta(context), body]);
}

function wholeSheet(context: SheetContext, reason: Pick<Unanswered, "why" | "detail">): Part {
  const [table] = context.sheet.tables;
  const first = table ? { row: table.headRows[0]!, column: table.left } : context.sheet.labels[0]!.at;
  const at = placeAt(context, first.row, first.column);
  return { ...NOTHING, unanswered: [{ at, question: context.title.text || context.sheet.sheet.name, ...reason }] };
}

/** Table by table from the top; rows that come into one move those below. */
function tableParts(context: SheetContext): Part {
  const parts: Part[] = [];
  context.sheet.tables.forEach((table, i) => {
    const above = parts.flatMap(({ inserts }) => inserts ?? []);
    parts.push(below(tablePart(table, i, context), above));
  });
  return join(parts);
}

function tablePart(table: FormTable, index: number, context: SheetContext): Part {
  const own = index === 0 || table.title.length === 0 ? context : { ...context, title: withTitle(table, context) };
  const rowsAre = listRows(columnsOf(table, own.sheet));
  return rowsAre ? fillList(table, rowsAre, own) : fillStatistics(table, own);
}

/** A table further down under a title of its own keeps the time of the sheet's where its own names none. */
function withTitle(table: FormTable, context: SheetContext): SheetContext["title"] {
  const sense = senseOf(table.title, context.branch);
  return { ...sense, period: { ...context.title.period, ...sense.period } };
}

function writesIds(context: SheetContext, { edits }: Part): boolean {
  return (
    context.sheet.tables.some((table) =>
      columnsOf(table, context.sheet).some(
        ({ words, column }) =>
          /身份证|公民身份/.test(words) &&
          edits.some(({ at }) => at.sheet === context.sheet.sheet.name && at.column === column),
      ),
    ) ||
    context.sheet.labels.some(
      ({ label, at }) =>
        /身份证/.test(label) &&
        edits.some(
          (edit) =>
            edit.at.row === at.row && edit.at.column === at.column && edit.at.sheet === context.sheet.sheet.name,
        ),
    )
  );
}
