import type { Books, RecordPlace, StudyRecord, TalkRecord } from "../domain/books";
import { branchKey } from "../domain/branch-name";
import type { BranchKey } from "../domain/coverage";
import { valueOf } from "../domain/reading";

/** Records of a branch, or of none for certain, as books of their own. */
export interface BranchBooks {
  /** Absent: what belongs to no branch for certain. */
  readonly branch?: BranchKey;
  readonly books: Books;
}

/** Sessions and talks count for whom they name: where no branch stands beside them, each branch's books hold them. */
const BY_NAMES = ["study", "talks", "attendance"] as const;
const LISTS = [
  "members",
  "meetings",
  "dues",
  "development",
  "plan",
  "appraisal",
  "committee",
  ...BY_NAMES,
] as const satisfies readonly (keyof Books)[];

/** The books of each branch and of what is nobody's; one entry for a book of one branch. Nothing is added across branches. */
export function booksByBranch(books: Books): readonly BranchBooks[] {
  const { branches } = books.coverage;
  if (branches.length < 2) return branches[0] ? [{ branch: branches[0], books }] : [{ books }];
  return [...branches.map((branch) => ({ branch, books: booksOf(books, branch) })), { books: restOf(books) }];
}

/** The books of the branch of that name: in full, in short (第一党支部), or by a part that fits one alone. */
export function booksOfBranch(books: Books, name: string): BranchBooks | undefined {
  const { branches } = books.coverage;
  const key = branchKey(name);
  const fits = (test: (branch: BranchKey) => boolean): BranchKey | undefined => {
    const found = branches.filter(test);
    return found.length === 1 ? found[0] : undefined;
  };
  const branch =
    fits((one) => one.key === key || one.name === name) ??
    fits((one) => (key !== "" && one.key.endsWith(key)) || one.name.includes(name));
  return branch && { branch, books: booksOf(books, branch) };
}

function booksOf(books: Books, branch: BranchKey): Books {
  const own = (record: RecordPlace): boolean => record.branchKey === branch.key;
  const people = new Set(books.members.filter(own).map((member) => member.name));
  // Who studied or talked in another branch's session did so for his own.
  const names = (record: RecordPlace): boolean => namesIn(record).some((name) => people.has(name));
  return {
    ...picked(
      books,
      (list, record) => own(record) || (isByNames(list) && (record.branchKey === undefined || names(record))),
    ),
    branchName: branch.name,
    coverage: {
      ...books.coverage,
      branches: [branch],
      tables: books.coverage.tables.filter(({ branches }) => branches.length === 0 || branches.includes(branch.key)),
    },
  };
}

const namesIn = (record: RecordPlace & Partial<Pick<StudyRecord, "names"> & TalkRecord>): string[] =>
  [record.names, record.speaker, record.target].flatMap((list) =>
    list ? (valueOf(list)?.names ?? []).map(({ name }) => name) : [],
  );

const isByNames = (list: string): boolean => (BY_NAMES as readonly string[]).includes(list);

function restOf(books: Books): Books {
  const rest = picked(books, (list, record) => record.branchKey === undefined && !isByNames(list));
  return { ...rest, coverage: { ...books.coverage, branches: [] } };
}

function picked(books: Books, keep: (list: string, record: RecordPlace) => boolean): Books {
  const lists = LISTS.map((list) => [list, books[list].filter((record: RecordPlace) => keep(list, record))] as const);
  return { ...books, ...Object.fromEntries(lists) };
}
