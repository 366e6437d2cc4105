import { decodeXml, encodeXml, localName } from "./xml-text";

/** What stands between elements: text, comments, instructions, CDATA; kept letter by letter. */
export type XmlNode = XmlElement | string;

/**
 * An element that writes itself back exactly as it was read: the start tag is kept as text, and only what is set is
 * changed. Names are asked for without their prefix; new children take the prefix of their parent.
 */
export class XmlElement {
  parent: XmlElement | undefined;
  children: XmlNode[] = [];
  /** Text between `</` and `>`; some writers leave a blank there. */
  closing: string;

  constructor(
    readonly name: string,
    private open: string,
    private selfClosing: boolean,
  ) {
    this.closing = name;
  }

  get local(): string {
    return localName(this.name);
  }

  /** `x:` or nothing. */
  get prefix(): string {
    return this.name.slice(0, this.name.indexOf(":") + 1);
  }

  /** An attribute by its full name, decoded. */
  attr(name: string): string | undefined {
    return this.attributes().get(name);
  }

  /** An attribute by the end of its name where its prefix is free (`id` of `r:id`). */
  attrOfPrefix(local: string): string | undefined {
    for (const [name, value] of this.attributes()) if (name.includes(":") && localName(name) === local) return value;
    return undefined;
  }

  num(name: string): number | undefined {
    const value = this.attr(name);
    return value === undefined || value === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
  }

  flag(name: string, otherwise = false): boolean {
    const value = this.attr(name);
    return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
  }

  attributes(): Map<string, string> {
    const found = new Map<string, string>();
    for (const match of this.open.slice(this.name.length + 1).matchAll(/([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      found.set(match[1]!, decodeXml(match[2] ?? match[3] ?? ""));
    }
    return found;
  }

  setAttr(name: string, value: string | number | undefined): this {
    const pattern = new RegExp(`(\\s)${name.replace(/[.]/g, "\\.")}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const present = pattern.test(this.open);
    if (value === undefined) this.open = this.open.replace(pattern, "");
    else if (present)
      this.open = this.open.replace(pattern, (_, space: string) => `${space}${name}="${encodeXml(String(value))}"`);
    else
      this.open = `${this.bareOpen()} ${name}="${encodeXml(String(value))}"${this.open.slice(this.bareOpen().length)}`;
    return this;
  }

  child(local: string): XmlElement | undefined {
    return this.children.find((node): node is XmlElement => node instanceof XmlElement && node.local === local);
  }

  elements(local?: string): XmlElement[] {
    return this.children.filter(
      (node): node is XmlElement => node instanceof XmlElement && (!local || node.local === local),
    );
  }

  /** Every element below with this name, in document order. */
  descendants(local: string): XmlElement[] {
    return this.elements().flatMap((element) => [
      ...(element.local === local ? [element] : []),
      ...element.descendants(local),
    ]);
  }

  /** All character data below, decoded. */
  text(): string {
    return this.children
      .map((node) => (node instanceof XmlElement ? node.text() : isMarkup(node) ? "" : decodeXml(node)))
      .join("");
  }

  setText(text: string): this {
    this.children = [];
    this.insert(encodeXml(text));
    return this;
  }

  insert(node: XmlNode, at = this.children.length): void {
    if (this.selfClosing) this.open = `${this.bareOpen()}>`;
    this.selfClosing = false;
    if (node instanceof XmlElement) node.parent = this;
    this.children.splice(at, 0, node);
  }

  remove(): void {
    const siblings = this.parent?.children;
    if (siblings) siblings.splice(siblings.indexOf(this), 1);
    this.parent = undefined;
  }

  /** Writes an emptied element in its short form again. */
  collapse(): void {
    if (this.children.length > 0 || this.selfClosing) return;
    this.open = this.open.replace(/>$/, "/>");
    this.selfClosing = true;
  }

  /** The start tag without its end and the blanks before it. */
  private bareOpen(): string {
    return this.open.slice(0, this.open.endsWith("/>") ? -2 : -1).trimEnd();
  }

  startTag(): string {
    return this.open;
  }

  toString(): string {
    return this.selfClosing ? this.open : `${this.open}${this.children.join("")}</${this.closing}>`;
  }
}

function isMarkup(node: string): boolean {
  return node.startsWith("<!--") || node.startsWith("<?") || node.startsWith("<!DOCTYPE");
}
