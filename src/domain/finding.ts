import type { CellAddress } from "./address";
import type { MeetingKind } from "./books/values";
import type { UnreadPart } from "./coverage";

/** 达标 · 未达标 · 进行中 · 未到期 · 不适用 · 无法判断. */
export type VerdictWord = "met" | "unmet" | "pending" | "notDue" | "exempt" | "unknown";

/** 必须补齐 · 建议完善 · 请核对. */
export const SEVERITIES = ["must", "should", "look"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** 0 for the gravest: what sorts and chooses among findings. */
export const severityRank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** Whom or what a verdict or finding is about. `branch`: its branch by name, where the books hold several. */
export type Subject = { readonly branch?: string } & SubjectOf;

type SubjectOf =
  | { readonly type: "branch" }
  /** `name` in compared form; `row` that of the roster, left out where he is not on it. */
  | { readonly type: "member"; readonly name: string; readonly row?: number }
  | { readonly type: "group"; readonly name: string }
  | { readonly type: "meeting"; readonly sheet: string; readonly row: number }
  | { readonly type: "table"; readonly sheet: string; readonly row: number };

/** A row of the books that a verdict rests on. */
export interface Evidence {
  readonly sheet: string;
  readonly row: number;
}

/** A row that was looked at and not counted, and why (反查). */
export interface LeftOut extends Evidence {
  readonly why: string;
}

export interface Verdict {
  /** `M01` … */
  readonly clause: string;
  readonly subject: Subject;
  /** `2025`, `2025-Q3`, `2025-09`. */
  readonly period: string;
  readonly verdict: VerdictWord;
  /** What the clause asks for and what the books show, in the clause's unit (times, hours, persons). */
  readonly expected?: number;
  readonly actual?: number;
  readonly evidence: readonly Evidence[];
  readonly leftOut?: readonly LeftOut[];
  /** For `unknown`: what is missing. */
  readonly missing?: readonly Missing[];
}

export type MissingLedger = "members" | "meetings" | "study" | "talks" | "appraisal" | "dues";

/**
 * What would have to be there for a verdict: a ledger (by kind), a field of one, the part of a ledger that tells of a period
 * (`period` in the notation of the contract), the ledger of other kinds than the only ones kept, or a part that was not read.
 */
export type Missing =
  | { readonly ledger: MissingLedger }
  | { readonly field: string; readonly sheet?: string }
  | { readonly part: MissingLedger; readonly period: string }
  | { readonly only: readonly MeetingKind[] }
  | { readonly unread: UnreadPart };

export type MessageArgs = Readonly<Record<string, string | number | readonly string[]>>;

/** A gap or fault of the books. It holds no sentence: `checks/` renders it in zh-CN or en from `code`, `messageId`, `args`. */
export interface Finding {
  readonly code: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly subject: Subject;
  readonly period?: string;
  /** The cells that carry it; empty for a gap without a cell of its own. */
  readonly at: readonly CellAddress[];
  /** Clause ids it rests on; the first is shown as its basis. */
  readonly basis: readonly string[];
  /** ISO day whose text decided; the texts of the clauses in force that day are cited. */
  readonly inForce?: string;
  readonly args: MessageArgs;
  /** Stable without row numbers or personal data: by it 已核对 and a rectification task find the finding again. */
  readonly key: string;
}

/** What a check run says of a workbook. */
export interface CheckReport {
  readonly asOf: string;
  readonly year: number;
  readonly pack: { readonly id: string; readonly version: string };
  readonly verdicts: readonly Verdict[];
  readonly findings: readonly Finding[];
}
