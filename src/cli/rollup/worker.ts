import { parentPort, workerData } from "node:worker_threads";
import { type Brief, type Job, READY, workOn } from "./work";

/** True in a thread that was started to judge files. */
export const isRollupWorker = (): boolean => (workerData as Partial<Brief> | null)?.rollup === true;

/** Answers jobs one by one until the port is closed. */
export function serve(): void {
  const work = workOn(workerData as Brief);
  parentPort!.postMessage(READY);
  parentPort!.on("message", (job: Job) => void work(job).then((answer) => parentPort!.postMessage(answer)));
}
