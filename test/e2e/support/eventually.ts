const DEADLINE = 20_000;
const PAUSE = 100;

/** Reads again and again until it is as wished; after the deadline the last value is in the error. */
export async function eventually<T>(read: () => Promise<T>, wished: (value: T) => boolean): Promise<T> {
  const end = Date.now() + DEADLINE;
  for (;;) {
    const value = await read();
    if (wished(value)) return value;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(value)} after ${DEADLINE / 1000} s`);
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

/** The same for a value that must equal another. */
export const eventuallyIs = <T>(read: () => Promise<T>, wished: T): Promise<T> =>
  eventually(read, (value) => value === wished);
