/** @jest-environment node */
import { EMPTY_SETTINGS } from "../../../src/domain/settings";
import type { Judgement } from "../../../src/engine/judge";
import { Cancelled } from "../../../src/taskpane/session/slices";
import { judgeInWorker, type JudgeWorker } from "../../../src/taskpane/worker/judge-in-worker";
import type { FromWorker, ToWorker } from "../../../src/taskpane/worker/messages";
import { BOOKS, REPORT, SNAPSHOT, TODAY } from "../fixture/branch-year";

const REQUEST = { snapshot: SNAPSHOT, asOf: TODAY, year: 2025, settings: EMPTY_SETTINGS, corrections: [] };
const PACKS = { packs: [], faults: [], unusable: { branch: false, superior: false } };
const JUDGEMENT: Judgement = {
  books: BOOKS,
  packs: PACKS,
  whole: REPORT,
  report: REPORT,
  acknowledged: [],
  fills: [],
};

/** A worker that answers as it is told to; messages come in a later turn, as they do. */
class WorkerDouble implements JudgeWorker {
  onmessage: JudgeWorker["onmessage"] = null;
  onerror: JudgeWorker["onerror"] = null;
  readonly asked: ToWorker[] = [];
  ended = false;
  constructor(private readonly answers: readonly FromWorker[] | "error" | "never") {}
  postMessage(message: ToWorker): void {
    this.asked.push(message);
    const worker = this as unknown as Worker;
    if (this.answers === "never") return;
    const answers = this.answers;
    queueMicrotask(() => {
      if (answers === "error") this.onerror?.call(worker, new Event("error") as ErrorEvent);
      else for (const data of answers) this.onmessage?.call(worker, { data: structuredClone(data) } as MessageEvent);
    });
  }
  terminate(): void {
    this.ended = true;
  }
}

jest.setTimeout(10_000);

const told: [string, number, number][] = [];
const watch = (signal = new AbortController().signal) => ({
  signal,
  onProgress: (...progress: [string, number, number]) => void told.push(progress),
});
const inSlices = jest.fn(async () => JUDGEMENT);
const answer: FromWorker = { kind: "judgement", frame: JUDGEMENT, pieces: 0 };
beforeEach(() => {
  inSlices.mockClear();
  told.length = 0;
});

test("the worker's answer is the judgement, its progress is told, and it is used again", async () => {
  const workers: WorkerDouble[] = [];
  const progress: FromWorker = { kind: "progress", progress: { stage: "checking", done: 1, total: 4 } };
  const judge = judgeInWorker(() => (workers.push(new WorkerDouble([progress, answer])), workers.at(-1)!), inSlices);
  expect(await judge(REQUEST, watch())).toEqual(JUDGEMENT);
  expect(await judge(REQUEST, watch())).toEqual(JUDGEMENT);
  expect(workers).toHaveLength(1);
  expect(told).toContainEqual(["checking", 1, 4]);
  expect(inSlices).not.toHaveBeenCalled();
});

test("long lists of the answer are put together", async () => {
  const fills = Array.from({ length: 3 }, (_, i) => ({ id: String(i) }));
  const pieces: FromWorker[] = fills.map((fill) => ({ kind: "piece", piece: { path: ["fills"], items: [fill] } }));
  const judge = judgeInWorker(() => new WorkerDouble([{ ...answer, pieces: 3 } as FromWorker, ...pieces]), inSlices);
  expect((await judge(REQUEST, watch())).fills).toEqual(fills);
});

test.each([
  [
    "cannot be made",
    () => {
      throw new Error("no workers here");
    },
  ],
  ["does not load", () => new WorkerDouble("error")],
])("where a worker %s the page judges in slices, and asks no second time", async (_, start) => {
  const starts = jest.fn(start as () => JudgeWorker);
  const judge = judgeInWorker(starts, inSlices);
  expect(await judge(REQUEST, watch())).toBe(JUDGEMENT);
  expect(await judge(REQUEST, watch())).toBe(JUDGEMENT);
  expect(starts).toHaveBeenCalledTimes(1);
  expect(inSlices).toHaveBeenCalledTimes(2);
});

test("cancelling ends the worker at once; the next request gets another", async () => {
  const workers: WorkerDouble[] = [];
  const judge = judgeInWorker(() => {
    workers.push(new WorkerDouble(workers.length === 0 ? "never" : [answer]));
    return workers.at(-1)!;
  }, inSlices);
  const controller = new AbortController();
  const running = judge(REQUEST, watch(controller.signal));
  controller.abort();
  await expect(running).rejects.toBeInstanceOf(Cancelled);
  expect(workers[0]!.ended).toBe(true);
  expect(await judge(REQUEST, watch())).toEqual(JUDGEMENT);
  expect(workers).toHaveLength(2);
});

test("a fault of ours keeps its kind and place, and ends the worker", async () => {
  const worker = new WorkerDouble([{ kind: "fault", name: "TypeError", stack: "    at judge (judge.js:1:2)" }]);
  await expect(judgeInWorker(() => worker, inSlices)(REQUEST, watch())).rejects.toMatchObject({ name: "TypeError" });
  expect(worker.ended).toBe(true);
});
