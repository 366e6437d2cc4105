import { DICTIONARIES, SHARED_FIELDS } from "../../src/intake/dictionary";
import { headerKey } from "../../src/intake/text";

test.each([["shared", SHARED_FIELDS] as const, ...DICTIONARIES.map(({ kind, fields }) => [kind, fields] as const)])(
  "%s: no header word is claimed by two fields",
  (_kind, fields) => {
    const claims = new Map<string, Set<string>>();
    for (const { field, words } of fields)
      for (const word of words) {
        const key = headerKey(word);
        claims.set(key, (claims.get(key) ?? new Set<string>()).add(field));
      }
    expect([...claims].filter(([, by]) => by.size > 1).map(([word, by]) => [word, ...by])).toEqual([]);
  },
);
