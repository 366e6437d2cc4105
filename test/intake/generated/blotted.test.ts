import fc from "fast-check";
import { runChecks } from "../../../src/checks";
import { makeDate } from "../../../src/domain/calendar-date";
import type { CheckReport } from "../../../src/domain/finding";
import { readBooks } from "../../../src/intake";
import { selectStandards } from "../../../src/standards";
import { workbook, type Entry } from "../support/sheets";
import { fullYear, keepings, sheetsOf, type KeptSheet } from "./full-year";

/*
 * What was not read can only add. Of a branch-year with no gaps one header word, column, label or table is blotted out: no
 * verdict may become unmet, and no must or should may appear but K01.
 */
const RUNS = Number(process.env["INTAKE_RUNS"] ?? 8);
const asOf = makeDate(2025, 12, 31)!;
const standards = selectStandards(asOf, []);

const judge = (kept: readonly KeptSheet[]): CheckReport =>
  runChecks(readBooks(workbook(...sheetsOf(kept)), { year: 2025 }), { asOf, year: 2025, standards });

const accusations = ({ verdicts, findings }: CheckReport): string[] => [
  ...verdicts
    .filter(({ verdict }) => verdict === "unmet")
    .map(({ clause, subject, period }) => `${clause} ${JSON.stringify(subject)} ${period}`),
  ...findings
    .filter(({ code, severity }) => severity !== "look" && code !== "K01")
    .map(({ code, severity, subject }) => `${code} ${severity} ${JSON.stringify(subject)}`),
];

/** What stands there instead: nothing, a blot, or words nobody uses. */
const BLOTS: readonly Entry[] = [null, "■■■", "甲栏", "乙项内容", "???"];

interface Blot {
  readonly what: "head" | "column" | "table";
  readonly sheet: number;
  readonly row: number;
  readonly cell: number;
  readonly with: number;
}

const blots: fc.Arbitrary<Blot> = fc.record({
  what: fc.constantFrom("head", "head", "head", "column", "table"),
  sheet: fc.nat(60),
  row: fc.nat(10),
  cell: fc.nat(30),
  with: fc.nat(BLOTS.length - 1),
});

function blotted(kept: readonly KeptSheet[], blot: Blot): { sheets: KeptSheet[]; told: string } {
  const at = blot.sheet % kept.length;
  const page = kept[at]!;
  const heads = page.heads;
  const row = heads[blot.row % heads.length]!;
  const labels = page.rows[row]!.flatMap((_, i) => (!page.form || i % 2 === 0 ? [i] : []));
  const cell = labels[blot.cell % labels.length]!;
  const ink = BLOTS[blot.with]!;
  const rows = page.rows.map((cells, r) => {
    if (blot.what === "table")
      return heads.includes(r) ? cells.map((one, c) => (!page.form || c % 2 === 0 ? ink : one)) : cells;
    const hit = r === row || (blot.what === "column" && !page.form && r > row);
    return hit ? cells.map((one, c) => (c === cell ? (r === row ? ink : "■") : one)) : cells;
  });
  const told = `${blot.what} ${page.name} “${String(page.rows[row]![cell])}” → ${String(ink)}`;
  return { sheets: kept.map((one, i) => (i === at ? { ...page, rows } : one)), told };
}

test("a full year has no gaps, however it is kept", () => {
  fc.assert(
    fc.property(keepings, (keeping) => {
      expect(accusations(judge(fullYear(keeping)))).toEqual([]);
    }),
    { numRuns: Math.min(RUNS, 200), seed: 20251231 },
  );
});

test("whatever is blotted out of a full year, nothing is held against the branch", () => {
  fc.assert(
    fc.property(keepings, blots, (keeping, blot) => {
      const { sheets, told } = blotted(fullYear(keeping), blot);
      expect([told, accusations(judge(sheets))]).toEqual([told, []]);
    }),
    { numRuns: RUNS * 3, seed: 20251231 },
  );
});
