import type { DaySpan, MeetingKind } from "../../domain/books";
import type { TableCoverage } from "../../domain/coverage";
import type { LedgerKind } from "../../domain/ledger";
import { onlyYear, schoolYearOf } from "../layout/header/title";
import type { DraftTable } from "../layout/tables/draft-table";
import { squeeze } from "../text";
import { daysOfMonths, daysOfSchoolYear, monthsNamed } from "./period-words";

/** What a table needs of its book to say what it covers. */
export interface CoverageContext {
  readonly fileName: string;
  /** Year asked for, where no name tells one. */
  readonly year: number | undefined;
  /** Years in which records of the table are dated, oldest first; `most`: those with half of its records or more. */
  readonly datedYears: (table: number, most: boolean) => readonly number[];
  /** True where too many of its records are dated outside of these days for a name to limit it to them. */
  readonly reachesBeyond: (table: number, spans: readonly DaySpan[]) => boolean;
  readonly kinds: (table: number) => readonly MeetingKind[] | "all";
  readonly branches: (table: number) => readonly string[];
}

export function coverageOf(table: DraftTable, id: number, context: CoverageContext): TableCoverage {
  const named = limitsOf(table, id, context);
  // 第一季度 above the first of four blocks speaks of that block alone.
  const limits = (named && context.reachesBeyond(id, named) ? undefined : named) ?? monthColumns(table, id, context);
  return {
    table: id,
    ledger: table.kind,
    kinds: context.kinds(id),
    spans: limits ?? yearsOf(table, id, context),
    limited: limits !== undefined,
    branches: context.branches(id),
  };
}

/** Lines above a table that say of what time it is. */
const TIME_LINE = /^(统计)?(期间|时段|时间段|起止时间|月份|季度|所属期|所属月份|统计时间段)[:：]/;
/** A roster, a term or a course of admission is of no period. */
const OF_A_PERIOD: ReadonlySet<LedgerKind> = new Set(["meetings", "study", "talks", "dues", "attendance", "plan"]);

/**
 * The period that title, time line, sheet or file name limit a table to. A form, or a sheet of one day or one meeting, limits
 * nothing: the forms of a year together cover the year.
 */
function limitsOf(table: DraftTable, id: number, context: CoverageContext): readonly DaySpan[] | undefined {
  if (!OF_A_PERIOD.has(table.kind) || table.shape === "form" || isOneMeeting(table)) return undefined;
  const texts = [
    table.title.text,
    ...table.title.lines.filter((line) => TIME_LINE.test(squeeze(line))),
    table.grid.name,
    context.fileName.replace(/\.\w+$/, ""),
  ];
  const school = schoolYearOf(texts);
  if (school !== undefined) return [daysOfSchoolYear(school, texts.find((text) => schoolYearOf([text]) === school)!)];
  for (const text of texts) {
    const months = monthsNamed(text);
    if (!months) continue;
    const own = onlyYear(text);
    const years = own === undefined ? yearsNamed(table, id, context) : [own];
    return years.flatMap((year) => months.map((range) => daysOfMonths(year, range)));
  }
  return undefined;
}

/** A table by months speaks of the months it has a column for. */
function monthColumns(table: DraftTable, id: number, context: CoverageContext): readonly DaySpan[] | undefined {
  const months = new Set(table.runs.months.values());
  if (table.kind !== "study" || months.size === 0 || months.size === MONTHS) return undefined;
  return yearsNamed(table, id, context).flatMap((year) => [...months].map((month) => daysOfMonths(year, [month, month])));
}

const MONTHS = 12;

/** A list of those present at one meeting: the lines above it tell of that day. */
const isOneMeeting = (table: DraftTable): boolean => table.title.session?.date !== undefined;

/** No limit named: the years named, and those in which it holds records. */
function yearsOf(table: DraftTable, id: number, context: CoverageContext): readonly DaySpan[] {
  if (!OF_A_PERIOD.has(table.kind)) return [];
  return yearsNamed(table, id, context).map((year) => daysOfMonths(year, [1, 12]));
}

function yearsNamed(table: DraftTable, id: number, { fileName, year, datedYears }: CoverageContext): readonly number[] {
  const named = table.title.year ?? onlyYear(table.grid.name) ?? onlyYear(fileName);
  const dated = datedYears(id, named !== undefined);
  const years = named === undefined ? dated : [named, ...dated.filter((one) => one !== named)];
  return years.length > 0 || year === undefined ? years : [year];
}
