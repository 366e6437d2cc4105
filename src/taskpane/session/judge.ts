import type { CalendarDate } from "../../domain/calendar-date";
import type { Snapshot } from "../../domain/snapshot";
import type { Engine, Steps } from "./engine";
import type { Doing, PaneState, Result } from "./state";
import { likelyYear } from "./years";

/** Runs steps in slices; a job says how far it is, a quiet look does not. */
export interface SlicedRun {
  steps<T>(doing: Doing, steps: () => Steps<T>): Promise<T>;
}

/** From a snapshot to a report, in slices. Pure but for the turns given to the browser. */
export async function judge(
  run: SlicedRun,
  engine: Engine,
  snapshot: Snapshot,
  state: PaneState,
  today: CalendarDate,
): Promise<Result> {
  const { layouts } = state.settings;
  const books = await run.steps("recognising", () =>
    engine.recognise(snapshot, { year: state.year ?? today.year, layouts, corrections: state.corrections }),
  );
  const { standards, packs } = engine.standards(today, snapshot, state.settings);
  const year = state.year ?? likelyYear(books, today);
  const report = await run.steps("checking", () => engine.check(books, { asOf: today, year, standards }));
  const fills = await run.steps("checking", () => engine.suggest(snapshot, books, today));
  return { snapshot, books, standards, report, packs, fills };
}
