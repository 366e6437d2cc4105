import type { CellAddress } from "../../domain/address";
import type { Books } from "../../domain/books";
import { type Verdict, severityRank } from "../../domain/finding";
import { type Draft, subjectKey } from "./dedupe";

/** Total order of findings: by severity, order of checks, period, sheet as first met, row, column, subject, part. */
export function sortFindings(findings: readonly Draft[], order: ReadonlyMap<string, number>, books: Books): Draft[] {
  const sheets = sheetOrder(books);
  const place = (finding: Draft): CellAddress => finding.at[0] ?? { sheet: "", row: 0, column: 0 };
  return [...findings].sort((a, b) => {
    const [p, q] = [place(a), place(b)];
    return (
      severityRank(a.severity) - severityRank(b.severity) ||
      (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0) ||
      compareText(a.period ?? "", b.period ?? "") ||
      (sheets.get(p.sheet) ?? -1) - (sheets.get(q.sheet) ?? -1) ||
      p.row - q.row ||
      p.column - q.column ||
      compareText(subjectKey(a.subject), subjectKey(b.subject)) ||
      compareText(a.messageId + a.part, b.messageId + b.part)
    );
  });
}

/** Total order of verdicts: by order of checks, period, roster row or group as given. */
export function sortVerdicts(verdicts: readonly Verdict[], order: ReadonlyMap<string, number>): Verdict[] {
  return [...verdicts].sort(
    (a, b) =>
      (order.get(a.clause) ?? 0) - (order.get(b.clause) ?? 0) ||
      compareText(a.period, b.period) ||
      rowOf(a) - rowOf(b) ||
      compareText(subjectKey(a.subject), subjectKey(b.subject)),
  );
}

function rowOf({ subject }: Verdict): number {
  return "row" in subject ? (subject.row ?? 0) : 0;
}

function sheetOrder(books: Books): Map<string, number> {
  const order = new Map<string, number>();
  for (const table of books.tables) if (!order.has(table.sheet)) order.set(table.sheet, order.size);
  return order;
}

/** By code units: the same on every machine, whatever its locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
