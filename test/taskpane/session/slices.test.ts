import { Cancelled, runSliced } from "../../../src/taskpane/session/slices";
import { inSteps } from "../fixture/fixture-engine";

/** A clock on which every look costs one millisecond. */
const ticking = () => {
  let at = 0;
  return () => (at += 1);
};

test("gives the result, and the browser its turns on the way", async () => {
  const shares: number[] = [];
  const result = await runSliced(inSteps("done", 100), {
    signal: new AbortController().signal,
    onProgress: ({ done, total }) => shares.push(done / total),
    now: ticking(),
  });
  expect(result).toBe("done");
  // A stretch is 12 ms: a hundred steps of a millisecond need at least eight turns.
  expect(shares.length).toBeGreaterThanOrEqual(7);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
});

test("work that fits one stretch asks for no turn", async () => {
  const onProgress = jest.fn();
  await runSliced(inSteps(1, 3), { signal: new AbortController().signal, onProgress, now: () => 0 });
  expect(onProgress).not.toHaveBeenCalled();
});

test("does not begin once it is cancelled", async () => {
  const controller = new AbortController();
  controller.abort();
  const steps = inSteps(1);
  const next = jest.spyOn(steps, "next");
  await expect(runSliced(steps, { signal: controller.signal, onProgress: () => {} })).rejects.toBeInstanceOf(Cancelled);
  expect(next).not.toHaveBeenCalled();
});
