import { MalformedXml } from "./malformed";
import { attributeEnd, isBlank, isNameChar, skipBlanks } from "./xml-chars";

/** Elements inside one another; no office program comes near, and whoever walks the tree may call itself so often. */
const MAX_DEPTH = 256;
/** Characters looked at before the caller may do something else. */
const SLICE = 1 << 20;
/** What may stand where cells are kept; anything else there would be passed over by the scans. */
const CELLS: Readonly<Record<string, readonly string[]>> = { sheetData: ["row"], row: ["c", "extLst"] };
/** Elements that scans find by their text; a `>` in an attribute of theirs would end them early. */
const SCANNED = /^(?:[\w.-]+:)?(?:sheetData|row|c|f|v|is|r|t|si|sst|rPh)$/;

const DECLARATION =
  /^<\?xml\s{1,99}version\s{0,99}=\s{0,99}["']1\.\d["'](?:\s{1,99}encoding\s{0,99}=\s{0,99}["'][A-Za-z][\w.-]*["'])?(?:\s{1,99}standalone\s{0,99}=\s{0,99}["'](?:yes|no)["'])?\s{0,99}\?>$/;

interface Open {
  readonly name: string;
  /** Names the children must bear, with prefix. */
  readonly children: readonly string[] | undefined;
  /** Prefixes this element declares. */
  readonly prefixes: readonly string[];
}

/**
 * Whether a part is well-formed, in one pass and without a tree. `plain` is false where comments, CDATA or unusual spelling
 * stand in it, which scans of the text alone would take for something else.
 */
export function* checkXmlSteps(text: string): Generator<void, { readonly plain: boolean }> {
  const check = new XmlCheck(text);
  for (let pause = SLICE; check.next();) {
    if (check.at < pause) continue;
    pause = check.at + SLICE;
    yield;
  }
  return { plain: check.plain };
}

class XmlCheck {
  at = 0;
  plain = true;
  private readonly open: Open[] = [];
  private readonly prefixes = new Map<string, number>([["xml", 1]]);
  private rooted = false;

  constructor(private readonly text: string) {
    if (text.charCodeAt(0) === 0xfeff) this.at = 1;
    if (!text.startsWith("<?xml", this.at) || !isBlank(text.charCodeAt(this.at + 5))) return;
    const end = this.after("?>", this.at);
    if (!DECLARATION.test(text.slice(this.at, end))) throw new MalformedXml("declaration");
    this.at = end;
  }

  /** Goes on to behind the next tag; false at the end. */
  next(): boolean {
    this.characters();
    if (this.at >= this.text.length) {
      if (this.open.length > 0) throw new MalformedXml(`<${this.open.at(-1)!.name}> not closed`);
      if (!this.rooted) throw new MalformedXml("no element");
      return false;
    }
    const code = this.text.charCodeAt(this.at + 1);
    if (code === 47) this.endTag();
    else if (code === 33) this.declaration();
    else if (code === 63) this.instruction();
    else this.startTag();
    return true;
  }

  /** Text up to the next tag. */
  private characters(): void {
    const { text } = this;
    const inside = this.open.length > 0;
    for (; this.at < text.length; this.at++) {
      const code = text.charCodeAt(this.at);
      if (code === 60) return;
      if (code === 38) this.at = reference(text, this.at);
      else if (code === 93 && text.startsWith("]]>", this.at)) throw new MalformedXml("]]> in text");
      else if (code < 32 || code >= 0xfffe) checkChar(code);
      if (!inside && !isBlank(code)) throw new MalformedXml("text outside the root");
    }
  }

  private startTag(): void {
    const { text } = this;
    const nameEnd = endOfName(text, this.at + 1);
    const name = text.slice(this.at + 1, nameEnd);
    this.allowChild(name);
    const seen: string[] = [];
    let at = nameEnd;
    for (;;) {
      const from = at;
      at = skipBlanks(text, at);
      const code = text.charCodeAt(at);
      if (code === 62 || code === 47) break;
      if (at === from) throw new MalformedXml(`attribute of <${name}>`);
      at = this.attribute(at, name, seen);
    }
    if (seen.length > 0) noTwice(seen, name);
    const empty = text.charCodeAt(at) === 47;
    if (empty && text.charCodeAt(at + 1) !== 62) throw new MalformedXml(`<${name}>`);
    this.at = at + (empty ? 2 : 1);
    this.enter(name, seen, empty);
  }

  /** One attribute; answers with the place behind it. */
  private attribute(at: number, element: string, seen: string[]): number {
    const { text } = this;
    const nameEnd = endOfName(text, at);
    seen.push(text.slice(at, nameEnd));
    let value = skipBlanks(text, nameEnd);
    if (text.charCodeAt(value) !== 61) throw new MalformedXml(`attribute of <${element}>`);
    value = skipBlanks(text, value + 1);
    const end = attributeEnd(text, value);
    for (let i = value + 1; i < end - 1; i++) {
      const code = text.charCodeAt(i);
      if (code === 38) i = reference(text, i);
      else if (code === 60) throw new MalformedXml(`attribute of <${element}>`);
      else if (code === 62) this.plain &&= !SCANNED.test(element);
      else if (code < 32 || code >= 0xfffe) checkChar(code);
    }
    return end;
  }

