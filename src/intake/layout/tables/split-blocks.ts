import { describe } from "../header/title";
import type { DraftTable } from "./draft-table";

/** How sure a block without a header of its own is: it is read by the header of the block above it. */
const CONFIDENCE = 0.5;

/**
 * Where the blocks of a sheet have each a title and a header, one with a title alone has lost its header: it is a table of its
 * own, read by the header above. Under one header for all, block titles part a list and no tables.
 */
export function splitBlocks(table: DraftTable): DraftTable[] {
  const firstOf = new Map<string, number>();
  for (const [row, title] of table.blockTitles) if (!firstOf.has(title)) firstOf.set(title, row);
  const starts = [...firstOf].sort((a, b) => a[1] - b[1]);
  if (starts.length === 0) return [table];
  const part = (from: number, to: number): DraftTable => {
    const within = ({ row }: { readonly row?: number }): boolean => row === undefined || (row >= from && row < to);
    return {
      ...table,
      recordRows: table.recordRows.filter((row) => row >= from && row < to),
      moreRows: new Map([...table.moreRows].filter(([row]) => row >= from && row < to)),
      blockTitles: new Map(),
      skipped: table.skipped.filter(within),
      unread: table.unread.filter(within),
    };
  };
  const blocks = starts.map(([title, row], i): DraftTable => {
    const next = starts[i + 1]?.[1] ?? Infinity;
    const { over, branch, year, titleYear } = table.title;
    const own = describe(title, [title]);
    return {
      ...part(row, next),
      headerRows: [],
      title: {
        ...own,
        branch: own.branch || branch,
        ...(over !== undefined && { over }),
        ...(year !== undefined && own.year === undefined && { year }),
        ...(titleYear !== undefined && own.titleYear === undefined && { titleYear }),
      },
      confidence: Math.min(table.confidence, CONFIDENCE),
      certain: false,
    };
  });
  return [part(-Infinity, starts[0]![1]), ...blocks];
}
