import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-entry";

/** 1980-01-01 00:00: parts of ours bear no time, so the same input gives the same bytes. */
const NO_TIME = 0x00210000;

/** Packs a new part. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  const packed = deflateSync(bytes, { level: 6 });
  const stored = packed.length >= bytes.length;
  return {
    name,
    rawName: new TextEncoder().encode(name),
    method: stored ? 0 : 8,
    utf8: true,
    time: NO_TIME,
    crc: crc32(bytes),
    size: bytes.length,
    data: stored ? bytes : packed,
  };
}

/** Writes an archive; entries that came from another one are copied as they are packed. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const local = entries.reduce((sum, entry) => sum + 30 + entry.rawName.length + entry.data.length, 0);
  const central = entries.reduce((sum, entry) => sum + 46 + entry.rawName.length, 0);
  const out = new Uint8Array(local + central + 22);
  const view = new DataView(out.buffer);
  let at = 0;
  let directory = local;
  for (const entry of entries) {
    view.setUint32(directory, 0x02014b50, true);
    view.setUint16(directory + 4, 20, true);
    writeHeader(view, directory + 6, entry);
    view.setUint32(directory + 42, at, true);
    out.set(entry.rawName, directory + 46);
    directory += 46 + entry.rawName.length;
    view.setUint32(at, 0x04034b50, true);
    writeHeader(view, at + 4, entry);
    out.set(entry.rawName, at + 30);
    out.set(entry.data, at + 30 + entry.rawName.length);
    at += 30 + entry.rawName.length + entry.data.length;
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, central, true);
  view.setUint32(directory + 16, local, true);
  return out;
}

/** The 26 bytes that local header and directory have in common. */
function writeHeader(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.utf8 ? 0x800 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