  private enter(name: string, attributes: readonly string[], empty: boolean): void {
    if (this.open.length === 0) {
      if (this.rooted) throw new MalformedXml("a second root");
      this.rooted = true;
    }
    const prefixes = attributes.filter((one) => one.startsWith("xmlns:")).map((one) => one.slice(6));
    for (const prefix of prefixes) this.prefixes.set(prefix, (this.prefixes.get(prefix) ?? 0) + 1);
    for (const one of name.includes(":") ? [name, ...attributes] : attributes) this.boundPrefix(one);
    if (empty) return this.leave(prefixes);
    if (this.open.length >= MAX_DEPTH) throw new MalformedXml("nested too deep");
    this.open.push({ name, children: this.childrenOf(name), prefixes });
  }

  private leave(prefixes: readonly string[]): void {
    for (const prefix of prefixes) this.prefixes.set(prefix, this.prefixes.get(prefix)! - 1);
  }

  private boundPrefix(name: string): void {
    const colon = name.indexOf(":");
    if (colon < 0 || name.startsWith("xmlns:")) return;
    if (!this.prefixes.get(name.slice(0, colon))) throw new MalformedXml(`prefix of ${name}`);
  }

  private childrenOf(name: string): readonly string[] | undefined {
    const colon = name.indexOf(":") + 1;
    const local = colon === 0 ? name : name.slice(colon);
    if (local !== "sheetData" && !(local === "row" && this.open.at(-1)?.children)) return undefined;
    return CELLS[local]!.map((child) => name.slice(0, colon) + child);
  }

  private allowChild(name: string): void {
    const allowed = this.open.at(-1)?.children;
    if (allowed && !allowed.includes(name)) throw new MalformedXml(`<${name}> among the cells`);
  }

  private endTag(): void {
    const { text, at } = this;
    const top = this.open.pop();
    if (!top || !text.startsWith(top.name, at + 2)) throw new MalformedXml("end tag");
    const nameEnd = at + 2 + top.name.length;
    const end = skipBlanks(text, nameEnd);
    if (text.charCodeAt(end) !== 62) throw new MalformedXml("end tag");
    if (end !== nameEnd) this.plain &&= !SCANNED.test(top.name);
    this.leave(top.prefixes);
    this.at = end + 1;
  }

  /** Comments and CDATA; a part of a package has no document type. */
  private declaration(): void {
    const { text, at } = this;
    this.plain = false;
    if (text.startsWith("<!--", at)) {
      const end = text.indexOf("--", at + 4);
      if (end < 0 || text.charCodeAt(end + 2) !== 62) throw new MalformedXml("comment");
      this.skip(end + 3);
    } else if (text.startsWith("<![CDATA[", at)) {
      if (this.open.length === 0) throw new MalformedXml("text outside the root");
      this.skip(this.after("]]>", at));
    } else throw new MalformedXml("document type");
  }

  private instruction(): void {
    this.plain = false;
    const name = this.text.slice(this.at + 2, endOfName(this.text, this.at + 2));
    if (name.toLowerCase() === "xml") throw new MalformedXml("declaration");
    this.skip(this.after("?>", this.at));
  }

  private skip(end: number): void {
    for (let i = this.at; i < end; i++) {
      const code = this.text.charCodeAt(i);
      if (code < 32 || code >= 0xfffe) checkChar(code);
    }
    this.at = end;
  }

  private after(mark: string, from: number): number {
    const found = this.text.indexOf(mark, from);
    if (found < 0) throw new MalformedXml("unfinished tag");
    return found + mark.length;
  }
}

function endOfName(text: string, from: number): number {
  let at = from;
  while (isNameChar(text.charCodeAt(at))) at++;
  const first = text.charCodeAt(from);
  if (at === from || first === 45 || first === 46 || (first >= 48 && first <= 57)) throw new MalformedXml("name");
  return at;
}

function noTwice(names: readonly string[], element: string): void {
  const few = names.length < 8;
  const twice = few ? names.some((name, i) => names.indexOf(name) !== i) : new Set(names).size < names.length;
  if (twice) throw new MalformedXml(`attribute twice in <${element}>`);
}

function checkChar(code: number): void {
  if (code !== 9 && code !== 10 && code !== 13) throw new MalformedXml(`character ${code}`);
}

const NAMED = ["amp;", "lt;", "gt;", "quot;", "apos;"];

/** A reference that begins here; answers with the place of its last letter. */
function reference(text: string, at: number): number {
  const end = text.indexOf(";", at);
  const body = end < 0 || end - at > 12 ? "" : text.slice(at + 1, end + 1);
  if (NAMED.includes(body)) return end;
  const code = /^#x[0-9a-f]+;$/i.test(body)
    ? parseInt(body.slice(2), 16)
    : /^#\d+;$/.test(body)
      ? Number(body.slice(1, -1))
      : -1;
  const wrong =
    code > 0x10ffff || (code >= 0xd800 && code < 0xe000) || code === 0xfffe || code === 0xffff || body[1] === "X";
  if (wrong || (code < 32 && code !== 9 && code !== 10 && code !== 13)) throw new MalformedXml("reference");
  return end;
}
