import { shorterForms } from "./branch-name";

/** Names without shorter spellings of one fuller name alone; in code-point order. */
export function distinctNames(stated: Iterable<string>): string[] {
  const names = [...new Set(stated)].sort();
  const fuller = (name: string): string[] =>
    names.filter((other) => other !== name && shorterForms(other).includes(name));
  return names.filter((name) => fuller(name).length !== 1);
}
