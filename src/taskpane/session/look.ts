import type { CalendarDate } from "../../domain/calendar-date";
import type { Snapshot } from "../../domain/snapshot";
import type { WorkbookPort } from "../../workbook/port";
import type { Engine } from "./engine";
import { judge } from "./judge";
import { runSliced } from "./slices";
import type { Store } from "./store";

/** How long the typing must have paused before the workbook is looked at again, in ms. */
const PAUSE = 1500;
/** Rows beyond which a look would hold up the typing: then it is asked for, as before. */
const LARGEST = 8000;
/** Looks that may fail in a row (a cell being edited, a busy host) before the next change is waited for. */
const TRIES = 5;

interface LookInput {
  readonly port: WorkbookPort;
  readonly engine: Engine;
  readonly store: Store;
  readonly today: CalendarDate;
  readonly follow: (snapshot: Snapshot) => void;
  /** A job of the user's goes first. */
  readonly isBusy: () => boolean;
}

/** Looks at the workbook again while nobody waits for it: no progress, no notice, and it gives way to whatever begins. */
export function createLook({ port, engine, store, today, follow, isBusy }: LookInput) {
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
    if (isBusy()) return plan(PAUSE);
    const mine = (controller = new AbortController());
    const { signal } = mine;
    const stopWatching = store.subscribe(() => store.get().job && mine.abort());
    try {
      const read = await port.readSnapshot({ signal });
      if (!read.ok || signal.aborted) return again(signal);
      const steps = {
        steps: <T>(_doing: unknown, make: () => Generator<{ done: number; total: number }, T>) =>
          runSliced(make(), { signal, onProgress: () => undefined }),
      };
      const result = await judge(steps, engine, read.value, store.get(), today);
      if (signal.aborted) return;
      follow(read.value);
      store.send({ type: "looked", result });
    } catch {
      again(signal);
    } finally {
      stopWatching();
    }
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
