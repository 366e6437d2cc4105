import { coreName, shorterForms, statedName } from "../names/branch-name";
import type { DueBranch } from "../names/due-list";
import type { FileRecord } from "../record";

/**
 * Where no list of those due is given, the branches are those that titles, meta lines, rosters and file names state. A
 * shorter spelling that fits one fuller name alone is that branch.
 */
export function branchesStated(records: readonly FileRecord[]): DueBranch[] {
  const stated = new Set<string>();
  for (const { claims, parts } of records) {
    for (const { by, text } of claims) {
      const name = by === "sheet" ? undefined : statedName(text);
      if (name !== undefined) stated.add(name);
    }
    for (const { label } of parts) if (label !== null && label !== "") stated.add(coreName(label));
  }
  const names = [...stated].sort();
  const fuller = (name: string): string[] =>
    names.filter((other) => other !== name && shorterForms(other).includes(name));
  return names.filter((name) => fuller(name).length !== 1).map((name) => ({ name: `${name}党支部`, above: "" }));
}
