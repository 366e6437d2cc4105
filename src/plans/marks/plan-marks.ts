import type { CellAddress } from "../../domain/address";
import type { Books } from "../../domain/books";
import { type CheckReport, type Finding, severityRank } from "../../domain/finding";
import type { Mark, MarkPlan } from "../../domain/plan";
import { blankCells } from "./blank-cells";
import { placeOfGap } from "./place-of-gap";

/**
 * The marks of a check: one a cell, the most severe finding wins. A gap without a cell of its own marks the header of its
 * table's date column, a person's shortfall the name; what has no place at all is told in words alone. A mark on a blank
 * cell vanishes when it is filled.
 */
export function planMarks(report: CheckReport, books: Books): MarkPlan {
  const isBlank = blankCells(books);
  const marks = new Map<string, Mark>();
  for (const finding of report.findings) {
    for (const at of cellsOf(finding, report, books)) {
      const key = `${at.sheet}\u0000${at.row}\u0000${at.column}`;
      const known = marks.get(key);
      if (known && severityRank(known.severity) <= severityRank(finding.severity)) continue;
      marks.set(key, { at: plain(at), severity: finding.severity, untilFilled: isBlank(at) });
    }
  }
  const order = new Map([...new Set(books.tables.map((table) => table.sheet))].map((sheet, i) => [sheet, i]));
  const rank = (sheet: string): number => order.get(sheet) ?? order.size;
  const bySheet = (a: Mark, b: Mark): number =>
    rank(a.at.sheet) - rank(b.at.sheet) || (a.at.sheet < b.at.sheet ? -1 : a.at.sheet > b.at.sheet ? 1 : 0);
  return {
    marks: [...marks.values()].sort((a, b) => bySheet(a, b) || a.at.row - b.at.row || a.at.column - b.at.column),
  };
}

/** Where a finding is seen in the workbook: its own cells, else the place that stands for a gap. */
export function cellsOf(finding: Finding, report: CheckReport, books: Books): readonly CellAddress[] {
  if (finding.at.length > 0) return finding.at;
  const place = placeOfGap(finding, report.year, books);
  return place ? [place] : [];
}

const plain = ({ sheet, row, column }: CellAddress): CellAddress => ({ sheet, row, column });
