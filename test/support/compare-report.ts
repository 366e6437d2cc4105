import type {
  ExpectedFinding,
  ExpectedReport,
  PrintedFinding,
  PrintedReport,
  PrintedSubject,
  PrintedVerdict,
} from "./scenarios";

/*
 * What is missed, wrong or extra in a report. Verdicts are compared by clause, subject and period; findings by code and cell, or
 * by subject and period where a finding has no cell. One of several right cells is enough; a mark anywhere else is an extra.
 */

export function compareReport(expected: ExpectedReport, actual: PrintedReport): string[] {
  return [
    ...compareVerdicts(expected, actual),
    ...compareFindings(expected, actual),
    ...compareUnmet(expected, actual),
  ];
}

const plain = (name: string | undefined): string => (name ?? "").normalize("NFKC").replace(/\s+/g, "");

function subjectText(subject: PrintedSubject): string {
  if (subject.type === "member" || subject.type === "group") return `${subject.type} ${plain(subject.name)}`;
  return subject.type === "branch" ? "branch" : `${subject.type} ${subject.sheet}!${subject.row}`;
}

const verdictKey = (verdict: PrintedVerdict): string =>
  `${verdict.clause} ${subjectText(verdict.subject)} ${verdict.period}`;

function compareVerdicts(expected: ExpectedReport, actual: PrintedReport): string[] {
  const open = new Map<string, string[]>();
  for (const verdict of actual.verdicts.filter((v) => expected.clauses.includes(v.clause))) {
    open.set(verdictKey(verdict), [...(open.get(verdictKey(verdict)) ?? []), verdict.verdict]);
  }
  const wrong = expected.verdicts.flatMap((verdict) => {
    const key = verdictKey(verdict);
    const got = open.get(key)?.shift();
    return got === verdict.verdict ? [] : [`verdict ${key}: expected ${verdict.verdict}, actual ${got ?? "none"}`];
  });
  return [...wrong, ...[...open].flatMap(([key, rest]) => rest.map((word) => `extra verdict ${key}: ${word}`))];
}

const cellKey = (sheet: string | null, cell: string): string => `${sheet}!${cell}`;
const rowOf = (cell: string): number => Number(/\d+$/.exec(cell)?.[0] ?? 0);

function compareFindings(expected: ExpectedReport, actual: PrintedReport): string[] {
  const found = actual.findings.filter((finding) => expected.codes.includes(finding.code));
  const used = new Set<PrintedFinding>();
  const missed = expected.findings.flatMap((wanted) => {
    const hits = found.filter((finding) => says(finding, wanted) && (!wanted.headerRows || !used.has(finding)));
    const taken = wanted.headerRows ? hits.slice(0, 1) : hits;
    taken.forEach((hit) => used.add(hit));
    const where = wanted.sheet ? `${wanted.sheet}!${wanted.cell ?? wanted.row}` : subjectText(wanted.subject);
    if (taken.length === 0) return [`missed ${wanted.code} ${where}: ${wanted.why}`];
    return taken.some((hit) => hit.severity === wanted.severity)
      ? []
      : [`severity ${wanted.code} ${where}: expected ${wanted.severity}, actual ${taken[0]!.severity}`];
  });
  const extra = found.flatMap((finding) => {
    const stray = used.has(finding)
      ? strayCells(finding, expected)
      : finding.at.map((at) => cellKey(at.sheet, at.cell));
    return used.has(finding) && stray.length === 0
      ? []
      : [`extra ${finding.code} ${stray.join(", ") || subjectText(finding.subject)}: ${finding.message}`];
  });
  return [...missed, ...extra];
}

function says(finding: PrintedFinding, wanted: ExpectedFinding): boolean {
  if (finding.code !== wanted.code) return false;
  if (wanted.cells.length > 0) {
    if (finding.at.length > 0)
      return finding.at.some((at) => at.sheet === wanted.sheet && wanted.cells.includes(at.cell));
    return subjectText(finding.subject) === subjectText(wanted.subject);
  }
  if (wanted.headerRows)
    return (
      finding.at.every((at) => at.sheet === wanted.sheet && rowOf(at.cell) <= Math.max(...wanted.headerRows!)) &&
      finding.subject.type === "table"
    );
  return (
    subjectText(finding.subject) === subjectText(wanted.subject) &&
    (!wanted.period || !finding.period || finding.period === wanted.period)
  );
}

function strayCells(finding: PrintedFinding, expected: ExpectedReport): string[] {
  const same = expected.findings.filter((wanted) => wanted.code === finding.code);
  const right = new Set(
    same.flatMap((wanted) => [
      ...wanted.cells.map((cell) => cellKey(wanted.sheet, cell)),
      ...(wanted.also ?? []).map((at) => cellKey(at.sheet, at.cell)),
    ]),
  );
  const isHead = (at: { sheet: string; cell: string }): boolean =>
    same.some(
      (wanted) => wanted.headerRows && wanted.sheet === at.sheet && rowOf(at.cell) <= Math.max(...wanted.headerRows),
    );
  return finding.at
    .filter((at) => !right.has(cellKey(at.sheet, at.cell)) && !isHead(at))
    .map((at) => cellKey(at.sheet, at.cell));
}

/** Every unmet verdict is a finding with the same code, subject and period, and back. */
function compareUnmet(expected: ExpectedReport, actual: PrintedReport): string[] {
  const want = new Set(
    actual.verdicts.filter((v) => v.verdict === "unmet" && expected.clauses.includes(v.clause)).map(verdictKey),
  );
  const have = new Set(
    actual.findings
      .filter((f) => expected.clauses.includes(f.code))
      .map((f) => `${f.code} ${subjectText(f.subject)} ${f.period}`),
  );
  return [
    ...[...want].filter((key) => !have.has(key)).map((key) => `unmet without a finding: ${key}`),
    ...[...have].filter((key) => !want.has(key)).map((key) => `finding without an unmet verdict: ${key}`),
  ];
}
