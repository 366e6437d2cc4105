import type { SheetPlan } from "../../domain/plan";
import type { Pack } from "../../engine/types";
import type { ChangeList } from "./change-list";
import type { SessionParts } from "./parts";
import type { Reading } from "./reading";
import type { SettingsKeeping } from "./settings-keeping";

/** The standards the branch is judged by: those of its own, and those of the superior body. */
export function createStandardsKeeping(
  { port, engine, store, jobs }: SessionParts,
  { save }: SettingsKeeping,
  changes: ChangeList,
  { readAndJudge, rejudge }: Reading,
) {
  /** The branch's standards are others. Where a 支部标准 table holds them they are changed there first, for it has the say. */
  async function setPack(pack: Pack | undefined): Promise<void> {
    const { result } = store.get();
    const table = result?.packs.table;
    const plan = result && table !== undefined && pack ? engine.planStandardEdits(result, pack) : undefined;
    const keep = () => save({ ...store.get().settings, pack });
    if (!plan || plan.edits.length === 0 || table === undefined) return keep().then(() => rejudge());
    await jobs.run("editing", async (run) => {
      const change = await run.call("editing", (task) => port.applyEdits(plan, task));
      changes.add(change);
      await keep();
      await readAndJudge(run);
      return { kind: "standards-kept", sheet: table };
    });
  }

  return {
    setPack,
    clearPack: () => setPack(undefined),

    /** The pack of the superior body; `undefined` takes it away. */
    setSuperiorPack: (superiorPack: Pack | undefined): Promise<void> =>
      save({ ...store.get().settings, superiorPack }).then(() => rejudge()),

    /** Writes the 支部标准 table, which from then on has the say. */
    writeTable: (plan: SheetPlan) =>
      jobs.run("writing", async (run) => {
        const sheets = await run.call("writing", (task) => port.writeSheets([plan], task));
        await readAndJudge(run);
        return { kind: "written", sheets };
      }),
  };
}
