import { refuse } from "../refused";
import { LIMITS, type ZipEntry } from "./zip-entry";

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Reads the directory of an archive; no entry is unpacked. Refuses what is cut off, locked or out of bounds. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length > LIMITS.file) refuse("too-large", { detail: "file" });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > LIMITS.entries) refuse("too-large", { detail: "entries" });
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  let total = 0;
  for (let i = 0; i < directory.count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) refuse("truncated", { detail: "directory" });
    const { entry, next } = readEntry(bytes, view, at);
    at = next;
    total += entry.size;
    // A part that will be read is told at once when it is too large; a picture may be as large as it likes.
    const tooLarge = /\.(xml|rels)$/i.test(entry.name) && entry.size > LIMITS.part;
    if (tooLarge || total > LIMITS.total) refuse("too-large", { detail: tooLarge ? entry.name : "unpacked" });
    if (!entry.name.endsWith("/")) entries.push(entry);
  }
  if (at + 4 <= bytes.length && view.getUint32(at, true) === CENTRAL) refuse("truncated", { detail: "directory" });
  noTwice(entries);
  return entries;
}

/** Two parts of one name: programs differ in which they read, and the other would be lost in silence. */
function noTwice(entries: readonly ZipEntry[]): void {
  const names = new Set<string>();
  for (const { name } of entries) {
    if (names.has(name.toLowerCase())) refuse("damaged-part", { detail: `${name} (twice)` });
    names.add(name.toLowerCase());
  }
  const places = entries.map(({ data }) => [data.byteOffset, data.byteOffset + data.length] as const);
  places.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  if (places.some(([start], i) => i > 0 && start < places[i - 1]![1])) refuse("damaged-part", { detail: "overlap" });
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return offset === 0xffffffff || count === 0xffff ? findDirectory64(view, at) : { count, offset };
  }
  return refuse("truncated", { detail: "no directory" });
}

function findDirectory64(view: DataView, end: number): { count: number; offset: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return refuse("truncated", { detail: "zip64" });
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64) return refuse("truncated", { detail: "zip64" });
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) refuse("encrypted", { detail: "zip" });
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > bytes.length) refuse("truncated", { detail: "directory" });
  const rawName = bytes.subarray(at + 46, nameEnd);
  const sizes = readSizes(view, at, nameEnd);
  const entry = {
    name: new TextDecoder().decode(rawName).replace(/\\/g, "/").replace(/^\/+/, ""),
    rawName,
    method: view.getUint16(at + 10, true),
    utf8: (flags & 0x800) !== 0,
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    data: packedData(bytes, view, sizes.local, sizes.packed),
  };
  return { entry, next };
}

/** Sizes and place; where they do not fit 32 bits they stand in the zip64 field, in this order. */
function readSizes(view: DataView, at: number, extra: number): { packed: number; size: number; local: number } {
  const values = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const end = extra + view.getUint16(at + 30, true);
  for (let i = extra; i + 4 <= end; i += 4 + view.getUint16(i + 2, true)) {
    if (view.getUint16(i, true) !== 1) continue;
    let field = i + 4;
    values.forEach((value, k) => {
      if (value !== 0xffffffff || field + 8 > end) return;
      values[k] = Number(view.getBigUint64(field, true));
      field += 8;
    });
  }
  return { size: values[0]!, packed: values[1]!, local: values[2]! };
}

function packedData(bytes: Uint8Array, view: DataView, local: number, packed: number): Uint8Array {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL)
    return refuse("truncated", { detail: "entry" });
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) return refuse("truncated", { detail: "entry" });
  return bytes.subarray(start, start + packed);
}
