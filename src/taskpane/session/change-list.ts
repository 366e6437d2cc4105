import type { ChangeRecord, SheetPlan } from "../../domain/plan";
import type { Snapshot } from "../../domain/snapshot";
import type { SessionParts } from "./parts";
import type { SettingsKeeping } from "./settings-keeping";

/** The list of our writes; what is kept of it across sessions lies in the workbook, unless that was switched off. */
export function createChangeList({ engine, store }: SessionParts, { save }: SettingsKeeping) {
  /** The reading in which the places of the changes hold; unknown between a write and the next reading. */
  let placesIn: Snapshot | undefined;
  let notes = 0;

  function keep(changes: readonly ChangeRecord[], on = store.get().settings.keepChanges): void {
    store.send({ type: "changes", changes });
    const { changes: _before, ...settings } = store.get().settings;
    void save({ ...settings, keepChanges: on, ...(on ? { changes: engine.changeLog.kept(changes) } : {}) });
  }

  return {
    setKeeping: (on: boolean) => keep(store.get().changes, on),
    empty: () => keep([]),

    /** Takes a change that was made into the list. */
    add(change: ChangeRecord): void {
      keep(engine.changeLog.add(store.get().changes, change));
      placesIn = undefined;
    },

    /** Takes a change that was put back out of the list. */
    remove(id: string, removed: ChangeRecord["inserts"] | undefined): void {
      keep(engine.changeLog.remove(store.get().changes, id, removed));
      placesIn = undefined;
    },

    /** Puts a write that has its own way back into the list, for the list's sake. */
    note(action: string, count: number): void {
      notes += 1;
      const at = new Date().toISOString();
      const entry: ChangeRecord = { id: `${action} ${notes}`, at, action, cells: [], inserts: [], sheets: [], count };
      store.send({ type: "changes", changes: [entry, ...store.get().changes] });
    },

    /** The list follows rows the user has put in or taken out since the last reading. */
    follow(snapshot: Snapshot): void {
      const before = store.get().changes;
      const after = placesIn ? engine.changeLog.follow(before, placesIn, snapshot) : before;
      placesIn = snapshot;
      if (after.some((change, i) => change !== before[i])) store.send({ type: "changes", changes: after });
    },
  };
}

export type ChangeList = ReturnType<typeof createChangeList>;

export const cellsIn = (plans: readonly SheetPlan[]): number =>
  plans.reduce((sum, plan) => sum + plan.rows.reduce((cells, row) => cells + row.length, 0), 0);
