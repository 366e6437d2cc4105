import { refuse } from "../refused";
import { MalformedXml } from "./malformed";
import { XmlElement, type XmlNode } from "./xml-element";

/** Elements and texts of one tree; a stylesheet of 65,000 cell styles has a third of it. */
const MAX_NODES = 800_000;

/** A part as a tree: what stands before and after the root is kept too. */
export interface XmlDocument {
  readonly root: XmlElement;
  toString(): string;
}

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
  let count = 0;
  const add = (node: XmlNode) => {
    if (++count > MAX_NODES) refuse("too-large", { detail: "elements" });
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

/** Place behind the tag that begins at `at`, 0 where it does not end. A `>` may stand in an attribute's value. */
export function endOfTag(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 62) return i + 1;
    if (code !== 34 && code !== 39) continue;
    i = text.indexOf(text[i]!, i + 1);
    if (i < 0) return 0;
  }
  return 0;
}
