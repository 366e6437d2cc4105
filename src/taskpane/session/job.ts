import type { Outcome, Refusal, Task } from "../../workbook/port";
import type { JudgeWatch } from "./judge";
import { Cancelled } from "./slices";
import type { Doing, Notice } from "./state";
import type { Store } from "./store";

/** How long a write that was cancelled may still answer before we stop waiting, in ms. */
const GRACE = 3000;
const WRITES: ReadonlySet<Doing> = new Set<Doing>([
  "marking",
  "clearing",
  "writing",
  "editing",
  "restoring",
  "settings",
]);

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}
class Unanswered extends Error {}

/** What a running job may do: call the port, have something judged, say how far it is. */
export interface JobRun {
  /** A call of the port; its refusal ends the job. */
  call<T>(doing: Doing, port: (task: Task) => Promise<Outcome<T>>): Promise<T>;
  /** Work of ours that says how far it is and stops when told. */
  work<T>(first: Doing, body: (watch: JudgeWatch) => Promise<T>): Promise<T>;
}

/** Runs one job at a time. A job that only reads gives way to the next; one that writes is left to end. */
export function createJobs(store: Store) {
  let current: { controller: AbortController; doing: Doing } | null = null;

  async function run(first: Doing, body: (run: JobRun) => Promise<Notice | null>): Promise<void> {
    if (current && WRITES.has(current.doing)) return;
    current?.controller.abort();
    const mine = { controller: new AbortController(), doing: first };
    current = mine;
    store.send({ type: "began", doing: first });
    const notice = await settle(body(jobRun(store, mine, () => current === mine)), mine);
    if (current !== mine) return;
    current = null;
    store.send({ type: "ended", notice });
  }

  function cancel(): void {
    if (!current) return;
    store.send({ type: "cancelling" });
    current.controller.abort();
  }

  return { run, cancel, isWriting: () => current !== null && WRITES.has(current.doing) };
}

type Mine = { readonly controller: AbortController; doing: Doing };

function jobRun(store: Store, mine: Mine, isMine: () => boolean): JobRun {
  const enter = (doing: Doing) => {
    if (mine.controller.signal.aborted) throw new Cancelled();
    mine.doing = doing;
    if (isMine()) store.send({ type: "progressed", doing, share: undefined });
  };
  const onProgress = (done: number, total: number) => {
    if (isMine())
      store.send({ type: "progressed", doing: mine.doing, share: total > 0 ? Math.min(1, done / total) : undefined });
  };
  return {
    async call(doing, port) {
      enter(doing);
      const outcome = await port({ signal: mine.controller.signal, onProgress });
      if (outcome.ok) return outcome.value;
      throw outcome.refusal.code === "cancelled" ? new Cancelled() : new Refused(outcome.refusal);
    },
    async work(first, body) {
      enter(first);
      return body({
        signal: mine.controller.signal,
        onProgress(stage, done, total) {
          mine.doing = stage;
          onProgress(done, total);
        },
      });
    },
  };
}

/** The job's notice, whatever becomes of it: an expected refusal, a cancel, a call that never answers, a fault of ours. */
async function settle(body: Promise<Notice | null>, mine: Mine): Promise<Notice | null> {
  const { signal } = mine.controller;
  const abandoned = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => {
      if (WRITES.has(mine.doing)) setTimeout(() => reject(new Unanswered()), GRACE);
      else reject(new Cancelled());
    });
  });
  try {
    return await Promise.race([body, abandoned]);
  } catch (error) {
    return noticeOf(error, mine.doing);
  }
}

export function noticeOf(error: unknown, doing: Doing): Notice {
  if (error instanceof Cancelled) return { kind: "cancelled", doing };
  if (error instanceof Unanswered) return { kind: "unanswered" };
  if (error instanceof Refused) return { kind: "refused", doing, refusal: error.refusal };
  return { kind: "broken", doing, detail: technicalDetail(error) };
}

/** Kind and place of a fault without its message: a message can hold what stood in a cell. */
export function technicalDetail(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at |@/.test(line))
    .slice(0, 4);
  return [
    error.name,
    ...frames.map((line) => line.trim().replace(/\(?(?:https?|file|webpack)[^)\s]*\/([^/)\s]+)\)?/, "$1")),
  ].join(" < ");
}
