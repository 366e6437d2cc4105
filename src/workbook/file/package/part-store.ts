import { refuse } from "../refused";
import { MalformedXml, parseDocument, type XmlDocument } from "../xml/parse-xml";
import { unpackSteps } from "../zip/unpack";
import { packEntry, writeZip } from "../zip/write-zip";
import type { ZipEntry } from "../zip/zip-entry";

/** What has been written over a part: its new text, or that it is gone. */
type Written = string | null;

/** A state to come back to when a step fails. Texts never change in place, so a copy of the table is enough. */
export type PartState = ReadonlyMap<string, Written>;

/**
 * The parts of a package as texts. A part is unpacked when it is first asked for; one that was not written goes back as
 * the packed bytes that were read.
 */
export class PartStore {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly folded = new Map<string, string>();
  private readonly texts = new Map<string, string>();
  private readonly packed = new Map<string, { text: string; entry: ZipEntry }>();
  private readonly trees = new Map<string, { text: string; document: XmlDocument }>();
  private written = new Map<string, Written>();

  constructor(
    private readonly original: Uint8Array,
    entries: readonly ZipEntry[],
  ) {
    for (const entry of entries) {
      this.entries.set(entry.name, entry);
      this.folded.set(entry.name.toLowerCase(), entry.name);
    }
  }

  /** The part's name as it stands in the archive: names of parts are alike whatever their case. */
  private nameOf(path: string): string {
    return this.written.has(path) || this.entries.has(path) ? path : (this.folded.get(path.toLowerCase()) ?? path);
  }

  has(path: string): boolean {
    const name = this.nameOf(path);
    const written = this.written.get(name);
    return written === undefined ? this.entries.has(name) : written !== null;
  }

  paths(): string[] {
    const added = [...this.written.keys()].filter((path) => !this.entries.has(path));
    return [...this.entries.keys(), ...added].filter((path) => this.has(path));
  }

  /** Unpacks in slices; afterwards `text` answers at once. */
  *loadSteps(path: string): Generator<void, string> {
    const name = this.nameOf(path);
    const known = this.written.get(name) ?? this.texts.get(name);
    if (typeof known === "string") return known;
    const entry = this.entries.get(name);
    if (!entry || this.written.get(name) === null) return refuse("damaged-part", { detail: `${path} (missing)` });
    const text = decode(yield* unpackSteps(entry));
    this.texts.set(name, text);
    return text;
  }

  text(path: string): string {
    const steps = this.loadSteps(path);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** A tree to read in; kept while the part's text is the same. Never change it: take `draft` for that. */
  tree(path: string): XmlDocument {
    const text = this.text(path);
    const known = this.trees.get(path);
    if (known?.text === text) return known.document;
    const document = this.draft(path);
    this.trees.set(path, { text, document });
    return document;
  }

  /** A tree of its own to be changed and given back to `write`. */
  draft(path: string): XmlDocument {
    const text = this.text(path);
    try {
      return parseDocument(text);
    } catch (error) {
      if (error instanceof MalformedXml) return refuse("damaged-part", { detail: `${path} (${error.message})` });
      throw error;
    }
  }

  write(path: string, text: string): void {
    const name = this.nameOf(path);
    if (this.has(name) && this.text(name) === text) return;
    this.written.set(name, text);
  }

  remove(path: string): void {
    this.written.set(this.nameOf(path), null);
  }

  state(): PartState {
    return new Map(this.written);
  }

  restore(state: PartState): void {
    this.written = new Map(state);
  }

  /** A path not yet taken; `#` stands for the number. */
  freePath(pattern: string): string {
    for (let n = 1; ; n++) {
      const path = pattern.replace("#", String(n));
      if (!this.has(path)) return path;
    }
  }

  /** The archive with what was written; the very bytes that were read where nothing was. */
  *saveSteps(): Generator<void, Uint8Array> {
    const out: ZipEntry[] = [];
    let changed = false;
    for (const name of new Set([...this.entries.keys(), ...this.written.keys()])) {
      const text = this.written.get(name);
      const entry = this.entries.get(name);
      if (text === null) changed ||= entry !== undefined;
      else if (text === undefined || (entry && this.texts.get(name) === text)) out.push(entry!);
      else {
        out.push(this.pack(name, text));
        changed = true;
        yield;
      }
    }
    return changed ? writeZip(out) : this.original.slice();
  }

  private pack(name: string, text: string): ZipEntry {
    const known = this.packed.get(name);
    if (known?.text === text) return known.entry;
    const entry = packEntry(name, new TextEncoder().encode(text));
    this.packed.set(name, { text, entry });
    return entry;
  }
}

/** Bytes → text. UTF-16 is allowed in a package; it becomes UTF-8 when such a part is written. */
function decode(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  if (!wide) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return new TextDecoder(wide).decode(bytes).replace(/(<\?xml[^>]*encoding=["'])utf-16(["'])/i, "$1UTF-8$2");
}
