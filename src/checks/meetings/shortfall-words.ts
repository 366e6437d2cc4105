/**
 * How a shortfall is said in Chinese: that nothing is recorded, or how many are. It speaks of records, for what was held and
 * not entered cannot be seen. `when` and `what` as they are read aloud: 2026年2月, 支委会.
 */
export function shortfallZh(when: string, what: string, expected: number, actual: number): string {
  if (actual === 0) return `${when}没有${what}记录（应有${expected}次）。`;
  return `${when}${what}只有${actual}次记录，应有${expected}次，还差${Math.max(0, expected - actual)}次。`;
}
