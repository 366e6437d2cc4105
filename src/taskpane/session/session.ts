import type { CalendarDate } from "../../domain/calendar-date";
import type { RecognisedTable } from "../../domain/ledger";
import type { SheetPlan } from "../../domain/plan";
import type { LedgerSettings, TableCorrection } from "../../domain/settings";
import type { Pack } from "../../standards";
import type { RangeAddress, WorkbookPort } from "../../workbook/port";
import { type CorrectionPart, correctionOf, forgetting, remembering, withCorrection } from "./corrections";
import type { Engine } from "./engine";
import { type JobRun, createJobs, noticeOf } from "./job";
import { judge } from "./judge";
import { createLook } from "./look";
import type { Notice, PaneState, Result } from "./state";
import { createStore } from "./store";
import { cellsIn, createWriting } from "./writing";

const GOOD_NEWS: ReadonlySet<Notice["kind"]> = new Set<Notice["kind"]>([
  "marked",
  "cleared",
  "checked",
  "written",
  "tasks",
  "edited",
  "restored",
  "standards-kept",
  "remembered",
  "forgotten",
  "cancelled",
]);

/** All that the views can ask for. Nothing here throws; what went wrong is in the state's notice. */
export type Session = ReturnType<typeof createSession>;

export function createSession(port: WorkbookPort, engine: Engine, today: CalendarDate) {
  const store = createStore();
  const jobs = createJobs(store);
  const state = (): PaneState => store.get();

  /** Reads the workbook again and judges it. What the user changes from here on makes the result stale. */
  async function readAndJudge(run: JobRun): Promise<void> {
    const wasStale = state().stale;
    store.send({ type: "reading" });
    try {
      const snapshot = await run.call("reading", (task) => port.readSnapshot(task));
      writing.follow(snapshot);
      store.send({ type: "judged", result: await judge(run, engine, snapshot, state(), today) });
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
      await readAndJudge(run);
      return kept.damaged ? { kind: "settings-damaged" } : packNotice(state().result);
    });

  const check = () =>
    jobs.run("reading", async (run) => {
      await readAndJudge(run);
      const { report, books } = state().result!;
      const plan = engine.planMarks(report, books);
      const { marked, skipped } = await run.call("marking", (task) => port.applyMarks(plan, task));
      if (marked > 0) writing.note("marks", marked);
      return { kind: "marked", marked, skipped };
    });

  const recheck = () =>
    jobs.run("reading", async (run) => {
      await readAndJudge(run);
      return { kind: "checked" };
    });

  const clearMarks = () =>
    jobs.run("clearing", async (run) => {
      const { removed } = await run.call("clearing", (task) => port.clearMarks(task));
      return { kind: "cleared", removed };
    });

  /** Judges the same snapshot anew: the year, a correction or a standard is another. */
  function rejudge(notice: Notice | null = null): Promise<void> {
    const result = state().result;
    if (!result) return open();
    return jobs.run("recognising", async (run) => {
      store.send({ type: "judged", result: await judge(run, engine, result.snapshot, state(), today) });
      return notice;
    });
  }

  const setYear = (year: number) => {
    if (jobs.isWriting()) return Promise.resolve();
    store.send({ type: "year", year });
    return rejudge();
  };

  function setCorrections(corrections: readonly TableCorrection[], notice: Notice | null = null): Promise<void> {
    store.send({ type: "corrections", corrections });
    return rejudge(notice);
  }

  // Settings are written one after the other, each with all that is known by then.
  let lastWrite: Promise<void> = Promise.resolve();
  function saveSettings(settings: LedgerSettings): Promise<void> {
    store.send({ type: "settings", settings });
    lastWrite = lastWrite.then(async () => {
      try {
        const outcome = await port.writeSettings(state().settings);
        if (!outcome.ok)
          store.send({ type: "noticed", notice: { kind: "refused", doing: "settings", refusal: outcome.refusal } });
      } catch (error) {
        store.send({ type: "noticed", notice: noticeOf(error, "settings") });
      }
    });
    return lastWrite;
  }

  const correct = (table: RecognisedTable, part: CorrectionPart) =>
    setCorrections(withCorrection(state().corrections, table, part));
  const readIgnored = (one: TableCorrection) => {
    void saveSettings({
      ...state().settings,
      corrections: state().settings.corrections.filter((kept) => kept !== one),
    });
    return setCorrections(state().corrections.filter((kept) => kept !== one));
  };

  async function remember(table: RecognisedTable): Promise<void> {
    await saveSettings(remembering(state().settings, state().corrections, table));
    if (!state().notice) store.send({ type: "noticed", notice: { kind: "remembered" } });
  }

  async function reset(table: RecognisedTable): Promise<void> {
    await saveSettings(forgetting(state().settings, table));
    const corrections = state().corrections.filter((one) => one !== correctionOf(state().corrections, table));
    await setCorrections(corrections, { kind: "forgotten" });
  }

  /** Says of a finding that it was looked at, or takes that back. */
  const acknowledge = (key: string, on: boolean) => {
    const others = state().settings.acknowledged.filter((one) => one !== key);
    return saveSettings({ ...state().settings, acknowledged: on ? [...others, key] : others });
  };

  /** The branch's standards are others. Where a 支部标准 table holds them they are changed there first, for it has the say. */
  async function setPack(pack: Pack | undefined): Promise<void> {
    const { result } = state();
    const table = result?.packs.table;
    const plan = result && table !== undefined && pack ? engine.planStandardEdits(result, pack) : undefined;
    const save = () => saveSettings({ ...state().settings, pack });
    if (!plan || plan.edits.length === 0 || table === undefined) return save().then(() => rejudge());
    await jobs.run("editing", async (run) => {
      const change = await run.call("editing", (task) => port.applyEdits(plan, task));
      writing.keepChange(change);
      await save();
      await readAndJudge(run);
      return { kind: "standards-kept", sheet: table };
    });
  }

  const clearPack = () => setPack(undefined);

  /** The pack of the superior body; `undefined` takes it away. */
  const setSuperiorPack = (superiorPack: Pack | undefined): Promise<void> =>
    saveSettings({ ...state().settings, superiorPack }).then(() => rejudge());

  /** Writes the 支部标准 table, which from then on has the say. */
  const writeTable = (plan: SheetPlan) =>
    jobs.run("writing", async (run) => {
      const sheets = await run.call("writing", (task) => port.writeSheets([plan], task));
      await readAndJudge(run);
      return { kind: "written", sheets };
    });

  const writeSheets = (plans: readonly SheetPlan[]) =>
    jobs.run("writing", async (run) => {
      const sheets = await run.call("writing", (task) => port.writeSheets(plans, task));
      writing.note("sheets", cellsIn(plans));
      return { kind: "written", sheets };
    });

  const look = createLook({
    port,
    engine,
    store,
    today,
    follow: (snapshot) => writing.follow(snapshot),
    isBusy: () => state().job !== null,
  });
  const writing = createWriting({
    port,
    engine,
    store,
    jobs,
    today,
    readAndJudge,
    saveSettings,
    onWritten: () => look.soon(0),
  });

  async function select(target: RangeAddress): Promise<void> {
    try {
      const outcome = await port.select(target);
      if (!outcome.ok)
        store.send({ type: "noticed", notice: { kind: "refused", doing: "jumping", refusal: outcome.refusal } });
    } catch (error) {
      store.send({ type: "noticed", notice: noticeOf(error, "jumping") });
    }
  }

  /** Begins to hear of changes; returns the call that ends it and whatever is going on. */
  function listen(): () => void {
    const stop = port.onChanged(() => {
      store.send({ type: "changed" });
      look.soon();
    });
    return () => {
      stop();
      look.stop();
      jobs.cancel();
    };
  }

  return {
    state,
    subscribe: store.subscribe,
    open,
    check,
    recheck,
    clearMarks,
    setYear,
    correct,
    readIgnored,
    remember,
    reset,
    acknowledge,
    setPack,
    clearPack,
    setSuperiorPack,
    writeTable,
    writeSheets,
    select,
    applyEdits: writing.applyEdits,
    putBack: writing.putBack,
    fresh: writing.fresh,
    writeTasks: writing.writeTasks,
    setKeepChanges: (on: boolean) => writing.keepChanges(state().changes, on),
    emptyChanges: () => writing.keepChanges([]),
    cancel: jobs.cancel,
    dismiss: () => store.send({ type: "dismissed" }),
    /** Good news is read once; what asks for a next step stays until it is answered. */
    settle() {
      const { notice } = state();
      if (notice && GOOD_NEWS.has(notice.kind)) store.send({ type: "dismissed" });
    },
    listen,
  };
}

function packNotice(result: Result | null): Notice | null {
  const count = result ? result.packs.faults.length + result.standards.faults.length : 0;
  return count > 0 ? { kind: "pack-faults", count } : null;
}
