import type { Books } from "../../src/domain/books";
import { cellName } from "../../src/domain/address";
import { fromIso } from "../../src/domain/calendar-date";
import type { Finding, Severity, Subject, Verdict, VerdictWord } from "../../src/domain/finding";
import type { AnyCheck } from "../../src/checks";
import { runCheckList } from "../../src/checks/run-checks";
import { type Pack, selectStandards } from "../../src/standards";
import { type BookInput, buildBooks } from "./books-builder";

/** One case: books in short form and what the check says of them. */
interface Case extends BookInput {
  readonly name: string;
  /** ISO; 2025-12-31 where left out. */
  readonly asOf?: string;
  readonly year?: number;
  readonly packs?: readonly Pack[];
  /** `period subject word` of every verdict to be looked at, e.g. `2025-Q3 met`, `2025-01 一组 unmet`, `2025 张三 exempt`. */
  readonly verdicts?: readonly string[];
}

export type PassCase = Case;

/** What a finding must say; only the parts given are compared. `cells`: `会议!C2`, columns by field name: `会议!host2`. */
export interface Expected {
  readonly id: string;
  readonly severity?: Severity;
  readonly subject?: string;
  readonly period?: string;
  readonly cells?: readonly string[];
  readonly args?: Readonly<Record<string, unknown>>;
}

export interface GapCase extends Case {
  readonly gaps: readonly Expected[];
}

/**
 * Runs a table of cases over one check. It insists on at least one pass and one gap, refuses a case given twice, wants every
 * message id seen, and runs each case frozen, twice, and with the rows shuffled.
 */
export function testCheck(
  check: AnyCheck,
  cases: { readonly pass: readonly PassCase[]; readonly gap: readonly GapCase[] },
): void {
  describe(`${check.meta.code} ${check.meta.name}`, () => {
    test("the table is whole", () => {
      expect(cases.pass.length).toBeGreaterThan(0);
      expect(cases.gap.length).toBeGreaterThan(0);
      const seen = [...cases.pass, ...cases.gap].map(({ name: _name, ...rest }) => JSON.stringify(rest));
      expect(seen.filter((text, i) => seen.indexOf(text) !== i)).toEqual([]);
      const used = new Set(cases.gap.flatMap((c) => c.gaps.map((gap) => gap.id)));
      expect(Object.keys(check.messages).filter((id) => !used.has(id))).toEqual([]);
    });
    test.each(cases.pass.map((c) => [c.name, c] as const))("pass: %s", (_name, c) => judge(check, c, []));
    test.each(cases.gap.map((c) => [c.name, c] as const))("gap: %s", (_name, c) => judge(check, c, c.gaps));
  });
}

function judge(check: AnyCheck, c: Case, gaps: readonly Expected[]): void {
  const books = deepFreeze(buildBooks(c));
  const asOf = fromIso(c.asOf ?? "2025-12-31")!;
  const options = { asOf, year: c.year ?? asOf.year, standards: selectStandards(asOf, c.packs) };
  // A check that is off says nothing, and every case that expects nothing would pass.
  expect(options.standards.isEverOn(check.meta.code)).toBe(true);
  const report = runCheckList([check], books, options);
  expect(runCheckList([check], books, options)).toEqual(report);
  expect(facts(runCheckList([check], shuffled(books), options))).toEqual(facts(report));
  expect(report.findings.map((finding) => reduce(finding, gaps, books))).toEqual(
    gaps.map((gap) => ({ ...gap, ...(gap.cells ? { cells: [...gap.cells].sort() } : {}) })),
  );
  // An empty list says that no verdict at all is given; otherwise only those named are looked at.
  const lines = report.verdicts.map(verdictLine);
  if (c.verdicts)
    expect(lines.filter((line) => c.verdicts!.length === 0 || c.verdicts!.some((v) => sameAim(v, line)))).toEqual(
      c.verdicts,
    );
}

/** Expected and actual are compared in order; a finding is cut down to what its counterpart names. */
function reduce(finding: Finding, gaps: readonly Expected[], books: Books): Expected {
  const wanted = gaps.filter((gap) => gap.id === finding.messageId);
  const keys = new Set(wanted.flatMap((gap) => Object.keys(gap)));
  const argKeys = new Set(wanted.flatMap((gap) => Object.keys(gap.args ?? {})));
  return {
    id: finding.messageId,
    ...(keys.has("severity") || wanted.length === 0 ? { severity: finding.severity } : {}),
    ...(keys.has("subject") || wanted.length === 0 ? { subject: subjectText(finding.subject) } : {}),
    ...(keys.has("period") ? { period: finding.period } : {}),
    ...(keys.has("cells") ? { cells: finding.at.map((cell) => cellText(cell, books)).sort() } : {}),
    ...(keys.has("args")
      ? { args: Object.fromEntries(Object.entries(finding.args).filter(([key]) => argKeys.has(key))) }
      : {}),
  };
}

/** `会议!host2`: sheet, field of the column, row. */
function cellText(cell: { sheet: string; row: number; column: number }, books: Books): string {
  const table = books.tables.find((t) => t.sheet === cell.sheet);
  const field = table?.columns.find((role) => role.column === cell.column)?.field;
  return `${cell.sheet}!${field ? field + cell.row : cellName(cell.row, cell.column)}`;
}

function subjectText(subject: Subject): string {
  if (subject.type === "branch") return "branch";
  return "name" in subject ? subject.name : `${subject.sheet}!${subject.row}`;
}

function verdictLine(verdict: Verdict): string {
  const name = verdict.subject.type === "branch" ? "" : subjectText(verdict.subject);
  return [verdict.period, name, verdict.verdict satisfies VerdictWord].filter(Boolean).join(" ");
}

const sameAim = (a: string, b: string): boolean =>
  a.split(" ").slice(0, -1).join(" ") === b.split(" ").slice(0, -1).join(" ");

/** What must not depend on the order in which rows were read. */
function facts(report: { verdicts: readonly Verdict[]; findings: readonly Finding[] }): unknown {
  const findings = report.findings.map((f) =>
    JSON.stringify([
      f.code,
      f.messageId,
      f.severity,
      subjectText(f.subject),
      f.period,
      f.at.map((a) => `${a.sheet}!${cellName(a.row, a.column)}`).sort(),
    ]),
  );
  return { verdicts: report.verdicts.map(verdictLine), findings: findings.sort() };
}

function shuffled(books: Books): Books {
  const turn = <T>(rows: readonly T[]): T[] => [...rows.slice(1).reverse(), ...rows.slice(0, 1)];
  const { members, meetings, study, dues, development, talks, plan, appraisal, committee } = books;
  return {
    ...books,
    members: turn(members),
    meetings: turn(meetings),
    study: turn(study),
    dues: turn(dues),
    development: turn(development),
    talks: turn(talks),
    plan: turn(plan),
    appraisal: turn(appraisal),
    committee: turn(committee),
  };
}

function deepFreeze<T>(value: T): T {
  if (value && typeof value === "object") {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
