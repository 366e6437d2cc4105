import type { Finding } from "../../domain/finding";

/** The first `most` findings of a sorted list and how many were left off: "and N more" is said, never hidden. */
export function limit<T extends Finding>(
  findings: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly more: number } {
  return { shown: findings.slice(0, most), more: Math.max(0, findings.length - most) };
}
