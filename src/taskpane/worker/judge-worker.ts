import { engine, type JudgeRequest, judgeSteps } from "../../engine";
import { putBack, takeApart } from "../../engine/pieces";
import type { FromWorker, ToWorker } from "./messages";

/** Progress is told no oftener than this, in ms. */
const TELL = 50;

const say = (message: FromWorker) => self.postMessage(message);

let request: JudgeRequest | undefined;
let missing = 0;

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "request") {
    request = data.frame;
    missing = data.pieces;
  } else {
    putBack(request, data.piece);
    missing -= 1;
  }
  if (missing === 0 && request) answer(request);
};

/** One request at a time: a page that wants none of it any more ends the worker. */
function answer(asked: JudgeRequest): void {
  try {
    const { frame, pieces } = takeApart(judged(asked));
    say({ kind: "judgement", frame, pieces: pieces.length });
    for (const piece of pieces) say({ kind: "piece", piece });
  } catch (error) {
    const { name, stack } = error instanceof Error ? error : new Error();
    say({ kind: "fault", name, stack: (stack ?? "").split("\n").slice(1).join("\n") });
  }
}

function judged(asked: JudgeRequest) {
  const steps = judgeSteps(engine, asked);
  let told = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - told < TELL) continue;
    told = performance.now();
    say({ kind: "progress", progress: step.value });
  }
}

say({ kind: "ready" });
