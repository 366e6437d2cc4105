import type { SheetSnapshot, Snapshot } from "../../domain/snapshot";
import type { RowMove } from "./moved-changes";

/**
 * Where the rows of an earlier reading stand in a later one, by what is written in them: rows at the top and the bottom that
 * are the same, and between them those whose text is found once on either side. A row that cannot be told is gone: better
 * to put back less than to put back into another row.
 */
export function trackRows(before: Snapshot, after: Snapshot): RowMove {
  const tracks = new Map<string, RowMove>();
  return (name, row) => {
    if (!tracks.has(name)) tracks.set(name, trackSheet(sheetOf(before, name), sheetOf(after, name)));
    return tracks.get(name)!(name, row);
  };
}

const sheetOf = (snapshot: Snapshot, name: string): SheetSnapshot | undefined =>
  snapshot.sheets.find((sheet) => sheet.name === name);

function trackSheet(before: SheetSnapshot | undefined, after: SheetSnapshot | undefined): RowMove {
  if (!before || !after || before === after) return (_, row) => row;
  const [old, now] = [textsOf(before), textsOf(after)];
  const top = sameFromTop(old, now);
  if (top === old.length && top === now.length) return (_, row) => row;
  const bottom = sameFromBottom(old, now, top);
  const found = betweenRows(old, now, top, bottom);
  const shift = now.length - old.length;
  return (_, row) => {
    if (row <= top) return row;
    if (row > old.length - bottom) return row + shift;
    return found.get(row);
  };
}

/** Text of every row from the first to the last that holds something; index 0 is row 1. */
function textsOf(sheet: SheetSnapshot): string[] {
  const last = sheet.rows[sheet.rows.length - 1]?.row ?? 0;
  const texts = new Array<string>(last).fill("");
  for (const row of sheet.rows)
    texts[row.row - 1] = JSON.stringify(
      row.cells.map((cell) => [cell.column, cell.formula === undefined ? cell.value : "="]),
    );
  return texts;
}

function sameFromTop(old: readonly string[], now: readonly string[]): number {
  let rows = 0;
  while (rows < old.length && rows < now.length && old[rows] === now[rows]) rows += 1;
  return rows;
}

function sameFromBottom(old: readonly string[], now: readonly string[], top: number): number {
  let rows = 0;
  while (
    rows < old.length - top &&
    rows < now.length - top &&
    old[old.length - 1 - rows] === now[now.length - 1 - rows]
  )
    rows += 1;
  return rows;
}

/** Rows (1-based) of the differing middle. Where it is as long as before and no row is found elsewhere, cells were edited and no row has moved. */
function betweenRows(
  old: readonly string[],
  now: readonly string[],
  top: number,
  bottom: number,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const [oldEnd, nowEnd] = [old.length - bottom, now.length - bottom];
  const places = uniquePlaces(now, top, nowEnd);
  for (const [text, row] of uniquePlaces(old, top, oldEnd)) {
    const place = places.get(text);
    if (place !== undefined) found.set(row, place);
  }
  if (oldEnd !== nowEnd || [...found].some(([row, place]) => row !== place)) return found;
  for (let row = top + 1; row <= oldEnd; row += 1) found.set(row, row);
  return found;
}

function uniquePlaces(texts: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (let index = from; index < to; index += 1) {
    const text = texts[index]!;
    if (text === "" || places.has(text)) twice.add(text);
    places.set(text, index + 1);
  }
  for (const text of twice) places.delete(text);
  return places;
}
