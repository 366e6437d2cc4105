import type { FillKind, Suggestion } from "../../engine/types";

/** Suggestions of one kind in one column. */
export interface FillGroup {
  readonly key: string;
  readonly kind: FillKind;
  readonly sheet: string;
  readonly column: number;
  readonly suggestions: readonly Suggestion[];
}

/** In the order of the kinds, then of the sheets and columns. */
export function fillGroups(suggestions: readonly Suggestion[]): FillGroup[] {
  const groups = new Map<string, Suggestion[]>();
  for (const suggestion of suggestions) {
    const key = `${suggestion.kind} ${suggestion.at.sheet} ${suggestion.at.column}`;
    const list = groups.get(key);
    if (list) list.push(suggestion);
    else groups.set(key, [suggestion]);
  }
  return [...groups].map(([key, list]) => ({
    key,
    kind: list[0]!.kind,
    sheet: list[0]!.at.sheet,
    column: list[0]!.at.column,
    suggestions: list,
  }));
}
