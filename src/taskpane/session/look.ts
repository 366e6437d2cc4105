import type { Snapshot } from "../../domain/snapshot";
import type { Judgement } from "../../engine/judge";
import type { ChangeList } from "./change-list";
import { requestOf, resultOf } from "./judge";
import type { SessionParts } from "./parts";

/** How long the typing must have paused before the workbook is looked at again, in ms. */
const PAUSE = 1500;
/** Rows beyond which a look would hold up the typing: then it is asked for, as before. */
const LARGEST = 8000;
/** Looks that may fail in a row (a cell being edited, a busy host) before the next change is waited for. */
const TRIES = 5;

/** Looks at the workbook again while nobody waits for it: no progress, no notice, and it gives way to whatever begins. */
export function createLook({ port, engine, judge, store, today }: SessionParts, changes: ChangeList) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let controller: AbortController | undefined;
  let tries = 0;

  function soon(wait = PAUSE): void {
    const snapshot = store.get().result?.snapshot;
    if (!snapshot || rowsOf(snapshot) > LARGEST) return;
    tries = 0;
    plan(wait);
  }

  function plan(wait: number): void {
    stop();
    store.send({ type: "looking", on: true });
    timer = setTimeout(() => void look(), wait);
  }

  function stop(): void {
    clearTimeout(timer);
    controller?.abort();
    if (store.get().looking) store.send({ type: "looking", on: false });
  }

  async function look(): Promise<void> {
    if (store.get().job) return plan(PAUSE);
    const mine = (controller = new AbortController());
    const { signal } = mine;
    const stopWatching = store.subscribe(() => store.get().job && mine.abort());
    try {
      const read = await port.readSnapshot({ signal });
      if (!read.ok || signal.aborted) return again(signal);
      const request = requestOf(read.value, store.get(), today);
      const judgement = await judge(request, { signal, onProgress: () => undefined });
      if (signal.aborted) return;
      changes.follow(read.value);
      store.send({ type: "looked", result: resultOf(engine, request, judgement) });
      await markAgain(judgement, signal);
    } catch {
      again(signal);
    } finally {
      stopWatching();
    }
  }

  /**
   * Marks follow what was read: a cell put right loses its mark, one that went wrong gets one. In a file alone: in Excel a write
   * of ours would empty the undo list of what the user has just typed.
   */
  async function markAgain({ report, books }: Judgement, signal: AbortSignal): Promise<void> {
    if (!store.get().marks || port.capabilities.host !== "file") return;
    const done = await port.applyMarks(engine.planMarks(report, books), { signal });
    if (done.ok) store.send({ type: "remarked", marked: done.value.marked });
  }

  /** What could not be read now is tried again, unless another look has taken its place. */
  function again(signal: AbortSignal): void {
    if (controller?.signal !== signal) return;
    tries += 1;
    if (tries < TRIES && store.get().stale) plan(PAUSE * tries);
    else stop();
  }

  return { soon, stop };
}

const rowsOf = (snapshot: Snapshot): number => snapshot.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
