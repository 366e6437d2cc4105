import type { CalendarDate } from "../../domain/calendar-date";
import type { Snapshot } from "../../domain/snapshot";
import type { Engine } from "./engine";
import type { JobRun } from "./job";
import type { PaneState, Result } from "./state";
import { likelyYear } from "./years";

/** From a snapshot to a report, in slices. Pure but for the turns given to the browser. */
export async function judge(run: JobRun, engine: Engine, snapshot: Snapshot, state: PaneState, today: CalendarDate): Promise<Result> {
  const { layouts } = state.settings;
  const books = await run.steps("recognising", () =>
    engine.recognise(snapshot, { year: state.year ?? today.year, layouts, corrections: state.corrections }),
  );
  const { standards, packFault } = engine.standards(today, state.settings.pack);
  const year = state.year ?? likelyYear(books, today);
  const report = await run.steps("checking", () => engine.check(books, { asOf: today, year, standards }));
  return { snapshot, books, standards, report, packFault };
}
