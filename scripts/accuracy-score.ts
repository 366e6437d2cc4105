import { columnLetters } from "../src/domain/address";
import type { RecognisedTable } from "../src/domain/ledger";
import type { Case, TrueTable } from "./accuracy-cases";

export interface AccuracyReport {
  readonly misses: readonly string[];
  readonly figures: readonly (readonly [label: string, right: number, all: number])[];
}

type Tally = Map<string, { right: number; all: number }>;

/** Compares what was read with what is there. */
export function score(cases: readonly Case[]): AccuracyReport {
  const misses: string[] = [];
  const tally: Tally = new Map();
  for (const one of cases) {
    const taken = new Set<number>();
    for (const truth of one.tables) judge(one, truth, taken, tally, misses);
    for (const table of one.books.tables) {
      if (one.empty.includes(table.sheet)) misses.push(`${one.file} ${table.sheet}: a false ledger (${table.kind})`);
      if (one.complete && !one.empty.includes(table.sheet) && !taken.has(table.id))
        misses.push(
          `${one.file} ${table.sheet}: one table too many (${table.kind}, header ${table.headerRows.join(",")})`,
        );
    }
    count(tally, "no false ledger", !one.books.tables.some((table) => one.empty.includes(table.sheet)));
    count(
      tally,
      "no table too many",
      !one.complete || one.books.tables.every((table) => taken.has(table.id) || one.empty.includes(table.sheet)),
    );
  }
  return {
    misses,
    figures: [...tally]
      .map(([label, { right, all }]) => [label, right, all] as const)
      .sort((a, b) => a[0].localeCompare(b[0])),
  };
}

function count(tally: Tally, label: string, right: boolean): void {
  const entry = tally.get(label) ?? { right: 0, all: 0 };
  tally.set(label, { right: entry.right + (right ? 1 : 0), all: entry.all + 1 });
}

function judge(one: Case, truth: TrueTable, taken: Set<number>, tally: Tally, misses: string[]): void {
  const where = `${one.file} ${truth.sheet}`;
  const found = pick(one.books.tables, truth, taken);
  count(tally, `${truth.shape}: found, kind`, found?.kind === truth.kind);
  if (!found) {
    misses.push(`${where}: no table (${truth.kind}, header ${truth.headerRows.join(",")})`);
    return;
  }
  taken.add(found.id);
  if (found.kind !== truth.kind) misses.push(`${where}: kind ${found.kind}, is ${truth.kind}`);
  compare(tally, misses, where, `${truth.shape}: header rows`, found.headerRows.join(","), truth.headerRows.join(","));
  compare(tally, misses, where, `${truth.shape}: records`, String(found.records), String(truth.records));
  if (truth.dataRows !== undefined)
    compare(
      tally,
      misses,
      where,
      `${truth.shape}: data rows`,
      JSON.stringify(found.dataRows),
      JSON.stringify(truth.dataRows),
    );
  for (const [letter, field] of Object.entries(truth.columns ?? {}))
    column(tally, misses, where, truth.shape, found, letter, field);
}

function pick(
  tables: readonly RecognisedTable[],
  truth: TrueTable,
  taken: ReadonlySet<number>,
): RecognisedTable | undefined {
  const open = tables.filter((table) => table.sheet === truth.sheet && !taken.has(table.id));
  const columns = Object.keys(truth.columns ?? {});
  const exact = open.find(
    (table) =>
      table.headerRows.join() === truth.headerRows.join() &&
      (columns.length === 0 || columnLetters(table.columnSpan[0]) === columns[0]),
  );
  return exact ?? open[0];
}

function compare(tally: Tally, misses: string[], where: string, label: string, found: string, truth: string): void {
  count(tally, label, found === truth);
  if (found !== truth) misses.push(`${where}: ${label} ${found}, are ${truth}`);
}

function column(
  tally: Tally,
  misses: string[],
  where: string,
  shape: string,
  found: RecognisedTable,
  letter: string,
  field: string,
): void {
  const role = found.columns.find((one) => columnLetters(one.column) === letter);
  const right = role !== undefined && (role.field === field || bothKept(role.field, field));
  count(tally, `${shape}: columns`, right);
  if (!right) misses.push(`${where}: column ${letter} ${role?.field ?? "none"}, is ${field}`);
}

/** A column without a standard field is right where it is kept as such; its text is the sheet's own. */
const bothKept = (found: string, truth: string): boolean =>
  /^(header|custom):/.test(found) && /^(header|custom):/.test(truth);
