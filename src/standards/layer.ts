import { addDays, fromIso, toIso } from "../domain/calendar-date";
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
    for (const change of inOrderOfTime(pack.clauses))
      clauses = clauses.flatMap((clause) => (clause.id === change.id ? changedFrom(clause, change, pack.id) : clause));
  }
  return {
    clauses,
    settings: packs.reduce((all, pack) => ({ ...all, ...pack.settings }), settings),
    calendar: packs.flatMap((pack) => pack.calendar ?? []),
  };
}

/** Changes without a day first, then by day: a later one is laid over an earlier. */
function inOrderOfTime(changes: readonly PackClause[]): readonly PackClause[] {
  return [...changes].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : (a.from ?? "") > (b.from ?? "") ? 1 : 0));
}

/** A text from the day of the change on, and where that day falls within its time also as it stood before. */
function changedFrom(clause: Clause, change: PackClause, pack: string): Clause[] {
  const { from } = change;
  if (from === undefined || (from <= clause.validFrom && !clause.alsoBefore)) return [withChange(clause, change, pack)];
  if (clause.validTo !== undefined && clause.validTo < from) return [clause];
  const { alsoBefore: _alsoBefore, ...text } = clause;
  const dayBefore = toIso(addDays(fromIso(from)!, -1));
  return [{ ...clause, validTo: dayBefore }, withChange({ ...text, validFrom: from }, change, pack)];
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
