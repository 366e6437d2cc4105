import { toIso } from "../../../domain/calendar-date";
import type { ColumnRole, FieldName } from "../../../domain/ledger";
import { cellText, type SheetGrid } from "../../grid";
import { readDate } from "../../readers/date";
import { squeeze } from "../../text";
import type { ColumnProfile } from "../columns/column-values";

const ADULT = 18;
const SHARE = 0.8;

/**
 * Dates of a roster without a header, as far as others in the row tell: the day in the id, or one at least eighteen years before
 * all others, is the birth; one column of days so long after it the joining; a second about a year after that the full
 * membership, whichever stands first. Anything else stays open.
 */
export function datedRoles(
  grid: SheetGrid,
  rows: readonly number[],
  roles: readonly ColumnRole[],
  profiles: ReadonlyMap<number, ColumnProfile>,
): ColumnRole[] {
  const id = roles.find((role) => role.field === "idNumber")?.column;
  const open = roles
    .filter((role) => role.by === "none" && (profiles.get(role.column)?.date ?? 0) >= SHARE)
    .map((role) => role.column);
  const born = (row: number): string | undefined => (id === undefined ? undefined : birthOf(grid, row, id));
  const days = (column: number) => (row: number) => dayOf(grid, row, column);
  const birth =
    id === undefined
      ? open.find(
          (one) => open.length > 1 && open.every((other) => other === one || isAdult(rows, days(one), days(other))),
        )
      : open.find((one) => share(pairsOf(rows, born, days(one)), ([a, b]) => a.startsWith(b)) >= SHARE);
  const since = id === undefined ? (birth === undefined ? undefined : days(birth)) : born;
  if (!since) return [...roles];
  const later = open.filter((column) => column !== birth && isAdult(rows, since, days(column)));
  const named = new Map<number, FieldName>(birth === undefined ? [] : [[birth, "birthDate"]]);
  const [one, two] = later;
  if (later.length === 1) named.set(one!, "joinDate");
  if (later.length === 2) {
    if (isYearLater(grid, rows, one!, two!)) named.set(one!, "joinDate").set(two!, "fullMemberDate");
    else if (isYearLater(grid, rows, two!, one!)) named.set(two!, "joinDate").set(one!, "fullMemberDate");
  }
  return roles.map((role) =>
    named.has(role.column) ? { ...role, field: named.get(role.column)!, confidence: 0.6, by: "values" as const } : role,
  );
}

type DayOf = (row: number) => string | undefined;

const pairsOf = (rows: readonly number[], from: DayOf, to: DayOf): (readonly [string, string])[] =>
  rows.flatMap((row) => {
    const [a, b] = [from(row), to(row)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });

const isAdult = (rows: readonly number[], birth: DayOf, day: DayOf): boolean =>
  share(pairsOf(rows, birth, day), ([a, b]) => yearsBetween(a, b) >= ADULT) >= SHARE;

function isYearLater(grid: SheetGrid, rows: readonly number[], joined: number, full: number): boolean {
  const pairs = pairsOf(
    rows,
    (row) => dayOf(grid, row, joined),
    (row) => dayOf(grid, row, full),
  );
  return share(pairs, ([a, b]) => yearsBetween(a, b) >= 1 && yearsBetween(a, b) <= 2) >= SHARE;
}

const share = (
  pairs: readonly (readonly [string, string])[],
  holds: (pair: readonly [string, string]) => boolean,
): number => (pairs.length === 0 ? 0 : pairs.filter(holds).length / pairs.length);

/** Birth day in an id of eighteen characters, `yyyy-mm-dd`. */
function birthOf(grid: SheetGrid, row: number, column: number): string | undefined {
  const match = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dXx]$/.exec(squeeze(cellText(grid.at(row, column))));
  return match ? `${match[1]}-${match[2]}-${match[3]}` : undefined;
}

/** `yyyy-mm-dd`, or `yyyy-mm` where the day is not known. */
function dayOf(grid: SheetGrid, row: number, column: number): string | undefined {
  const cell = grid.at(row, column);
  const read = cell ? readDate(cell, {}) : undefined;
  return read?.ok ? toIso(read.value.first).slice(0, read.value.precision === "day" ? 10 : 7) : undefined;
}

/** Whole years, counted by the month. */
function yearsBetween(from: string, to: string): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return Math.floor(months / 12);
}
