import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fromIso } from "../../src/domain/calendar-date";
import type { CheckReport } from "../../src/domain/finding";
import type { Snapshot } from "../../src/domain/snapshot";
import { runChecks } from "../../src/checks";
import { readBooks } from "../../src/intake";
import { selectStandards } from "../../src/standards";
import { type FilePort, openWorkbook } from "../../src/workbook/file";

const FOLDER = resolve(__dirname, "../fixtures/scenarios");

/** Branch-years with the day they are judged on. */
export const BRANCH_YEARS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => {
    const { asOf, year } = JSON.parse(readFileSync(join(FOLDER, name.replace(".xlsx", ".expected.json")), "utf8")) as {
      asOf: string;
      year: number;
    };
    return { name, asOf, year, path: join(FOLDER, name) };
  });

export type BranchYear = (typeof BRANCH_YEARS)[number];

export function open({ path, name }: BranchYear): FilePort {
  const opened = openWorkbook(new Uint8Array(readFileSync(path)), name);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

export async function snapshotOf(port: FilePort): Promise<Snapshot> {
  const read = await port.readSnapshot();
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

export function judge(
  snapshot: Snapshot,
  { asOf, year }: BranchYear,
): { report: CheckReport; books: ReturnType<typeof readBooks> } {
  const books = readBooks(snapshot, { year });
  const day = fromIso(asOf)!;
  return { books, report: runChecks(books, { asOf: day, year, standards: selectStandards(day) }) };
}
