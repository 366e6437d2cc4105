import { type CalendarDate, addDays, fromIso, toIso } from "../domain/calendar-date";
import { type Period, lastDay } from "../domain/period";
import { type CalendarYear, type WorkCalendar, workCalendar } from "./calendar";
import { type Clause, type ClauseRecord, inForceOn } from "./clause";
import { CALENDAR } from "./data/calendar";
import { NATIONAL_PACK, RECORDS } from "./data/index";
import { layerPacks } from "./layer";
import type { Pack } from "./pack";
import type { PackFault } from "./pack-faults";
import { type BranchKind, DEFAULT_SETTINGS, type StandardSettings } from "./settings";
import { settlePacks } from "./settle-packs";

/** Of which text: that of a period (in force on its last day, whenever one looks) or of a step (in force on its day). */
export type When = Period | CalendarDate;

/** The standards as they stand on a day, with the packs applied. Frozen data; nothing in it knows a ledger. */
export interface Standards {
  readonly asOf: CalendarDate;
  /** The pack that decides: that of the branch, else of the superior body, else the national default. */
  readonly pack: { readonly id: string; readonly version: string };
  /** One clause an id, in the order of the records: the text in force at `asOf`. */
  readonly clauses: readonly Clause[];
  /** The same for a period that is told as a whole. */
  clausesFor(when: When): readonly Clause[];
  /** Every text of every clause, for words about steps of other days. */
  readonly texts: readonly Clause[];
  /** The text in force at `asOf`. An id that no record has is a fault of the program and throws. */
  clause(id: string): Clause;
  /** The text in force in a period or on the day of a step; `undefined` where none was. */
  clauseFor(id: string, when: When): Clause | undefined;
  /** A figure of the text in force then (`asOf` where left out); throws for a name the record does not have. */
  figure(id: string, name: string, when?: When): number;
  /** False where the clause is off by default, switched off by a pack, or (asked for a time) no text of it was in force. */
  isOn(id: string, when?: When): boolean;
  /** False on a day for which it is not certain which of two texts was in force, where they ask differently. */
  isCertain(id: string, date: CalendarDate): boolean;
  /** True where any of its texts is on, whatever its time. */
  isEverOn(id: string): boolean;
  readonly settings: StandardSettings;
  /** What two packs of one layer ask differently; neither applies. */
  readonly faults: readonly PackFault[];
  readonly calendar: WorkCalendar;
  /** Aspects and items of 标准化建设一览表 as packs bring them; empty where none does. */
  readonly checklist: readonly ChecklistAspect[];
}

/** One aspect of a body's own list of what is inspected. */
export interface ChecklistAspect {
  /** Title, else id, of the pack it comes with. */
  readonly pack: string;
  readonly aspect: string;
  readonly items: readonly string[];
}

/** The standards at `asOf` with the packs laid over each other: national ← superior body ← branch. */
export function selectStandards(
  asOf: CalendarDate,
  packs: readonly Pack[] = [],
  records: readonly ClauseRecord[] = RECORDS,
): Standards {
  const { packs: settled, faults } = settlePacks(packs);
  const layered = layerPacks(records, DEFAULT_SETTINGS, settled);
  const byId = new Map<string, Clause[]>();
  for (const clause of layered.clauses) byId.set(clause.id, [...(byId.get(clause.id) ?? []), clause]);
  const textsOf = (id: string): Clause[] => {
    const texts = byId.get(id);
    if (!texts) throw new Error(`No clause ${id}`);
    return texts;
  };
  const clauseFor = (id: string, when: When): Clause | undefined =>
    textsOf(id).find((text) => inForceOn(text, dayOf(when)));
  const clause = (id: string): Clause => clauseFor(id, asOf) ?? textsOf(id)[0]!;
  const binds = (text: Clause | undefined): boolean =>
    text !== undefined && text.on && concerns(text, layered.settings.branchKind);
  const last = settled[settled.length - 1];
  return {
    asOf,
    pack: last ? { id: last.id, version: last.version } : NATIONAL_PACK,
    clauses: [...byId.keys()].map(clause),
    clausesFor: (when) => [...byId.keys()].map((id) => clauseFor(id, when) ?? clause(id)),
    texts: layered.clauses,
    clause,
    clauseFor,
    figure: (id, name, when = asOf) => figureOf(clauseFor(id, when) ?? clause(id), name),
    isOn: (id, when) => binds(when ? clauseFor(id, when) : clause(id)),
    isCertain: (id, date) => {
      const text = clauseFor(id, date);
      if (!text?.doubtfulTo || toIso(date) > text.doubtfulTo) return true;
      const before = textsOf(id).find((one) => one.validTo === toIso(addDays(fromIso(text.validFrom)!, -1)));
      return before !== undefined && before.on === text.on && asksTheSame(before, text);
    },
    isEverOn: (id) => textsOf(id).some(binds),
    settings: layered.settings,
    faults,
    calendar: workCalendar(mergeYears(CALENDAR, layered.calendar)),
    checklist: settled.flatMap((pack) =>
      (pack.checklist ?? []).map((aspect) => ({ pack: pack.title ?? pack.id, ...aspect })),
    ),
  };
}

const dayOf = (when: When): CalendarDate => ("kind" in when ? lastDay(when) : when);

const asksTheSame = (a: Clause, b: Clause): boolean =>
  Object.keys({ ...a.values, ...b.values }).every((name) => a.values[name] === b.values[name]);

/** A figure of one text; throws for a name it does not have. */
export function figureOf(clause: ClauseRecord, name: string): number {
  const value = clause.values[name];
  if (value === undefined) throw new Error(`Clause ${clause.id} has no figure ${name}`);
  return value;
}

/** Clauses of schools or universities bind no other branch; where the kind is not set, nobody. */
function concerns(clause: ClauseRecord, kind: BranchKind): boolean {
  if (clause.scope.includes("university")) return kind === "university";
  return !clause.scope.includes("school") || kind === "primary" || kind === "secondary";
}

function mergeYears(base: readonly CalendarYear[], over: readonly CalendarYear[]): CalendarYear[] {
  const replaced = new Set(over.map((year) => year.year));
  return [...base.filter((year) => !replaced.has(year.year)), ...over];
}
