import { Inflate } from "fflate";
import { refuse } from "../refused";
import { crc32 } from "./crc32";
import { LIMITS, type ZipEntry } from "./zip-entry";

/** Packed bytes taken at a time: even the densest archive cannot unpack more than 64 MB from it before it is stopped. */
const SLICE = 1 << 16;

/** Unpacks an entry, a slice at each step. Never more than it declares; damage is told, not passed on. */
export function* unpackSteps(entry: ZipEntry): Generator<void, Uint8Array> {
  const damaged = (why: string) => refuse("damaged-part", { detail: `${entry.name} (${why})` });
  if (entry.size > LIMITS.part) refuse("too-large", { detail: entry.name });
  const bytes = entry.method === 0 ? entry.data : yield* inflateSteps(entry, damaged);
  if (bytes.length !== entry.size) damaged("size");
  if (crc32(bytes) !== entry.crc) damaged("checksum");
  return bytes;
}

function* inflateSteps(entry: ZipEntry, damaged: (why: string) => never): Generator<void, Uint8Array> {
  if (entry.method !== 8) damaged(`method ${entry.method}`);
  const out = new Uint8Array(entry.size);
  let filled = 0;
  let over = false;
  const inflate = new Inflate((chunk) => {
    over ||= filled + chunk.length > out.length;
    if (!over) out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < entry.data.length && !over; at += SLICE) {
    try {
      inflate.push(entry.data.subarray(at, at + SLICE), at + SLICE >= entry.data.length);
    } catch {
      damaged("packing");
    }
    yield;
  }
  return over ? damaged("size") : out.subarray(0, filled);
}
