import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Numbers that follow from a seed: the same seed gives the same mutants. */
export class Dice {
  constructor(private state: number) {}

  next(below: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.next(list.length)]!;
  }
}

export interface Mutant {
  readonly bytes: Uint8Array;
  /** The part whose text was changed; absent where the archive itself was. */
  readonly part?: string;
  readonly text?: string;
}

const STRANGE = [
  "-1",
  "0",
  "1e9",
  "99999999999999999999",
  "NaN",
  "abc",
  "",
  "1.5",
  "-Infinity",
  "A",
  "__proto__",
  " 7 ",
];
const MARKUP = [
  "<",
  ">",
  "&",
  "&#0;",
  "]]>",
  "<![CDATA[",
  "<!--",
  "-->",
  '"',
  "</row>",
  "<row>",
  "<c>",
  "\u0000",
  "&x;",
  "<?a",
];

/** A workbook with one thing or a few things wrong in it. */
export function mutant(seed: Uint8Array, dice: Dice): Mutant {
  if (dice.next(4) === 0) return { bytes: spoilt(seed, dice) };
  const parts = unzipSync(seed);
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  const cells = names.filter((name) => /worksheets\/sheet|sharedStrings/.test(name));
  const part = dice.pick(dice.next(3) > 0 && cells.length > 0 ? cells : names);
  let text = strFromU8(parts[part]!);
  for (let i = dice.next(3); i >= 0; i--) text = changed(text, dice);
  const files = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [name, name === part ? strToU8(text) : bytes]),
  );
  return { bytes: zipSync(files, { level: 1, mtime: "1980-01-01T12:00:00Z" }), part, text };
}

/** Bytes of the archive turned, left out, cut off or doubled. */
function spoilt(seed: Uint8Array, dice: Dice): Uint8Array {
  const at = dice.next(seed.length);
  const length = dice.next(64) + 1;
  switch (dice.next(4)) {
    case 0: {
      const out = seed.slice();
      for (let i = dice.next(8); i >= 0; i--) out[dice.next(out.length)]! ^= 1 << dice.next(8);
      return out;
    }
    case 1:
      return seed.slice(0, at);
    case 2:
      return new Uint8Array([...seed.slice(0, at), ...seed.slice(at + length)]);
    default:
      return new Uint8Array([...seed.slice(0, at + length), ...seed.slice(at)]);
  }
}

function changed(text: string, dice: Dice): string {
  const at = dice.next(text.length + 1);
  const length = dice.next(40) + 1;
  const put = (word: string, skip = 0) => text.slice(0, at) + word + text.slice(at + skip);
  switch (dice.next(6)) {
    case 0:
      return put("", length);
    case 1:
      return put(text.slice(at, at + length));
    case 2:
      return put(dice.pick(MARKUP), dice.next(2));
    case 3:
      return text.slice(0, at);
    case 4:
      return put(dice.pick(MARKUP).repeat(dice.next(2000)));
    default: {
      const value = /="[^"<>]*"/g;
      value.lastIndex = at;
      const match = value.exec(text);
      return match ? text.slice(0, match.index + 2) + dice.pick(STRANGE) + text.slice(value.lastIndex - 1) : put("0");
    }
  }
}
