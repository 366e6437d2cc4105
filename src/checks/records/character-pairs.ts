/**
 * The character pairs of a text as sorted numbers. A pair that comes again is told apart by its count, so that comparing
 * sets measures multisets. Numbers and typed arrays, because thousands of records are compared.
 */
export function characterPairs(text: string): Float64Array {
  const pairs = new Float64Array(Math.max(0, text.length - 1));
  for (let i = 0; i < pairs.length; i++) pairs[i] = text.charCodeAt(i) * 0x10000 + text.charCodeAt(i + 1);
  pairs.sort();
  for (let i = 1, times = 0; i < pairs.length; i++) {
    times = pairs[i] === pairs[i - 1]! - times * 0x100000000 ? times + 1 : 0;
    pairs[i] = pairs[i]! + times * 0x100000000;
  }
  return pairs.sort();
}

/** Dice's measure of two sorted sets: 1 for equal ones, 0 for sets with nothing in both. */
export function dice(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length + b.length === 0) return 1;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return (2 * shared) / (a.length + b.length);
}
