import type { Finding } from "../../domain/finding";

/** Findings less those told 已核对. Only `look` can be told so: a `must` or `should` is settled in the books alone. */
export function withoutAcknowledged<T extends Finding>(
  findings: readonly T[],
  keys: readonly string[],
): { readonly open: T[]; readonly acknowledged: T[] } {
  const known = new Set(keys);
  const isSettled = (finding: T): boolean => finding.severity === "look" && known.has(finding.key);
  return { open: findings.filter((finding) => !isSettled(finding)), acknowledged: findings.filter(isSettled) };
}
