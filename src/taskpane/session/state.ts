import type { CellAddress } from "../../domain/address";
import type { CheckReport } from "../../domain/finding";
import type { ChangeRecord } from "../../domain/plan";
import { EMPTY_SETTINGS, type LedgerSettings, type TableCorrection } from "../../domain/settings";
import type { Snapshot } from "../../domain/snapshot";
import type { Judgement } from "../../engine/judge";
import type { OpenReport, Standards, TaskState } from "../../engine/types";
import type { Refusal, Skipped, WrittenSheet } from "../../workbook/port";

export type Doing =
  | "reading"
  | "recognising"
  | "checking"
  | "marking"
  | "clearing"
  | "writing"
  | "editing"
  | "restoring"
  | "settings"
  | "jumping";

/** The one thing going on. `share` is 0–1; `undefined` where nobody can tell. */
export interface Job {
  readonly doing: Doing;
  readonly share: number | undefined;
  readonly cancelling: boolean;
}

/** What the last action came to. */
export type Notice =
  | { readonly kind: "marked"; readonly marked: number; readonly skipped: readonly Skipped[] }
  | { readonly kind: "cleared"; readonly removed: number }
  | { readonly kind: "checked" }
  | { readonly kind: "written"; readonly sheets: readonly WrittenSheet[] }
  | { readonly kind: "tasks"; readonly sheet: WrittenSheet; readonly counts: Readonly<Record<TaskState, number>> }
  | { readonly kind: "edited"; readonly change: ChangeRecord }
  | { readonly kind: "restored"; readonly restored: number; readonly kept: readonly CellAddress[] }
  | { readonly kind: "remembered" }
  | { readonly kind: "forgotten" }
  | { readonly kind: "settings-damaged" }
  /** So much of the packs could not be used. */
  | { readonly kind: "pack-faults"; readonly count: number }
  /** The branch's standards were changed in this sheet. */
  | { readonly kind: "standards-kept"; readonly sheet: string }
  | { readonly kind: "unanswered" }
  | { readonly kind: "cancelled"; readonly doing: Doing }
  | { readonly kind: "refused"; readonly doing: Doing; readonly refusal: Refusal }
  | { readonly kind: "broken"; readonly doing: Doing; readonly detail: string };

/** The books of one snapshot, judged; always together, so that no view shows a report of other books. */
export interface Result extends Judgement {
  readonly snapshot: Snapshot;
  readonly standards: Standards;
}

export interface PaneState {
  readonly job: Job | null;
  readonly notice: Notice | null;
  readonly result: Result | null;
  /** The workbook has changed since it was read. */
  readonly stale: boolean;
  /** Chosen by the user; `undefined` leaves it to the books. */
  readonly year: number | undefined;
  readonly settings: LedgerSettings;
  /** In force now; those not yet remembered are not in the settings. */
  readonly corrections: readonly TableCorrection[];
  /** Marks known to be in the sheets; `undefined` where nobody has counted. */
  readonly marks: number | undefined;
  readonly written: readonly WrittenSheet[];
  readonly changes: readonly ChangeRecord[];
  /** The report before the last quiet look, for the line that says what changed; `null` where there was none. */
  readonly beforeLook: CheckReport | null;
  /** A quiet look is on its way, so that nothing need be asked. */
  readonly looking: boolean;
}

export type PaneEvent =
  | { readonly type: "began"; readonly doing: Doing }
  | { readonly type: "progressed"; readonly doing: Doing; readonly share: number | undefined }
  | { readonly type: "cancelling" }
  | { readonly type: "ended"; readonly notice: Notice | null }
  /** The workbook is about to be read: what changes from now on makes the result stale. */
  | { readonly type: "reading" }
  | { readonly type: "judged"; readonly result: Result }
  /** The same report, with another set of findings told 已核对. */
  | { readonly type: "acknowledged"; readonly open: OpenReport }
  /** The workbook was read and judged again while nobody waited for it. */
  | { readonly type: "looked"; readonly result: Result }
  /** The marks were brought up to the last look. */
  | { readonly type: "remarked"; readonly marked: number }
  | { readonly type: "looking"; readonly on: boolean }
  | { readonly type: "noticed"; readonly notice: Notice }
  | { readonly type: "settings"; readonly settings: LedgerSettings }
  | { readonly type: "corrections"; readonly corrections: readonly TableCorrection[] }
  | { readonly type: "year"; readonly year: number }
  | { readonly type: "changed" }
  | { readonly type: "changes"; readonly changes: readonly ChangeRecord[] }
  | { readonly type: "dismissed" };

export const START: PaneState = {
  job: null,
  notice: null,
  result: null,
  stale: false,
  year: undefined,
  settings: EMPTY_SETTINGS,
  corrections: [],
  marks: undefined,
  written: [],
  changes: [],
  beforeLook: null,
  looking: false,
};

/** The next state. Pure; every change of what the pane shows goes through here. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "began":
      return { ...state, job: { doing: event.doing, share: undefined, cancelling: false }, notice: null };
    case "progressed":
      return state.job ? { ...state, job: { ...state.job, doing: event.doing, share: event.share } } : state;
    case "cancelling":
      return state.job ? { ...state, job: { ...state.job, cancelling: true } } : state;
    case "ended":
      return { ...ended(state, event.notice), job: null, notice: event.notice };
    case "reading":
      return { ...state, stale: false };
    case "judged":
      return { ...state, result: event.result, beforeLook: null };
    case "acknowledged":
      return state.result ? { ...state, result: { ...state.result, ...event.open } } : state;
    case "looked":
      return { ...state, result: event.result, beforeLook: state.result?.report ?? null, stale: false, looking: false };
    case "remarked":
      return { ...state, marks: event.marked };
    case "looking":
      return { ...state, looking: event.on };
    case "noticed":
      return { ...state, notice: event.notice };
    case "settings":
      return { ...state, settings: event.settings };
    case "corrections":
      return { ...state, corrections: event.corrections };
    case "year":
      return { ...state, year: event.year };
    case "changed":
      return state.stale ? state : { ...state, stale: true };
    case "changes":
      return { ...state, changes: event.changes };
    case "dismissed":
      return { ...state, notice: null };
  }
}

/** What the outcome of an action says of the workbook. */
function ended(state: PaneState, notice: Notice | null): PaneState {
  if (notice?.kind === "marked") return { ...state, marks: notice.marked };
  if (notice?.kind === "cleared") return { ...state, marks: 0 };
  if (notice?.kind === "unanswered") return { ...state, marks: undefined, stale: true };
  if (notice?.kind === "restored" || notice?.kind === "edited") return { ...state, stale: true };
  if (notice?.kind === "refused" && notice.doing === "marking") return { ...state, marks: undefined };
  if (notice?.kind !== "written") return state;
  const made = new Set(notice.sheets.map((sheet) => sheet.report));
  return { ...state, written: [...state.written.filter((sheet) => !made.has(sheet.report)), ...notice.sheets] };
}
