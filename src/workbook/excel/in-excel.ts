import type { Outcome, Task } from "../port";
import { Refused, done, errorCode, refusalOf, refuse, refused } from "./refusal-of";

export type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** How long Excel may leave a round trip unanswered before the pane speaks up, in milliseconds. */
export const PATIENCE = 60_000;

/** Runs one piece of work in Excel and answers with its value or a refusal. Nothing is thrown. */
export async function inExcel<T>(work: Work<T>): Promise<Outcome<T>> {
  try {
    return done(await run(work));
  } catch (error) {
    return refused(refusalOf(error));
  }
}

/** The same for work that only reads: what failed for no stated reason is tried once more. */
export async function readingExcel<T>(work: Work<T>): Promise<Outcome<T>> {
  try {
    return done(await run(work));
  } catch (error) {
    return errorCode(error) === "GeneralException" ? inExcel(work) : refused(refusalOf(error));
  }
}

function run<T>(work: Work<T>): Promise<T> {
  // An Excel that does not know the option passes over it.
  const options = {
    mergeUndoGroup: Office.context.requirements.isSetSupported("ExcelApi", "1.20"),
  } as Excel.RunOptions;
  return Excel.run(options, work);
}

/** One round trip. An answer that never comes is a refusal too, so that whoever writes can take back what may have been written. */
export async function roundTrip(context: Excel.RequestContext): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refused({ code: "host-busy", detail: "no answer" })), PATIENCE);
  });
  try {
    await Promise.race([context.sync(), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** Leaves the call where the user has cancelled it; asked before anything is written. */
export function heed(task?: Task): void {
  if (task?.signal?.aborted) refuse("cancelled");
}
