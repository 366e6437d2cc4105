import { refuse } from "../refused";
import { MalformedXml } from "../xml/malformed";
import { parseDocument, type XmlDocument } from "../xml/parse-xml";
import { checkXmlSteps } from "../xml/check-xml";
import { plainXml } from "../xml/plain-xml";
import { unpackSteps } from "../zip/unpack";
import { packEntry, writeZip } from "../zip/write-zip";
import type { ZipEntry } from "../zip/zip-entry";
import { Budget } from "./budget";
import { decodePart } from "./decode-part";

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
  /** Parts that scans of the text would misread as they stand. */
  private readonly unusual = new Set<string>();
  private readonly budget = new Budget();
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
    const text = yield* this.readSteps(entry);
    this.texts.set(name, text);
    return text;
  }

  /** The text as scans may take it: where it was read in an unusual spelling, in the usual one. */
  *loadPlainSteps(path: string): Generator<void, string> {
    const text = yield* this.loadSteps(path);
    return this.plainOf(path, text);
  }

  /** The same of a text at hand, that of the part or one that differs from it only outside the cells. */
  plainOf(path: string, text: string): string {
    return this.unusual.has(this.nameOf(path)) ? plainXml(text) : text;
  }

  /** Unpacks, decodes and checks; refuses what is damaged or too much. */
  private *readSteps(entry: ZipEntry): Generator<void, string> {
    this.budget.roomFor(entry.size);
    const bytes = yield* unpackSteps(entry);
    try {
      const text = decodePart(bytes);
      this.budget.text(text.length, bytes.length);
      if (!(yield* checkXmlSteps(text)).plain) this.unusual.add(entry.name);
      return text;
    } catch (error) {
      if (error instanceof MalformedXml) return refuse("damaged-part", { detail: `${entry.name} (${error.message})` });
      throw error;
    }
  }

  /** What is left for one reading of the cells, after the parts that were unpacked. */
  readingBudget(): Budget {
    return new Budget(this.budget);
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
