/** Rows looked at before a long search gives way: some milliseconds' work. */
export const ROWS_A_SLICE = 2000;

/** Work that gives way now and then and ends in a value. */
export type Steps<T> = Generator<undefined, T>;

/** Does the work in one go. */
export function drain<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
