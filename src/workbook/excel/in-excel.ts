import type { Outcome, Task } from "../port";
import { Refused, done, errorCode, refusalOf, refuse, refused } from "./refusal-of";

export type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** How long Excel may leave a round trip unanswered before the pane speaks up, in milliseconds. */
export const PATIENCE = 60_000;

/** Runs one piece of work in Excel and answers with its value or a refusal. Nothing is thrown. */
export async function inExcel<T>(work: Work<T>): Promise<Outcome<T>> {
  try {
    return done(await withPatience(run(work)));
  } catch (error) {
    return refused(refusalOf(error));
  }
}

/** The same for work that only reads: what failed for no stated reason is tried once more. */
export async function readingExcel<T>(work: Work<T>): Promise<Outcome<T>> {
  try {
    return done(await withPatience(run(work)));
  } catch (error) {
    return errorCode(error) === "GeneralException" ? inExcel(work) : refused(refusalOf(error));
  }
}

function run<T>(work: Work<T>): Promise<T> {
  // Excel on LTSC 2024 and older passes over an option it does not know.
  const options = { mergeUndoGroup: Office.context.requirements.isSetSupported("ExcelApi", "1.20") } as Excel.RunOptions;
  return Excel.run(options, work);
}

async function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refused({ code: "host-busy", detail: "no answer" })), PATIENCE);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** Leaves the call where the user has cancelled it; asked before anything is written. */
export function heed(task?: Task): void {
  if (task?.signal?.aborted) refuse("cancelled");
}
