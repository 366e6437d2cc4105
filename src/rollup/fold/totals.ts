import type { BranchFigures } from "../../answers/branch-figures";
import type { BranchOutcome } from "./settle";

export interface Totals {
  /** Branches counted. */
  readonly branches: number;
  readonly figures: BranchFigures;
  /** How many of them handed in no such ledger. */
  readonly lacking: { readonly members: number; readonly meetings: number; readonly study: number };
}

type Counts = Record<string, number>;

/** Sums over the branches that count. A figure that no branch has stays `null`. */
export function totalsOf(branches: readonly BranchOutcome[]): Totals {
  const counted = branches.flatMap(({ state, part }) => (state === "accepted" && part ? [part] : []));
  const lacking = (kind: "members" | "meetings" | "study"): number =>
    counted.filter(({ ledgers }) => ledgers[kind] === undefined).length;
  return {
    branches: counted.length,
    figures: counted.map(({ figures }) => figures).reduce(addFigures, NO_FIGURES),
    lacking: { members: lacking("members"), meetings: lacking("meetings"), study: lacking("study") },
  };
}

const NO_FIGURES: BranchFigures = {
  members: null,
  clauses: {},
  meetings: null,
  hours: null,
  shortOf32: null,
  findings: {},
};

/** Associative and commutative; `null` adds nothing. */
export function addFigures(a: BranchFigures, b: BranchFigures): BranchFigures {
  return {
    members: addCounts(a.members, b.members) as BranchFigures["members"],
    clauses: addTallies(a.clauses, b.clauses),
    meetings: addCounts(a.meetings, b.meetings) as BranchFigures["meetings"],
    hours: addNumbers(a.hours, b.hours),
    shortOf32: addNumbers(a.shortOf32, b.shortOf32),
    findings: addTallies(a.findings, b.findings),
  };
}

function addNumbers(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.round((a + b) * 100) / 100;
}

function addCounts(
  a: Readonly<Partial<Record<string, number | null>>> | null,
  b: Readonly<Partial<Record<string, number | null>>> | null,
): Partial<Record<string, number | null>> | null {
  if (a === null || b === null) return a ?? b;
  const sum: Partial<Record<string, number | null>> = { ...a };
  for (const [word, count] of Object.entries(b)) sum[word] = addNumbers(sum[word] ?? null, count ?? null);
  return sum;
}

function addTallies(
  a: Readonly<Record<string, Readonly<Partial<Record<string, number>>>>>,
  b: Readonly<Record<string, Readonly<Partial<Record<string, number>>>>>,
): Record<string, Counts> {
  const sum = { ...a } as Record<string, Counts>;
  for (const [code, words] of Object.entries(b)) sum[code] = (addCounts(sum[code] ?? {}, words) ?? {}) as Counts;
  return Object.fromEntries(Object.entries(sum).sort(([x], [y]) => (x < y ? -1 : 1)));
}
