import { type CalendarDate, toIso } from "../../domain/calendar-date";
import type { Clause, Pack, PackClause } from "../../engine/types";

/** The branch's pack to be changed: that in force as it was kept, else an empty one in the branch's name. */
export function branchPack(
  inForce: Pack | undefined,
  kept: unknown,
  { format, name }: { readonly format: Pack["format"]; readonly name: string },
  today: CalendarDate,
): Pack {
  if (!inForce) return { format, id: name, version: toIso(today), level: "branch", clauses: [] };
  // As kept and not as understood: what of it cannot be used here (a clause of another version) is not lost by a change.
  return { ...inForce, clauses: keptClauses(kept) ?? inForce.clauses };
}

const keptClauses = (kept: unknown): readonly PackClause[] | undefined => {
  const { clauses } = (typeof kept === "object" && kept !== null ? kept : {}) as { clauses?: unknown };
  return Array.isArray(clauses) ? (clauses as PackClause[]) : undefined;
};

/** What one clause is asked to be in the form. */
export interface Wish {
  readonly on: boolean;
  readonly period: Clause["period"];
  readonly values: Readonly<Record<string, number>>;
  readonly reason: string;
}

/** The clause as the layers above the branch have it. */
export function above(clause: Clause, branchId: string | undefined): Omit<Wish, "reason"> {
  const firstOf = (what: string): unknown =>
    clause.changed.find((change) => change.pack === branchId && change.what === what)?.from;
  const values = Object.fromEntries(
    Object.entries(clause.values).map(([name, value]) => [name, (firstOf(name) as number | undefined) ?? value]),
  );
  return {
    on: (firstOf("on") as boolean | undefined) ?? clause.on,
    period: (firstOf("period") as Clause["period"] | undefined) ?? clause.period,
    values,
  };
}

/** The pack with one clause as wished: only what differs from above is kept, and nothing where all is as above. */
export function withWish(pack: Pack, clause: Clause, wish: Wish, today: CalendarDate): Pack {
  const base = above(clause, pack.id);
  const values = Object.fromEntries(Object.entries(wish.values).filter(([name, value]) => base.values[name] !== value));
  const change: PackClause = {
    id: clause.id,
    ...(wish.on === base.on ? {} : { on: wish.on }),
    ...(Object.keys(values).length > 0 ? { values } : {}),
    ...(wish.period === base.period ? {} : { period: wish.period as NonNullable<PackClause["period"]> }),
    reason: wish.reason,
  };
  const changes = change.on !== undefined || change.values !== undefined || change.period !== undefined;
  const rest = withoutClause(pack, clause.id, today);
  return changes ? { ...rest, clauses: [...rest.clauses, change] } : rest;
}

/** The pack with a clause back to what stands above it. */
export function withoutClause(pack: Pack, id: string, today: CalendarDate): Pack {
  return { ...pack, version: toIso(today), clauses: pack.clauses.filter((one) => one.id !== id) };
}

export const isAdjustable = (clause: Clause): boolean =>
  Object.keys(clause.adjustable).length > 0 || (clause.periods?.length ?? 0) > 0;
