/** Beyond this many lines none of the first can still be in view. */
const FAR = 300;

/**
 * The first line (0-based row or column) to show so that line `at` is in view: the very first where there is room for
 * all up to it, else `lead` lines before it, so that one sees what the cell belongs to.
 */
export function firstInView(at: number, size: (line: number) => number, room: number, lead: number): number {
  if (at < FAR) {
    let used = 0;
    for (let line = 0; line <= at && used <= room; line += 1) used += size(line);
    if (used <= room) return 0;
  }
  return Math.max(0, at - lead);
}
