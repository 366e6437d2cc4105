import { fromIso } from "../domain/calendar-date";
import type { CalendarYear } from "./calendar";
import type { ClauseRecord } from "./clause";
import { RECORDS } from "./data/index";
import { PACK_FORMAT, type Pack, type PackClause } from "./pack";
import type { PackFault } from "./pack-faults";
import { parsePackShape } from "./pack-schema";

/** A pack as far as it could be used, and what was wrong. `pack` is absent where nothing of it can be used. */
export interface PackReading {
  readonly pack?: Pack;
  readonly faults: readonly PackFault[];
}

/** Reads a pack file. Nothing in it can make the check fail: what is wrong is said and left out. */
export function readPack(text: string): PackReading {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { faults: [{ kind: "notJson" }] };
  }
  return readPackValue(value);
}

/** The same for a value that is parsed already (the settings of a workbook). */
export function readPackValue(value: unknown): PackReading {
  const format = typeof value === "object" && value !== null ? (value as { format?: unknown }).format : undefined;
  if (typeof format === "number" && format > PACK_FORMAT) return { faults: [{ kind: "newerFormat", format }] };
  const shape = parsePackShape(value);
  return "path" in shape ? { faults: [{ kind: "notPack", path: shape.path }] } : withoutFaults(shape.pack);
}

/** The pack as a file: two spaces, keys in a fixed order, a line end at the end. */
export function writePack(pack: Pack): string {
  const { format, id, version, title, issuer, date, level, clauses, settings, calendar, checklist } = pack;
  return `${JSON.stringify({ format, id, version, title, issuer, date, level, clauses, settings, calendar, checklist }, null, 2)}\n`;
}

/** The pack less what names no clause, no figure or no possible value. */
export function withoutFaults(pack: Pack): PackReading {
  const faults: PackFault[] = [];
  const seen = new Set<string>();
  const clauses = pack.clauses.flatMap((change): PackClause[] => {
    const record = recordOf(change.id);
    if (!record) faults.push({ kind: "unknownClause", id: change.id });
    else if (seen.has(timeOf(change))) faults.push({ kind: "twice", id: change.id });
    else {
      seen.add(timeOf(change));
      return [rightChange(change, record, faults)];
    }
    return [];
  });
  const calendar = pack.calendar?.filter((year) => isRightYear(year, faults));
  const settings = pack.settings && rightSettings(pack.settings, faults);
  return { pack: { ...pack, clauses, ...(settings ? { settings } : {}), ...(calendar ? { calendar } : {}) }, faults };
}

const timeOf = ({ id, from = "" }: PackClause): string => `${id} ${from}`;

const recordOf = (id: string): ClauseRecord | undefined => RECORDS.find((record) => record.id === id);

function rightChange(change: PackClause, record: ClauseRecord, faults: PackFault[]): PackClause {
  const { values, period, ...rest } = change;
  const right: Record<string, number> = {};
  for (const [name, value] of Object.entries(values ?? {})) {
    const bounds = record.adjustable[name];
    if (!bounds) faults.push({ kind: "unknownFigure", id: record.id, name });
    else if (value < bounds.min || value > bounds.max)
      faults.push({ kind: "outOfRange", id: record.id, name, value, min: bounds.min, max: bounds.max });
    else right[name] = value;
  }
  const fits = period === undefined || record.period === period || record.periods?.includes(period) === true;
  if (!fits) faults.push({ kind: "badPeriod", id: record.id, period });
  return { ...rest, ...(values ? { values: right } : {}), ...(period && fits ? { period } : {}) };
}

function rightSettings(settings: NonNullable<Pack["settings"]>, faults: PackFault[]): NonNullable<Pack["settings"]> {
  const known = (id: string): boolean => {
    if (recordOf(id)) return true;
    faults.push({ kind: "unknownClause", id });
    return false;
  };
  const { exemptClauses, exemptPersons } = settings;
  return {
    ...settings,
    ...(exemptClauses ? { exemptClauses: exemptClauses.filter(known) } : {}),
    ...(exemptPersons
      ? { exemptPersons: exemptPersons.map((person) => ({ ...person, clauses: person.clauses.filter(known) })) }
      : {}),
  };
}

function isRightYear(year: CalendarYear, faults: PackFault[]): boolean {
  const days = [...year.worked, ...year.off.flatMap((span) => [span.from, span.to])];
  const wrong =
    days.find((day) => fromIso(day)?.year !== year.year) ?? year.off.find((span) => span.from > span.to)?.from;
  if (wrong !== undefined) faults.push({ kind: "badYear", year: year.year, date: wrong });
  return wrong === undefined;
}
