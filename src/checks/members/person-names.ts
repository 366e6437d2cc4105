import type { NameList } from "../../domain/books";
import { type Reading, valueOf } from "../../domain/reading";

/** The names of a cell. A role alone (组长 in place of a name) is nobody's name. */
export function personNames(list: Reading<NameList>): string[] {
  return (valueOf(list)?.names ?? []).map((person) => person.name).filter((name) => name !== "");
}
