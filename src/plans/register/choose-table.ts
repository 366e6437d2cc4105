import type { Books } from "../../domain/books";
import { type CalendarDate, compareDates } from "../../domain/calendar-date";
import type { CellIndex } from "../../domain/cell-index";
import type { RecognisedTable } from "../../domain/ledger";
import type { Entry } from "./entry";
import { type Limits, limitsOf } from "./limits";
import type { LandingRefusal } from "./landing-refusal";
import { dateOf, groupOf, peopleOf, type RowFacts, rowsOf } from "./records-of";
import { type Section, sectionsOf } from "./sections";

/** A part of a table an entry may stand in, best first. */
export interface Candidate {
  readonly table: RecognisedTable;
  readonly section: Section;
  /** How much speaks for it: period, kind, group, people. */
  readonly score: number;
}

interface Scored extends Candidate {
  readonly far: number;
}

/**
 * The parts of ledgers that take an entry: of its year, period, kind and group as far as titles, sheet names, lines across
 * the table and the records in it tell; the nearest in time first, then that with the most of its people, then the longest.
 */
export function candidates(
  entry: Entry,
  books: Books,
  cells: CellIndex,
  shape: (table: RecognisedTable) => boolean,
): readonly Candidate[] | Extract<LandingRefusal, "no-ledger" | "not-a-list" | "other-year" | "other-period"> {
  const kept = books.tables.filter((table) => table.kind === entry.ledger);
  const shaped = kept.filter(shape);
  if (shaped.length === 0) return kept.length > 0 ? "not-a-list" : "no-ledger";
  const ofYear = inYear(shaped, yearOf(entry));
  if (ofYear.length === 0) return "other-year";
  const scored = ofYear.flatMap((table) => scoreTable(entry, table, books, cells));
  if (scored.length === 0) return "other-period";
  return scored.sort((a, b) => b.score - a.score || a.far - b.far || b.section.rows.length - a.section.rows.length);
}

function inYear(tables: readonly RecognisedTable[], year: number | undefined): readonly RecognisedTable[] {
  const ofYear = tables.filter((table) => year === undefined || table.year === year);
  return ofYear.length > 0 ? ofYear : tables.filter((table) => table.year === undefined);
}

/** A roster knows no year; a prepared make-up belongs to the year of what was missed. */
export function yearOf(entry: Entry): number | undefined {
  if (entry.ledger === "members") return undefined;
  if (entry.ledger === "dues") return entry.year;
  const missed = entry.ledger === "study" ? /^(\d{4})-/.exec(entry.makesUp ?? "")?.[1] : undefined;
  return entry.date?.year ?? (missed === undefined ? undefined : Number(missed));
}

function scoreTable(entry: Entry, table: RecognisedTable, books: Books, cells: CellIndex): Scored[] {
  const outer = { ...limitsOf(withoutBranch(table.title, books)), ...limitsOf(table.sheet) };
  const rows = rowsOf(books, table);
  return sectionsOf(table, rows, cells).flatMap((section): Scored[] => {
    const limits: Limits = { ...outer, ...limitsOf(section.title) };
    const score = fit(entry, limits, section.rows, typed(table));
    return score === undefined
      ? []
      : [{ table, section, score: score + crowd(entry, section.rows), far: distance(entry, section.rows) }];
  });
}

/** 第一党支部 in the title is the branch's name and no group. */
const withoutBranch = (title: string, books: Books): string =>
  books.branchName ? title.replace(books.branchName, "") : title;

const typed = (table: RecognisedTable): boolean =>
  table.shape === "form" || table.columns.some((role) => role.field === "type");

/** `undefined` where the part is for something else. */
function fit(entry: Entry, limits: Limits, rows: readonly RowFacts[], keepsKind: boolean): number | undefined {
  const date = dateOf(entry);
  let score = 0;
  if (date && limits.months) {
    if (!limits.months.has(date.month)) return undefined;
    score += 8;
  }
  const kinds = entry.ledger === "meetings" ? kindFit(entry.kinds, limits, rows, keepsKind) : 0;
  const groups = groupFit(groupOf(entry), limits, rows);
  return kinds === undefined || groups === undefined ? undefined : score + kinds + groups;
}

function kindFit(
  wanted: readonly string[],
  limits: Limits,
  rows: readonly RowFacts[],
  keepsKind: boolean,
): number | undefined {
  const found = new Set(rows.flatMap((row) => row.kinds));
  const named = limits.kinds?.some((kind) => wanted.includes(kind));
  if (limits.kinds && !named && [...found].every((kind) => !wanted.includes(kind))) return undefined;
  const holds = wanted.some((kind) => found.has(kind as never));
  if (!keepsKind && found.size > 0 && !holds) return undefined;
  const pure = found.size > 0 && [...found].every((kind) => wanted.includes(kind));
  return (named ? 4 : 0) + (pure ? 3 : 0) + (holds ? 2 : 0);
}

function groupFit(group: string | undefined, limits: Limits, rows: readonly RowFacts[]): number | undefined {
  if (group === undefined) return 0;
  const known = new Set(rows.flatMap((row) => row.groups));
  if (limits.groups) return limits.groups.includes(group) ? 6 : undefined;
  return known.has(group) ? 1 : 0;
}

/** Up to one for the share of the entry's people that the part names. */
function crowd(entry: Entry, rows: readonly RowFacts[]): number {
  const people = peopleOf(entry);
  const known = new Set(rows.flatMap((row) => row.names));
  return entry.ledger === "members" || people.length === 0
    ? 0
    : people.filter((name) => known.has(name)).length / people.length;
}

/** Days between the entry's day and the days of the part; 0 inside. */
function distance(entry: Entry, rows: readonly RowFacts[]): number {
  const date = dateOf(entry);
  const days = rows.flatMap((row) => row.date ?? []);
  if (!date || days.length === 0) return 0;
  const first = days.reduce((a, b) => (compareDates(a, b) <= 0 ? a : b));
  const last = days.reduce((a, b) => (compareDates(a, b) >= 0 ? a : b));
  if (compareDates(date, first) < 0) return between(date, first);
  return compareDates(date, last) > 0 ? between(last, date) : 0;
}

const between = (a: CalendarDate, b: CalendarDate): number =>
  (b.year - a.year) * 372 + (b.month - a.month) * 31 + b.day - a.day;
