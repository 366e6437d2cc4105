/** Lists longer than this are sent in pieces, so that no piece holds a page for long. */
const LONG = 1000;
/** How deep a long list may lie: `snapshot.sheets[0].rows` lies at three. */
const DEEPEST = 4;

type Path = readonly (string | number)[];

/** Part of a long list, and where it belongs. */
export interface Piece {
  readonly path: Path;
  readonly items: readonly unknown[];
}

/** Plain data with its long lists taken out, and these in pieces, in order. */
export interface InPieces<T> {
  readonly frame: T;
  readonly pieces: readonly Piece[];
}

/** Takes plain data apart. Together with `putBack` it gives what was put in. */
export function takeApart<T>(value: T): InPieces<T> {
  const pieces: Piece[] = [];
  return { frame: withoutLong(value, [], pieces) as T, pieces };
}

function withoutLong(value: unknown, path: Path, pieces: Piece[]): unknown {
  if (path.length > DEEPEST || typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value)) {
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, withoutLong(part, [...path, name], pieces)]),
    );
  }
  if (value.length <= LONG) return value.map((item, i) => withoutLong(item, [...path, i], pieces));
  for (let at = 0; at < value.length; at += LONG) pieces.push({ path, items: value.slice(at, at + LONG) });
  return [];
}

/** Puts a piece back into the frame it was taken out of. Changes the frame. */
export function putBack(frame: unknown, { path, items }: Piece): void {
  let place = frame as Record<string | number, unknown>;
  for (const name of path) place = place[name] as Record<string | number, unknown>;
  for (const item of items) (place as unknown as unknown[]).push(item);
}
