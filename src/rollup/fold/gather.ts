import type { FileRecord } from "../record";

/**
 * Records of files gathered so far: a set, so that it does not matter in which order, in which parts, or how often they
 * come. `join` is associative and commutative, and a record that is in already changes nothing.
 */
export type Gathered = ReadonlyMap<string, FileRecord>;

export const NOTHING: Gathered = new Map();

/** Two files that bear one path in two parts of a folder are two files, unless they are the same to the byte. */
const keyOf = ({ file, hash }: FileRecord): string => `${file}\u0000${hash}`;

export function gather(records: Iterable<FileRecord>, before: Gathered = NOTHING): Gathered {
  const all = new Map(before);
  for (const record of records) all.set(keyOf(record), record);
  return all;
}

export const join = (a: Gathered, b: Gathered): Gathered => gather(b.values(), a);

/** In the order of their paths, whatever the order in which they came. */
export function inOrder(gathered: Gathered): FileRecord[] {
  return [...gathered].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, record]) => record);
}
