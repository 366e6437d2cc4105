import type { SheetLook } from "../domain/form-look";
import type { CellEdit } from "../domain/plan";
import type { Snapshot } from "../domain/snapshot";
import { readBooks } from "../intake";
import { coreName, oneBook, splitBook } from "../rollup";
import { selectStandards } from "../standards";
import type { Question, ReadFile } from "./branch-record";
import { planForm } from "./forms";

/** A superior body's form with a row for each branch, its name printed in it. */
export interface BranchForm {
  readonly form: Snapshot;
  readonly looks: readonly SheetLook[];
  /** The branch, and the row that bears its name. */
  readonly branch: string;
  readonly sheet: string;
  readonly row: number;
}

/**
 * What the branch's books answer in its own row of the form; nothing outside of that row. Empty where the files cannot be put
 * side by side, or the branch's part of a book of several cannot be told.
 */
export function answerBranchRow(
  files: readonly ReadFile[],
  { form, looks, branch, sheet, row }: BranchForm,
  { asOf, year, packs }: Question,
): readonly CellEdit[] {
  const book = oneBook(files);
  if (!book) return [];
  const all = readBooks(book.snapshot, { year });
  const own = ownSheets(book.snapshot, all, branch);
  if (!own) return [];
  const books = { ...(own === book.snapshot ? all : readBooks(own, { year })), branchName: branch };
  const standards = selectStandards(asOf, packs);
  const filled = planForm({ form, looks, ledger: own, books, standards, asOf, year });
  return filled.plan.edits.filter(({ at }) => at.sheet === sheet && at.row === row);
}

function ownSheets(snapshot: Snapshot, books: ReturnType<typeof readBooks>, branch: string): Snapshot | undefined {
  const parts = splitBook(snapshot, books);
  if (parts) return parts.find(({ label }) => coreName(label) === coreName(branch))?.snapshot;
  return books.coverage.branches.length > 1 ? undefined : snapshot;
}
