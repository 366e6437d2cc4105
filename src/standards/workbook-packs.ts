import type { SheetSnapshot, Snapshot } from "../domain/snapshot";
import type { ClauseRecord } from "./clause";
import { RECORDS } from "./data/index";
import { layerPacks } from "./layer";
import type { Pack } from "./pack";
import type { PackFault } from "./pack-faults";
import { type PackReading, readPackValue } from "./pack-file";
import { type TableRow, packFromTable } from "./pack-table";
import { DEFAULT_SETTINGS } from "./settings";

/** Report id of the 支部标准 sheet where we made it ourselves; such a sheet is read whatever it is called now. */
export const STANDARD_TABLE = "branch-standards";
/** A sheet that holds standards as a table bears this in its name. */
const STANDARD_SHEET = /支部标准/;

/** What the workbook's settings keep of packs; whatever it is, it is looked at before it is used. */
export interface KeptPacks {
  readonly pack?: unknown;
  readonly superiorPack?: unknown;
}

/** A fault and the sheet it stands on; no sheet for a pack kept in the settings or given by hand. */
export interface PlacedFault {
  readonly sheet?: string;
  readonly fault: PackFault;
}

/** The packs that apply to a workbook. */
export interface WorkbookPacks {
  /** In any order; `selectStandards` lays them by their level. */
  readonly packs: readonly Pack[];
  readonly faults: readonly PlacedFault[];
  /** What the branch asks for itself, from its table where there is one, else from the settings. */
  readonly branch?: Pack;
  /** The sheet that is the branch's pack. */
  readonly table?: string;
  /** Kept in the settings, but not to be used: damaged, or of a later version. It stays where it is. */
  readonly unusable: { readonly branch: boolean; readonly superior: boolean };
}

interface ReadSheet {
  readonly name: string;
  readonly reading: PackReading;
}

/**
 * The packs of a workbook, the same in pane and command. A 支部标准 table is the branch's pack where there is one: its lines
 * then stand in place of the changes kept in the settings, for whoever reads the workbook must see what it is judged by.
 */
export function workbookPacks(snapshot: Snapshot, kept: KeptPacks, given: readonly PackReading[] = []): WorkbookPacks {
  const [own, superior] = [keptPack(kept.pack), keptPack(kept.superiorPack)];
  const sheets = snapshot.sheets.filter(isStandardSheet).map((sheet) => ({ name: sheet.name, rows: tableRows(sheet) }));
  const first = sheets.map(({ name, rows }) => ({ name, reading: packFromTable(rows) }));
  const bodies = [...given, ...superior, ...first.map(({ reading }) => reading)].flatMap(({ pack }) =>
    pack?.level === "superior" ? [pack] : [],
  );
  const above: readonly ClauseRecord[] =
    bodies.length > 0 ? layerPacks(RECORDS, DEFAULT_SETTINGS, bodies).clauses : RECORDS;
  const read: ReadSheet[] = first.map((one, i) =>
    one.reading.pack?.level === "branch" ? { name: one.name, reading: packFromTable(sheets[i]!.rows, above) } : one,
  );
  const table = read.find(({ reading }) => reading.pack?.level === "branch");
  const branch = table ? withTable(own[0]?.pack, table.reading.pack!) : own[0]?.pack;
  const others = read.filter((one) => one !== table).flatMap(({ reading }) => reading.pack ?? []);
  return {
    packs: [...[...given, ...superior].flatMap(({ pack }) => pack ?? []), ...others, ...(branch ? [branch] : [])],
    faults: [
      ...[...given, ...superior, ...own].flatMap(({ faults }) => faults.map((fault) => ({ fault }))),
      ...read.flatMap(({ name, reading }) => reading.faults.map((fault) => ({ sheet: name, fault }))),
    ],
    ...(branch ? { branch } : {}),
    ...(table ? { table: table.name } : {}),
    unusable: { branch: isUnusable(own), superior: isUnusable(superior) },
  };
}

const keptPack = (value: unknown): readonly PackReading[] =>
  value === undefined || value === null ? [] : [readPackValue(value)];
const isUnusable = ([reading]: readonly PackReading[]): boolean => reading !== undefined && reading.pack === undefined;
const isStandardSheet = ({ name, own }: SheetSnapshot): boolean =>
  own === STANDARD_TABLE || (own === undefined && STANDARD_SHEET.test(name));

/** The table has the say on clauses; what a table cannot hold (kind of branch, exemptions, calendar) stays as kept. */
function withTable(kept: Pack | undefined, table: Pack): Pack {
  return { ...kept, ...table };
}

/** A sheet as lines of text and numbers, as the table is read. */
export function tableRows({ rows }: SheetSnapshot): TableRow[] {
  const last = rows[rows.length - 1]?.row ?? 0;
  const lines: (string | number | null)[][] = Array.from({ length: last }, () => []);
  for (const { row, cells } of rows) {
    const line: (string | number | null)[] = Array.from({ length: cells[cells.length - 1]?.column ?? 0 }, () => null);
    for (const { column, value } of cells)
      line[column - 1] =
        typeof value === "string" || typeof value === "number"
          ? value
          : typeof value === "boolean"
            ? String(value)
            : null;
    lines[row - 1] = line;
  }
  return lines;
}
