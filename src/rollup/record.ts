import type { BranchFigures } from "../answers/branch-figures";
import type { Severity } from "../domain/finding";
import type { LedgerKind } from "../domain/ledger";

/** Where a branch's name was found, the most trusted first. */
export const CLAIM_SOURCES = ["title", "meta", "roster", "sheet", "file"] as const;
export type ClaimSource = (typeof CLAIM_SOURCES)[number];

/** A text of a file that may say which branch it is from. */
export interface Claim {
  readonly by: ClaimSource;
  readonly text: string;
}

/** Why a file is not counted, or is counted with a remark. */
export type Reason =
  | "damaged"
  | "password"
  | "old-format"
  | "not-a-workbook"
  | "too-large"
  | "macro"
  | "not-a-ledger"
  | "empty"
  | "other-year"
  | "several-branches"
  | "name-mismatch"
  | "not-listed"
  | "duplicate"
  | "two-versions"
  | "incomplete"
  | "exempt"
  | "temporary"
  | "needs-file"
  | "failed";

/** One line of what goes back to a branch. The only place where people are named. */
export interface ReturnLine {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** `H9`; empty for a gap without a cell of its own. */
  readonly cells: string;
  readonly what: string;
  readonly fix: string;
  /** Which of a branch's files, where several were judged as one book. */
  readonly file?: string;
}

/** A meeting that may be drawn for a spot check; `lot` is its place in the draw. */
export interface Candidate {
  readonly lot: string;
  readonly date: string;
  readonly kind: string;
  readonly sheet: string;
  readonly row: number;
  readonly file?: string;
}

/** What a ledger holds, in words by which two files can be compared without naming anybody. */
export interface LedgerDigest {
  /** Hash of all its rows. */
  readonly hash: string;
  /** `members`: a person each; `meetings`: `2025-03|支委会`; others: months. Sorted, each once. */
  readonly keys: readonly string[];
}

/** What a file gave for one branch. */
export interface BranchPart {
  /** The name a book of several branches gives this part; `null` in a book of one. */
  readonly label: string | null;
  readonly ledgers: Readonly<Partial<Record<LedgerKind, LedgerDigest>>>;
  readonly figures: BranchFigures;
  readonly lines: readonly ReturnLine[];
  readonly candidates: readonly Candidate[];
  /** Of a part of a book of several branches: why this branch's sheets do not count. */
  readonly faults?: readonly Reason[];
}

/** What came of one file: self-contained, so that it can be made on one machine and counted on another. */
export interface FileRecord {
  readonly record: 1;
  /** What was asked: records of different questions are not added. */
  readonly asOf: string;
  readonly year: number;
  readonly pack: string;
  /** Path under the folder, with `/`. */
  readonly file: string;
  /** SHA-256 of the bytes; empty where they could not be read. */
  readonly hash: string;
  /** Reasons that follow from the file alone; the first decides. */
  readonly faults: readonly Reason[];
  readonly claims: readonly Claim[];
  /** Empty where nothing could be judged. */
  readonly parts: readonly BranchPart[];
  /** The workbook's cells (deflated JSON, base64) where the file may have to be judged together with another. */
  readonly cells?: string;
}

/** True for a file that could be opened and read as a workbook. */
export const wasRead = ({ faults }: FileRecord): boolean => !faults.some((fault) => UNREADABLE.has(fault));

const UNREADABLE: ReadonlySet<Reason> = new Set<Reason>([
  "damaged",
  "password",
  "old-format",
  "not-a-workbook",
  "too-large",
  "macro",
  "temporary",
  "failed",
]);
