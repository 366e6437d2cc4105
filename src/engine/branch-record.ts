import type { Books } from "../domain/books";
import { type CalendarDate, toIso } from "../domain/calendar-date";
import type { LedgerSettings } from "../domain/settings";
import type { Snapshot } from "../domain/snapshot";
import { branchFigures } from "../answers/branch-figures";
import { describeFinding, runChecks } from "../checks";
import { readBooks } from "../intake";
import {
  bookFaults,
  type BranchPart,
  claimsOf,
  digestsOf,
  drawCandidates,
  type FileRecord,
  oneBook,
  placesInFiles,
  type Reason,
  returnLines,
  splitBook,
} from "../rollup";
import { type Pack, selectStandards } from "../standards";
import { booksByBranch } from "../view/branches";

/** What every file is asked. */
export interface Question {
  readonly asOf: CalendarDate;
  readonly year: number;
  /** The superior body's own packs: one yardstick for all, whatever a branch has set in its workbook. */
  readonly packs: readonly Pack[];
  /** Seed of the spot checks. */
  readonly seed: string;
}

/** What a book says of itself, and its figures. */
export type JudgedBook = Pick<FileRecord, "faults" | "claims" | "parts">;

/** A workbook as it was read. */
export interface ReadFile {
  readonly file: string;
  readonly snapshot: Snapshot;
  readonly settings: LedgerSettings | null;
}

/** Reads and judges one workbook's cells. */
export function judgeBook({ snapshot, settings }: ReadFile, question: Question): JudgedBook {
  const books = booksOf(snapshot, settings, question);
  const faults = bookFaults(snapshot, books, question.year);
  const claims = claimsOf(snapshot, books);
  if (faults.length > 0) return { faults, claims, parts: [] };
  const several = splitBook(snapshot, books);
  const parts = (several ?? []).map(({ label, snapshot: own }): BranchPart => {
    const ownBooks = booksOf(own, settings, question);
    const ownFaults = bookFaults(own, ownBooks, question.year);
    return { ...partOf(ownBooks, question), label, ...(ownFaults.length > 0 ? { faults: ownFaults } : {}) };
  });
  if (parts.length > 0) return { faults, claims, parts };
  return { faults, claims, parts: partsByRecords(books, question) };
}

/** By the branch that stands beside each record, where blocks or a column tell; what is nobody's is told as such. */
function partsByRecords(books: Books, question: Question): BranchPart[] {
  const several = booksByBranch(books);
  if (several.length === 1) return [partOf(books, question)];
  return several.flatMap(({ branch, books: own }): BranchPart[] => {
    if (!branch) return own.members.length + own.meetings.length === 0 ? [] : [{ ...partOf(own, question), label: "" }];
    const count = own.members.length + own.meetings.length + own.study.length;
    const faults: Reason[] = count === 0 ? ["empty"] : [];
    return [{ ...partOf(own, question), label: branch.name, ...(faults.length > 0 ? { faults } : {}) }];
  });
}

/** Judges several files of one branch as one book; `undefined` where they cannot be put side by side. */
export function judgeTogether(files: readonly ReadFile[], question: Question): BranchPart | undefined {
  const book = oneBook(files);
  if (!book) return undefined;
  const settings = files.find((one) => one.settings !== null)?.settings ?? null;
  return placesInFiles(partOf(booksOf(book.snapshot, settings, question), question), book);
}

const booksOf = (snapshot: Snapshot, settings: LedgerSettings | null, { year }: Question): Books =>
  readBooks(snapshot, { year, layouts: settings?.layouts ?? [], corrections: settings?.corrections ?? [] });

function partOf(books: Books, { asOf, year, packs, seed }: Question): BranchPart {
  const standards = selectStandards(asOf, packs);
  const report = runChecks(books, { asOf, year, standards });
  return {
    label: null,
    ledgers: digestsOf(books),
    figures: branchFigures(books, report, asOf),
    lines: returnLines(report.findings, (finding) => describeFinding(finding, "zh", standards.clauses)),
    candidates: drawCandidates(books, year, asOf, seed),
  };
}

/** The question in the form records bear it. */
export function questionWords({ asOf, year, packs }: Question): Pick<FileRecord, "asOf" | "year" | "pack"> {
  const { pack } = selectStandards(asOf, packs);
  return { asOf: toIso(asOf), year, pack: `${pack.id} ${pack.version}` };
}
