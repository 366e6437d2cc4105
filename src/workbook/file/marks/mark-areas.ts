import { type Rect, rectName } from "../../../domain/address";

type Cell = { readonly row: number; readonly column: number };

/** Cells sorted by column and row → few rectangles; the first one holds the first cell at its corner. */
export function areasOf(cells: readonly Cell[]): Rect[] {
  const areas: Rect[] = [];
  for (const { row, column } of cells) {
    const last = areas[areas.length - 1];
    if (last && last.left === column && last.bottom === row - 1) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return joinSideways(areas);
}

/** Columns side by side with the same rows become one rectangle. */
function joinSideways(areas: readonly Rect[]): Rect[] {
  const joined: Rect[] = [];
  const open = new Map<string, number>();
  for (const area of areas) {
    const known = open.get(`${area.top}:${area.bottom}:${area.left - 1}`);
    const index = known ?? joined.length;
    joined[index] = known === undefined ? area : { ...joined[known]!, right: area.right };
    open.set(`${area.top}:${area.bottom}:${area.right}`, index);
  }
  return joined;
}

/** Longest list of areas in one rule: beyond it older programs cut without a word. */
const MAX_LENGTH = 8000;

/** Lists of areas, each short enough for one rule. The first area of each list comes with it. */
export function areaLists(areas: readonly Rect[]): { readonly first: Rect; readonly sqref: string }[] {
  const lists: { first: Rect; sqref: string }[] = [];
  for (const area of areas) {
    const name = rectName(area);
    const last = lists[lists.length - 1];
    if (last && last.sqref.length + name.length < MAX_LENGTH) last.sqref += ` ${name}`;
    else lists.push({ first: area, sqref: name });
  }
  return lists;
}
