import type { ChangeRecord, EditPlan, SheetPlan } from "../../domain/plan";
import type { SheetContext } from "../../engine/types";
import { type ChangeList, cellsIn } from "./change-list";
import type { SessionParts } from "./parts";
import type { Reading } from "./reading";

/** Our writes into the workbook, and the way back. `onWritten`: the books are to be looked at again. */
export function createWriting(
  { port, engine, store, jobs, today }: SessionParts,
  changes: ChangeList,
  { readAndJudge, readAgain }: Reading,
  onWritten: () => void,
) {
  return {
    /** Writes what the plan shows; answers with the change, or with nothing where it was refused. */
    async applyEdits(plan: EditPlan): Promise<ChangeRecord | undefined> {
      let change: ChangeRecord | undefined;
      await jobs.run("editing", async (run) => {
        change = await run.call("editing", (task) => port.applyEdits(plan, task));
        changes.add(change);
        return { kind: "edited", change };
      });
      if (change) onWritten();
      return change;
    },

    /** The change as it lies in the list now: rows may have moved since somebody was shown it. */
    async putBack(shown: ChangeRecord): Promise<void> {
      const { id } = shown;
      if (store.get().stale) await readAgain();
      const change = store.get().changes.find((one) => one.id === id) ?? shown;
      await jobs.run("restoring", async (run) => {
        const outcome = await run.call("restoring", (task) => port.putBack(change, task));
        changes.remove(id, outcome.removed);
        return { kind: "restored", ...outcome };
      });
      onWritten();
    },

    writeSheets: (plans: readonly SheetPlan[]) =>
      jobs.run("writing", async (run) => {
        const sheets = await run.call("writing", (task) => port.writeSheets(plans, task));
        changes.note("sheets", cellsIn(plans));
        return { kind: "written", sheets };
      }),

    /** Reads again first: what was typed beside the tasks, and what has been solved, must be known. */
    writeTasks: (context: Pick<SheetContext, "branchName" | "language">) =>
      jobs.run("reading", async (run) => {
        const { snapshot, books, report, standards } = await readAndJudge(run);
        const { plan, counts } = engine.planTasks(snapshot, { books, report, standards, asOf: today, ...context });
        const [sheet] = await run.call("writing", (task) => port.writeSheets([plan], task));
        changes.note("tasks", cellsIn([plan]));
        return { kind: "tasks", sheet: sheet!, counts };
      }),
  };
}
