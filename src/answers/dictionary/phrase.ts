/**
 * How a question may be worded, as data: `[a|b]` may stand there, `<a|b>` must, `{slot}` is one of the slot's words, `{slot+}`
 * one or more of them. A phrase is understood only as a whole: no word of it may be left over.
 */
export type Phrase = string;

/** The words of a slot as a pattern without groups of its own. */
export type SlotPatterns = Readonly<Record<string, string>>;

/** A pattern that takes the whole text, with a named group for each slot. */
export function compilePhrase(phrase: Phrase, slots: SlotPatterns): RegExp {
  let at = 0;
  let used = 0;
  const part = (end: string): string => {
    let out = "";
    while (at < phrase.length) {
      const ch = phrase[at++]!;
      if (ch === end) return out;
      if (ch === "[") out += `(?:${part("]")})?`;
      else if (ch === "<") out += `(?:${part(">")})`;
      else if (ch === "|") out += "|";
      else if (ch === "{") {
        const close = phrase.indexOf("}", at);
        out += slot(phrase.slice(at, close));
        at = close + 1;
      } else out += escape(ch);
    }
    if (end !== "") throw new Error(`Phrase “${phrase}” lacks ${end}`);
    return out;
  };
  const slot = (name: string): string => {
    const bare = name.replace("+", "");
    const words = slots[bare];
    if (words === undefined) throw new Error(`Phrase “${phrase}” names no slot ${bare}`);
    used += 1;
    return name.endsWith("+") ? `(?<${bare}${used}>(?:${words})+)` : `(?<${bare}${used}>${words})`;
  };
  return new RegExp(`^(?:${part("")})$`);
}

const escape = (ch: string): string => (/[\\^$.*+?()[\]{}|/]/.test(ch) ? `\\${ch}` : ch);

/** What stood in a slot of a match. */
export const slotOf = (match: RegExpExecArray, name: string): string | undefined =>
  Object.entries(match.groups ?? {}).find(
    ([group, text]) => group.replace(/\d+$/, "") === name && text !== undefined,
  )?.[1];
