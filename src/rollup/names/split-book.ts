import type { Books } from "../../domain/books";
import type { Snapshot } from "../../domain/snapshot";
import { claimsOf } from "./claims";
import { coreName, statedName } from "./branch-name";
import { distinctNames } from "./distinct-names";
import { branchFinder } from "./find-branches";

/** The sheets of one branch in a book of several. */
export interface BranchSheets {
  readonly label: string;
  readonly snapshot: Snapshot;
}

/** Ledgers of which a branch keeps one book: two branches that both show one are two branches, not a slip of a name. */
const OWN = new Set(["members", "meetings", "study", "dues"]);

/**
 * Takes a book apart that holds a set of sheets for each of several branches, by what titles, meta lines and sheet names say.
 * `undefined` for a book of one branch, and where a ledger's sheet does not say whose it is: a sheet is never given to a
 * branch because it stands beside it.
 */
export function splitBook(snapshot: Snapshot, books: Books): readonly BranchSheets[] | undefined {
  const stated = snapshot.sheets.map(({ name }) => statedOn(name, snapshot, books));
  const names = distinctNames(stated.flat());
  if (names.length < 2) return undefined;
  const find = branchFinder(names);
  const owners = snapshot.sheets.map(({ name }, at) => ownerOf([...stated[at]!, name], find));
  if (!isSeveral(snapshot, books, owners)) return undefined;
  const ledgers = new Set(books.tables.filter(({ kind }) => kind !== "other").map(({ sheet }) => sheet));
  if (snapshot.sheets.some(({ name }, at) => ledgers.has(name) && owners[at] === undefined)) return undefined;
  return names.flatMap((label, branch) => {
    const sheets = snapshot.sheets.filter((_, at) => owners[at] === branch);
    return sheets.length === 0 ? [] : [{ label: `${label}党支部`, snapshot: { ...snapshot, fileName: "", sheets } }];
  });
}

/** Names in the head of a sheet, in compared form. */
function statedOn(sheet: string, snapshot: Snapshot, books: Books): string[] {
  const alone = { ...snapshot, fileName: "", sheets: snapshot.sheets.filter(({ name }) => name === sheet) };
  const own = { ...books, members: [], tables: books.tables.filter((table) => table.sheet === sheet) };
  return claimsOf(alone, own).flatMap(({ by, text }) => {
    if (by === "title") return statedName(text) ?? [];
    return by === "meta" && /支部/.test(text) ? [coreName(text)] : [];
  });
}

/** The one branch that the texts of a sheet name. */
function ownerOf(texts: readonly string[], find: ReturnType<typeof branchFinder>): number | undefined {
  const named = new Set(texts.flatMap((text) => find(text).certain));
  return named.size === 1 ? [...named][0] : undefined;
}

function isSeveral({ sheets }: Snapshot, { tables }: Books, owners: readonly (number | undefined)[]): boolean {
  const keepers = new Map<string, Set<number>>();
  for (const { sheet, kind } of tables) {
    const owner = owners[sheets.findIndex(({ name }) => name === sheet)];
    if (owner !== undefined && OWN.has(kind)) keepers.set(kind, (keepers.get(kind) ?? new Set()).add(owner));
  }
  return [...keepers.values()].some((branches) => branches.size > 1);
}
