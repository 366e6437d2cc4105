/** Finds known names in running text; built once, since a text is walked once whatever the number of names. */
export interface NamesInText {
  /** Names that stand in the text, each once, in order. */
  find(text: string): readonly string[];
  /** The text without them. */
  remove(text: string): string;
}

/** At each place the longest name that fits is taken, so that 王小明 is not read as 王小. Names of one character are left out. */
export function namesInText(names: readonly string[]): NamesInText {
  const byFirst = new Map<string, string[]>();
  for (const name of new Set(names)) {
    if (name.length < 2) continue;
    const list = byFirst.get(name[0]!);
    if (list) list.push(name);
    else byFirst.set(name[0]!, [name]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  const walk = (text: string, onName: (name: string) => void, onOther: (from: number, to: number) => void): void => {
    let other = 0;
    for (let i = 0; i < text.length;) {
      const name = byFirst.get(text[i]!)?.find((candidate) => text.startsWith(candidate, i));
      if (!name) i++;
      else {
        onOther(other, i);
        onName(name);
        i += name.length;
        other = i;
      }
    }
    onOther(other, text.length);
  };
  return {
    find: (text) => {
      const found = new Set<string>();
      walk(
        text,
        (name) => found.add(name),
        () => undefined,
      );
      return [...found];
    },
    remove: (text) => {
      let rest = "";
      walk(
        text,
        () => undefined,
        (from, to) => (rest += text.slice(from, to)),
      );
      return rest;
    },
  };
}
