import { coreName, statedName } from "../names/branch-name";
import { distinctNames } from "../names/distinct-names";
import type { DueBranch } from "../names/due-list";
import type { FileRecord } from "../record";

/**
 * Where no list of those due is given, the branches are those that titles, meta lines, rosters and file names state. A
 * shorter spelling that fits one fuller name alone is that branch.
 */
export function branchesStated(records: readonly FileRecord[]): DueBranch[] {
  const stated: string[] = [];
  for (const { claims, parts } of records) {
    const labels = parts.flatMap(({ label }) => (label === null || label === "" ? [] : [coreName(label)]));
    stated.push(...labels);
    for (const { by, text } of claims) {
      const name = by === "sheet" || (by === "file" && labels.length > 0) ? undefined : statedName(text);
      if (name !== undefined) stated.push(name);
    }
  }
  return distinctNames(stated).map((name) => ({ name: `${name}党支部`, above: "" }));
}
