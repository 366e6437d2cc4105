import { appendFileSync, closeSync, existsSync, openSync, readSync } from "node:fs";
import { z } from "zod";
import type { FileRecord } from "../../rollup";

/** Enough to tell a record of ours from any other line; what is inside was written by the same program. */
const RECORD = z.looseObject({
  record: z.literal(1),
  asOf: z.string(),
  year: z.number(),
  pack: z.string(),
  file: z.string(),
  hash: z.string(),
  faults: z.array(z.string()),
  claims: z.array(z.object({ by: z.string(), text: z.string() })),
  parts: z.array(z.looseObject({ label: z.string().nullable() })),
});

export interface ReadRecords {
  readonly records: readonly FileRecord[];
  /** Lines that are no record of ours: a last line that was cut off, a foreign file. */
  readonly broken: number;
}

/** Reads a file of records line by line. A missing file holds none. */
export function readRecords(path: string, keep: (record: FileRecord) => void): number {
  let broken = 0;
  for (const line of lines(path)) {
    const record = parse(line);
    if (record) keep(record);
    else if (line.trim() !== "") broken++;
  }
  return broken;
}

function parse(line: string): FileRecord | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return RECORD.safeParse(value).success ? (value as FileRecord) : undefined;
  } catch {
    return undefined;
  }
}

/** Adds a record as one line; where the last line was cut off, on a line of its own. */
export function appendRecord(path: string, record: FileRecord): void {
  appendFileSync(path, `${JSON.stringify(record)}\n`);
}

/** Starts a new line where a killed run left half of one. */
export function mendEnd(path: string): void {
  if (!existsSync(path)) return;
  let last = "\n";
  for (const chunk of chunks(path)) last = chunk.at(-1) === 10 ? "\n" : "";
  if (last === "") appendFileSync(path, "\n");
}

function* lines(path: string): Generator<string> {
  if (!existsSync(path)) return;
  const decoder = new TextDecoder();
  let rest = "";
  for (const chunk of chunks(path)) {
    const text = rest + decoder.decode(chunk, { stream: true });
    const parts = text.split("\n");
    rest = parts.pop()!;
    yield* parts;
  }
  if (rest !== "") yield rest;
}

/** A file of any length in pieces. */
function* chunks(path: string): Generator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    const buffer = new Uint8Array(1 << 20);
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) yield buffer.slice(0, read);
  } finally {
    closeSync(file);
  }
}
