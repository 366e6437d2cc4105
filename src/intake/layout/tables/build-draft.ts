import type { FieldName, LedgerKind, TableShape } from "../../../domain/ledger";
import type { RememberedLayout } from "../../../domain/settings";
import type { SheetGrid } from "../../grid";
import type { Steps } from "../../steps";
import { headerKey } from "../../text";
import { type ColumnProfile, profileColumn } from "../columns/column-values";
import { withCourses } from "../columns/course-columns";
import { assignColumns } from "../columns/columns";
import { type Band, cellsIn } from "../header/header-rows";
import { findRuns, type HeaderRuns } from "../header/header-runs";
import { judgeKind, type KindVerdict } from "../kind/kind";
import { rememberedLayout, settleColumns, settledKind } from "../overrides";
import { findRecords } from "../rows/records";
import { lookOfRow } from "../rows/row-kinds";
import type { DraftTable } from "./draft-table";
import type { HeaderPlace, SheetTask } from "./header-places";

/** Rows below a header from which its columns are known by their values. */
const SAMPLE_ROWS = 60;
/** From here a column is certain enough that nobody need be asked. */
const SURE_COLUMN = 0.95;
/** Lead of a kind over the next one that leaves no doubt. */
const SURE_LEAD = 1.5;
/** How sure a table is: so much for being one, for each point of the kind's lead (up to three), for its columns. */
const CONFIDENCE = { base: 0.55, lead: 0.1, mostLead: 3, columns: 0.15, least: 0.2 } as const;

/** The header names of one table, by column. */
export type HeaderPaths = ReadonlyMap<number, readonly string[]>;

/** The table under a header: its kind, its columns, its shape and which of its rows are records. */
export function* draftTable(
  task: SheetTask,
  place: HeaderPlace,
  paths: HeaderPaths,
  band: Band,
  multi: boolean,
): Steps<DraftTable> {
  const { grid } = task;
  const title = `${place.title.text} ${grid.name}`;
  const profile = profiler(grid, place);
  const runs = withCourses(findRuns(paths, title), paths, title, profile);
  const signature = signatureOf(paths);
  const layout = rememberedLayout(task.options, signature);
  const verdict = kindVerdict(task, place, paths, runs);
  const kind = settledKind(verdict.kind, place.correction, layout);
  const columns = columnsOf(profile, place, kind, paths, runs, layout);
  const matrix = isMatrix(kind, columns, runs);
  const { left, right } = band;
  const { to, repeats } = place;
  const found = yield* findRecords({ grid, kind, columns, left, right, matrix, from: below(place), to, repeats });
  return {
    grid,
    kind,
    shape: shapeOf(multi, matrix),
    headerRows: place.block.rows,
    left,
    right,
    bandLeft: place.band.left,
    sheetHidden: grid.sheet.visibility !== "visible",
    columns,
    fields: fieldMap(columns),
    runs,
    recordRows: found.rows,
    moreRows: found.more,
    blockTitles: found.blockTitles,
    skipped: found.skipped,
    unread: found.unread,
    title: place.title,
    legendLines: [...place.title.lines, ...found.notes],
    name: tableName(grid, place.block.rows, band),
    confidence: layout || place.correction?.kind ? 1 : confidenceOf(verdict.lead, columns),
    certain: layout !== undefined || (isSure(columns) && verdict.lead >= SURE_LEAD),
    signature,
    ...((layout || place.correction?.kind) && { told: true }),
  };
}

const below = (place: HeaderPlace): number => place.block.rows[place.block.rows.length - 1]! + 1;

function kindVerdict(task: SheetTask, place: HeaderPlace, paths: HeaderPaths, runs: HeaderRuns): KindVerdict {
  const title = `${place.title.over ?? ""} ${place.title.text} ${place.title.lines.join(" ")}`;
  return judgeKind({ paths, runs, title, sheetName: task.grid.name, fileName: task.fileName });
}

/** Totals, notes, column numbers and repeated headers say nothing of what a column holds. */
const isValueRow = (grid: SheetGrid, place: HeaderPlace, row: number): boolean =>
  !place.repeats.has(row) && lookOfRow(grid, row, cellsIn(grid, row, place.band), place.block.left) === undefined;

type Profiler = (column: number) => ColumnProfile;

/** What the values of each column look like, each looked at once. */
function profiler(grid: SheetGrid, place: HeaderPlace): Profiler {
  const from = below(place);
  const last = Math.min(place.to, from + SAMPLE_ROWS);
  const known = new Map<number, ColumnProfile>();
  let sample: readonly number[] | undefined;
  return (column) => {
    let profile = known.get(column);
    if (!profile) {
      sample ??= grid.rowNumbers.filter((row) => row >= from && row <= last && isValueRow(grid, place, row));
      known.set(column, (profile = profileColumn(grid, sample, column)));
    }
    return profile;
  };
}

function columnsOf(
  profile: Profiler,
  place: HeaderPlace,
  kind: LedgerKind,
  paths: HeaderPaths,
  runs: HeaderRuns,
  layout: RememberedLayout | undefined,
): DraftTable["columns"] {
  const recognised = assignColumns({ kind, paths, runs, profile });
  return settleColumns(recognised, place.correction, layout);
}

/** Names down the side and months, quarters or meetings across the top. */
function isMatrix(kind: LedgerKind, columns: DraftTable["columns"], runs: HeaderRuns): boolean {
  if (runs.months.size > 0 || runs.monthColumns.size > 0) return true;
  if (kind === "summary") return runs.quarters.size > 0;
  if (runs.meetings.size === 0) return false;
  const hasHours = columns.some((role) => role.field === "hours");
  return kind === "attendance" || kind === "plan" || (kind === "study" && !hasHours);
}

function shapeOf(multi: boolean, matrix: boolean): TableShape {
  if (multi) return "multi";
  return matrix ? "matrix" : "list";
}

const isSure = (columns: DraftTable["columns"]): boolean =>
  columns.every((role) => role.confidence >= SURE_COLUMN || role.field.startsWith("header:"));

function fieldMap(columns: DraftTable["columns"]): Map<FieldName, number> {
  const fields = new Map<FieldName, number>();
  for (const role of columns) if (!fields.has(role.field)) fields.set(role.field, role.column);
  return fields;
}

function confidenceOf(lead: number, columns: DraftTable["columns"]): number {
  const mean = columns.length === 0 ? 0 : columns.reduce((sum, role) => sum + role.confidence, 0) / columns.length;
  const byLead = Math.min(lead, CONFIDENCE.mostLead) * CONFIDENCE.lead;
  const confidence = CONFIDENCE.base + byLead + mean * CONFIDENCE.columns;
  return Math.round(Math.max(CONFIDENCE.least, Math.min(1, confidence)) * 100) / 100;
}

function tableName(grid: SheetGrid, headerRows: readonly number[], band: Band): string | null {
  const bottom = headerRows[headerRows.length - 1]!;
  const table = grid.sheet.tables.find(
    ({ range }) =>
      range.top <= bottom && bottom <= range.bottom && range.left <= band.right && band.left <= range.right,
  );
  return table?.name ?? null;
}

/** Fingerprint of a header: its names in order, wherever it stands. */
function signatureOf(paths: HeaderPaths): string {
  return [...paths.values()].map((path) => path.map(headerKey).join("/")).join("|");
}
