/** A plain tree of elements for checks: names without prefix, attributes as they stand. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** Reads well-formed XML; throws where a tag does not close. Written apart from the product's reader on purpose. */
export function readXml(xml: string, path = ""): Node {
  const top: Node = { name: "", attributes: {}, children: [], text: "" };
  const stack = [top];
  const pattern =
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
  let at = 0;
  for (const match of xml.replace(/^\uFEFF/, "").matchAll(pattern)) {
    if (match.index !== at) throw new Error(`${path}: not well-formed at ${at}`);
    at += match[0].length;
    const parent = stack[stack.length - 1]!;
    if (match[6] !== undefined) parent.text += match[6];
    else if (match[1] !== undefined) parent.text += match[1];
    else if (match[2] !== undefined) {
      if (stack.length < 2 || parent.name !== match[2].split(":").pop())
        throw new Error(`${path}: </${match[2]}> closes ${parent.name}`);
      stack.pop();
    } else if (match[3] !== undefined) {
      const attributes = Object.fromEntries(
        [...match[4]!.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((m) => [m[1]!, m[2] ?? m[3] ?? ""]),
      );
      const node: Node = { name: match[3].split(":").pop()!, attributes, children: [], text: "" };
      parent.children.push(node);
      if (!match[5]) stack.push(node);
    }
  }
  if (stack.length !== 1 || top.children.length !== 1) throw new Error(`${path}: not closed`);
  return top.children[0]!;
}
