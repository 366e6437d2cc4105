import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { deflateSync, inflateSync } from "fflate";
import type { CellEdit } from "../../domain/plan";
import type { Snapshot } from "../../domain/snapshot";
import { type BranchPart, fileClaims, type FileRecord, type Reason } from "../../rollup";
import { openWorkbook } from "../../workbook/file";
import type { RefusalCode } from "../../workbook/port";
import {
  answerBranchRow,
  type BranchForm,
  judgeBook,
  judgeTogether,
  type RollupQuestion as Question,
  questionWords,
  type ReadFile,
} from "../../engine";

/** Larger files are not taken into memory at all. */
const MOST_BYTES = 200 * 1024 * 1024;
/** Files that nobody ever kept a ledger in; what they are called still tells whose they are. */
const NO_WORKBOOK =
  /\.(?:docx?|wps|pdf|ofd|pptx?|dps|txt|md|rtf|html?|jpe?g|png|gif|bmp|tiff?|heic|mp[34]|mov|avi|zip|rar|7z|gz|exe|lnk)$/i;
const MACRO = /\.(?:xlsm|xltm|xlsb|xla|xlam)$/i;

const REASONS: Partial<Record<RefusalCode, Reason>> = {
  truncated: "damaged",
  "damaged-part": "damaged",
  encrypted: "password",
  "old-xls": "old-format",
  "html-as-xls": "not-a-workbook",
  "not-a-workbook": "not-a-workbook",
  "too-large": "too-large",
};

/** A file under the folder. */
export interface Place {
  readonly folder: string;
  /** Path under it, with `/`. */
  readonly file: string;
}

/** What came of one file. Never throws for what a file can be: whatever is wrong with it is in the record. */
export async function judgeFile(place: Place, question: Question, withCells: boolean): Promise<FileRecord> {
  const { file } = place;
  const record = { record: 1 as const, ...questionWords(question), file };
  const turnedDown = (fault: Reason, hash = ""): FileRecord => {
    return { ...record, hash, faults: [fault], claims: fileClaims(file), parts: [] };
  };
  if (NO_WORKBOOK.test(file)) return turnedDown("not-a-workbook", hashOf(place));
  if (MACRO.test(file)) return turnedDown("macro", hashOf(place));
  const bytes = bytesOf(place);
  if (typeof bytes === "string") return turnedDown(bytes);
  const hash = createHash("sha256").update(bytes).digest("hex");
  if (bytes.length === 0) return turnedDown("damaged", hash);
  try {
    const read = await readFile(file, bytes);
    if (typeof read === "string") return turnedDown(read, hash);
    const judged = judgeBook(read, question);
    return { ...record, hash, ...judged, ...(withCells && mayNeedCells(judged.parts) ? { cells: packed(read) } : {}) };
  } catch {
    return turnedDown("failed", hash);
  }
}

/** Judges several files of one branch as one book, from disk or from the cells their records carry. */
export async function judgeFiles(
  folder: string | undefined,
  records: readonly FileRecord[],
  question: Question,
): Promise<BranchPart | undefined> {
  const files = await readAll(folder, records);
  return files && judgeTogether(files, question);
}

async function readAll(folder: string | undefined, records: readonly FileRecord[]): Promise<ReadFile[] | undefined> {
  const files: ReadFile[] = [];
  for (const { file, cells } of records) {
    const read = cells === undefined ? await fromDisk(folder, file) : unpacked(file, cells);
    if (read === undefined) return undefined;
    files.push(read);
  }
  return files;
}

/** What a branch's files answer in its row of the superior body's form. */
export async function answerForm(
  folder: string | undefined,
  records: readonly FileRecord[],
  form: BranchForm,
  question: Question,
): Promise<readonly CellEdit[]> {
  const files = await readAll(folder, records);
  return files === undefined ? [] : answerBranchRow(files, form, question);
}

async function fromDisk(folder: string | undefined, file: string): Promise<ReadFile | undefined> {
  if (folder === undefined) return undefined;
  const bytes = bytesOf({ folder, file });
  const read = typeof bytes === "string" ? bytes : await readFile(file, bytes);
  return typeof read === "string" ? undefined : read;
}

async function readFile(file: string, bytes: Uint8Array): Promise<ReadFile | Reason> {
  const opened = openWorkbook(bytes, file.slice(file.lastIndexOf("/") + 1));
  if (!opened.ok) return REASONS[opened.refusal.code] ?? "failed";
  const snapshot = await opened.value.readSnapshot();
  if (!snapshot.ok) return REASONS[snapshot.refusal.code] ?? "failed";
  const kept = await opened.value.readSettings();
  return { file, snapshot: snapshot.value, settings: kept.ok ? kept.value.settings : null };
}

function bytesOf({ folder, file }: Place): Uint8Array | Reason {
  try {
    const path = join(folder, file);
    if (statSync(path).size > MOST_BYTES) return "too-large";
    return new Uint8Array(readFileSync(path));
  } catch {
    return "failed";
  }
}

/** Of a file that is not opened: by name and size, so that another one is noticed. */
function hashOf({ folder, file }: Place): string {
  try {
    return createHash("sha256")
      .update(`${file}|${statSync(join(folder, file)).size}`)
      .digest("hex");
  } catch {
    return "";
  }
}

/** Only part of what a branch keeps: another file of the branch may bring the rest. */
const mayNeedCells = (parts: readonly BranchPart[]): boolean =>
  parts.some(({ ledgers }) => {
    const months = new Set((ledgers.meetings?.keys ?? []).map((key) => key.slice(0, 7)));
    return !ledgers.members || !ledgers.meetings || !ledgers.study || months.size < 9;
  });

const packed = ({ snapshot, settings }: ReadFile): string =>
  Buffer.from(deflateSync(new TextEncoder().encode(JSON.stringify({ snapshot, settings })))).toString("base64");

function unpacked(file: string, cells: string): ReadFile {
  const text = new TextDecoder().decode(inflateSync(new Uint8Array(Buffer.from(cells, "base64"))));
  return { file, ...(JSON.parse(text) as { snapshot: Snapshot; settings: ReadFile["settings"] }) };
}
