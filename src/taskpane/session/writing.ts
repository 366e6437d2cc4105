import type { CalendarDate } from "../../domain/calendar-date";
import type { ChangeRecord, EditPlan, SheetPlan } from "../../domain/plan";
import type { LedgerSettings } from "../../domain/settings";
import type { Snapshot } from "../../domain/snapshot";
import type { WorkbookPort } from "../../workbook/port";
import type { Engine, SheetContext } from "./engine";
import type { JobRun, createJobs } from "./job";
import type { PaneState, Result } from "./state";
import type { Store } from "./store";

interface WritingInput {
  readonly port: WorkbookPort;
  readonly engine: Engine;
  readonly store: Store;
  readonly jobs: ReturnType<typeof createJobs>;
  readonly today: CalendarDate;
  readonly readAndJudge: (run: JobRun) => Promise<void>;
  readonly saveSettings: (settings: LedgerSettings) => Promise<void>;
  /** Something of ours was written: the books are to be looked at again. */
  readonly onWritten: () => void;
}

/** Our writes into the user's sheets, the list of them, and the way back. */
export function createWriting({
  port,
  engine,
  store,
  jobs,
  today,
  readAndJudge,
  saveSettings,
  onWritten,
}: WritingInput) {
  const state = (): PaneState => store.get();
  /** The reading in which the places of the changes hold; unknown between a write and the next reading. */
  let placesIn: Snapshot | undefined;
  let notes = 0;

  /** The list of our writes; what is kept of it across sessions lies in the workbook, unless that was switched off. */
  function keepChanges(changes: readonly ChangeRecord[], on = state().settings.keepChanges): void {
    store.send({ type: "changes", changes });
    const { changes: _before, ...settings } = state().settings;
    void saveSettings({ ...settings, keepChanges: on, ...(on ? { changes: engine.changeLog.kept(changes) } : {}) });
  }

  /** Takes a change that was made into the list. */
  function keepChange(change: ChangeRecord): void {
    keepChanges(engine.changeLog.add(state().changes, change));
    placesIn = undefined;
  }

  /** Puts a write that has its own way back into the list, for the list's sake. */
  function note(action: string, count: number): void {
    notes += 1;
    const entry: ChangeRecord = {
      id: `${action} ${notes}`,
      at: new Date().toISOString(),
      action,
      cells: [],
      inserts: [],
      sheets: [],
      count,
    };
    store.send({ type: "changes", changes: [entry, ...state().changes] });
  }

  const readAgain = () => jobs.run("reading", async (run) => (await readAndJudge(run), null));

  return {
    keepChanges,
    keepChange,
    note,

    /** Writes what the plan shows; answers with the change, or with nothing where it was refused. */
    async applyEdits(plan: EditPlan): Promise<ChangeRecord | undefined> {
      let change: ChangeRecord | undefined;
      await jobs.run("editing", async (run) => {
        change = await run.call("editing", (task) => port.applyEdits(plan, task));
        keepChange(change);
        return { kind: "edited", change };
      });
      if (change) onWritten();
      return change;
    },

    /** The change as it lies in the list now: rows may have moved since somebody was shown it. */
    async putBack(shown: ChangeRecord): Promise<void> {
      const { id } = shown;
      if (state().stale) await readAgain();
      const change = state().changes.find((one) => one.id === id) ?? shown;
      await jobs.run("restoring", async (run) => {
        const outcome = await run.call("restoring", (task) => port.putBack(change, task));
        keepChanges(engine.changeLog.remove(state().changes, id, outcome.removed));
        placesIn = undefined;
        return { kind: "restored", ...outcome };
      });
      onWritten();
    },

    /** The list follows rows the user has put in or taken out since the last reading. */
    follow(snapshot: Snapshot): void {
      const before = state().changes;
      const after = placesIn ? engine.changeLog.follow(before, placesIn, snapshot) : before;
      placesIn = snapshot;
      if (after.some((change, i) => change !== before[i])) store.send({ type: "changes", changes: after });
    },

    /** A result that is up to date, read again where it is not. */
    async fresh(): Promise<Result | null> {
      if (state().stale || !state().result) await readAgain();
      return state().stale ? null : state().result;
    },

    /** Reads again first: what was typed beside the tasks, and what has been solved, must be known. */
    writeTasks: (context: Pick<SheetContext, "branchName" | "language">) =>
      jobs.run("reading", async (run) => {
        await readAndJudge(run);
        const { snapshot, books, report, standards } = state().result!;
        const { plan, counts } = engine.planTasks(snapshot, { books, report, standards, asOf: today, ...context });
        const [sheet] = await run.call("writing", (task) => port.writeSheets([plan], task));
        note("tasks", cellsIn([plan]));
        return { kind: "tasks", sheet: sheet!, counts };
      }),
  };
}

export const cellsIn = (plans: readonly SheetPlan[]): number =>
  plans.reduce((sum, plan) => sum + plan.rows.reduce((cells, row) => cells + row.length, 0), 0);
