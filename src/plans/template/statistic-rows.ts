import { COLLECTIVE_KINDS, clauseOfKind } from "../../domain/meeting-kinds";
import type { MeetingKind } from "../../domain/books";
import type { ColumnRole, RecognisedTable } from "../../domain/ledger";
import { periodsOf, periodState } from "../../domain/period";
import { countMeetings, isKind, type MonthCount, totalOf } from "../sheets/meetings/meeting-counts";
import { tallyOf } from "../sheets/meetings/meeting-tally";
import { branchRow, monthRow } from "./listed-rows";
import {
  AHEAD,
  type CellSource,
  NO_SOURCE,
  plainHeader,
  type RowSource,
  type TemplateInput,
  UNKNOWN,
  valueFrom,
} from "./template-fill";

/** Kinds by the words of a column's upper level; the first that fits. */
const KINDS: readonly (readonly [RegExp, readonly MeetingKind[]])[] = [
  [/集体活动/, COLLECTIVE_KINDS],
  [/党员大会/, ["党员大会"]],
  [/支委|支部委员会|委员会/, ["支委会"]],
  [/小组/, ["党小组会"]],
  [/党课/, ["党课"]],
  [/组织生活会.*评议|评议.*组织生活/, ["组织生活会", "民主评议党员"]],
  [/组织生活会/, ["组织生活会"]],
  [/民主评议/, ["民主评议党员"]],
  [/主题党日|党日/, ["主题党日"]],
];

interface Question {
  readonly kinds: readonly MeetingKind[];
  /** Month (0–11) or figure that the column asks for. */
  readonly asks: number | "times" | "kept" | "rate";
}

/** A table of counts: a branch with its kinds and months, or a row a month. */
export const statisticRows: RowSource = (table, input) => {
  if (!table.columns.some((role) => questionOf(role) !== undefined)) return undefined;
  if (table.kind !== "summary" && table.kind !== "other") return undefined;
  const counts = countMeetings({ books: input.source.books, report: input.report, asOf: input.asOf });
  const byMonth = table.columns.some(({ field, header }) => field === "month" || /^月份?$/.test(plainHeader(header)));
  const months = counts.months.flatMap((month, i) => (periodState(month, input.asOf) === "ahead" ? [] : [i]));
  const of = (role: ColumnRole, month: number | undefined): CellSource => {
    const question = questionOf(role);
    if (!question) return ownCell(role, month, input);
    const list = counts.by(isKind(...question.kinds));
    return month === undefined ? answer(question, list, input) : countCell(list[month]!);
  };
  if (byMonth)
    return {
      count: months.length,
      cell: (row, role) => of(role, months[row]!),
      rowAt: (row) => monthRow(table, months[row]! + 1, input),
    };
  const listed = branchRow(table, input);
  return {
    count: listed === "not-listed" ? 0 : 1,
    cell: (_, role) => of(role, undefined),
    rowAt: () => (listed === "not-listed" ? undefined : listed),
    onlyListed: listed === "not-listed",
  };
};

/** True where the branch's row is looked for among rows that name other branches. */
export const isBranchMissing = (table: RecognisedTable, input: TemplateInput): boolean =>
  branchRow(table, input) === "not-listed";

function questionOf({ header, field }: ColumnRole): Question | undefined {
  const levels = plainHeader(header).split("/");
  const kinds = KINDS.find(([words]) => words.test(levels.join("/")))?.[1];
  if (!kinds || field === "branch" || field === "committee") return undefined;
  const last = levels.length > 1 ? levels[levels.length - 1]! : levels[0]!;
  const month = /^(\d{1,2})月(?:份)?$/.exec(last);
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12) return { kinds, asks: Number(month[1]) - 1 };
  if (/月份数|期数/.test(last)) return { kinds, asks: "kept" };
  if (/率/.test(last)) return /到会|出勤|参与/.test(last) ? undefined : { kinds, asks: "rate" };
  if (/人|内容|主题|时间|日期|备注/.test(last)) return undefined;
  return { kinds, asks: "times" };
}

function answer({ kinds, asks }: Question, months: readonly MonthCount[], input: TemplateInput): CellSource {
  if (typeof asks === "number") return countCell(months[asks]!);
  const total = totalOf(months);
  if (total === undefined) return UNKNOWN;
  if (asks === "times") return valueFrom(total, []);
  const kept = months.filter((month) => month.state === "counted" && month.sure > 0).length;
  if (asks === "kept") return valueFrom(kept, []);
  return rateOf(kinds, kept, months, input);
}

/** The share as the check judges it, where one clause asks for the kind; else months with a meeting of months that are over. */
function rateOf(
  kinds: readonly MeetingKind[],
  kept: number,
  months: readonly MonthCount[],
  { report, asOf }: TemplateInput,
): CellSource {
  const [kind] = kinds;
  const clause = kinds.length === 1 && kind ? clauseOfKind(kind) : undefined;
  if (clause) {
    const tally = tallyOf(report.verdicts.filter((verdict) => verdict.clause === clause));
    return tally.kind === "counted" && tally.rate !== undefined ? valueFrom(tally.rate, [], "0.0%") : UNKNOWN;
  }
  const due = periodsOf("month", report.year).filter((month, i) => {
    const count = months[i];
    return periodState(month, asOf) === "over" || (count?.state === "counted" && count.sure > 0);
  }).length;
  return due === 0 ? UNKNOWN : valueFrom(kept / due, [], "0.0%");
}

function countCell(month: MonthCount): CellSource {
  if (month.state === "ahead") return AHEAD;
  return month.state === "counted" && month.doubtful === 0 ? valueFrom(month.sure, []) : UNKNOWN;
}

function ownCell(
  { field, header }: ColumnRole,
  month: number | undefined,
  { source, report }: TemplateInput,
): CellSource {
  if (field === "no") return valueFrom(month === undefined ? 1 : month + 1, []);
  if (field === "branch") return source.books.branchName === "" ? NO_SOURCE : valueFrom(source.books.branchName, []);
  if (field === "year" || /^年[份度]?$/.test(plainHeader(header))) return valueFrom(report.year, []);
  if (month !== undefined && (field === "month" || /^月份?$/.test(plainHeader(header))))
    return valueFrom(`${month + 1}月`, []);
  return NO_SOURCE;
}
