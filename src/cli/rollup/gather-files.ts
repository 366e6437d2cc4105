import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileClaims, type FileRecord, gather, type Gathered, type Reason } from "../../rollup";
import type { LineStore } from "./line-store";
import type { RollupQuestion as Question } from "../../engine";
import { questionWords } from "../../engine";
import type { Pool } from "./pool";
import type { Walked } from "./walk";

/** How far a run is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  /** Files whose record an earlier run left. */
  readonly kept: number;
}

/** Records of an earlier run by path. */
export type Earlier = ReadonlyMap<string, FileRecord>;

export interface Run {
  readonly folder: string;
  readonly walked: Walked;
  readonly question: Question;
  readonly pool: Pool;
  /** How many files are under way at once. */
  readonly jobs: number;
  readonly earlier: Earlier;
  readonly lines: LineStore;
  /** Told of every record that is new, in the order in which they come. */
  onRecord(record: FileRecord): void;
  onProgress(progress: Progress): void;
}

/** Judges every file of a folder that an earlier run did not. Nothing is left out: each file has its record. */
export async function gatherFiles(run: Run): Promise<Gathered> {
  const { walked, question, earlier, pool } = run;
  const told = { ...questionWords(question) };
  const plain = (file: string, fault: Reason): FileRecord => {
    return { record: 1, ...told, file, hash: "", faults: [fault], claims: fileClaims(file), parts: [] };
  };
  const records: FileRecord[] = [
    ...walked.temporary.map((file) => plain(file, "temporary")),
    ...walked.closed.map((file) => plain(file, "failed")),
  ];
  for (const record of records) if (!earlier.has(record.file)) run.onRecord(record);
  let [done, kept, id] = [0, 0, 0];
  const keep = (record: FileRecord): void => {
    records.push(run.lines.keep(withoutCells(record)));
    run.onProgress({ done: ++done, of: walked.files.length, kept });
  };
  const queue = walked.files[Symbol.iterator]();
  const lane = async (): Promise<void> => {
    for (const file of queue) {
      const before = earlier.get(file);
      if (before && isSame(run.folder, before)) {
        kept++;
        keep(before);
        continue;
      }
      const answer = await pool.run({ id: id++, file });
      const record = answer && "record" in answer ? answer.record : plain(file, "failed");
      run.onRecord(record);
      keep(record);
    }
  };
  await Promise.all(Array.from({ length: run.jobs }, lane));
  return gather(records);
}

/** Cells are for the line that goes out; here the file itself is at hand. */
function withoutCells({ cells: _cells, ...record }: FileRecord): FileRecord {
  return record;
}

/** True where the file is still the one the record was made of. */
function isSame(folder: string, { file, hash, faults }: FileRecord): boolean {
  if (hash === "" || faults.includes("failed")) return false;
  try {
    return (
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex") === hash
    );
  } catch {
    return false;
  }
}
