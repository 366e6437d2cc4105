import type { Books } from "../../domain/books";

/** The shortest name that is compared: of two characters too many differ in one. */
const SHORTEST = 3;

/** Finds the one roster name that a name not on the roster was probably meant to be; `undefined` where none or several fit. */
export type NearName = (name: string) => string | undefined;

/** Same length, same first character, one character different, and only one such name. Names of applicants are no misspellings. */
export function nearNames(books: Books): NearName {
  const known = new Set([...books.members, ...books.development].map((record) => record.name));
  const byStart = new Map<string, string[]>();
  for (const name of new Set(books.members.map((member) => member.name))) {
    const key = `${name.length}${name[0]}`;
    byStart.set(key, [...(byStart.get(key) ?? []), name]);
  }
  const asked = new Map<string, string | undefined>();
  const search = (name: string): string | undefined => {
    if (name.length < SHORTEST || known.has(name)) return undefined;
    const fits = (byStart.get(`${name.length}${name[0]}`) ?? []).filter((other) => differences(name, other) === 1);
    return fits.length === 1 ? fits[0] : undefined;
  };
  return (name) => {
    if (!asked.has(name)) asked.set(name, search(name));
    return asked.get(name);
  };
}

function differences(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++;
  return count;
}
