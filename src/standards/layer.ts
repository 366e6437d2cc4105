import type { CalendarYear } from "./calendar";
import type { Clause, ClauseChange, ClauseRecord } from "./clause";
import type { Pack, PackClause } from "./pack";
import type { StandardSettings } from "./settings";

/** The records with every pack laid over them, each change noted. */
export interface Layered {
  readonly clauses: readonly Clause[];
  readonly settings: StandardSettings;
  readonly calendar: readonly CalendarYear[];
}

/** Months of a period, to tell which of two is stricter. */
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** Lays packs over the records, the later over the earlier: national ← superior ← branch. */
export function layerPacks(
  records: readonly ClauseRecord[],
  settings: StandardSettings,
  packs: readonly Pack[],
): Layered {
  let clauses: readonly Clause[] = records.map((record) => ({ ...record, changed: [] }));
  for (const pack of packs) {
    const changes = new Map(pack.clauses.map((change) => [change.id, change]));
    clauses = clauses.map((clause) => {
      const change = changes.get(clause.id);
      return change ? withChange(clause, change, pack.id) : clause;
    });
  }
  return {
    clauses,
    settings: packs.reduce((all, pack) => ({ ...all, ...pack.settings }), settings),
    calendar: packs.flatMap((pack) => pack.calendar ?? []),
  };
}

function withChange(clause: Clause, change: PackClause, pack: string): Clause {
  const reason = change.reason ?? "";
  const changed: ClauseChange[] = [...clause.changed];
  const note = (what: string, from: ClauseChange["from"], to: ClauseChange["to"], looser: boolean): void => {
    if (from !== to) changed.push({ pack, what, from, to, looser, reason });
  };
  const values = { ...clause.values };
  for (const [name, to] of Object.entries(change.values ?? {})) {
    const from = values[name];
    if (from === undefined || !clause.adjustable[name]) continue;
    note(name, from, to, isLooser(clause, name, from, to));
    values[name] = to;
  }
  const on = change.on ?? clause.on;
  note("on", clause.on, on, clause.on && !on);
  const period = change.period && clause.periods?.includes(change.period) ? change.period : clause.period;
  note("period", clause.period, period, (MONTHS[period] ?? 0) > (MONTHS[clause.period] ?? 0));
  return { ...clause, values, on, period, changed };
}

function isLooser(clause: Clause, name: string, from: number, to: number): boolean {
  const stricter = clause.adjustable[name]?.stricter;
  if (stricter === "more") return to < from;
  return stricter === "less" ? to > from : false;
}
