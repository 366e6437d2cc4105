import { toIso } from "../../../domain/calendar-date";
import type { ColumnRole, FieldName } from "../../../domain/ledger";
import { cellText, type SheetGrid } from "../../grid";
import { readDate } from "../../readers/date";
import { squeeze } from "../../text";
import type { ColumnProfile } from "../columns/column-values";

const ADULT = 18;
const SHARE = 0.8;

/**
 * Dates of a roster without a header, as far as the ids beside them tell: the day in the id is the birth; one column of days at
 * least eighteen years later is the joining; a second about a year after it the full membership. Anything else stays open.
 */
export function datedRoles(
  grid: SheetGrid,
  rows: readonly number[],
  roles: readonly ColumnRole[],
  profiles: ReadonlyMap<number, ColumnProfile>,
): ColumnRole[] {
  const id = roles.find((role) => role.field === "idNumber")?.column;
  if (id === undefined) return [...roles];
  const open = roles.filter((role) => role.by === "none" && (profiles.get(role.column)?.date ?? 0) >= SHARE);
  const named = new Map<number, FieldName>();
  const later: number[] = [];
  for (const { column } of open) {
    const pairs = rows
      .map((row) => [birthOf(grid, row, id), dayOf(grid, row, column)] as const)
      .filter((pair): pair is readonly [string, string] => pair[0] !== undefined && pair[1] !== undefined);
    if (share(pairs, ([birth, day]) => birth.startsWith(day)) >= SHARE) named.set(column, "birthDate");
    else if (share(pairs, ([birth, day]) => yearsBetween(birth, day) >= ADULT) >= SHARE) later.push(column);
  }
  const [joined, full] = later;
  if (later.length === 1) named.set(joined!, "joinDate");
  if (later.length === 2 && isYearLater(grid, rows, joined!, full!))
    named.set(joined!, "joinDate").set(full!, "fullMemberDate");
  return roles.map((role) =>
    named.has(role.column) ? { ...role, field: named.get(role.column)!, confidence: 0.6, by: "values" as const } : role,
  );
}

function isYearLater(grid: SheetGrid, rows: readonly number[], joined: number, full: number): boolean {
  const pairs = rows
    .map((row) => [dayOf(grid, row, joined), dayOf(grid, row, full)] as const)
    .filter((pair): pair is readonly [string, string] => pair[0] !== undefined && pair[1] !== undefined);
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
