import { spanWords, yearSpan } from "../../answers";
import { spanFrom } from "../../answers/dictionary/period-words";
import type { MeetingKind } from "../../domain/books";
import { readKinds } from "../../intake/readers/meeting-kinds";
import { comparedName } from "../../intake/readers/person-name";
import { columnsOf, type FormColumn, printedAt } from "./columns";
import { NOTHING, type Part, placeAt, type SheetContext, type Unanswered } from "./form";
import type { FormTable } from "./layout-types";
import type { ListKind } from "./list-cells";
import { fillRows, placeRows } from "./list-rows";
import { dayFor } from "./read-cell";
import { wholeTable } from "./refusal";
import { choicesAt } from "./spell";
import { meetingsOfList, peopleOfList, type Subjects } from "./subjects";
import { EVERY_KIND, listClass } from "./title";

const DATE_HEAD = /(召开|会议|活动|开展|实际会议|实际|上课)(时间|日期)$|^(时间|日期)$/;
const TYPE_HEAD = /(会议|活动)(类型|类别|形式)$|^(类型|类别)$/;

/** What the rows of a list are: people, meetings, absences; `undefined` where the table is no list. */
export function listRows(columns: readonly FormColumn[]): "people" | "meetings" | "absences" | undefined {
  const has = (test: (column: FormColumn) => boolean): boolean => columns.some(test);
  const name = has(({ role }) => role === "name");
  const dated = has(({ words, role }) => role === "asks" && DATE_HEAD.test(words));
  const typed = has(({ words, role }) => role !== "kind" && TYPE_HEAD.test(words));
  if (name && dated && (typed || has(({ words }) => /缺席|请假/.test(words)))) return "absences";
  if (name) return "people";
  return dated && (typed || has(({ words }) => /(主题|议题|内容|会议名称|活动名称)$/.test(words)))
    ? "meetings"
    : undefined;
}

/** Fills a list: the rows its title asks for, each cell from the row's own record. */
export function fillList(table: FormTable, rowsAre: "people" | "meetings" | "absences", context: SheetContext): Part {
  const columns = columnsOf(table, context.sheet);
  const { input, title } = context;
  if (title.clash)
    return wholeTable(table, context, { why: "period", detail: "题目的时间不能确定，不知道这张表要填什么" });
  const span = spanFrom([title.period, ...context.meta], input.year) ?? yearSpan(input.year);
  const day = dayFor([title.period, ...context.meta], span.to, context);
  const names = columns.find(({ role }) => role === "name");
  const printed = names ? printedNames(table, names.column, context) : [];
  const found = subjectsOf(table, columns, rowsAre, span, day, context);
  if ("why" in found)
    return printed.length > 0 && found.why !== "word"
      ? fillPrinted(table, columns, printed, kindOf(columns, rowsAre, day, context), context)
      : wholeTable(table, context, found);
  const kind = kindOf(columns, rowsAre, day, context);
  if (printed.length > 0) return fillPrinted(table, columns, printed, kind, context);
  if (found.length === 0) {
    const at = placeAt(context, table.headRows[0]!, table.left);
    return {
      ...NOTHING,
      unanswered: [
        { at, question: `${title.text} · ${spanWords(span)}`, why: "people", detail: "台账里没有这样的记录，没有填" },
      ],
    };
  }
  return placeRows(table, columns, found, kind, context);
}

function subjectsOf(
  table: FormTable,
  columns: readonly FormColumn[],
  rowsAre: string,
  span: ReturnType<typeof yearSpan>,
  day: ListKind["day"],
  context: SheetContext,
): Subjects {
  const { title, input, branch } = context;
  if (rowsAre === "meetings") {
    if (title.left !== "") return { why: "word", detail: `题目里的“${title.left}”不明白，不知道这张表要填什么` };
    const kinds = kindsAsked(table, columns, context);
    if (kinds.length === 0) return { why: "word", detail: "不知道这张表要填哪类会议" };
    return meetingsOfList(span, kinds, input.ledger);
  }
  const list = listClass(title, branch);
  const absences = rowsAre === "absences";
  if (!list || (absences && list.of !== "absent"))
    return { why: "people", detail: `“${title.text}”要列哪些人不明白，不知道这张表要填什么` };
  const kinds = title.kinds.length > 0 ? title.kinds : EVERY_KIND;
  return peopleOfList(list, span, day, kinds, input.ledger);
}

/** Kinds the title names, those of them that the drop-down of the type column has a word for. */
function kindsAsked(table: FormTable, columns: readonly FormColumn[], context: SheetContext): readonly MeetingKind[] {
  const named = context.title.kinds;
  const type = columns.find(({ words }) => TYPE_HEAD.test(words));
  const choices = type && choicesAt(firstRow(table), type.column, context);
  const chosen = choices?.flatMap((choice) => readKinds(choice).kinds);
  if (!chosen) return named.length > 0 ? named : context.title.text === "" ? EVERY_KIND : [];
  return named.length > 0 ? named.filter((kind) => chosen.includes(kind)) : [...new Set(chosen)];
}

const firstRow = (table: FormTable): number => table.rows[0]?.row ?? table.headRows.at(-1)! + 1;

function kindOf(
  columns: readonly FormColumn[],
  rowsAre: string,
  day: ListKind["day"],
  { title }: SheetContext,
): ListKind {
  const text = title.text + columns.map(({ words }) => words).join("");
  const months = /党费/.test(text) ? "dues" : /学时|课时/.test(text) ? "study" : undefined;
  if (rowsAre === "meetings") return { kinds: ["meetings"], scope: "meeting", months: undefined, day };
  if (rowsAre === "absences") return { kinds: ["meetings", "members"], scope: "meeting", months: undefined, day };
  return {
    kinds:
      months === "dues"
        ? ["dues", "members", "development"]
        : ["members", "development", "appraisal", "committee", "study"],
    scope: "person",
    months,
    day,
  };
}

interface PrintedName {
  readonly row: number;
  readonly name: string;
}

function printedNames(table: FormTable, column: number, { sheet }: SheetContext): PrintedName[] {
  return table.rows
    .filter(({ total }) => !total)
    .flatMap(({ row }) => {
      const name = comparedName(printedAt(sheet, row, column));
      return name === "" ? [] : [{ row, name }];
    });
}

/** Names are printed: their rows are filled, nobody is added; who is none of ours stays blank. */
function fillPrinted(
  table: FormTable,
  columns: readonly FormColumn[],
  printed: readonly PrintedName[],
  kind: ListKind,
  context: SheetContext,
): Part {
  const { people } = context.input.ledger.view;
  const rows = printed.flatMap(({ row, name }) => {
    const persons = people.named(name);
    return persons.length === 1 ? [{ row, subject: { person: persons[0]! } }] : [];
  });
  if (rows.length === 0) return wholeTable(table, context, { why: "people", detail: "表里印的人都不在名册上，没有动" });
  const missing = printed
    .filter(({ name }) => people.named(name).length !== 1)
    .map(({ row, name }): Unanswered => ({
      at: placeAt(context, row, table.left),
      question: name,
      why: "people",
      detail: people.named(name).length > 1 ? "名册里有同名的人" : "名册里没有这个人",
    }));
  const part = fillRows(columns, rows, kind, context);
  return { ...part, unanswered: [...missing, ...part.unanswered] };
}
