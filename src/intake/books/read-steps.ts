import type { Books, RecordPlace } from "../../domain/books";
import type { Coverage, UnreadHolds } from "../../domain/coverage";
import type { RecognisedTable, Unread, UnreadReason } from "../../domain/ledger";
import type { Snapshot } from "../../domain/snapshot";
import type { IntakeOptions, StepProgress } from "../options";
import type { DraftTable } from "../layout/tables/draft-table";
import { recogniseSheet } from "../layout/sheet";
import { readCoverage } from "../coverage";
import { splitBranches } from "../coverage/branches";
import { settleOwners } from "../owners/settle-owners";
import { CellReader } from "../records/cells";
import type { BookContext } from "../records/context";
import { READERS, READING_ORDER } from "../records/readers";
import { recognisedTable } from "../recognised";
import { emptyLists, type RecordKey, type RecordLists } from "./draft-books";
import { copiedCells, type CopiedCells, isCopied } from "./copied-records";
import { dropRepeatedMembers, fullnessOf, markRepeats } from "./duplicates";

/** Records read in one slice: some milliseconds' work. */
const SLICE = 400;

/** Reads a workbook, giving way after every sheet and every few hundred records. */
export function* readSteps(snapshot: Snapshot, options: IntakeOptions): Generator<StepProgress, Books> {
  const found: DraftTable[] = [];
  const otherSheets: Unread[] = [];
  const progress = { done: 0, total: snapshot.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0) * 2 };
  for (const sheet of snapshot.sheets) {
    const steps = recogniseSheet(sheet, snapshot, options);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield { ...progress };
    const { tables, why } = step.value;
    if (why !== undefined) otherSheets.push({ sheet: sheet.name, reason: "not-a-ledger", raw: why });
    found.push(...tables);
    progress.done += sheet.rows.length;
    yield { ...progress };
  }
  const drafts = settleOwners(found, snapshot.fileName);
  const cells = drafts.map((draft) => new CellReader(draft));
  const copied = copiedCells(drafts);
  const read = yield* readAll(drafts, cells, snapshot, options, progress);
  const lists = copied.size === 0 ? read : withoutCopied(read, drafts, copied);
  const books = assemble(snapshot, drafts, cells, lists, otherSheets, options.year);
  return copied.size === 0
    ? books
    : {
        ...books,
        tables: books.tables.map((table) => (copied.has(table.sheet) ? withCopyNote(table, read, lists) : table)),
      };
}

function* readAll(
  drafts: readonly DraftTable[],
  cells: readonly CellReader[],
  snapshot: Snapshot,
  options: IntakeOptions,
  progress: { done: number; total: number },
): Generator<StepProgress, RecordLists> {
  const lists = emptyLists();
  let context: BookContext = {
    fileName: snapshot.fileName,
    date1904: snapshot.date1904,
    year: options.year,
    roster: new Set(),
    groups: new Set(),
  };
  for (const key of READING_ORDER) {
    for (let i = 0; i < drafts.length; i++) {
      if (drafts[i]!.kind === key) yield* collect(key, drafts[i]!, i, cells[i]!, context, lists, progress);
    }
    if (key === "members") {
      const names = new Set(lists.members.map((member) => member.name));
      context = {
        ...context,
        roster: names,
        groups: new Set(lists.members.flatMap((member) => (member.groupKey ? [member.groupKey] : []))),
      };
    }
  }
  return lists;
}

function* collect<K extends RecordKey>(
  key: K,
  draft: DraftTable,
  id: number,
  cells: CellReader,
  context: BookContext,
  lists: RecordLists,
  progress: { done: number; total: number },
): Generator<StepProgress, void> {
  const into = lists[key] as Books[K][number][];
  let slice = 0;
  for (const record of READERS[key](draft, id, cells, context)) {
    const places = cells.formPlaces(record.row);
    into.push(places ? { ...record, cells: places } : record);
    if (++slice % SLICE === 0) {
      progress.done = Math.min(progress.done + SLICE, progress.total);
      yield { ...progress };
    }
  }
}

function assemble(
  snapshot: Snapshot,
  drafts: readonly DraftTable[],
  cells: readonly CellReader[],
  lists: RecordLists,
  otherSheets: readonly Unread[],
  year: number | undefined,
): Books {
  const plain = drafts.map((draft, i) => recognisedTable(draft, i, snapshot.fileName, cells[i]!.unread));
  const fullness = fullnessOf(plain);
  const people = dropRepeatedMembers(lists.members, fullness);
  const split = splitBranches(drafts, { ...lists, members: people.members });
  const coverage = readCoverage(drafts, split.lists, snapshot, otherSheets, year, split);
  const tables: RecognisedTable[] = plain.map((table) => {
    const more = [...(people.dropped.get(table.id) ?? []), ...unreadOf(table, coverage)];
    return more.length > 0 ? { ...table, unread: [...table.unread, ...more] } : table;
  });
  return {
    ...split.lists,
    fileName: snapshot.fileName,
    branchName: branchName(drafts),
    tables,
    otherSheets,
    coverage,
    meetings: markRepeats(split.lists.meetings, fullness),
  };
}

/** The parts of a table that bear on a verdict and were not read, each with its cell and why. */
function unreadOf(table: RecognisedTable, { unread }: Coverage): Unread[] {
  const told = new Set(table.unread.map(({ row, column }) => `${row}:${column}`));
  return unread
    .filter((part) => part.table === table.id && !told.has(`${part.row}:${part.column}`))
    .map(({ sheet, row, column, header, holds }) => ({
      sheet,
      ...(row !== undefined && { row }),
      ...(column !== undefined && { column }),
      reason: column === undefined ? (LACKS[holds] ?? "unknown-column") : "unknown-column",
      raw: header,
    }));
}

const LACKS: Readonly<Partial<Record<UnreadHolds, UnreadReason>>> = {
  people: "no-people",
  numbers: "no-hours",
  dates: "no-dates",
  kinds: "no-kinds",
};

/** What a copy tells counts there; rows that came into the source later still count. */
function withoutCopied(lists: RecordLists, drafts: readonly DraftTable[], copied: CopiedCells): RecordLists {
  const entries = Object.entries(lists).map(([key, records]) => [
    key,
    (records as readonly RecordPlace[]).filter((record) => !isCopied(record, drafts[record.table]!.left, copied)),
  ]);
  return Object.fromEntries(entries) as RecordLists;
}

/** A table whose rows are counted in its copy says so once. */
function withCopyNote(table: RecognisedTable, read: RecordLists, lists: RecordLists): RecognisedTable {
  const count = (all: RecordLists) =>
    Object.values(all).reduce(
      (sum, records) => sum + (records as readonly RecordPlace[]).filter((record) => record.table === table.id).length,
      0,
    );
  const gone = count(read) - count(lists);
  return gone === 0
    ? table
    : { ...table, unread: [...table.unread, { sheet: table.sheet, reason: "duplicate", raw: String(gone) }] };
}

/** The name most titles agree on; a short form (内科党支部) votes for the full name that ends in it. */
function branchName(drafts: readonly DraftTable[]): string {
  const names = drafts.map((draft) => draft.title.branch).filter((name) => name !== "");
  const votes = (name: string): number => names.filter((other) => name.endsWith(other)).length;
  return [...new Set(names)].sort((a, b) => votes(b) - votes(a) || b.length - a.length)[0] ?? "";
}
