import { XmlElement, type XmlNode } from "./xml-element";

/** A part as a tree: what stands before and after the root is kept too. */
export interface XmlDocument {
  readonly root: XmlElement;
  toString(): string;
}

/** Text that is no well-formed XML; the caller knows which part it is. */
export class MalformedXml extends Error {}

/** Parses a whole part. */
export function parseDocument(text: string): XmlDocument {
  const nodes = parseNodes(text);
  const root = nodes.find((node): node is XmlElement => node instanceof XmlElement);
  if (!root) throw new MalformedXml("no element");
  return { root, toString: () => nodes.join("") };
}

/** A fragment of our own; `prefix` is put before every name that has none. */
export function fragment(xml: string, prefix = ""): XmlElement {
  const prefixed = prefix ? xml.replace(/<(\/?)([A-Za-z][\w.-]*)(?=[\s/>])/g, `<$1${prefix}$2`) : xml;
  return parseNodes(prefixed).find((node): node is XmlElement => node instanceof XmlElement)!;
}

export function parseNodes(text: string): XmlNode[] {
  const nodes: XmlNode[] = [];
  let parent: XmlElement | undefined;
  let at = 0;
  const add = (node: XmlNode) => {
    if (node instanceof XmlElement) node.parent = parent;
    (parent ? parent.children : nodes).push(node);
  };
  while (at < text.length) {
    const tag = text.indexOf("<", at);
    if (tag !== at) add(text.slice(at, tag < 0 ? text.length : tag));
    if (tag < 0) break;
    const end = endOfMarkup(text, tag);
    const markup = text.slice(tag, end);
    at = end;
    if (markup[1] === "/") {
      if (!parent || parent.name !== markup.slice(2, -1).trim()) throw new MalformedXml("end tag");
      parent.closing = markup.slice(2, -1);
      parent = parent.parent;
    } else if (markup[1] === "!" || markup[1] === "?") add(markup);
    else {
      const element = startElement(markup);
      add(element);
      if (!markup.endsWith("/>")) parent = element;
    }
  }
  if (parent) throw new MalformedXml("not closed");
  return nodes;
}

function startElement(markup: string): XmlElement {
  const name = /^<([^\s/>]+)/.exec(markup)?.[1];
  if (!name) throw new MalformedXml("start tag");
  return new XmlElement(name, markup, markup.endsWith("/>"));
}

/** Place after the tag, comment, section or instruction that begins at `at`. */
function endOfMarkup(text: string, at: number): number {
  const found = text.startsWith("<!--", at)
    ? text.indexOf("-->", at + 4) + 3
    : text.startsWith("<![CDATA[", at)
      ? text.indexOf("]]>", at) + 3
      : text.startsWith("<?", at)
        ? text.indexOf("?>", at) + 2
        : endOfTag(text, at);
  if (found <= at + 1) throw new MalformedXml("unfinished tag");
  return found;
}

/** A `>` may stand in an attribute's value. */
export function endOfTag(text: string, at: number): number {
  let end = text.indexOf(">", at);
  while (end >= 0) {
    const tag = text.slice(at, end);
    const quotes = tag.includes('"') || tag.includes("'") ? tag.replace(/"[^"]*"|'[^']*'/g, "") : "";
    if (!/["']/.test(quotes)) return end + 1;
    end = text.indexOf(">", end + 1);
  }
  return 0;
}
