/** How far a piece of work has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Work done in slices: each step ends within a few milliseconds and says how far it is. */
export type Steps<T> = Generator<Progress, T>;

/** Does the work in one go, where nobody waits for a page. */
export function drain<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
