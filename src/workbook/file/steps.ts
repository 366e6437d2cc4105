import type { Outcome, Task } from "../port";
import { refusalOf } from "./refused";

/** Longest work at a stretch, in milliseconds, before the page may do something else. */
const STRETCH = 12;

/** Runs sliced work, pausing so that a page stays alive; tells progress and stops when asked. */
export async function runSteps<P, T>(
  steps: Generator<P, T>,
  task: Task = {},
  progressOf: (progress: P) => { done: number; total: number } | undefined = () => undefined,
): Promise<Outcome<T>> {
  let since = performance.now();
  try {
    for (;;) {
      if (task.signal?.aborted) return { ok: false, refusal: { code: "cancelled" } };
      const step = steps.next();
      if (step.done) return { ok: true, value: step.value };
      if (performance.now() - since < STRETCH) continue;
      const progress = progressOf(step.value);
      if (progress) task.onProgress?.(progress.done, progress.total);
      await breathe();
      since = performance.now();
    }
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) };
  }
}

/** Runs sliced work at once. */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A macrotask without the four milliseconds a timer costs in a page. */
function breathe(): Promise<void> {
  if (typeof MessageChannel === "undefined") return new Promise((resolve) => setTimeout(resolve, 0));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
