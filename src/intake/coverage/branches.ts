import type { RecordPlace } from "../../domain/books";
import { branchKey, fullBranchKeys } from "../../domain/branch-name";
import type { BranchKey, UnreadPart } from "../../domain/coverage";
import type { RecordKey, RecordLists } from "../books/draft-books";
import { cellText } from "../grid";
import type { DraftTable } from "../layout/tables/draft-table";

/** The branches of a book that holds several, and its records with the branch each belongs to. */
export interface BranchedBook {
  readonly branches: readonly BranchKey[];
  readonly lists: RecordLists;
  /** Branches that stand in a table, by its index. */
  readonly ofTable: ReadonlyMap<number, readonly string[]>;
  /** Meetings of which nobody can tell whose they are: they may be any branch's. */
  readonly unread: readonly UnreadPart[];
}

/** Ledgers whose rows tell of people of one branch; a plan or a list of payments elsewhere makes no second branch. */
const TELLING: readonly RecordKey[] = ["members", "meetings", "study", "dues", "talks", "appraisal", "committee"];

export function splitBranches(drafts: readonly DraftTable[], lists: RecordLists): BranchedBook {
  const named = new Map<RecordPlace, string>();
  const written: string[] = [];
  const told = new Set<string>();
  for (const list of TELLING) {
    const titles = new Set<string>();
    for (const record of lists[list] as readonly RecordPlace[]) {
      const { name, byTitle } = nameOf(drafts[record.table]!, record);
      const key = branchKey(name);
      if (key === "") continue;
      written.push(name);
      named.set(record, key);
      (byTitle ? titles : told).add(key);
    }
    // A ledger under one title beside one under another may be a branch renamed; two of one kind are two branches.
    if (fullCount(titles) > 1) for (const key of titles) told.add(key);
  }
  if (fullCount(told) < 2) return { branches: [], lists, ofTable: new Map(), unread: [] };
  const full = fullBranchKeys([...new Set(named.values())]);
  const keys = [...new Set([...full.values()])];
  if (keys.length < 2) return { branches: [], lists, ofTable: new Map(), unread: [] };
  return assigned(drafts, lists, named, full, branchNames(keys, written, full));
}

const fullCount = (keys: ReadonlySet<string>): number => new Set(fullBranchKeys([...keys]).values()).size;

/** The branch a row names: its column, the title of its block, else the sheet or title it stands under. */
function nameOf(draft: DraftTable, { row }: RecordPlace): { name: string; byTitle: boolean } {
  const column = draft.fields.get("branch");
  if (column !== undefined) return { name: cellText(draft.grid.shown(row, column)), byTitle: false };
  const block = draft.blockTitles.get(row) ?? "";
  const inBlock = /^[(（]?[一二三四五六七八九十\d]*[)）]?[、.．]?(.+?支部(委员会)?)/.exec(block)?.[1] ?? "";
  const own = [inBlock, draft.grid.name].find((text) => branchKey(text) !== "");
  if (own !== undefined) return { name: own, byTitle: false };
  return { name: [draft.rowTitles?.get(row) ?? "", draft.title.branch].find((text) => branchKey(text) !== "") ?? "", byTitle: true };
}

/** As written most often, the longest of them: the full name. */
function branchNames(
  keys: readonly string[],
  written: readonly string[],
  full: ReadonlyMap<string, string>,
): BranchKey[] {
  const counts = new Map<string, Map<string, number>>();
  for (const name of written) {
    const key = full.get(branchKey(name))!;
    const own = counts.get(key) ?? new Map<string, number>();
    const text = name.replace(/[\s\u3000]+/g, "");
    counts.set(key, own.set(text, (own.get(text) ?? 0) + 1));
  }
  return keys.map((key) => ({
    key,
    name: [...(counts.get(key) ?? [])].sort(([a, x], [b, y]) => b.length - a.length || y - x)[0]?.[0] ?? key,
  }));
}

function assigned(
  drafts: readonly DraftTable[],
  lists: RecordLists,
  named: ReadonlyMap<RecordPlace, string>,
  full: ReadonlyMap<string, string>,
  branches: readonly BranchKey[],
): BranchedBook {
  const homes = homesOf(lists, named, full);
  const ofTable = new Map<number, Set<string>>();
  const branchOf = (record: RecordPlace): string | undefined => {
    const own = named.get(record);
    return own === undefined ? homes.get((record as { name?: string }).name ?? "") : full.get(own);
  };
  const entries = Object.entries(lists).map(([key, records]) => [
    key,
    (records as readonly RecordPlace[]).map((record) => {
      const branch = branchOf(record);
      if (branch === undefined) return record;
      ofTable.set(record.table, (ofTable.get(record.table) ?? new Set()).add(branch));
      return { ...record, branchKey: branch };
    }),
  ]);
  const split = Object.fromEntries(entries) as RecordLists;
  return {
    branches,
    lists: split,
    ofTable: new Map([...ofTable].map(([table, keys]) => [table, [...keys]])),
    unread: nobodys(drafts, split),
  };
}

/** The branch of everyone whose name stands in the roster of one branch alone. */
function homesOf(
  lists: RecordLists,
  named: ReadonlyMap<RecordPlace, string>,
  full: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | undefined> {
  const homes = new Map<string, string | undefined>();
  for (const member of lists.members) {
    const branch = full.get(named.get(member) ?? "");
    if (branch === undefined) continue;
    homes.set(member.name, homes.has(member.name) && homes.get(member.name) !== branch ? undefined : branch);
  }
  return homes;
}

function nobodys(drafts: readonly DraftTable[], lists: RecordLists): UnreadPart[] {
  const rows = new Map<number, Set<number>>();
  for (const record of lists.meetings)
    if (record.branchKey === undefined) rows.set(record.table, (rows.get(record.table) ?? new Set()).add(record.row));
  return [...rows].map(([table, own]) => ({
    ledger: "meetings",
    table,
    sheet: drafts[table]!.grid.name,
    header: "",
    holds: "branches",
    rows: own,
  }));
}
