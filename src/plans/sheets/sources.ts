import type { Evidence } from "../../domain/finding";
import type { LedgerKind } from "../../domain/ledger";
import type { ReportContext } from "./context";
import { HEAD_WORDS, rowRanges } from "./head-words";

/** From which ledgers a sheet was made, with the number of their records; empty where none was recognised. */
export function sourcesOf({ books, language }: ReportContext, kinds: readonly LedgerKind[]): string[] {
  const words = HEAD_WORDS[language];
  const counts = new Map<string, number>();
  for (const table of books.tables)
    if (kinds.includes(table.kind)) counts.set(table.sheet, (counts.get(table.sheet) ?? 0) + table.records);
  return counts.size === 0
    ? []
    : [words.sources([...counts].map(([sheet, count]) => words.records(sheet, count)).join(words.listMark))];
}

/** Rows a verdict rests on: `2025三会一课 第4、7—9行；主题党日 第5行`. */
export function evidenceWords(evidence: readonly Evidence[], context: ReportContext): string {
  const bySheet = new Map<string, number[]>();
  for (const { sheet, row } of evidence) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), row]);
  const { rows } = HEAD_WORDS[context.language];
  return [...bySheet]
    .map(([sheet, list]) => rows(sheet, rowRanges(list, context.language)))
    .join(context.language === "zh" ? "；" : "; ");
}
