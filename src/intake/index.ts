import type { Books } from "../domain/books";
import type { RememberedLayout, TableCorrection } from "../domain/settings";
import type { Snapshot } from "../domain/snapshot";
import { readSteps } from "./books/read-steps";
import { drain } from "./steps";

export { layoutOf } from "./layout/overrides";

/** What the reader is told beside the workbook itself. */
export interface IntakeOptions {
  /** Year of dates that name none, where title, sheet and file name are silent too. */
  readonly year?: number;
  readonly layouts?: readonly RememberedLayout[];
  readonly corrections?: readonly TableCorrection[];
}

/** How far a long read has come. */
export interface StepProgress {
  readonly done: number;
  readonly total: number;
}

/** Reads a workbook into typed books. Pure: the same snapshot and options give the same books. */
export function readBooks(snapshot: Snapshot, options: IntakeOptions = {}): Books {
  return drain(readSteps(snapshot, options));
}

/** The same work in slices, so that a page stays alive while twenty thousand rows are read. */
export function readBooksSteps(snapshot: Snapshot, options: IntakeOptions = {}): Generator<StepProgress, Books> {
  return readSteps(snapshot, options);
}
