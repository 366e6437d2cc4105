import type { JudgeRequest, Judgement } from "../../engine/judge";
import { putBack, takeApart } from "../../engine/pieces";
import type { Judge, JudgeWatch } from "../session/judge";
import { Cancelled, turn } from "../session/slices";
import type { FromWorker, ToWorker } from "./messages";

/** A worker as far as it is used here. */
export type JudgeWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/**
 * Judges in a worker, so that the page stays free; where none can start (an old web view, a policy), by `inSlices`. One worker is
 * kept and used again; a request given up ends it, and the next gets a new one.
 */
export function judgeInWorker(start: () => JudgeWorker, inSlices: Judge): Judge {
  let idle: JudgeWorker | undefined;
  let broken = false;

  return async (request, watch) => {
    if (broken) return inSlices(request, watch);
    let worker: JudgeWorker;
    try {
      worker = idle ?? start();
      idle = undefined;
    } catch {
      broken = true;
      return inSlices(request, watch);
    }
    try {
      const judgement = await ask(worker, request, watch);
      idle = worker;
      return judgement;
    } catch (error) {
      worker.terminate();
      if (!(error instanceof NotStarted)) throw error;
      broken = true;
      return inSlices(request, watch);
    }
  };
}

/** The worker's own file did not come or was refused. */
class NotStarted extends Error {}

function ask(worker: JudgeWorker, request: JudgeRequest, watch: JudgeWatch): Promise<Judgement> {
  const { signal, onProgress } = watch;
  return new Promise((resolve, reject) => {
    let judgement: Judgement | undefined;
    let missing = 0;
    const giveUp = () => reject(new Cancelled());
    if (signal.aborted) return giveUp();
    signal.addEventListener("abort", giveUp, { once: true });
    worker.onerror = () => reject(new NotStarted());
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === "ready") return;
      if (data.kind === "progress") return onProgress(data.progress.stage, data.progress.done, data.progress.total);
      if (data.kind === "fault") return reject(Object.assign(new Error(), { name: data.name, stack: data.stack }));
      if (data.kind === "piece") {
        putBack(judgement, data.piece);
        missing -= 1;
      } else {
        judgement = data.frame;
        missing = data.pieces;
      }
      if (missing > 0) return;
      signal.removeEventListener("abort", giveUp);
      resolve(judgement!);
    };
    void send(worker, request, signal);
  });
}

/** Sends a request piece by piece, with the page's turns between them. */
async function send(worker: JudgeWorker, request: JudgeRequest, signal: AbortSignal): Promise<void> {
  const say = (message: ToWorker) => worker.postMessage(message);
  const { frame, pieces } = takeApart(request);
  say({ kind: "request", frame, pieces: pieces.length });
  for (const piece of pieces) {
    await turn();
    if (signal.aborted) return;
    say({ kind: "piece", piece });
  }
}
