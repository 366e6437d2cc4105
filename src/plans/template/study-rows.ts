import { type Books, cellOf, type Member } from "../../domain/books";
import type { Verdict } from "../../domain/finding";
import type { ColumnRole } from "../../domain/ledger";
import { valueOf } from "../../domain/reading";
import { round } from "../sheets/study/study-forms";
import { personRows } from "./listed-rows";
import { copyCell } from "./copy-record";
import {
  AHEAD,
  BLANK_IN_BOOKS,
  type CellSource,
  NO_SOURCE,
  plainHeader,
  type RowSource,
  type TemplateInput,
  UNKNOWN,
  valueFrom,
} from "./template-fill";

/** A study summary: one row a person, his task, hours done and share as the check judged them. */
export const studyRows: RowSource = (table, input) => {
  const asks = table.columns.some((role) => figureOf(role) !== undefined || role.field.startsWith("hours."));
  const named = table.columns.some(({ field }) => field === "name");
  const byDay = table.columns.some(({ field }) => field === "date");
  if (!(table.kind === "study" || table.kind === "summary") || !named || !asks || byDay) return undefined;
  const people = input.report.verdicts.filter(({ clause, subject }) => clause === "E01" && subject.type === "member");
  const rowOf = personRows(table, input);
  return {
    count: people.length,
    cell: (row, role) => personCell(people[row]!, row, role, input),
    rowAt: (row) => rowOf(nameOf(people[row]!)),
  };
};

const nameOf = ({ subject }: Verdict): string => (subject.type === "member" ? subject.name : "");

type Figure = "task" | "done" | "share" | "short" | "reached";

const WORDS: readonly (readonly [RegExp, Figure])[] = [
  [/是否(达标|完成|合格)/, "reached"],
  [/百分比|完成率|达标率|比例/, "share"],
  [/还差|尚缺|差额|欠/, "short"],
  [/任务|应完成|应学|要求|规定|标准/, "task"],
  [/已完成|完成学时|实际|累计|总学时|学时数|合计|学时|课时/, "done"],
];

/** Columns that split the hours (线下/网络, 党校 …) ask for more than the sum: they are not this figure. */
function figureOf({ header, field }: ColumnRole): Figure | undefined {
  if (field.startsWith("hours.")) return undefined;
  const levels = plainHeader(header).split("/");
  if (levels.length > 1 && levels.slice(0, -1).some((level) => /线下|网络|线上|党校|调训|培训/.test(level)))
    return undefined;
  const word = levels[levels.length - 1] ?? "";
  const known = WORDS.find(([words]) => words.test(word))?.[1];
  if (known !== "done") return known;
  return field === "hours" ||
    field === "totalHours" ||
    field === "annualHours" ||
    /学时|课时|^(全年)?(合计|总计|累计)$/.test(word)
    ? "done"
    : undefined;
}

function personCell(general: Verdict, row: number, role: ColumnRole, input: TemplateInput): CellSource {
  if (role.field === "no") return valueFrom(row + 1, []);
  const { books } = input.source;
  const subject = general.subject.type === "member" ? general.subject : undefined;
  const member = books.members.find(
    (one) => one.name === subject?.name && (subject?.row === undefined || one.row === subject.row),
  );
  const month = /^hours\.(\d+)$/.exec(role.field);
  if (month) return monthCell(general, Number(month[1]), input);
  const figure = figureOf(role);
  if (figure) return figureCell(figure, bindingVerdict(general, input), member, books);
  if (role.field === "name")
    return valueFrom(member?.nameRaw.replace(/\s+/g, "") ?? subject?.name ?? "", nameFrom(member, books));
  const copied = member ? copyCell(member, role, input) : NO_SOURCE;
  return role.field === "branch" && "why" in copied && books.branchName !== ""
    ? valueFrom(books.branchName, [])
    : copied;
}

/** A month's hours from the rows the verdict rests on; blank where the month has not begun, unknown where a row names no month. */
function monthCell({ verdict, evidence, period }: Verdict, month: number, { source, asOf }: TemplateInput): CellSource {
  if (verdict === "unknown") return UNKNOWN;
  if (Number(period) > asOf.year || (Number(period) === asOf.year && month > asOf.month)) return AHEAD;
  const rows = new Set(evidence.map(({ sheet, row }) => `${sheet}\u0000${row}`));
  const records = source.books.study.filter(
    ({ sheet, row, date }) => rows.has(`${sheet}\u0000${row}`) && valueOf(date)?.first.year === Number(period),
  );
  if (records.some(({ date }) => valueOf(date)!.first.month !== valueOf(date)!.last.month && !valueOf(date)!.span))
    return UNKNOWN;
  const own = records.filter(({ date }) => valueOf(date)!.first.month === month);
  const from = own.flatMap((record) => cellOf(source.books, record, "hours") ?? []);
  return verdict === "exempt" && own.length === 0
    ? AHEAD
    : valueFrom(round(own.reduce((sum, { hours }) => sum + (valueOf(hours) ?? 0), 0)), from);
}

/** That of E02 where the person sits on the committee. */
function bindingVerdict(general: Verdict, { report }: TemplateInput): Verdict {
  const same = (a: Verdict["subject"], b: Verdict["subject"]): boolean =>
    a.type === "member" && b.type === "member" && a.name === b.name && a.row === b.row;
  return report.verdicts.find(({ clause, subject }) => clause === "E02" && same(subject, general.subject)) ?? general;
}

function figureCell(
  figure: Figure,
  { verdict, expected, actual }: Verdict,
  member: Member | undefined,
  books: Books,
): CellSource {
  if (verdict === "unknown") return UNKNOWN;
  if (verdict === "exempt")
    return figure === "done" && actual !== undefined
      ? valueFrom(round(actual), nameFrom(member, books))
      : BLANK_IN_BOOKS;
  if (expected === undefined || actual === undefined) return UNKNOWN;
  const from = nameFrom(member, books);
  if (figure === "reached")
    return verdict === "met" ? valueFrom("是", from) : verdict === "unmet" ? valueFrom("否", from) : AHEAD;
  if (figure === "task") return valueFrom(expected, from);
  if (figure === "done") return valueFrom(round(actual), from);
  return figure === "short"
    ? valueFrom(Math.max(0, round(expected - actual)), from)
    : expected > 0
      ? valueFrom(actual / expected, from, "0.0%")
      : UNKNOWN;
}

function nameFrom(member: Member | undefined, books: Books) {
  const at = member && cellOf(books, member, "name");
  return at ? [at] : [];
}
