import type { CellAddress } from "../../domain/address";
import { type Finding, type MessageArgs, type Subject, severityRank } from "../../domain/finding";

/** A finding on its way through the steps: `part` tells findings of one code and subject apart. */
export type Draft = Finding & { readonly part: string };

/** One finding for each code and row: of findings alike in code, message, subject, period and part the cells and lists are joined. */
export function dedupe(findings: readonly Draft[]): Draft[] {
  const byKey = new Map<string, Draft>();
  for (const finding of findings) {
    const key = [finding.code, finding.messageId, subjectKey(finding.subject), finding.period ?? "", finding.part].join(
      "\u0001",
    );
    const before = byKey.get(key);
    byKey.set(key, before ? joined(before, finding) : finding);
  }
  return [...byKey.values()];
}

function joined(a: Draft, b: Draft): Draft {
  const severity = severityRank(a.severity) <= severityRank(b.severity) ? a.severity : b.severity;
  return { ...a, severity, at: unionCells(a.at, b.at), args: joinArgs(a.args, b.args) };
}

function unionCells(a: readonly CellAddress[], b: readonly CellAddress[]): CellAddress[] {
  const fresh = b.filter(
    (cell) => !a.some((c) => c.sheet === cell.sheet && c.row === cell.row && c.column === cell.column),
  );
  return [...a, ...fresh];
}

/** Lists are joined without repeats; of single values the first stays. */
function joinArgs(a: MessageArgs, b: MessageArgs): MessageArgs {
  const out: Record<string, string | number | readonly string[]> = { ...a };
  for (const [name, value] of Object.entries(b)) {
    const before = out[name];
    if (Array.isArray(before) && Array.isArray(value)) out[name] = [...new Set([...before, ...value])];
  }
  return out;
}

export function subjectKey(subject: Subject): string {
  const own = keyOf(subject);
  return subject.branch === undefined ? own : `${own}\u0002${subject.branch}`;
}

function keyOf(subject: Subject): string {
  if (subject.type === "branch") return "branch";
  if (subject.type === "member") return `member\u0002${subject.name}\u0002${subject.row ?? ""}`;
  return subject.type === "group"
    ? `group\u0002${subject.name}`
    : `${subject.type}\u0002${subject.sheet}\u0002${subject.row}`;
}
