import { Dice, type Mutant, mutant } from "./mutate";
import { notWellFormed, tryMutant } from "./try-mutant";

export interface Failure {
  readonly seed: number;
  readonly fault: string;
  readonly mutant: Mutant;
}

/** How many mutants between two looks of the other parser. */
const BATCH = 200;

/** Tries mutants from a seed on, until `go` says no; the same seeds fail the same way. */
export async function campaign(
  books: readonly Uint8Array[],
  firstSeed: number,
  go: (done: number) => boolean,
): Promise<{ tried: number; statuses: Record<number, number>; failures: Failure[] }> {
  const failures: Failure[] = [];
  const statuses: Record<number, number> = {};
  let taken: { seed: number; mutant: Mutant }[] = [];
  const look = () => {
    for (const i of notWellFormed(taken.map((one) => one.mutant.text!)))
      failures.push({ ...taken[i]!, fault: `${taken[i]!.mutant.part}: not well-formed, and nothing said` });
    taken = [];
  };
  let tried = 0;
  for (; go(tried); tried++) {
    const seed = firstSeed + tried;
    const dice = new Dice(seed);
    const one = mutant(dice.pick(books), dice);
    const { status, fault } = await tryMutant(one);
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (fault) failures.push({ seed, fault, mutant: one });
    // Parts nobody reads may be broken: they go back as they came.
    const read = one.part !== undefined && /worksheets\/sheet|sharedStrings|xl\/(workbook|styles)\.xml/.test(one.part);
    if (read && (status === 0 || status === 4)) taken.push({ seed, mutant: one });
    if (taken.length >= BATCH) look();
  }
  look();
  return { tried, statuses, failures };
}
