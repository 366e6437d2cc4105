import type { Pack, PackClause } from "./pack";
import type { PackFault } from "./pack-faults";

/** Packs in the order of their layers, without what two packs of one layer ask differently. */
export function settlePacks(packs: readonly Pack[]): {
  readonly packs: readonly Pack[];
  readonly faults: readonly PackFault[];
} {
  const superior = packs.filter((pack) => pack.level === "superior");
  const branch = packs.filter((pack) => pack.level === "branch");
  const faults: PackFault[] = [];
  const settled = [superior, branch].flatMap((layer) => {
    const disputed = new Set<string>();
    for (const fault of conflictsOf(layer)) {
      faults.push(fault);
      disputed.add(`${fault.id}/${fault.from ?? ""}/${fault.what}`);
    }
    return layer.map((pack) => ({ ...pack, clauses: pack.clauses.map((change) => without(change, disputed)) }));
  });
  return { packs: settled, faults };
}

type Conflict = Extract<PackFault, { kind: "conflict" }>;

function conflictsOf(layer: readonly Pack[]): Conflict[] {
  const asked = new Map<
    string,
    { readonly change: PackClause; readonly what: string; readonly by: Map<string, string> }
  >();
  for (const pack of layer) {
    for (const change of pack.clauses) {
      for (const [what, value] of wishes(change)) {
        const key = placeOf(change, what);
        const entry = asked.get(key) ?? { change, what, by: new Map<string, string>() };
        entry.by.set(pack.id, String(value));
        asked.set(key, entry);
      }
    }
  }
  return [...asked.values()]
    .filter(({ by }) => new Set(by.values()).size > 1)
    .map(({ change: { id, from }, what, by }) => ({
      kind: "conflict",
      id,
      ...(from === undefined ? {} : { from }),
      what,
      packs: [...by.keys()],
    }));
}

const placeOf = ({ id, from = "" }: PackClause, what: string): string => `${id}/${from}/${what}`;

function wishes(change: PackClause): [string, number | string | boolean][] {
  const values = Object.entries(change.values ?? {});
  const on: [string, boolean][] = change.on === undefined ? [] : [["on", change.on]];
  const period: [string, string][] = change.period === undefined ? [] : [["period", change.period]];
  return [...values, ...on, ...period];
}

function without(change: PackClause, disputed: ReadonlySet<string>): PackClause {
  const { on, period, values, ...rest } = change;
  const kept = Object.entries(values ?? {}).filter(([name]) => !disputed.has(placeOf(change, name)));
  return {
    ...rest,
    ...(on === undefined || disputed.has(placeOf(change, "on")) ? {} : { on }),
    ...(period === undefined || disputed.has(placeOf(change, "period")) ? {} : { period }),
    ...(values ? { values: Object.fromEntries(kept) } : {}),
  };
}
