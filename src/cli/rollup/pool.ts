import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { type Answer, type Brief, type Job, READY, workOn } from "./work";

/** A file that takes longer is given up: nothing a branch keeps comes near it. */
const PATIENCE = 180_000;
/** Heap of one worker: a file that needs more ends its worker, not the run. */
const HEAP_MB = 384;

/** Judges jobs, several at a time. */
export interface Pool {
  /** `undefined` where the job could not be done: its worker ended or took too long. */
  run(job: Job): Promise<Answer | undefined>;
  close(): Promise<void>;
}

/** Work in this very thread: for tests, and where no threads can be had. */
export function poolHere(brief: Brief): Pool {
  const work = workOn(brief);
  return { run: async (job) => work(job), close: () => Promise.resolve() };
}

/** Workers that run the command's own file (`entry`). */
export function poolOfThreads(entry: string, brief: Brief, size: number): Pool {
  const idle: (() => Promise<Lane>)[] = [];
  const waiting: ((lane: Lane) => void)[] = [];
  const lanes = new Set<Lane>();
  const open = (): Lane => {
    const lane = new Lane(entry, brief);
    lanes.add(lane);
    return lane;
  };
  for (let i = 0; i < size; i++) idle.push(() => Promise.resolve(open()));
  const give = (lane: Lane): void => {
    const next = waiting.shift();
    if (next) next(lane);
    else idle.push(() => Promise.resolve(lane));
  };
  const take = (): Promise<Lane> => {
    const ready = idle.pop();
    return ready ? ready() : new Promise((resolve) => void waiting.push(resolve));
  };
  return {
    run: async (job) => {
      const lane = await take();
      const answer = await lane.run(job);
      if (answer === undefined) {
        lanes.delete(lane);
        await lane.end();
        give(open());
      } else give(lane);
      return answer;
    },
    close: async () => void (await Promise.all([...lanes].map((lane) => lane.end()))),
  };
}

/** One worker, doing one job at a time. */
class Lane {
  private readonly worker: Worker;
  private ready = false;
  private fault: Error | undefined;
  private settle: ((answer: Answer | undefined) => void) | undefined;

  constructor(entry: string, brief: Brief) {
    this.worker = startThread(entry, {
      workerData: brief,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      stderr: true,
    });
    this.worker.on("message", (answer: Answer | typeof READY) => {
      if (answer === READY) this.ready = true;
      else this.settle?.(answer);
    });
    this.worker.on("error", (error) => {
      this.fault = error;
      this.settle?.(undefined);
    });
    this.worker.on("exit", () => this.settle?.(undefined));
  }

  run(job: Job): Promise<Answer | undefined> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.settle?.(undefined), PATIENCE);
      this.settle = (answer) => {
        clearTimeout(timer);
        this.settle = undefined;
        // A thread that never began is a fault of the program, not of the file.
        if (answer === undefined && !this.ready) reject(this.fault ?? new Error("A worker did not start"));
        else resolve(answer);
      };
      this.worker.postMessage(job);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/** The command from source runs by a loader, which a thread has to be told of; a built one runs as it is. */
function startThread(entry: string, options: ConstructorParameters<typeof Worker>[1]): Worker {
  if (!entry.endsWith(".ts")) return new Worker(entry, options);
  const loader = createRequire(entry).resolve("tsx/cjs/api");
  const start = `require(${JSON.stringify(loader)}).register(); require(${JSON.stringify(entry)})`;
  return new Worker(start, { ...options, eval: true });
}
