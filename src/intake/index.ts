import type { Books } from "../domain/books";
import type { Snapshot } from "../domain/snapshot";
import { readSteps } from "./books/read-steps";
import type { IntakeOptions, StepProgress } from "./options";
import { drain } from "./steps";

export { layoutOf } from "./layout/overrides";
export { propertyOf } from "./records/properties";
export type { IntakeOptions, StepProgress } from "./options";

/** Reads a workbook into typed books. Pure: the same snapshot and options give the same books. */
export function readBooks(snapshot: Snapshot, options: IntakeOptions = {}): Books {
  return drain(readSteps(snapshot, options));
}

/** The same work in slices, so that a page stays alive while twenty thousand rows are read. */
export function readBooksSteps(snapshot: Snapshot, options: IntakeOptions = {}): Generator<StepProgress, Books> {
  return readSteps(snapshot, options);
}
