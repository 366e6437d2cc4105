import type { CalendarDate } from "../../domain/calendar-date";
import type { Snapshot } from "../../domain/snapshot";
import { type JudgeRequest, type JudgeStage, type Judgement, judgeSteps } from "../../engine/judge";
import type { Engine } from "../../engine/types";
import { runSliced } from "./slices";
import type { PaneState, Result } from "./state";

export interface JudgeWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (stage: JudgeStage, done: number, total: number) => void;
}

/** Whoever judges: the engine in slices here, or a worker elsewhere. Rejects with `Cancelled` once the signal is given. */
export type Judge = (request: JudgeRequest, watch: JudgeWatch) => Promise<Judgement>;

/** Judges in slices on the page's own thread. */
export const judgeInSlices =
  (engine: Engine): Judge =>
  (request, { signal, onProgress }) =>
    runSliced(judgeSteps(engine, request), {
      signal,
      onProgress: ({ stage, done, total }) => onProgress(stage, done, total),
    });

/** The request the state of the pane makes of a snapshot. */
export const requestOf = (snapshot: Snapshot, state: PaneState, asOf: CalendarDate): JudgeRequest => ({
  snapshot,
  asOf,
  year: state.year,
  settings: state.settings,
  corrections: state.corrections,
});

/** The judgement with its snapshot and its standards, as the views use it. */
export const resultOf = (engine: Engine, request: JudgeRequest, judgement: Judgement): Result => ({
  ...judgement,
  snapshot: request.snapshot,
  standards: engine.standardsFrom(request.asOf, judgement.packs),
});
