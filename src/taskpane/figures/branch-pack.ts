import { type CalendarDate, toIso } from "../../domain/calendar-date";
import { type Clause, PACK_FORMAT, type Pack, type PackClause, RECORDS } from "../../standards";

/** What is wrong with a pack that was pasted in; each kind has its sentence. */
export type PackFault =
  | { readonly kind: "not-json" }
  | { readonly kind: "not-a-pack" }
  | { readonly kind: "newer" }
  | { readonly kind: "unknown-clause"; readonly id: string }
  | { readonly kind: "out-of-range"; readonly id: string; readonly value: string; readonly low: number; readonly high: number };

/** The branch's own pack as the settings keep it; an empty one where there is none. */
export function branchPack(kept: unknown, today: CalendarDate): Pack {
  const pack = kept as Pack | undefined;
  if (pack && typeof pack === "object" && typeof pack.id === "string" && Array.isArray(pack.clauses)) return pack;
  return { format: PACK_FORMAT, id: "branch", version: toIso(today), level: "branch", clauses: [] };
}

/** The pack with one clause changed; changes of that clause made before are replaced. */
export function withClause(pack: Pack, change: PackClause, today: CalendarDate): Pack {
  return { ...pack, version: toIso(today), clauses: [...pack.clauses.filter((one) => one.id !== change.id), change] };
}

/** The pack with a clause back to what stands above it. */
export function withoutClause(pack: Pack, id: string, today: CalendarDate): Pack {
  return { ...pack, version: toIso(today), clauses: pack.clauses.filter((one) => one.id !== id) };
}

/** The figure of the national text, by which a change is shown. */
export function defaultOf(id: string, name: string): number | undefined {
  return RECORDS.find((record) => record.id === id)?.values[name];
}

export const isAdjustable = (clause: Clause): boolean => Object.keys(clause.adjustable).length > 0;

/** Reads a pack from JSON text; all faults at once, so that one round of repair is enough. */
export function readPack(text: string): { readonly pack: Pack } | { readonly faults: readonly PackFault[] } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { faults: [{ kind: "not-json" }] };
  }
  const pack = data as Partial<Pack> | null;
  if (!pack || typeof pack !== "object" || typeof pack.id !== "string" || !Array.isArray(pack.clauses)) return { faults: [{ kind: "not-a-pack" }] };
  if (typeof pack.format === "number" && pack.format > PACK_FORMAT) return { faults: [{ kind: "newer" }] };
  const faults = pack.clauses.flatMap(clauseFaults);
  if (faults.length > 0) return { faults };
  return { pack: { ...pack, format: PACK_FORMAT, version: String(pack.version ?? "1"), level: pack.level === "superior" ? "superior" : "branch" } as Pack };
}

function clauseFaults(change: PackClause): PackFault[] {
  const record = RECORDS.find((one) => one.id === change?.id);
  if (!record) return [{ kind: "unknown-clause", id: String(change?.id) }];
  return Object.entries(change.values ?? {}).flatMap(([name, value]): PackFault[] => {
    const bounds = record.adjustable[name];
    if (bounds && typeof value === "number" && value >= bounds.min && value <= bounds.max) return [];
    return [{ kind: "out-of-range", id: record.id, value: String(value), low: bounds?.min ?? 0, high: bounds?.max ?? 0 }];
  });
}
