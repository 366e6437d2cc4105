import { characterPairs, dice } from "./character-pairs";

/** A text to be compared, in normal form, with what the caller needs to know it again. */
export interface Entry<T> {
  readonly text: string;
  readonly item: T;
}

/** Texts handled between two pauses: some milliseconds of work. */
const TEXTS_A_STEP = 200;

type MayMatch<T> = (later: T, earlier: T) => boolean;

/** How many candidates are measured for one text: enough to meet its copy, few enough to stay linear. */
const MOST_CANDIDATES = 24;
/** A pair that more texts hold tells nothing; its list is not walked. */
const LONGEST_LIST = 100;

/**
 * Finds for each text an earlier one (in the order given) that is at least `threshold` alike and that `mayMatch` allows.
 * Equal texts meet in a hash. Others meet only over their rarest character pairs: of two texts alike by Dice ≥ t each
 * holds a shared pair among the rarest 1 − t/(2 − t) of its own, so that few texts are measured against each other.
 */
export function findCopies<T>(entries: readonly Entry<T>[], threshold: number, mayMatch: MayMatch<T>): Map<T, T> {
  const steps = copySteps(entries, threshold, mayMatch);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same with pauses. */
export function* copySteps<T>(
  entries: readonly Entry<T>[],
  threshold: number,
  mayMatch: MayMatch<T>,
): Generator<void, Map<T, T>> {
  const copies = new Map<T, T>();
  const equal = new Map<string, T[]>();
  for (const { text, item } of entries) {
    const same = equal.get(text);
    const earlier = same?.find((other) => mayMatch(item, other));
    if (earlier !== undefined) copies.set(item, earlier);
    if (same) same.push(item);
    else equal.set(text, [item]);
  }
  const first = [...equal].map(([text, items]) => ({ text, item: items[0]! }));
  if (first.length > 1) yield* findNear(first, threshold, mayMatch, copies);
  return copies;
}

function* findNear<T>(
  entries: readonly Entry<T>[],
  threshold: number,
  mayMatch: MayMatch<T>,
  copies: Map<T, T>,
): Generator<void, void> {
  const sets: Float64Array[] = [];
  for (const entry of entries) {
    if (sets.push(characterPairs(entry.text)) % TEXTS_A_STEP === 0) yield;
  }
  const prints = yield* rankByRarity(sets);
  const leastShared = threshold / (2 - threshold);
  const holders = new Holders(entries.length);
  for (const [index, { item }] of entries.entries()) {
    if (index % TEXTS_A_STEP === 0) yield;
    const print = prints[index]!;
    const rare = print.subarray(0, print.length - Math.ceil(leastShared * print.length) + 1);
    if (!copies.has(item)) {
      const fits = (at: number): boolean =>
        prints[at]!.length >= leastShared * print.length && leastShared * prints[at]!.length <= print.length;
      const found = holders
        .candidates(rare)
        .find((at) => fits(at) && mayMatch(item, entries[at]!.item) && dice(print, prints[at]!) >= threshold);
      if (found !== undefined) copies.set(item, entries[found]!.item);
    }
    holders.add(rare, index);
  }
}

/** Each set with its members renamed by rarity (0 the rarest of all) and sorted, so that the rare ones come first. */
function* rankByRarity(sets: readonly Float64Array[]): Generator<void, Uint32Array[]> {
  const frequency = new Map<number, number>();
  for (const [index, set] of sets.entries()) {
    if (index % TEXTS_A_STEP === 0) yield;
    for (const pair of set) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  }
  const rarest = [...frequency].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  const rank = new Map(rarest.map(([pair], position) => [pair, position]));
  const ranked: Uint32Array[] = [];
  for (const set of sets) {
    if (ranked.push(Uint32Array.from(set, (pair) => rank.get(pair)!).sort()) % TEXTS_A_STEP === 0) yield;
  }
  return ranked;
}

/** Which texts hold a rare pair. */
class Holders {
  private readonly lists: (number[] | undefined)[] = [];
  private readonly counts: Uint16Array;
  constructor(texts: number) {
    this.counts = new Uint16Array(texts);
  }

  add(rare: Uint32Array, index: number): void {
    for (const pair of rare) {
      const list = this.lists[pair];
      if (!list) this.lists[pair] = [index];
      else if (list.length <= LONGEST_LIST) list.push(index);
    }
  }

  /** Texts that share the most rare pairs, most first; of equals the earlier. */
  candidates(rare: Uint32Array): number[] {
    const { counts } = this;
    const touched: number[] = [];
    let most = 0;
    for (const pair of rare) {
      const list = this.lists[pair];
      if (!list || list.length > LONGEST_LIST) continue;
      for (const at of list) {
        if (counts[at] === 0) touched.push(at);
        counts[at]!++;
        if (counts[at]! > most) most = counts[at]!;
      }
    }
    const best = touched.filter((at) => counts[at]! * 3 >= most).map((at) => [at, counts[at]!] as const);
    for (const at of touched) counts[at] = 0;
    return best
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CANDIDATES)
      .map(([at]) => at);
  }
}
