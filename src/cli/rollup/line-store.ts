import type { FileRecord } from "../../rollup";

/** More findings than this are not kept in memory: no sheet shows them and nobody reads them. */
const MOST = 200_000;

/**
 * Keeps memory bounded where a whole city is rolled up: findings are held until there are too many of them, then of no file at
 * all, so that the same records give the same sheets in whatever order they come. Figures are always kept.
 */
export class LineStore {
  private count = 0;
  private readonly held: { lines: unknown }[] = [];

  /** True where the findings of this run were too many. */
  get dropped(): boolean {
    return this.count > MOST;
  }

  keep(record: FileRecord): FileRecord {
    this.count += record.parts.reduce((sum, { lines }) => sum + lines.length, 0);
    if (this.dropped) {
      for (const part of this.held.splice(0)) part.lines = [];
      return { ...record, parts: record.parts.map((part) => ({ ...part, lines: [] })) };
    }
    const parts = record.parts.map((part) => ({ ...part }));
    this.held.push(...parts);
    return { ...record, parts };
  }
}
