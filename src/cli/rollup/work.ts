import type { BranchPart, FileRecord } from "../../rollup";
import type { BranchForm, RollupQuestion as Question } from "../../engine";
import type { CellEdit } from "../../domain/plan";
import { answerForm, judgeFile, judgeFiles } from "./judge-file";

/** What a worker is told once. Plain data: it crosses to a thread. */
export interface Brief {
  readonly rollup: true;
  readonly folder: string | undefined;
  readonly question: Question;
  /** Records carry the cells of files that may have to be judged together with another. */
  readonly withCells: boolean;
}

/** A file to be judged, or several of one branch to be judged as one book. */
export type Job =
  | { readonly id: number; readonly file: string }
  | { readonly id: number; readonly together: readonly FileRecord[] }
  | { readonly id: number; readonly form: BranchForm; readonly files: readonly FileRecord[] };

export type Answer =
  | { readonly id: number; readonly record: FileRecord }
  | { readonly id: number; readonly part: BranchPart | null }
  | { readonly id: number; readonly edits: readonly CellEdit[] };

/** Said by a worker when it has started. */
export const READY = "ready";

/** The work itself, wherever it is done. */
export function workOn({ folder, question, withCells }: Brief): (job: Job) => Promise<Answer> {
  return async (job) => {
    if ("file" in job)
      return { id: job.id, record: await judgeFile({ folder: folder!, file: job.file }, question, withCells) };
    if ("form" in job) return { id: job.id, edits: await answerForm(folder, job.files, job.form, question) };
    return { id: job.id, part: (await judgeFiles(folder, job.together, question)) ?? null };
  };
}
