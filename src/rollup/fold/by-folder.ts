import { coreName, normalText } from "../names/branch-name";
import type { DueBranch } from "../names/due-list";
import type { Identity } from "../names/identity";

/**
 * A short name that fits several branches is settled where the folder it lies in is named for the place or the superior
 * body of one of them alone (枫林镇/中心幼儿园台账.xlsx).
 */
export function byFolder(identity: Identity, path: string, list: readonly DueBranch[]): Identity {
  if (identity.kind !== "unclear") return identity;
  const folders = path
    .split("/")
    .slice(0, -1)
    .map(normalText)
    .filter((folder) => folder.length >= 2);
  const told = identity.branches.filter((at) => {
    const { name, above } = list[at]!;
    return folders.some((folder) => coreName(name).startsWith(folder) || normalText(above).startsWith(folder));
  });
  return told.length === 1 ? { kind: "one", branch: told[0]! } : identity;
}
