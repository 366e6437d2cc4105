import type { Books, DateValue } from "../../domain/books";
import type { RecognisedTable } from "../../domain/ledger";
import { type Reading, valueOf } from "../../domain/reading";
import type { Snapshot } from "../../domain/snapshot";
import type { Reason } from "../record";

/** Kinds whose rows say that a branch handed something in. */
const HANDED_IN: ReadonlySet<string> = new Set([
  "members",
  "meetings",
  "study",
  "dues",
  "development",
  "talks",
  "appraisal",
  "committee",
  "attendance",
]);

/** I4 and I9: a book that holds nothing, no ledger, or another year's ledgers. */
export function bookFaults(snapshot: Snapshot, books: Books, year: number): Reason[] {
  const ledgers = books.tables.filter(({ kind }) => HANDED_IN.has(kind));
  if (!ledgers.some(({ records }) => records > 0)) return [isBlank(snapshot, ledgers) ? "empty" : "not-a-ledger"];
  return isOtherYear(books, ledgers, year) ? ["other-year"] : [];
}

/** Headers without rows, or a workbook with next to nothing in it. */
function isBlank(snapshot: Snapshot, ledgers: readonly RecognisedTable[]): boolean {
  const rows = snapshot.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return ledgers.length > 0 || rows <= 3 || !snapshot.sheets.some(hasFilledRows) || hasBlankForms(snapshot);
}

/** More than a title, a header and running numbers. */
const hasFilledRows = ({ rows }: Snapshot["sheets"][number]): boolean =>
  rows
    .slice(2)
    .some(
      ({ cells }) => cells.filter(({ value }) => typeof value === "string" || typeof value === "number").length > 1,
    );

/** Sheets named or titled as ledgers of ours whose rows were all left blank. */
function hasBlankForms({ sheets }: Snapshot): boolean {
  const words = /三会一课|党员(?:花?名册|信息)|支部|主题党日|组织生活|党员大会|学时/;
  const filled = sheets.flatMap(({ rows }) => rows.slice(3)).filter(({ cells }) => cells.length > 2).length;
  const told = sheets.some(
    ({ name, rows }) =>
      words.test(name) ||
      rows.slice(0, 2).some(({ cells }) => cells.some(({ value }) => typeof value === "string" && words.test(value))),
  );
  return told && filled === 0;
}

/**
 * The rows' own dates decide, since a title of last year often stays over this year's rows: another year's book has less
 * than a quarter as many rows of this year as of that one. Where no row is dated, the years of titles, sheets and file.
 */
function isOtherYear(books: Books, ledgers: readonly RecognisedTable[], year: number): boolean {
  const rows = datedYears(books);
  if (rows.size > 0) return (rows.get(year) ?? 0) * 4 < Math.max(...[...rows].map(([y, n]) => (y === year ? 0 : n)));
  const told = new Set(ledgers.flatMap((table) => table.year ?? []));
  return told.size > 0 && !told.has(year);
}

function datedYears({ meetings, study, talks, attendance, dues }: Books): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  const count = (date: Reading<DateValue>): void => {
    const first = valueOf(date)?.first;
    if (first) years.set(first.year, (years.get(first.year) ?? 0) + 1);
  };
  for (const { date } of [...meetings, ...study, ...talks, ...attendance]) count(date);
  if (years.size === 0) for (const { payDate } of dues) count(payDate);
  return years;
}
