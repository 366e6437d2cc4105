import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { cellName } from "../../src/domain/address";
import { fromIso } from "../../src/domain/calendar-date";
import { describeFinding, runChecks } from "../../src/checks";
import { readBooks } from "../../src/intake";
import { selectStandards } from "../../src/standards";
import { openWorkbook } from "../../src/workbook/file";

/** Invented branch-years as workbooks, with the verdicts and findings computed from the facts behind them. */
export const SCENARIOS = resolve(__dirname, "../fixtures/scenarios");
export const scenarioNames = (prefix: string): string[] =>
  readdirSync(SCENARIOS)
    .filter((file) => file.startsWith(prefix) && file.endsWith(".xlsx"))
    .map((file) => file.replace(".xlsx", ""))
    .sort();

export interface PrintedSubject {
  readonly type: string;
  readonly name?: string;
  readonly sheet?: string;
  readonly row?: number;
}
export interface PrintedVerdict {
  readonly clause: string;
  readonly subject: PrintedSubject;
  readonly period: string;
  readonly verdict: string;
  readonly expected?: number;
  readonly actual?: number;
}
export interface PrintedFinding {
  readonly code: string;
  readonly severity: string;
  readonly subject: PrintedSubject;
  readonly period?: string | null;
  readonly at: readonly { readonly sheet: string; readonly cell: string }[];
  readonly message: string;
  readonly basis: string;
  readonly advice: string;
}
export interface PrintedReport {
  readonly asOf: string;
  readonly year: number;
  readonly verdicts: readonly PrintedVerdict[];
  readonly findings: readonly PrintedFinding[];
}

export interface ExpectedFinding extends Omit<PrintedFinding, "at" | "message" | "basis" | "advice"> {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly cell: string | null;
  readonly cells: readonly string[];
  readonly also?: readonly { readonly sheet: string; readonly cell: string }[];
  readonly headerRows?: readonly number[];
  readonly why: string;
}
export interface ExpectedReport {
  readonly asOf: string;
  readonly year: number;
  readonly clauses: readonly string[];
  readonly codes: readonly string[];
  readonly verdicts: readonly PrintedVerdict[];
  readonly findings: readonly ExpectedFinding[];
}

export const expectedOf = (name: string, folder = SCENARIOS): ExpectedReport =>
  JSON.parse(readFileSync(join(folder, `${name}.expected.json`), "utf8")) as ExpectedReport;

/** Reads, recognises and checks a scenario's workbook: what the command prints of it. */
export async function checkScenario(name: string, folder = SCENARIOS): Promise<PrintedReport> {
  const { asOf: day, year } = expectedOf(name, folder);
  const opened = openWorkbook(new Uint8Array(readFileSync(join(folder, `${name}.xlsx`))), `${name}.xlsx`);
  if (!opened.ok) throw new Error(`${name} could not be opened`);
  const snapshot = await opened.value.readSnapshot();
  if (!snapshot.ok) throw new Error(`${name} could not be read`);
  const asOf = fromIso(day)!;
  const report = runChecks(readBooks(snapshot.value, { year }), { asOf, year, standards: selectStandards(asOf) });
  return {
    ...report,
    findings: report.findings.map((finding) => {
      const { what, why, fix } = describeFinding(finding, "zh");
      const { code, severity, subject, period } = finding;
      return {
        code,
        severity,
        subject,
        ...(period ? { period } : {}),
        at: finding.at.map(({ sheet, row, column }) => ({ sheet, cell: cellName(row, column) })),
        message: what,
        basis: why,
        advice: fix,
      };
    }),
  };
}
