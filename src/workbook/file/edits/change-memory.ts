import type { PartState } from "../package/part-store";
import type { WorkbookPackage } from "../package/workbook-package";
import type { CellAddress } from "../../../domain/address";

/** Style of a cell before and after a write, as the file numbers them. */
export interface LookChange {
  readonly at: CellAddress;
  readonly before: number;
  readonly after: number;
}

interface Remembered {
  readonly before: PartState;
  readonly after: PartState;
  readonly looks: readonly LookChange[];
}

/** Changes kept; older ones are put back cell by cell from their record. */
const KEPT = 30;

/** What the parts were before each change: as long as nobody has touched them since, they come back letter by letter. */
export class ChangeMemory {
  private readonly changes = new Map<string, Remembered>();

  remember(id: string, change: Remembered): void {
    this.changes.set(id, change);
    const oldest = this.changes.keys().next();
    if (this.changes.size > KEPT && !oldest.done) this.changes.delete(oldest.value);
  }

  looksOf(id: string): readonly LookChange[] {
    return this.changes.get(id)?.looks ?? [];
  }

  /** True where every part the change wrote stood as it left it and has been set back. */
  restoreParts(book: WorkbookPackage, id: string, shifted: readonly string[] = []): boolean {
    const change = this.changes.get(id);
    if (!change) return false;
    const now = book.parts.state();
    const paths = [...change.after.keys()].filter((path) => change.before.get(path) !== change.after.get(path));
    // Rows put in below everything change no part; what stands there now was written since and must move back with them.
    if ([...paths, ...shifted].some((path) => now.get(path) !== change.after.get(path))) return false;
    const next = new Map(now);
    for (const path of paths) {
      const before = change.before.get(path);
      if (before === undefined) next.delete(path);
      else next.set(path, before);
    }
    book.parts.restore(next);
    return true;
  }
}
