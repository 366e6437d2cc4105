import { CLAIM_SOURCES, type Claim, type ClaimSource } from "../record";
import { coreName, statedName } from "./branch-name";
import type { BranchFinder } from "./find-branches";

/** Which branch a file is from, as far as its own words tell. Numbers are places in the list. */
export type Identity =
  | { readonly kind: "one"; readonly branch: number }
  | { readonly kind: "several"; readonly branches: readonly number[] }
  /** Two places of the file name different branches. */
  | { readonly kind: "mismatch"; readonly branches: readonly number[] }
  /** A short name that fits several branches, and nothing that tells them apart. */
  | { readonly kind: "unclear"; readonly branches: readonly number[] }
  | { readonly kind: "unlisted"; readonly name: string }
  | { readonly kind: "nameless" };

/** What one source says: the branches of each claim that names any, short names that fit several, names not on the list. */
interface Said {
  readonly listed: readonly (readonly number[])[];
  readonly several: readonly (readonly number[])[];
  readonly unlisted: readonly string[];
}

/**
 * The most trusted source that names a branch decides; a less trusted one that names another contradicts it. A short name
 * that fits several branches is settled by another source that names one of them, never by likeness.
 */
export function identify(claims: readonly Claim[], find: BranchFinder, nameOf: (branch: number) => string): Identity {
  const said = CLAIM_SOURCES.map((source) => sayingOf(source, claims, find));
  const first = said.find((one) => one.listed.length + one.several.length + one.unlisted.length > 0);
  if (!first) return { kind: "nameless" };
  const named = independent(first.listed);
  if (named.length > 1) return { kind: "several", branches: named };
  const others = [...new Set(said.flatMap(({ listed }) => independent(listed)))];
  if (named.length === 1) return settled(named[0]!, others, said);
  if (first.several.length > 0) return unclear(first.several, others);
  return unlisted(first.unlisted[0]!, others, nameOf);
}

function settled(branch: number, others: readonly number[], said: readonly Said[]): Identity {
  const against = others.filter((other) => other !== branch && !namedBeside(other, branch, said));
  return against.length > 0
    ? { kind: "mismatch", branches: [branch, ...against].sort((a, b) => a - b) }
    : { kind: "one", branch };
}

/** A source that names both speaks of a joint matter and contradicts nothing. */
const namedBeside = (other: number, branch: number, said: readonly Said[]): boolean =>
  said.every(({ listed }) => {
    const named = listed.flat();
    return !named.includes(other) || named.includes(branch);
  });

function unclear(groups: readonly (readonly number[])[], others: readonly number[]): Identity {
  const fits = groups.reduce((left, group) => left.filter((branch) => group.includes(branch)));
  const told = fits.filter((branch) => others.includes(branch));
  if (told.length === 1) return { kind: "one", branch: told[0]! };
  if (fits.length === 1) return { kind: "one", branch: fits[0]! };
  return { kind: "unclear", branches: [...new Set(groups.flat())].sort((a, b) => a - b) };
}

function unlisted(name: string, others: readonly number[], nameOf: (branch: number) => string): Identity {
  if (others.length === 0) return { kind: "unlisted", name };
  if (others.length === 1 && coreName(nameOf(others[0]!)).endsWith(name)) return { kind: "one", branch: others[0]! };
  return { kind: "mismatch", branches: others };
}

function sayingOf(source: ClaimSource, claims: readonly Claim[], find: BranchFinder): Said {
  const listed: (readonly number[])[] = [];
  const several: (readonly number[])[] = [];
  const others: string[] = [];
  for (const { by, text } of claims) {
    if (by !== source) continue;
    const found = find(text);
    if (found.certain.length > 0) listed.push(found.certain);
    several.push(...found.several);
    const stated = found.certain.length + found.several.length === 0 ? statedName(text) : undefined;
    if (stated !== undefined) others.push(stated);
  }
  return { listed, several: listed.length > 0 ? [] : several, unlisted: listed.length > 0 ? [] : others };
}

/** Branches without those that are only ever named together with one that also stands alone. */
function independent(claims: readonly (readonly number[])[]): number[] {
  const all = [...new Set(claims.flat())];
  const alone = all.filter((branch) => claims.some((claim) => claim.length === 1 && claim[0] === branch));
  return (alone.length > 0 ? alone : all).sort((a, b) => a - b);
}
