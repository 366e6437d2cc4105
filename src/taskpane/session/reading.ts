import type { ChangeList } from "./change-list";
import type { JobRun } from "./job";
import { requestOf, resultOf } from "./judge";
import type { SessionParts } from "./parts";
import type { Notice, Result } from "./state";

/** Reading the workbook and judging it, once or again. */
export function createReading({ port, engine, judge, store, jobs, today }: SessionParts, changes: ChangeList) {
  async function judged(run: JobRun, snapshot: Result["snapshot"]): Promise<void> {
    const request = requestOf(snapshot, store.get(), today);
    const judgement = await run.work("recognising", (watch) => judge(request, watch));
    store.send({ type: "judged", result: resultOf(engine, request, judgement) });
  }

  /** Reads the workbook again and judges it. What the user changes from here on makes the result stale. */
  async function readAndJudge(run: JobRun): Promise<Result> {
    const wasStale = store.get().stale;
    store.send({ type: "reading" });
    try {
      const snapshot = await run.call("reading", (task) => port.readSnapshot(task));
      changes.follow(snapshot);
      await judged(run, snapshot);
      return store.get().result!;
    } catch (error) {
      if (wasStale) store.send({ type: "changed" });
      throw error;
    }
  }

  const open = () =>
    jobs.run("reading", async (run) => {
      const kept = await run.call("reading", () => port.readSettings());
      if (kept.settings) {
        store.send({ type: "settings", settings: kept.settings });
        store.send({ type: "corrections", corrections: kept.settings.corrections });
        store.send({ type: "changes", changes: engine.changeLog.read(kept.settings.changes) });
      }
      const result = await readAndJudge(run);
      return kept.damaged ? { kind: "settings-damaged" } : packNotice(result);
    });

  /** Judges the same snapshot anew: the year, a correction or a standard is another. */
  function rejudge(notice: Notice | null = null): Promise<void> {
    const { result } = store.get();
    if (!result) return open();
    return jobs.run("recognising", async (run) => {
      await judged(run, result.snapshot);
      return notice;
    });
  }

  const readAgain = () => jobs.run("reading", async (run) => (await readAndJudge(run), null));

  return {
    open,
    readAndJudge,
    rejudge,
    readAgain,

    recheck: () =>
      jobs.run("reading", async (run) => {
        await readAndJudge(run);
        return { kind: "checked" };
      }),

    setYear(year: number): Promise<void> {
      if (jobs.isWriting()) return Promise.resolve();
      store.send({ type: "year", year });
      return rejudge();
    },

    /** A result that is up to date, read again where it is not. */
    async fresh(): Promise<Result | null> {
      if (store.get().stale || !store.get().result) await readAgain();
      return store.get().stale ? null : store.get().result;
    },
  };
}

export type Reading = ReturnType<typeof createReading>;

function packNotice({ packs, standards }: Result): Notice | null {
  const count = packs.faults.length + standards.faults.length;
  return count > 0 ? { kind: "pack-faults", count } : null;
}
