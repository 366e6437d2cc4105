import type { ColumnRole, FieldName, LedgerKind, Unread } from "../../../domain/ledger";
import { cellText, isBlankCell, type SheetGrid } from "../../grid";
import { drain } from "../../steps";
import { profileColumn, type ColumnProfile } from "../columns/column-values";
import type { DraftTable } from "../tables/draft-table";
import { datedRoles } from "./headless-dates";
import { findRecords } from "../rows/records";
import { readTitle } from "../header/title";

const FEWEST_ROWS = 3;
/** So many columns must be known by their values. */
const FEWEST_COLUMNS = 3;

/** A list pasted without its header: recognised by its values alone, and never called certain. */
export function findHeadless(grid: SheetGrid, _fileName: string): DraftTable[] {
  const rows = grid.rowNumbers.filter((row) => saysSomething(grid, row));
  if (rows.length < FEWEST_ROWS || grid.lastColumn > 60) return [];
  const profiles = new Map<number, ColumnProfile>();
  for (let column = 1; column <= grid.lastColumn; column++) profiles.set(column, profileColumn(grid, rows, column));
  const words = rolesOf(profiles, rows.length);
  const kind = kindOf(words);
  if (!kind) return [];
  const columns = kind === "members" ? datedRoles(grid, rows, words, profiles) : oneDate(words, profiles);
  if (columns.filter((role) => role.by === "values" && role.field !== "no").length < FEWEST_COLUMNS) return [];
  const from = rows[0]!;
  const found = drain(
    findRecords({ grid, kind, columns, left: 1, right: grid.lastColumn, matrix: false, from, to: grid.lastRow }),
  );
  if (found.rows.length < FEWEST_ROWS) return [];
  const fields = new Map<FieldName, number>();
  for (const role of columns) if (!fields.has(role.field)) fields.set(role.field, role.column);
  return [
    {
      grid,
      kind,
      shape: "list",
      headerRows: [],
      left: 1,
      right: grid.lastColumn,
      bandLeft: 1,
      sheetHidden: grid.sheet.visibility !== "visible",
      columns,
      fields,
      runs: { months: new Map(), monthColumns: new Set(), quarters: new Set(), meetings: new Map() },
      recordRows: found.rows,
      moreRows: found.more,
      blockTitles: found.blockTitles,
      skipped: found.skipped,
      unread: [...found.unread, ...unknownDates(grid, from, columns, profiles)],
      title: readTitle(grid, from, 0, { left: 1, right: grid.lastColumn }),
      legendLines: found.notes,
      name: null,
      confidence: 0.5,
      certain: false,
      signature: `headless:${columns.map((role) => role.field).join("|")}`,
    },
  ];
}

/** Three filled cells that do not all say the same: a row of one word over and over is a header blotted out, no record. */
function saysSomething(grid: SheetGrid, row: number): boolean {
  const filled = grid.cellsOf(row).filter((cell) => !isBlankCell(cell));
  return filled.length >= 3 && new Set(filled.map(cellText)).size > 1;
}

function rolesOf(profiles: ReadonlyMap<number, ColumnProfile>, rows: number): ColumnRole[] {
  const roles: ColumnRole[] = [];
  const taken = new Set<FieldName>();
  for (const [column, profile] of profiles) {
    if (profile.filled === 0) continue;
    const guess = guessField(profile, rows, taken);
    if (guess) taken.add(guess.field);
    roles.push({
      column,
      header: "",
      field: guess?.field ?? "header:",
      confidence: guess?.confidence ?? 0.2,
      by: guess ? "values" : "none",
    });
  }
  return roles;
}

function guessField(
  profile: ColumnProfile,
  rows: number,
  taken: ReadonlySet<FieldName>,
): { field: FieldName; confidence: number } | undefined {
  const free = (field: FieldName, confidence: number) => (taken.has(field) ? undefined : { field, confidence });
  if (profile.id >= 0.8) return free("idNumber", 0.9);
  if (profile.phone >= 0.8) return free("phone", 0.9);
  if (profile.gender >= 0.9) return free("gender", 0.95);
  if (profile.meetingKind >= 0.8) return free("type", 0.8);
  if (profile.memberType >= 0.8) return free("memberType", 0.8);
  if (profile.partyPost >= 0.7) return free("partyPost", 0.7);
  if (profile.people >= 0.8) return free("ethnicity", 0.9);
  if (profile.address >= 0.8) return free("address", 0.7);
  if (profile.occupation >= 0.8) return free("occupation", 0.7);
  if (profile.place >= 0.8) return free("place", 0.7);
  if (profile.names >= 0.6) return free("attendees", 0.7);
  if (profile.name >= 0.8 && profile.filled >= rows * 0.6) return free("name", 0.75);
  if (profile.sequence >= 0.8) return free("no", 0.9);
  return profile.branch >= 0.8 ? free("branch", 0.8) : undefined;
}

/** The one column of days beside kinds of meeting or hours is when it was. */
function oneDate(roles: readonly ColumnRole[], profiles: ReadonlyMap<number, ColumnProfile>): ColumnRole[] {
  const days = roles.filter((role) => role.by === "none" && (profiles.get(role.column)?.date ?? 0) >= 0.8);
  if (days.length !== 1) return [...roles];
  return roles.map((role) =>
    role === days[0] ? { ...role, field: "date" as const, confidence: 0.7, by: "values" as const } : role,
  );
}

/** Columns of dates of which nobody can tell what they are: told, not guessed. */
function unknownDates(
  grid: SheetGrid,
  row: number,
  columns: readonly ColumnRole[],
  profiles: ReadonlyMap<number, ColumnProfile>,
): Unread[] {
  const unknown = columns.filter((role) => role.by === "none" && (profiles.get(role.column)?.date ?? 0) >= 0.8);
  return unknown.map((role) => ({
    sheet: grid.name,
    row,
    column: role.column,
    reason: "unknown-column",
    raw: cellText(grid.at(row, role.column)).slice(0, 40),
  }));
}

const MEMBER_SIGNS: readonly FieldName[] = [
  "idNumber",
  "gender",
  "memberType",
  "phone",
  "partyPost",
  "ethnicity",
  "branch",
  "address",
  "occupation",
];

/** A roster shows names with ids, sexes or types; a meeting ledger shows kinds. Dates are left: nobody can tell which they are. */
function kindOf(columns: readonly ColumnRole[]): LedgerKind | undefined {
  const has = (field: FieldName): boolean => columns.some((role) => role.field === field);
  if (has("type") && !has("idNumber")) return "meetings";
  const signs = MEMBER_SIGNS.filter(has).length;
  return has("name") && signs >= 2 ? "members" : undefined;
}
