/** Runs something after the caller has gone on, without the 4 ms a browser adds to nested timers. */
export const soon: (work: () => void) => void =
  typeof setImmediate === "function"
    ? (work) => void setImmediate(work)
    : typeof MessageChannel === "function"
      ? channelled()
      : (work) => void setTimeout(work, 0);

function channelled(): (work: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const queue: (() => void)[] = [];
  port1.onmessage = () => queue.shift()?.();
  return (work) => {
    queue.push(work);
    port2.postMessage(0);
  };
}
