import type { Books } from "../../domain/books";
import type { Finding, Severity } from "../../domain/finding";
import { holdsRow } from "./finding-place";

export type GroupBy = "ledger" | "standard" | "person";

export interface FindingGroup {
  /** Stable within one way of grouping. */
  readonly key: string;
  /** What is common: a sheet, a clause id, a person; `undefined` for the whole branch or no single person. */
  readonly name: string | undefined;
  readonly findings: readonly Finding[];
}

export const SEVERITIES: readonly Severity[] = ["must", "should", "look"];

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { must: 0, should: 0, look: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** Groups in the order in which their first finding comes; what belongs to nobody in particular stands first. */
export function groupFindings(findings: readonly Finding[], by: GroupBy, books: Books): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = groupName(finding, by, books) ?? "";
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  const list = [...groups].map(([name, own]) => ({ key: `${by}:${name}`, name: name || undefined, findings: own }));
  return list.sort((a, b) => Number(a.name !== undefined) - Number(b.name !== undefined));
}

function groupName(finding: Finding, by: GroupBy, books: Books): string | undefined {
  if (by === "standard") return finding.code;
  if (by === "person") return finding.subject.type === "member" ? finding.subject.name : undefined;
  const { subject } = finding;
  const place = finding.at[0] ?? (subject.type === "meeting" || subject.type === "table" ? subject : undefined);
  if (place)
    return (
      books.tables.find((table) => table.sheet === place.sheet && holdsRow(table, place.row))?.sheet ?? place.sheet
    );
  return undefined;
}
