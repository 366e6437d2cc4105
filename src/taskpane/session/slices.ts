/** Longest stretch of work before the browser gets its turn, in ms; a step may overrun it a little. */
const STRETCH = 12;

/** Thrown inside a sliced run that was cancelled; never leaves the session. */
export class Cancelled extends Error {}

/** Gives the browser a turn. A message comes at once, where a timer would wait for 4 ms or, in a hidden pane, a second. */
export function turn(): Promise<void> {
  if (typeof MessageChannel === "undefined") return new Promise((resolve) => setTimeout(resolve, 0));
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

export interface SliceOptions<P> {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: P) => void;
  /** Milliseconds from any origin. */
  readonly now?: () => number;
}

/** Runs a generator of small steps to its end without holding the page; rejects with `Cancelled` once the signal is given. */
export async function runSliced<P, T>(steps: Generator<P, T>, options: SliceOptions<P>): Promise<T> {
  const now = options.now ?? (() => performance.now());
  for (;;) {
    if (options.signal.aborted) throw new Cancelled();
    const until = now() + STRETCH;
    let step = steps.next();
    while (!step.done && now() < until) step = steps.next();
    if (step.done) return step.value;
    options.onProgress(step.value);
    await turn();
  }
}
