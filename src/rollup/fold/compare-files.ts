import { COMPARED } from "../part/digest";
import type { BranchPart, LedgerDigest } from "../record";

/** How two files of one branch stand to each other. */
export type Likeness =
  /** All that the second holds is in the first. */
  | "copy"
  /** They hold different things and belong together. */
  | "apart"
  /** Two versions of the same thing: nobody but the branch knows which is right. */
  | "clash";

type Relation = "same" | "apart" | "clash" | "none";

export function compareFiles(first: BranchPart, second: BranchPart): Likeness {
  const relations = COMPARED.map((kind) => relationOf(kind, first.ledgers[kind], second.ledgers[kind]));
  if (relations.includes("clash")) return "clash";
  const held = COMPARED.filter((kind) => second.ledgers[kind] !== undefined);
  const copied = held.every((kind) => first.ledgers[kind]?.hash === second.ledgers[kind]!.hash);
  return held.length > 0 && copied ? "copy" : "apart";
}

function relationOf(kind: string, first: LedgerDigest | undefined, second: LedgerDigest | undefined): Relation {
  if (first === undefined || second === undefined) return "none";
  if (first.hash === second.hash) return "same";
  if (first.keys.length === 0 || second.keys.length === 0) return "apart";
  if (kind === "members") return relateRosters(first.keys, second.keys);
  return first.keys.some((key) => key === "" || second.keys.includes(key)) || second.keys.includes("")
    ? "clash"
    : "apart";
}

/**
 * The same people told twice without contradiction go together, as do rosters of different groups; a list of some of them
 * (流动党员) beside the roster, too. One that lacks a few is another version.
 */
function relateRosters(first: readonly string[], second: readonly string[]): Relation {
  const details = new Map(first.map((key) => [nameOf(key), key]));
  const shared = second.filter((key) => details.has(nameOf(key)));
  if (shared.length === 0) return "apart";
  if (shared.some((key) => contradicts(details.get(nameOf(key))!, key))) return "clash";
  const [smaller, larger] = [Math.min(first.length, second.length), Math.max(first.length, second.length)];
  return shared.length === smaller && (smaller === larger || smaller * 2 <= larger) ? "same" : "clash";
}

const nameOf = (key: string): string => key.slice(0, key.indexOf("|"));

function contradicts(a: string, b: string): boolean {
  const [ours, theirs] = [a.split("|"), b.split("|")];
  return ours.some((part, at) => at > 0 && part !== "" && theirs[at] !== "" && part !== theirs[at]);
}
